package mappings

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The rules of faults that mapping finds in orders, with the codes of a setr.016.
const (
	ruleFund         = "FUND-UNKNOWN"   // DSEC no such fund
	ruleDistributor  = "FUND-CLIENT"    // NSLA the client may not order of it
	ruleFundQuantity = "FUND-QUANTITY"  // DQUA
	ruleFundMinimum  = "FUND-MINIMUM"   // BMIN less than the minimum
	ruleFundCurrency = "FUND-CURRENCY"  // NCRR not paid in this currency
	ruleFundLane     = "FUND-LANE"      // NSLA no way to the fund's chain
	ruleOrderParty   = "FUND-PARTY"     // NSLA who orders can't be told
	ruleOrderWallet  = "FUND-WALLET"    // SAFE units for another wallet than the distributor's
	ruleOrderExpiry  = "FUND-EXPIRY"    // LATE void when it arrived
	ruleOrderKey     = "FUND-REFERENCE" // ORRF order reference given twice
)

// fundGas is a gas limit under which a FundReceiver places an order, also where the
// fund deals with the request at once.
const fundGas = 2_000_000

// orders maps a setr.010 or setr.004. Each of its orders is one of its own; one with
// a fault is rejected alone.
func (r *Reader) orders(client *gateway.Client, m *iso20022.Message, c *iso20022.FundOrders, found []gateway.Fault, reading *engine.Reading) error {
	bic, f := orderingParty(client, m)
	if f != nil {
		return invalid([]gateway.Fault{*f})
	}
	perOrder := gateway.FaultsOf(found, len(c.Orders))
	directory := r.directory.Load()
	taken := map[string]int{}
	var whole []gateway.Fault
	for i := range c.Orders {
		o := &c.Orders[i]
		path := orderPath(c.Redemption, i)
		if before, twice := taken[o.Reference]; twice {
			whole = append(whole, wholeFault(path+"/OrdrRef", ruleOrderKey, "ORRF", o.Reference, fmt.Sprintf("order %d has the same reference; give each one of its own", before+1)))
			continue
		}
		taken[o.Reference] = i
		read := engine.ReadOrder{Transfer: -1, Identification: path + "/OrdrRef", Order: gateway.Order{
			Index: i, Client: client.ID, Reference: gateway.OrderRef(client.ID, bic, o.Reference),
		}}
		request, faults := orderRequest(m, bic, c, i, path)
		read.Order.Request = request
		if known := perOrder[i]; len(known) > 0 {
			faults = known // what mapping says of an order that breaks rules only repeats them
		}
		if len(faults) == 0 {
			var t gateway.Transfer
			if t, faults = r.carrier(client, directory, &read.Order, path); len(faults) == 0 {
				faults = r.orderExpires(c, &t)
			}
			if len(faults) == 0 {
				if t.Netted() {
					read.Order.Netting = nettingOf(&read.Order)
				} else if err := r.seal(&t, t.Route); err != nil {
					return err
				}
				read.Transfer = len(reading.Transfers)
				reading.Transfers = append(reading.Transfers, engine.ReadTransfer{Transfer: t, Identification: read.Identification})
			}
		}
		read.Rejected = reasons(faults)
		reading.Orders = append(reading.Orders, read)
	}
	if len(whole) > 0 {
		return invalid(whole)
	}
	return nil
}

// orderExpires takes over when an order is void, and refuses one that is so already. A
// day is whole, in UTC.
func (r *Reader) orderExpires(c *iso20022.FundOrders, t *gateway.Transfer) []gateway.Fault {
	text := string(c.ExpiresAt.Time)
	if day := c.ExpiresAt.Date; day != "" {
		text = string(day) + "T24:00:00Z"
	}
	if text == "" {
		return nil
	}
	root := "SbcptOrdr"
	if c.Redemption {
		root = "RedOrdr"
	}
	at, problem := expiry(text, r.now())
	if problem != "" {
		return []gateway.Fault{{
			Gate: gateway.GateRules, Path: "/Document/" + root + "/MltplOrdrDtls/XpryDtTm", Rule: ruleOrderExpiry, Reason: "LATE", Found: text, Hint: problem, Tx: t.Index,
		}}
	}
	t.Instruction.ExpiresAt = at
	return nil
}

