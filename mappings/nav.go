package mappings

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The rules of faults that mapping finds in price reports.
const (
	ruleNAVFund     = "NAV-FUND"     // no such fund, or none whose value is published
	ruleNAVReporter = "NAV-REPORTER" // the client may not report it
	ruleNAVDate     = "NAV-DATE"     // when it was valued can't be told, or is to come
	ruleNAVPrice    = "NAV-PRICE"    // not one official net asset value in the fund's currency
	ruleNAVDecimals = "NAV-DECIMALS" // the feed can't hold it
	ruleNAVLane     = "NAV-LANE"     // no way to the feed's chain
	ruleNAVTwice    = "NAV-TWICE"    // two valuations of one fund and moment in a report
)

// prices maps a reda.001: each valuation of a fund becomes a transfer of kind data
// for each chain that has a feed of it. A valuation with a fault is rejected alone.
func (r *Reader) prices(client *gateway.Client, m *iso20022.Message, c *iso20022.PriceReport, found []gateway.Fault, reading *engine.Reading) error {
	bic, f := orderingParty(client, m)
	if f != nil {
		return invalid([]gateway.Fault{*f})
	}
	perValuation := gateway.FaultsOf(found, len(c.Valuations))
	directory := r.directory.Load()
	taken := map[string]int{}
	var whole []gateway.Fault
	for i := range c.Valuations {
		v := valuing{
			reader: r, client: client, directory: directory, report: c, valuation: &c.Valuations[i], bic: bic, messageType: m.Type, heading: heading(m), index: i,
			path: "/Document/PricRpt/PricValtnDtls[" + strconv.Itoa(i+1) + "]",
		}
		v.faults = perValuation[i]
		published, err := v.transfers()
		if err != nil {
			return err
		}
		for _, t := range published {
			if before, twice := taken[t.Transfer.Key.ID]; twice {
				whole = append(whole, wholeFault(v.path, ruleNAVTwice, "DU01", v.valuation.Name, fmt.Sprintf("valuation %d is of the same fund and moment", before+1)))
				break
			}
			taken[t.Transfer.Key.ID] = i
		}
		reading.Transfers = append(reading.Transfers, published...)
	}
	if len(whole) > 0 {
		return invalid(whole)
	}
	return nil
}

// valuing is one valuation of a report on its way to transfers.
type valuing struct {
	reader      *Reader
	client      *gateway.Client
	directory   *Directory
	report      *iso20022.PriceReport
	valuation   *iso20022.PriceValuation
	bic         string
	messageType string
	heading     gateway.Heading
	index       int
	path        string
	faults      []gateway.Fault
}

func (v *valuing) refuse(element, rule, code, found, hint string) {
	v.faults = append(v.faults, gateway.Fault{
		Gate: gateway.GateRules, Path: v.path + "/" + element, Rule: rule, Reason: code, Found: found, Hint: hint, Tx: v.index,
	})
}

// transfers gives one for each feed, or, with faults, one that is rejected.
func (v *valuing) transfers() ([]engine.ReadTransfer, error) {
	entry := v.fund()
	nav := gateway.NAV{ReportID: v.report.ReportID, Date: navDate(&v.valuation.NAVAt), Corrects: v.report.Function != iso20022.PricesNew}
	nav.ISIN, nav.DTI = v.identifiers()
	if entry != nil {
		nav.ISIN, nav.DTI, nav.Fund, nav.TokenID, nav.Currency = entry.ISIN, entry.DTI, entry.Name, common.HexToHash(entry.TokenID), entry.Currency
		v.dated(entry.NAV, &nav)
		v.priced(&nav)
	}
	if len(v.faults) > 0 {
		return v.rejected(nav), nil
	}
	var out []engine.ReadTransfer
	for _, feed := range entry.NAV.Feeds {
		t := v.transfer(nav, feed)
		if len(v.faults) > 0 {
			return v.rejected(nav), nil // of a value that can't be published everywhere nothing is
		}
		if err := v.reader.seal(&t, t.Route); err != nil {
			return nil, err
		}
		out = append(out, engine.ReadTransfer{Transfer: t, Identification: v.path})
	}
	return out, nil
}

// rejected keeps what was reported. Its key is the message's and of no other use,
// so that the value can be reported again.
func (v *valuing) rejected(nav gateway.NAV) []engine.ReadTransfer {
	id := fmt.Sprintf("%s/%d", v.report.MessageID, v.index+1)
	return []engine.ReadTransfer{{
		Transfer: gateway.Transfer{
			Key: gateway.Key{Client: v.client.ID, Kind: gateway.KindData, Leg: gateway.LegNAV, ID: id},
			Ref: gateway.NewPaymentRef(v.bic, gateway.KindData, gateway.LegNAV, id), Instruction: v.instruction(nav),
		},
		Rejected: reasons(v.faults), Identification: v.path,
	}}
}

