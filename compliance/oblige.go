package compliance

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// verdictOblige is the set in which a package says what a send must fulfil.
const verdictOblige = "oblige"

// What an obligation may say at most.
const (
	maxObligations = 32
	maxDelay       = 30 * 24 * time.Hour
	maxVerifiers   = 8
	maxTag         = 64
)

// obligationsOf reads what the packages oblige a send to. What is malformed holds.
func obligationsOf(verdicts []verdict, values map[string]any) (obligations gateway.Obligations, holds []gateway.Reason) {
	hold := func(pkg, format string, args ...any) {
		holds = append(holds, gateway.Reason{Rule: RuleMalformed, Text: pkg + ": " + fmt.Sprintf(format, args...), Withheld: gateway.WithheldAll})
	}
	for _, v := range verdicts {
		value, defined := values[v.key()]
		if v.Rule != verdictOblige || !defined {
			continue // what is undefined holds elsewhere
		}
		entries, ok := value.([]any)
		if !ok {
			hold(v.Package, "oblige is not a set")
			continue
		}
		for _, entry := range entries {
			o, err := parseObligation(entry)
			if err != nil {
				hold(v.Package, "an obligation %v", err)
				continue
			}
			obligations = append(obligations, o)
		}
	}
	slices.SortFunc(obligations, func(a, b gateway.Obligation) int { return a.Compare(&b) })
	obligations = slices.CompactFunc(obligations, func(a, b gateway.Obligation) bool { return a.Compare(&b) == 0 })
	if len(obligations) > maxObligations {
		hold("policy", "%d obligations, %d are taken", len(obligations), maxObligations)
		obligations = obligations[:maxObligations]
	}
	return obligations, holds
}

// obligationMembers are what an obligation may say.
var obligationMembers = []string{"rule", "text", "delay", "finality", "verifiers", "report", "disclose"}

// parseObligation reads {rule, text, delay, finality, verifiers, report, disclose};
// rule, text and one of the four things that bind are required.
func parseObligation(v any) (gateway.Obligation, error) {
	o := gateway.Obligation{Withheld: gateway.WithheldAll}
	members, ok := v.(map[string]any)
	if !ok {
		return o, fmt.Errorf("is not an object")
	}
	for name, value := range members {
		if err := obligationMember(&o, name, value); err != nil {
			return o, err
		}
	}
	switch {
	case o.Rule == "" || o.Text == "":
		return o, fmt.Errorf("lacks rule or text")
	case o.Delay == 0 && o.Finality == "" && len(o.Verifiers) == 0 && o.Report == "":
		return o, fmt.Errorf("obliges to nothing: it has no delay, finality, verifiers or report")
	}
	return o, nil
}

func obligationMember(o *gateway.Obligation, name string, value any) error {
	switch name {
	case "disclose":
		disclosed, ok := value.(bool)
		if !ok {
			return fmt.Errorf("has a disclose that is not a boolean")
		}
		if disclosed {
			o.Withheld = gateway.WithheldNothing
		}
		return nil
	case "verifiers":
		entries, ok := value.([]any)
		if !ok || len(entries) == 0 || len(entries) > maxVerifiers {
			return fmt.Errorf("has verifiers that are no list of 1 to %d addresses", maxVerifiers)
		}
		for _, entry := range entries {
			text, ok := entry.(string)
			if !ok || !isVerifier(text) {
				return fmt.Errorf("has a verifier that is no address: %v", entry)
			}
			o.Verifiers = append(o.Verifiers, common.HexToAddress(text))
		}
		return nil
	}
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("has a %s that is not text", name)
	}
	switch name {
	case "rule", "text":
		if len(text) > maxReasonText {
			text = strings.ToValidUTF8(text[:maxReasonText], "")
		}
		if name == "rule" {
			o.Rule = text
		} else {
			o.Text = text
		}
	case "delay":
		delay, err := parseDelay(text)
		if err != nil {
			return err
		}
		o.Delay = delay
	case "finality":
		if !gateway.ValidFinality(text) {
			return fmt.Errorf("has a finality %q that is neither full nor safe nor a number of blocks", text)
		}
		o.Finality = text
	case "report":
		if !isTag(text) {
			return fmt.Errorf("has a report %q: a tag is lower-case letters, digits, '.', '-' and '_', %d at most", text, maxTag)
		}
		o.Report = text
	default:
		return fmt.Errorf("has an unknown member %q", name)
	}
	return nil
}

func isVerifier(text string) bool {
	return strings.HasPrefix(text, "0x") && common.IsHexAddress(text) && common.HexToAddress(text) != (common.Address{})
}

func parseDelay(text string) (time.Duration, error) {
	delay, err := time.ParseDuration(text)
	if err != nil || delay <= 0 || delay > maxDelay {
		return 0, fmt.Errorf("has a delay %q: give hours, minutes and seconds such as 24h or 90m, up to %d hours", text, int(maxDelay.Hours()))
	}
	return delay, nil
}

func isTag(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' && c != '_' {
			return false
		}
	}
	return text != "" && len(text) <= maxTag
}

// boundTo gives the digest that a release is bound to: of the stable part of the
// input, whose digest is asked, and of what the send is obliged to.
func boundTo(asked string, o gateway.Obligations) string {
	if len(o) == 0 {
		return asked
	}
	obligations, err := json.Marshal(o)
	if err != nil {
		panic(err) // texts, numbers and addresses always marshal
	}
	return digest(append([]byte(asked+"\n"), obligations...))
}