func orderPath(redemption bool, i int) string {
	root := "SbcptOrdr"
	if redemption {
		root = "RedOrdr"
	}
	return "/Document/" + root + "/MltplOrdrDtls/IndvOrdrDtls[" + strconv.Itoa(i+1) + "]"
}

// orderingParty is who orders: by the business header, else the client, when it has
// one BIC alone. A fund message itself names nobody.
func orderingParty(client *gateway.Client, m *iso20022.Message) (string, *gateway.Fault) {
	if bic := headerBIC(m.Header); bic != "" {
		return gateway.BIC11(bic), nil
	}
	if len(client.BICs) == 1 {
		return gateway.BIC11(client.BICs[0]), nil
	}
	f := wholeFault("/AppHdr/Fr", ruleOrderParty, "NSLA", "", "this client has several BICs: say in a business header (Fr) which of them orders")
	return "", &f
}

// orderRequest takes over what an order says. A quantity that isn't served is a
// fault.
func orderRequest(m *iso20022.Message, bic string, c *iso20022.FundOrders, i int, path string) (gateway.OrderRequest, []gateway.Fault) {
	o := &c.Orders[i]
	r := gateway.OrderRequest{
		MessageType: m.Type, Heading: heading(m), MsgID: c.MessageID, MasterReference: c.MasterReference, Reference: o.Reference, ClientReference: o.ClientReference,
		Nonce: o.Nonce, BIC: bic, Direction: gateway.Subscription, Account: c.Account.ID, AccountName: c.Account.Name, OrderedAt: string(c.OrderedAt),
		RequestedDay: string(c.RequestedTradeDate), SettlementDate: string(o.CashSettlementDate), Investor: investor(c),
		Involved: orderInvolved(c, o),
	}
	if c.Redemption {
		r.Direction = gateway.Redemption
	}
	if w := c.Wallet(); w != nil {
		r.Wallet = w.ID
	}
	if s := o.HoldingAccount; s != nil {
		r.SubAccount = &gateway.SubAccount{ID: s.ID, Name: s.Name, Characteristic: s.Characteristic, Designation: s.Designation}
	}
	switch id := o.Instrument.ID; {
	case id.Scheme == iso20022.SchemeISIN:
		r.ISIN = id.ID
	case id.Scheme == iso20022.SchemeDTI, id.Scheme == iso20022.SchemeOther && (id.Source.Proprietary == "DTID" || id.Source.Proprietary == iso20022.SchemeDTI):
		r.DTI = id.ID
	default:
		r.OtherID, r.OtherScheme = id.ID, id.Scheme
	}
	refuse := func(element, found, hint string) []gateway.Fault {
		return []gateway.Fault{{Gate: gateway.GateRules, Path: path + "/" + element, Rule: ruleFundQuantity, Reason: "DQUA", Found: found, Hint: hint, Tx: i}}
	}
	element := "AmtOrUnits"
	if c.Redemption {
		element = "AmtOrUnitsOrPctg"
	}
	q := &o.Quantity
	money, units := q.GrossAmount, q.Units
	if q.NetAmount != nil {
		money, r.Net = q.NetAmount, true
	}
	if units == "" && q.TokenUnits != "" {
		units, r.Token = q.TokenUnits, true
	}
	var err error
	if units != "" {
		if r.Units, err = gateway.ParseAmount(string(units), ""); err != nil {
			return r, refuse(element, string(units), "is no number of units")
		}
	}
	if money != nil {
		if r.Amount, err = gateway.ParseAmount(money.Value, money.Currency); err != nil {
			return r, refuse(element, money.Value, "is no amount")
		}
	}
	switch {
	case c.Redemption && units == "":
		return r, refuse(element, "", "redemptions are taken in units; give UnitsNb or DgtlTknUnit")
	case !c.Redemption && money == nil:
		return r, refuse(element, string(units), "subscriptions are taken in money; give GrssAmt or NetAmt")
	}
	return r, nil
}