func (v *valuing) instruction(nav gateway.NAV) gateway.Instruction {
	return gateway.Instruction{
		MessageType: v.messageType, Heading: v.heading, MsgID: v.report.MessageID, InstrID: v.report.ReportID, EndToEndID: v.report.ReportID,
		Amount: gateway.MustAmount("0", nav.Currency), // no money moves with it
		Debtor: gateway.Party{AnyBIC: v.bic}, DebtorAgent: gateway.Agent{BICFI: v.bic}, InstructingAgent: gateway.Agent{BICFI: v.bic},
		Creditor: gateway.Party{Name: first(nav.Fund, nav.ISIN, nav.DTI)}, NAV: &nav,
	}
}

// identifiers gives how the valuation names the fund.
func (v *valuing) identifiers() (isin, dti string) {
	for _, id := range v.valuation.Instruments {
		switch {
		case id.Scheme == iso20022.SchemeISIN:
			isin = id.ID
		case id.Scheme == iso20022.SchemeDTI, id.Scheme == iso20022.SchemeOther && (id.Source.Proprietary == "DTID" || id.Source.Proprietary == iso20022.SchemeDTI):
			dti = id.ID
		}
	}
	return isin, dti
}

// fund finds the fund, whose value the client may report; nil with a fault.
func (v *valuing) fund() *gateway.DirectoryFund {
	const element = "FinInstrmDtls/Id"
	isin, dti := v.identifiers()
	entry, ok := v.directory.fund(isin, dti)
	switch {
	case !ok:
		v.refuse(element, ruleNAVFund, "DSEC", first(isin, dti), "the directory has no such fund; name it by an ISIN or DTI that it has")
	case entry.NAV == nil:
		v.refuse(element, ruleNAVFund, "DSEC", entry.EntryID(), "the directory names no feed of this fund's net asset value")
	case !slices.Contains(entry.NAV.Reporters, v.client.ID):
		v.refuse(element, ruleNAVReporter, "NSLA", entry.EntryID(), "this client may not report this fund's net asset value")
	default:
		return entry
	}
	return nil
}

func navDate(at *iso20022.DateOrTime) string {
	if at.Time != "" {
		return string(at.Time)
	}
	return string(at.Date)
}

// dated tells the moments of the valuation and of the report, in whole seconds, as
// chains count them.
func (v *valuing) dated(terms *gateway.FundNAV, nav *gateway.NAV) {
	const element = "NAVDtTm"
	rule, err := navRule(terms)
	if err != nil {
		v.refuse(element, ruleNAVDate, "DT01", nav.Date, "the fund's entry in the directory: "+err.Error())
		return
	}
	at := &v.valuation.NAVAt
	ok := true
	switch day, notDay := time.Parse(time.DateOnly, string(at.Date)); {
	case at.Time != "":
		nav.ValuedAt, ok = rule.moment(string(at.Time))
	case notDay != nil:
		ok = false
	case terms.ValuationPoint == "":
		v.refuse(element, ruleNAVDate, "DT01", nav.Date, "give NAVDtTm with a time (DtTm), or the fund a valuation_point in the directory")
		return
	default:
		nav.ValuedAt = rule.instant(day, rule.opens)
	}
	if !ok {
		v.refuse(element, ruleNAVDate, "DT01", nav.Date, "is no date or time that can be told")
		return
	}
	if nav.ReportedAt, ok = rule.moment(string(v.report.CreatedAt)); !ok {
		v.refuse(element, ruleNAVDate, "DT01", string(v.report.CreatedAt), "MsgId/CreDtTm is no time that can be told")
		return
	}
	nav.ValuedAt, nav.ReportedAt = nav.ValuedAt.UTC().Truncate(time.Second), nav.ReportedAt.UTC().Truncate(time.Second)
	if nav.ValuedAt.After(v.reader.now()) {
		v.refuse(element, ruleNAVDate, "DT01", nav.Date, "a valuation that is still to come can't be published")
	}
	if nav.ValuedAt.Year() < 2000 {
		v.refuse(element, ruleNAVDate, "DT01", nav.Date, "a valuation of so long ago can't be published")
	}
}

// navRule gives how the times of a fund's valuations are read: the valuation point
// as opens.
func navRule(terms *gateway.FundNAV) (cutOff, error) {
	return CutOff{TimeZone: terms.TimeZone, Opens: terms.ValuationPoint}.resolve(nil)
}

// priced takes over the one official net asset value in the fund's currency.
func (v *valuing) priced(nav *gateway.NAV) {
	refuse := func(element, found, hint string) { v.refuse(element, ruleNAVPrice, "PRIC", found, hint) }
	if v.valuation.Official != "true" {
		refuse("OffclValtnInd", string(v.valuation.Official), "only official valuations are published")
	}
	if v.valuation.Suspended == "true" {
		refuse("SspdInd", "true", "while the fund is suspended its value isn't published")
	}
	var values []string
	for i := range v.valuation.Prices {
		p := &v.valuation.Prices[i]
		if p.Code() != iso20022.PriceNAV {
			continue
		}
		if p.Estimated == "true" {
			refuse(fmt.Sprintf("PricDtls[%d]/EstmtdPricInd", i+1), "true", "estimated values aren't published")
			continue
		}
		for _, value := range slices.Concat(p.Values, p.Alternatives) {
			if value.Amount.Currency == nav.Currency && !slices.Contains(values, value.Amount.Value) {
				values = append(values, value.Amount.Value)
			}
		}
	}
	if len(values) != 1 {
		refuse("PricDtls", fmt.Sprint(len(values)), "give exactly one price of type "+iso20022.PriceNAV+" in "+nav.Currency+", the fund's currency")
		return
	}
	price, err := gateway.ParseAmount(values[0], nav.Currency)
	if err != nil || price.Sign() <= 0 {
		refuse("PricDtls", values[0], "is no price of more than zero")
		return
	}
	nav.Price = price.Value()
}

