package ccip

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// Bounds of what is made of revert data, which a stranger may have chosen.
const (
	maxRevertDepth = 4
	maxRevertText  = 600
	maxRevertWait  = 24 * time.Hour
)

// revert is revert data in words. Its zero value is a revert without data.
type revert struct {
	known   *refusal // nil: no error that we know
	args    []any    // nil where the data ended before
	text    string
	nested  *revert // of the errors that carry another
	hasData bool
}

// explain reads revert data leniently: ramps cut what receivers and pools return, so that the last arguments may be
// missing and lengths may point past the end. It never fails.
func explain(data []byte) revert { return explainAt(data, 0) }

func explainAt(data []byte, depth int) revert {
	if len(data) < 4 {
		if len(data) == 0 {
			return revert{text: "no reason given"}
		}
		return revert{text: "unreadable reason 0x" + hex.EncodeToString(data), hasData: true}
	}
	known := refusals[[4]byte(data[:4])]
	if known == nil {
		return revert{text: "error 0x" + cut(hex.EncodeToString(data), 2*68), hasData: true}
	}
	r := revert{known: known, hasData: true, args: decodeArgs(known.types, data[4:])}
	var words []string
	for i, arg := range r.args {
		inner, isBytes := arg.([]byte)
		if isBytes && known.nests && depth < maxRevertDepth {
			n := explainAt(inner, depth+1)
			r.nested = &n
			words = append(words, n.text)
			continue
		}
		words = append(words, strings.TrimSpace(known.names[i]+" "+inWords(arg)))
	}
	r.text = known.name
	switch {
	case len(words) > 0 && known.nests:
		r.text += ": " + strings.Join(words, ": ")
	case len(words) > 0:
		r.text += " (" + strings.Join(words, ", ") + ")"
	}
	r.text = cut(r.text, maxRevertText)
	return r
}

// innermost gives the error that started it.
func (r revert) innermost() revert {
	for r.nested != nil {
		r = *r.nested
	}
	return r
}

// err gives the typed error of a refused send. What nobody knows is SIMULATION: nothing has happened, and something
// outside must change before it can.
func (r revert) err(op string) *gateway.Error {
	e := &gateway.Error{Code: gateway.CodeSimulation, Op: op, Reason: "FF10", Retry: gateway.RetryAfterChange, After: waitConfig, Detail: r.text}
	in := r.innermost()
	if in.known == nil {
		return e
	}
	e.Code, e.Reason, e.Retry, e.After = in.known.code, in.known.reason, in.known.retry, in.known.after
	if in.known.refine != nil {
		in.known.refine(e, in.args)
	}
	return e
}

// decodeArgs reads arguments of elementary types as far as the data goes; a missing one is nil.
func decodeArgs(types []string, body []byte) []any {
	out := make([]any, len(types))
	for i, t := range types {
		if len(body) < 32*(i+1) {
			break
		}
		word := body[32*i : 32*(i+1)]
		switch {
		case t == "address":
			out[i] = common.BytesToAddress(word)
		case t == "bool":
			out[i] = word[31] == 1
		case strings.HasPrefix(t, "uint"):
			out[i] = new(big.Int).SetBytes(word)
		case t == "bytes4":
			out[i] = [4]byte(word[:4])
		case t == "bytes16":
			out[i] = [16]byte(word[:16])
		case t == "bytes32":
			out[i] = [32]byte(word)
		case t == "bytes":
			out[i] = tail(body, word)
		case t == "string":
			out[i] = printable(string(tail(body, word)))
		}
	}
	return out
}

// tail gives the dynamic argument whose head is word, or what the data holds of it.
func tail(body, word []byte) []byte {
	offset := new(big.Int).SetBytes(word)
	if !offset.IsUint64() || offset.Uint64() > uint64(len(body)) || uint64(len(body))-offset.Uint64() < 32 {
		return []byte{}
	}
	rest := body[offset.Uint64():]
	length := new(big.Int).SetBytes(rest[:32])
	rest = rest[32:]
	if length.IsUint64() && length.Uint64() < uint64(len(rest)) {
		rest = rest[:length.Uint64()]
	}
	return rest
}

func inWords(arg any) string {
	switch v := arg.(type) {
	case nil:
		return "(cut off)"
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case [4]byte:
		return "0x" + hex.EncodeToString(v[:])
	case [16]byte:
		return "0x" + hex.EncodeToString(v[:])
	case [32]byte:
		return "0x" + hex.EncodeToString(v[:])
	case []byte:
		return "0x" + cut(hex.EncodeToString(v), 128)
	default:
		return fmt.Sprint(v)
	}
}

// printable keeps a text that a contract chose fit for logs and for XML.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(cut(s, maxRevertText), "?"))
}

func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}

func selectorOf(signature string) [4]byte {
	return [4]byte(crypto.Keccak256([]byte(signature)))
}