// investor is whose account the units are for, as far as the message says.
func investor(c *iso20022.FundOrders) gateway.Party {
	var p gateway.Party
	if len(c.Account.Owners) > 0 {
		o := &c.Account.Owners[0]
		p = gateway.Party{Name: o.Name, AnyBIC: o.BIC, LEI: o.LEI, Address: address(o.Address)}
	}
	if len(c.Beneficiaries) > 0 {
		b := &c.Beneficiaries[0]
		p.Name, p.Country = first(p.Name, b.Name), b.Country
	}
	p.Name = first(p.Name, c.Account.Name)
	return p
}

// carrier gives the transfer that carries an order to its fund's chain, and the
// order its fund; or every fault that keeps it from there.
func (r *Reader) carrier(client *gateway.Client, d *Directory, o *gateway.Order, path string) (gateway.Transfer, []gateway.Fault) {
	q := &o.Request
	var faults []gateway.Fault
	refuse := func(element, rule, code, found, hint string) {
		faults = append(faults, gateway.Fault{Gate: gateway.GateRules, Path: path + "/" + element, Rule: rule, Reason: code, Found: found, Hint: hint, Tx: o.Index})
	}
	entry, ok := d.fund(q.ISIN, q.DTI)
	if !ok {
		refuse("FinInstrmDtls/Id", ruleFund, "DSEC", first(q.ISIN, q.DTI, q.OtherID), "the directory has no such fund; name it by an ISIN or DTI that it has")
		return gateway.Transfer{}, faults
	}
	fund, ok := entry.For(client.ID)
	if !ok {
		refuse("FinInstrmDtls/Id", ruleDistributor, "NSLA", entry.EntryID(), "this client is no distributor of this fund")
		return gateway.Transfer{}, faults
	}
	if hint := r.network.otherWallet(q.Wallet, fund); hint != "" {
		account, _, _ := strings.Cut(path, "/IndvOrdrDtls")
		faults = append(faults, gateway.Fault{Gate: gateway.GateRules, Path: account + "/InvstmtAcctDtls/BlckChainAdrOrWllt/Id", Rule: ruleOrderWallet, Reason: "SAFE", Found: q.Wallet, Hint: hint, Tx: o.Index})
	}
	minimum := func(least, element, found string, ordered gateway.Amount) {
		if limit, err := gateway.ParseAmount(least, ordered.Currency()); least != "" && err == nil {
			if c, err := ordered.Cmp(limit); err == nil && c < 0 {
				refuse(element, ruleFundMinimum, "BMIN", found, "the fund takes no less than "+limit.String())
			}
		}
	}
	if q.Direction == gateway.Subscription {
		minimum(entry.MinimumAmount, "AmtOrUnits", q.Amount.Value(), q.Amount)
		if q.Amount.Currency() != fund.Currency {
			refuse("AmtOrUnits", ruleFundCurrency, "NCRR", q.Amount.Currency(), "the fund is paid in "+fund.Currency)
		}
		if _, err := q.Amount.BaseUnits(fund.Cash.Decimals); fund.Cash.OffChain && err != nil {
			refuse("AmtOrUnits", ruleFundQuantity, "DQUA", q.Amount.Value(), fmt.Sprintf("the fund counts money with %d decimals; amounts are never rounded", fund.Cash.Decimals))
		}
	} else {
		minimum(entry.MinimumUnits, "AmtOrUnitsOrPctg", q.Units.Value(), q.Units)
		if _, err := q.Units.BaseUnits(fund.Decimals); err != nil {
			refuse("AmtOrUnitsOrPctg", ruleFundQuantity, "DQUA", q.Units.Value(), fmt.Sprintf("the fund's units have %d decimals; units are never rounded", fund.Decimals))
		}
	}
	if len(faults) > 0 {
		return gateway.Transfer{}, faults
	}
	o.Fund = fund
	t, faults := r.carried(client, o, path)
	switch {
	case len(faults) > 0:
		o.Fund = nil
	case fund.Netting == gateway.NettingMessage:
		t.Route = &gateway.Route{Mode: gateway.ModeBulk} // it could go alone; it goes with others
	default:
		t.Route.Directory = d.ref
	}
	return t, faults
}

