package devnet

import (
	"encoding/json"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxForged bounds how many headers a liar remembers. A longer lie begins anew
// at its head.
const maxForged = 4096

// forgery is a false chain beside the real one: the same blocks under headers
// with other state roots, whose hashes and parents fit each other.
type forgery struct {
	node *node

	mu     sync.Mutex
	from   uint64 // first forged number
	forged map[uint64]forgedHeader
	fake   map[common.Hash]common.Hash // by real hash
	real   map[common.Hash]common.Hash // by fake hash
}

type forgedHeader struct {
	real   common.Hash
	header *types.Header
}

func newForgery(n *node) *forgery {
	f := &forgery{node: n}
	f.begin(n.head().Number.Uint64())
	return f
}

func (f *forgery) begin(from uint64) {
	f.from = from
	f.forged = map[uint64]forgedHeader{}
	f.fake = map[common.Hash]common.Hash{}
	f.real = map[common.Hash]common.Hash{}
}

// extend forges up to the head, and again what a reorg has replaced.
func (f *forgery) extend() {
	chain := f.node.geth.eth.BlockChain()
	head := f.node.head().Number.Uint64()
	if head >= f.from+maxForged {
		f.begin(head)
	}
	// Down to what is forged and still real, then up.
	number := head + 1
	for number > f.from {
		if known, ok := f.forged[number-1]; ok && known.real == chain.GetCanonicalHash(number-1) {
			break
		}
		number--
	}
	for ; number <= head; number++ {
		header := types.CopyHeader(chain.GetHeaderByNumber(number))
		realHash := header.Hash()
		if parent, ok := f.forged[number-1]; ok {
			header.ParentHash = parent.header.Hash()
		}
		header.Root = crypto.Keccak256Hash(header.Root[:])
		f.forged[number] = forgedHeader{realHash, header}
		f.fake[realHash], f.real[header.Hash()] = header.Hash(), realHash
	}
}

// lie answers about the forged chain.
func (f *forgery) lie(next handler) handler {
	return func(c rpcCall) rpcAnswer {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.extend()

		var params any
		if json.Unmarshal(c.Params, &params) == nil {
			c.Params, _ = json.Marshal(walk(params, func(text string) string { return translate(text, f.real) }))
		}
		answer := next(c)
		return answer.edit(func(v any) any {
			return walk(f.restate(v), func(text string) string { return translate(text, f.fake) })
		})
	}
}

// restate puts the forged state root into a header; the hashes follow by
// translation.
func (f *forgery) restate(v any) any {
	object, ok := v.(map[string]any)
	if !ok || field(v, "stateRoot") == "" {
		return v
	}
	number, err := hexutil.DecodeUint64(field(v, "number"))
	if forged, ok := f.forged[number]; err == nil && ok && forged.real == common.HexToHash(field(v, "hash")) {
		object["stateRoot"] = forged.header.Root.Hex()
	}
	return object
}

func translate(text string, hashes map[common.Hash]common.Hash) string {
	if len(text) != 2+2*common.HashLength {
		return text
	}
	if other, ok := hashes[common.HexToHash(text)]; ok {
		return other.Hex()
	}
	return text
}