// transfer gives the publication on one chain.
func (v *valuing) transfer(nav gateway.NAV, feed gateway.NAVFeed) gateway.Transfer {
	nav.Decimals = feed.Decimals
	if _, err := nav.Answer(); err != nil {
		v.refuse("PricDtls", ruleNAVDecimals, "PRIC", nav.Price, fmt.Sprintf("the feed on %s has %d decimals; a value is never rounded", feed.Chain, feed.Decimals))
		return gateway.Transfer{}
	}
	route := v.reader.network.feedRoute(v.client, common.HexToAddress(feed.Address), feed.Chain)
	if route == nil {
		v.refuse("FinInstrmDtls/Id", ruleNAVLane, "NSLA", feed.Chain,
			"no lane leads from this client's chains to the feed's; a feed on the chain that messages are sent from is published to by its owner")
		return gateway.Transfer{}
	}
	t := gateway.Transfer{Instruction: v.instruction(nav), Route: route}
	selector, _ := new(big.Int).SetString(route.Selector, 10) // the network's own
	id := nav.NAVRef(selector).Hex()
	t.Key = gateway.Key{Client: v.client.ID, Kind: gateway.KindData, Leg: gateway.LegNAV, ID: id}
	t.Ref = gateway.NewPaymentRef(v.bic, gateway.KindData, gateway.LegNAV, id)
	route.Directory = v.directory.ref
	var err error
	if route.Payload, err = nav.Payload(); err != nil {
		v.refuse("PricDtls", ruleNAVPrice, "PRIC", nav.Price, err.Error())
	}
	return t
}

// feedRoute finds the way to a feed: over the first lane from one of the client's
// chains to the feed's; nil where there is none.
func (n *network) feedRoute(client *gateway.Client, feed gateway.Address, chain string) *gateway.Route {
	for _, lane := range n.lanes {
		sender, serves := client.Senders[lane.From]
		if lane.To != chain || !serves || lane.Wallets {
			continue
		}
		route := n.dataRoute(lane, sender, feed) // a feed credits nobody
		route.Receiver = feed
		return route
	}
	return nil
}

// navHolds reports whether a directory still lets the client publish to the feed
// that a transfer was mapped to.
func (b bindings) navHolds(t *gateway.Transfer) bool {
	nav := t.Instruction.NAV
	if nav == nil {
		return false
	}
	entry, ok := b.directory.fund(nav.ISIN, nav.DTI)
	return ok && entry.NAV != nil && slices.Contains(entry.NAV.Reporters, t.Key.Client) && entry.Currency == nav.Currency &&
		common.HexToHash(entry.TokenID) == nav.TokenID && slices.ContainsFunc(entry.NAV.Feeds, func(f gateway.NAVFeed) bool {
		return f.Chain == t.Route.Destination && common.HexToAddress(f.Address) == t.Route.Receiver && f.Decimals == nav.Decimals
	})
}

// checkNAV checks who reports a fund's value, and where it is published.
func checkNAV(terms *gateway.FundNAV, bad func(key, found, hint string, args ...any)) {
	if len(terms.Reporters) == 0 {
		bad("nav.reporters", "", "nobody could report the net asset value: name a client")
	}
	for i, client := range terms.Reporters {
		if client == "" || slices.Contains(terms.Reporters[:i], client) {
			bad(fmt.Sprintf("nav.reporters[%d]", i), client, "name each client once")
		}
	}
	if len(terms.Feeds) == 0 {
		bad("nav.feeds", "", "names no feed")
	}
	for i, f := range terms.Feeds {
		at := fmt.Sprintf("nav.feeds[%d]", i)
		if f.Chain == "" || slices.ContainsFunc(terms.Feeds[:i], func(o gateway.NAVFeed) bool { return o.Chain == f.Chain }) {
			bad(at+".chain", f.Chain, "give one feed for each chain")
		}
		if _, err := parseWallet(f.Address); err != nil {
			bad(at+".address", f.Address, "%v", err)
		}
		if f.Decimals > maxFundDecimals {
			bad(at+".decimals", fmt.Sprint(f.Decimals), "no feed has %d decimals", f.Decimals)
		}
	}
	if _, err := navRule(terms); err != nil {
		bad("nav", "", "%v", err)
	}
}