// otherWallet says what is wrong with the wallet that an order names: units go to the
// distributor's, which the directory binds, and to no other. Empty: nothing, or none is
// named.
func (n *network) otherWallet(named string, fund *gateway.Fund) string {
	if named == "" {
		return ""
	}
	wallet := gateway.Wallet{Chain: fund.Chain, Address: named}
	if strings.HasPrefix(named, "eip155:") {
		var known bool
		if wallet, known = n.caip10(named); !known || wallet.Chain != fund.Chain {
			return "the fund is on " + fund.Chain + ": name a wallet there, or none"
		}
	}
	if address, err := parseWallet(wallet.Address); err != nil {
		return err.Error()
	} else if address != fund.Wallet {
		return "units of this fund go to the wallet that the directory has for this distributor, " + fund.Wallet.Hex() + ": name that one, or none"
	}
	return ""
}

// carried gives the transfer of an order that has a fund.
func (r *Reader) carried(client *gateway.Client, o *gateway.Order, path string) (gateway.Transfer, []gateway.Fault) {
	terms, err := o.Terms()
	if err != nil {
		return gateway.Transfer{}, unfitOrder(o, path, err)
	}
	return r.carrying(client, o, terms, path)
}

func unfitOrder(o *gateway.Order, path string, err error) []gateway.Fault {
	return []gateway.Fault{{Gate: gateway.GateRules, Path: path + "/", Rule: ruleFundQuantity, Reason: "DQUA", Hint: err.Error(), Tx: o.Index}}
}

// carrying gives the transfer that brings terms of an order to its fund's chain.
func (r *Reader) carrying(client *gateway.Client, o *gateway.Order, terms gateway.OrderTerms, path string) (gateway.Transfer, []gateway.Fault) {
	q, fund, leg := &o.Request, o.Fund, terms.Leg()
	in := gateway.Instruction{
		MessageType: q.MessageType, MsgID: q.MsgID, InstrID: q.Reference, EndToEndID: q.Reference, TxID: q.Reference, SettlementDate: q.RequestedDay,
		Amount: q.Amount, Debtor: q.Investor, DebtorAccount: gateway.Account{Other: q.Account}, DebtorAgent: gateway.Agent{BICFI: q.BIC},
		InstructingAgent: gateway.Agent{BICFI: q.BIC}, Involved: q.Involved, Creditor: gateway.Party{Name: first(fund.Name, fund.ISIN, fund.DTI)}, Order: &terms,
	}
	if leg != gateway.LegCash {
		in.Amount = gateway.MustAmount("0", fund.Currency) // no money moves with it
	}
	if terms.Cancels {
		in.SettlementDate = "" // the day is the order's
	}
	if s := q.SubAccount; s != nil {
		// Limits are the investor's, who is screened beside the account's owner.
		in.DebtorAccount.Other += "/" + s.ID
		if s.Name != "" {
			in.Underlying = &gateway.Underlying{Debtor: gateway.Party{Name: s.Name}}
		}
	}
	t := gateway.Transfer{
		Index: o.Index, Instruction: in,
		Key: gateway.Key{Client: client.ID, Kind: gateway.KindFundLeg, Leg: leg, ID: o.Reference.Hex()},
		Ref: gateway.NewPaymentRef(q.BIC, gateway.KindFundLeg, leg, o.Reference.Hex()),
	}
	var faults []gateway.Fault
	t.Route, faults = r.network.fundRoute(client, fund, &t, path)
	if t.Route != nil {
		var err error
		if t.Route.Payload, err = terms.Payload(); err != nil {
			faults = append(faults, unfitOrder(o, path, err)...)
		}
	}
	return t, faults
}

// nettingOf says which orders of a message are netted with each other: those of one
// fund that are settled on one day. A message is of one direction and dealing day.
func nettingOf(o *gateway.Order) string {
	return first(o.Fund.ISIN, o.Fund.DTI) + "/" + o.Request.SettlementDate
}

