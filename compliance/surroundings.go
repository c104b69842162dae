package compliance

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// Dates tells what clocks and calendars say of a transfer.
type Dates interface {
	Facts(t *gateway.Transfer, now time.Time) gateway.DateFacts
}

// RuleUnknown is the rule of a hold because a rule reads what couldn't be read. Nobody
// can release it: the chain must answer.
const RuleUnknown = "facts.unknown"

// laneFacts asks for lane, token and fees when a rule looks at them: they cost calls to
// both chains. Whatever keeps them from being read, there is no decision then, and the
// transfer is looked at again.
func (e *Engine) laneFacts(ctx context.Context, b *bundle, t *gateway.Transfer) (*gateway.RouteFacts, error) {
	if e.config.Lanes == nil || t.Route == nil || t.Follows() || !e.readsLane(b) {
		return nil, nil
	}
	f, err := e.config.Lanes.Facts(ctx, t.Route)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeUnavailable, "facts of lane "+t.Route.Lane, gateway.RetrySameBytes, "%w", err)
	}
	return &f, nil
}

func (e *Engine) readsLane(b *bundle) bool {
	for _, member := range []string{"lane", "token", "fees", "unknown"} {
		if touches(b.reads, member) {
			return true
		}
	}
	return false
}

// routeMembers writes what the chains say of a route. Members that couldn't be read
// are absent, and their paths stand under unknown.
func routeMembers(o *object, f *gateway.RouteFacts, r *gateway.Route) {
	if f == nil {
		return
	}
	var unknown list
	for _, u := range f.Unknown {
		unknown = append(unknown, u.Path)
	}
	o.add("lane", plain(f.Lane))
	token := plain(f.Token)
	var kept object
	for _, m := range token {
		switch m.key {
		case "unknown":
		case "lanes":
			if lanes, ok := m.value.(list); ok && len(lanes) > 0 {
				kept.add("lane", lanes[0])
			}
		default:
			kept = append(kept, m)
		}
	}
	o.add("token", kept)
	for _, u := range f.Token.Unknown {
		unknown = append(unknown, "token."+strings.Replace(u.Path, "lanes[0]", "lane", 1))
	}
	if f.Fees != nil {
		fees := plain(*f.Fees)
		fees.text("ceiling", r.FeeCeiling)
		fees.text("pool", r.PoolFee)
		o.add("fees", fees)
	} else {
		unknown = append(unknown, "fees")
	}
	if len(unknown) > 0 {
		o.add("unknown", unknown)
	}
}

// plain writes a value as its JSON has it, members in order; addresses are in lower
// case, so that rules can compare them as text.
func plain(v any) object {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts, numbers and booleans always marshal
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var decoded any
	if err := decoder.Decode(&decoded); err != nil {
		panic(err)
	}
	return fromJSON(decoded).(object)
}

func fromJSON(v any) any {
	switch v := v.(type) {
	case map[string]any:
		o := make(object, 0, len(v))
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if v[key] != nil {
				o.add(key, fromJSON(v[key]))
			}
		}
		return o
	case []any:
		out := make(list, 0, len(v))
		for _, item := range v {
			out = append(out, fromJSON(item))
		}
		return out
	case string:
		if common.IsHexAddress(v) {
			return strings.ToLower(v)
		}
		return valid(v)
	case json.Number:
		n, _ := strconv.Atoi(v.String()) // decimals alone are numbers
		return n
	case bool:
		return v
	}
	return ""
}

// dateMembers writes what clocks and calendars say.
func dateMembers(o *object, f *gateway.DateFacts) {
	if f == nil {
		return
	}
	calendar := object{
		{"time_zone", f.TimeZone},
		{"local_date", f.LocalDate},
		{"local_time", f.LocalTime},
		{"weekday", f.Weekday},
		{"business_day", f.BusinessDay},
		{"cut_off_passed", f.CutOffPassed},
	}
	calendar.text("cut_off", f.CutOff)
	calendar.text("value_date", f.ValueDate)
	var currencies object
	for _, currency := range slices.Sorted(maps.Keys(f.Currencies)) {
		currencies.add(currency, f.Currencies[currency])
	}
	calendar.add("currencies", currencies)
	o.add("calendar", calendar)
}

// orderObject writes the fund order that a transfer carries.
func orderObject(t *gateway.Transfer) object {
	terms := t.Instruction.Order
	o := object{{"reference", valid(terms.Reference)}, {"direction", string(terms.Direction)}}
	fund := object{}
	fund.text("isin", terms.ISIN)
	fund.text("dti", terms.DTI)
	fund.text("name", terms.Fund)
	fund.add("administrator", strings.ToLower(terms.Administrator.Hex()))
	fund.add("token_id", terms.TokenID.Hex())
	o.add("fund", fund)
	if terms.Units != "" {
		o.text("units", terms.Units)
	} else {
		o.add("amount", object{{"value", t.Instruction.Amount.Value()}, {"currency", t.Instruction.Amount.Currency()}})
	}
	in := &t.Instruction
	investor := object{}
	investor.text("name", in.Debtor.Name)
	investor.text("name_key", NameKey(in.Debtor.Name))
	investor.text("lei", in.Debtor.LEI)
	investor.text("country", upper(in.Debtor.Address.Country))
	investor.text("country_of_residence", upper(in.Debtor.Country))
	investor.text("account", terms.Account)
	investor.text("wallet", walletKey(terms.Wallet))
	o.add("investor", investor)
	return o
}

// unknownIn gives the holds for what a rule reads and an input doesn't know.
func (b *bundle) unknownIn(input ast.Value) []gateway.Reason {
	found, err := input.Find(ast.Ref{ast.StringTerm("unknown")})
	if err != nil {
		return nil
	}
	paths, ok := found.(*ast.Array)
	if !ok {
		return nil
	}
	var holds []gateway.Reason
	paths.Foreach(func(p *ast.Term) {
		if path, ok := p.Value.(ast.String); ok && touches(b.reads, string(path)) {
			holds = append(holds, gateway.Reason{Rule: RuleUnknown, Text: "a rule reads input." + string(path) + ", which couldn't be read", Path: string(path), Withheld: gateway.WithheldAll})
		}
	})
	return holds
}