// Carrier gives the transfer that carries a bulk order to its fund's chain. Where the
// directory has another fund than the order it says so when the transfer is screened,
// as of any other.
func (k *DirectoryKeeper) Carrier(ctx context.Context, o *gateway.Order) (*gateway.Transfer, error) {
	terms, err := o.Terms()
	if err != nil {
		return nil, err
	}
	return k.bring(ctx, "route bulk order", o, terms)
}

// Cancellation gives the transfer that cancels an order at its fund.
func (k *DirectoryKeeper) Cancellation(ctx context.Context, o *gateway.Order) (*gateway.Transfer, error) {
	return k.bring(ctx, "route cancellation of order", o, o.Cancellation())
}

func (k *DirectoryKeeper) bring(ctx context.Context, op string, o *gateway.Order, terms gateway.OrderTerms) (*gateway.Transfer, error) {
	if err := k.Refresh(ctx); err != nil {
		return nil, err
	}
	client, known := k.clients[o.Client]
	if !known {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "client %s isn't configured", o.Client)
	}
	t, faults := k.reader.carrying(client, o, terms, "")
	if len(faults) > 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%s", faults[0].Hint)
	}
	return &t, k.reader.seal(&t, t.Route)
}

var (
	_ engine.Bulks         = (*DirectoryKeeper)(nil)
	_ engine.Cancellations = (*DirectoryKeeper)(nil)
)

// fundRoute finds the way of an order: over the first lane that leads from one of
// the client's chains to the fund's and, for a subscription, has a token for the
// currency on both ends.
func (n *network) fundRoute(client *gateway.Client, fund *gateway.Fund, t *gateway.Transfer, path string) (*gateway.Route, []gateway.Fault) {
	tx := transaction{Instruction: t.Instruction, kind: t.Key.Kind, leg: t.Key.Leg, index: t.Index, at: places{transaction: path, account: "FinInstrmDtls/Id", amount: "AmtOrUnits"}}
	reached := false
	for _, lane := range n.lanes {
		sender, serves := client.Senders[lane.From]
		if lane.To != fund.Chain || !serves || lane.Wallets {
			continue
		}
		reached = true
		from, ok := n.tokens[tokenID{lane.From, fund.Currency}]
		to, ok2 := n.tokens[tokenID{lane.To, fund.Currency}]
		var route *gateway.Route
		switch wallet := (gateway.Wallet{Chain: fund.Chain, Address: fund.Wallet.Hex()}); {
		case tx.leg != gateway.LegCash, fund.Cash.OffChain:
			route = n.dataRoute(lane, sender, fund.Wallet)
		case ok && ok2:
			var faults []gateway.Fault
			if route, faults = n.over(lane, sender, wallet, from, to, &tx); route == nil {
				return nil, faults
			}
		default:
			continue
		}
		route.Receiver, route.GasLimit = fund.Receiver, max(lane.GasLimit, fundGas)
		return route, nil
	}
	if reached {
		return nil, listed(tx.fault("AmtOrUnits", ruleFundCurrency, "NCRR", fund.Currency, "no lane to the fund's chain has a token for this currency"))
	}
	return nil, listed(tx.fault("FinInstrmDtls/Id", ruleFundLane, "NSLA", fund.Chain, "no lane leads from this client's chains to the fund's"))
}

// dataRoute gives the route of a message without a token.
func (n *network) dataRoute(lane Lane, sender, beneficiary gateway.Address) *gateway.Route {
	route := &gateway.Route{
		Lane: lane.Name(), Source: lane.From, Destination: lane.To, Selector: strconv.FormatUint(n.chains[lane.To].Selector, 10), Mode: gateway.ModeReceiver,
		Sender: sender, Receiver: lane.Receiver, Beneficiary: beneficiary, Units: "0",
		GasLimit: lane.GasLimit, Finality: lane.Finality, Verifiers: lane.Verifiers,
	}
	lane.price(route)
	return route
}

// fundHolds reports whether a directory still has the fund of a transfer as it was
// when its order was taken, as far as the route depends on it.
func (b bindings) fundHolds(t *gateway.Transfer) bool {
	terms := t.Instruction.Order
	if terms == nil {
		return false
	}
	entry, ok := b.directory.fund(terms.ISIN, terms.DTI)
	if !ok {
		return false
	}
	fund, ok := entry.For(t.Key.Client)
	return ok && fund.Chain == t.Route.Destination && fund.Receiver == t.Route.Receiver && fund.Wallet == t.Route.Beneficiary &&
		fund.TokenID == terms.TokenID && fund.Administrator == terms.Administrator &&
		(terms.Leg() != gateway.LegCash || fund.Cash.OffChain == (terms.MoneyUnits != ""))
}

// cancellations maps a setr.011 or setr.005: each order that it names is recalled,
// with an answer of its own.
func (r *Reader) cancellations(client *gateway.Client, m *iso20022.Message, c *iso20022.FundCancellation, found []gateway.Fault, reading *engine.Reading) error {
	bic, f := orderingParty(client, m)
	if f != nil {
		return invalid([]gateway.Fault{*f})
	}
	perOrder := gateway.FaultsOf(found, len(c.Orders))
	reading.Identification = "/Document/SbcptOrdrCxlReq/MsgId/Id"
	if c.Redemption {
		reading.Identification = "/Document/RedOrdrCxlReq/MsgId/Id"
	}
	for i := range c.Orders {
		o := &c.Orders[i]
		q := gateway.RecallRequest{
			MessageType: m.Type, Heading: heading(m), AssignmentID: c.MessageID, Assigner: gateway.Agent{BICFI: bic}, CaseID: c.MasterReference, CancellationID: o.CancellationReference,
			Original: gateway.OriginalRef{TxID: o.Reference, InstrID: o.ClientReference}, Reason: first(o.Reason.Code, o.Reason.Proprietary.ID),
		}
		if c.PreviousReference != nil {
			q.Original.MsgID, q.Original.MessageType = c.PreviousReference.Reference, c.PreviousReference.MessageName
		}
		direction := gateway.Subscription
		if c.Redemption {
			direction = gateway.Redemption
		}
		reading.Cancels = append(reading.Cancels, engine.ReadCancel{
			Reference: gateway.OrderRef(client.ID, bic, o.Reference), Direction: direction,
			Recall: gateway.Recall{Index: i, Key: cancelKey(bic, c.MessageID, o.Reference, i), Request: q, Reasons: reasons(perOrder[i])},
		})
	}
	return nil
}

// questions maps a setr.018: it changes nothing and is answered with how the orders
// stand. One that names an order or message that isn't there is refused whole.
func (r *Reader) questions(client *gateway.Client, m *iso20022.Message, c *iso20022.OrderStatusRequest, reading *engine.Reading) error {
	bic, f := orderingParty(client, m)
	if f != nil {
		return invalid([]gateway.Fault{*f})
	}
	for i := range c.Requests {
		q := &c.Requests[i]
		path := fmt.Sprintf("/Document/ReqForOrdrStsRpt/ReqDtls[%d]", i+1)
		for j := range q.Orders {
			if q.Orders[j].Reference == "" {
				return invalid([]gateway.Fault{wholeFault(fmt.Sprintf("%s/OrdrRef[%d]", path, j+1), ruleOrderKey, "ULNK", "", "name the order by its OrdrRef")})
			}
			reading.Questions = append(reading.Questions, engine.ReadQuestion{
				Reference: gateway.OrderRef(client.ID, bic, q.Orders[j].Reference), Found: q.Orders[j].Reference, Path: fmt.Sprintf("%s/OrdrRef[%d]/OrdrRef", path, j+1),
			})
		}
		if len(q.Orders) > 0 {
			continue
		}
		for j := range q.PreviousReferences {
			reading.Questions = append(reading.Questions, engine.ReadQuestion{
				MsgID: q.PreviousReferences[j].Reference, Found: q.PreviousReferences[j].Reference, Path: fmt.Sprintf("%s/Ref/PrvsRef[%d]/Ref", path, j+1),
			})
		}
	}
	if len(reading.Questions) == 0 {
		return invalid([]gateway.Fault{wholeFault("/Document/ReqForOrdrStsRpt/ReqDtls", ruleOrderKey, "ULNK", "", "name orders by OrdrRef, or the message with them by PrvsRef")})
	}
	return nil
}
