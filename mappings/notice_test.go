package mappings_test

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// telling follows one transfer through its events, and keeps what was told.
type telling struct {
	t    *testing.T
	r    *mappings.Reporter
	tr   *gateway.Transfer
	told []gateway.Report
	seq  int64
}

func (s *telling) event(kind gateway.EventType, state gateway.State) (out []string) {
	s.t.Helper()
	s.seq++
	e := event(state)
	e.Type, e.Sequence, e.Position = kind, s.seq, s.seq
	all, err := s.r.Report(engine.Subject{Transfer: s.tr}, e, s.told)
	require.NoError(s.t, err)
	for _, one := range all {
		s.told = append(s.told, one.Report)
		out = append(out, one.Report.Type+" "+one.Report.Status)
	}
	return out
}

func (s *telling) last() *iso20022.Notification {
	s.t.Helper()
	return notificationIn(s.t, s.told[len(s.told)-1].Body)
}

// notificationIn reads a camt.054 back.
func notificationIn(t *testing.T, body []byte) *iso20022.Notification {
	t.Helper()
	envelope, faults := iso20022.Read(body, iso20022.Limits{})
	require.Empty(t, faults)
	require.Empty(t, iso20022.CheckSchema(envelope.Document))
	n, err := iso20022.DecodeNotification(envelope.Document)
	require.NoError(t, err)
	return n
}

func withNetwork(c *mappings.ReporterConfig) { c.Network = network() }

func TestASettledPaymentIsBookedForWhoAsks(t *testing.T) {
	t.Parallel()
	for _, asks := range []bool{true, false} {
		client := alpha()
		if asks {
			client.Notifications = []gateway.Notification{gateway.NotifyDebit}
		}
		s := &telling{t: t, r: newReporter(t, client, withNetwork), tr: transfer(t)}
		require.Equal(t, []string{"pacs.002.001.10 ACSP"}, s.event(gateway.EventSubmitting, gateway.StateSubmitting))
		require.Empty(t, s.event(gateway.EventObserved, gateway.StateCredited), "not final: nothing is booked")
		if !asks {
			require.Equal(t, []string{"pacs.002.001.10 ACSC"}, s.event(gateway.EventObserved, gateway.StateSettled))
			continue
		}
		require.Equal(t, []string{"pacs.002.001.10 ACSC", "camt.054.001.08 DBIT"}, s.event(gateway.EventObserved, gateway.StateSettled))
		entry := s.last().Accounts[0].Entries[0]
		require.Equal(t, "DBIT", entry.Direction)
		require.Empty(t, entry.Reversal)
		require.Equal(t, "BOOK", entry.Status.Code)
		require.Equal(t, iso20022.Amount{Value: s.tr.Instruction.Amount.Value(), Currency: "EUR"}, entry.Amount)
		require.Equal(t, s.tr.Instruction.UETR, entry.Batches[0].Transactions[0].UETR)
		require.Contains(t, entry.Batches[0].Transactions[0].Info, s.tr.Ref.Hex())
		require.Contains(t, s.last().Accounts[0].Account.Proxy.ID, s.tr.Route.Sender.Hex())
		require.Empty(t, s.event(gateway.EventObserved, gateway.StateSettled), "booked once")
	}
}

func TestWhatWasReportedAsSettledIsTakenBackByAReversalAndNeverByAStatus(t *testing.T) {
	t.Parallel()
	for _, notified := range []bool{true, false} {
		client := alpha()
		if notified {
			client.Notifications = []gateway.Notification{gateway.NotifyDebit}
		}
		s := &telling{t: t, r: newReporter(t, client, withNetwork), tr: transfer(t)}
		s.event(gateway.EventObserved, gateway.StateSettled)
		require.Equal(t, []string{"camt.054.001.08 RVSL"}, s.event(gateway.EventContradicted, gateway.StateSettled))
		entry := s.last().Accounts[0].Entries[0]
		require.Equal(t, "CRDT", entry.Direction)
		require.EqualValues(t, "true", entry.Reversal)
		require.Empty(t, s.event(gateway.EventObserved, gateway.StateSent), "a lower status would be read as a new one")
		require.Empty(t, s.event(gateway.EventContradicted, gateway.StateSettled), "taken back once")
		require.Equal(t, []string{"camt.054.001.08 DBIT"}, s.event(gateway.EventObserved, gateway.StateSettled), "it settled after all")
		require.Equal(t, []string{"camt.054.001.08 RVSL"}, s.event(gateway.EventContradicted, gateway.StateSettled))
	}
	silent := alpha()
	silent.Statuses = []string{"RJCT"}
	s := &telling{t: t, r: newReporter(t, silent, withNetwork), tr: transfer(t)}
	s.event(gateway.EventObserved, gateway.StateSettled)
	require.Empty(t, s.event(gateway.EventContradicted, gateway.StateSettled), "who heard of no settlement has nothing to take back")
}

func TestAPain001IsAnsweredByAPain002(t *testing.T) {
	t.Parallel()
	s := &telling{t: t, r: newReporter(t, alpha()), tr: transfer(t)}
	s.tr.Instruction.MessageType, s.tr.Instruction.PmtInfID = "pain.001.001.09", "BLOCK-1"
	require.Equal(t, []string{"pain.002.001.10 ACSP"}, s.event(gateway.EventSubmitting, gateway.StateSubmitting))
	require.Empty(t, s.event(gateway.EventObserved, gateway.StateSent), "nothing is said twice")
	require.Equal(t, []string{"pain.002.001.10 ACSC"}, s.event(gateway.EventObserved, gateway.StateSettled))
	envelope, faults := iso20022.Read(s.told[1].Body, iso20022.Limits{})
	require.Empty(t, faults)
	got, err := iso20022.DecodeCustomerStatusReport(envelope.Document)
	require.NoError(t, err)
	require.Equal(t, "pain.001.001.09", got.Group.MessageName)
	require.Equal(t, s.tr.Instruction.MsgID, got.Group.MessageID)
	require.Equal(t, "BLOCK-1", got.Blocks[0].ID)
	require.Equal(t, "ACSC", got.Blocks[0].Transactions[0].Status)
	require.Equal(t, s.tr.Instruction.EndToEndID, got.Blocks[0].Transactions[0].EndToEndID)

	s = &telling{t: t, r: newReporter(t, alpha()), tr: transfer(t)}
	s.tr.Instruction.MessageType = "pacs.009.001.08"
	require.Equal(t, []string{"pacs.002.001.10 ACSP"}, s.event(gateway.EventSubmitting, gateway.StateSubmitting))
	require.Contains(t, string(s.told[0].Body), "<OrgnlMsgNmId>pacs.009.001.08</OrgnlMsgNmId>")
}

// booking is an incoming payment with the event that booked it.
func booking(t *testing.T, announced bool) (*gateway.Incoming, gateway.Event) {
	t.Helper()
	tr := transfer(t)
	in := gateway.Incoming{ID: "in_01a204d0-c34c-73b7-a949-941278188885", Client: "alpha", Ref: tr.Ref}
	if announced {
		c, err := in.Announce(gateway.Notice{MessageID: "msg_1", Instruction: tr.Instruction}, at, time.Hour)
		require.NoError(t, err)
		in = c.Incoming
	}
	amount := gateway.AmountFromBaseUnits(big.NewInt(1_250_750_000), 6, "EUR")
	c, ok := in.Book(gateway.Credit{
		Chain: tr.Route.Destination, Wallet: tr.Route.Beneficiary, Tx: common.HexToHash("0x77"), MessageID: common.HexToHash("0x99"), Amount: &amount,
		Account: gateway.Account{IBAN: "FR1420041010050500013M02606"},
	}, at, time.Hour)
	require.True(t, ok)
	e := c.Events[0]
	e.Position = 9
	return &c.Incoming, e
}

func TestACreditIsToldWithWhatWasAnnouncedByThen(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyCredit}
	r := newReporter(t, client, withNetwork)
	for _, announced := range []bool{true, false} {
		in, e := booking(t, announced)
		all, err := r.Report(engine.Subject{Incoming: in}, e, nil)
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.Equal(t, "CRDT", all[0].Report.Status)
		require.Equal(t, []string{"hook", "spare"}, all[0].Callbacks)
		n := notificationIn(t, all[0].Report.Body)
		entry := n.Accounts[0].Entries[0]
		require.Equal(t, iso20022.Amount{Value: "1250.75", Currency: "EUR"}, entry.Amount)
		require.Equal(t, "CRDT", entry.Direction)
		require.Equal(t, "01a204d0c34c73b7a949941278188885", entry.ServicerReference)
		require.Equal(t, "FR1420041010050500013M02606", n.Accounts[0].Account.IBAN)
		tx := entry.Batches[0].Transactions[0]
		require.Contains(t, tx.Info, in.Ref.Hex())
		if announced {
			require.Equal(t, in.Notice.Instruction.UETR, tx.UETR)
			require.Equal(t, in.Notice.Instruction.Debtor.Name, tx.Debtor.Party.Name)
			continue
		}
		require.Empty(t, tx.UETR)
		// What is announced later doesn't change what was told.
		late, err := in.Announce(gateway.Notice{MessageID: "msg_2", Instruction: transfer(t).Instruction}, at.Add(time.Hour), time.Hour)
		require.NoError(t, err)
		again, err := r.Report(engine.Subject{Incoming: &late.Incoming}, e, nil)
		require.NoError(t, err)
		require.Equal(t, all, again)
		for _, e := range late.Events {
			none, err := r.Report(engine.Subject{Incoming: &late.Incoming}, e, nil)
			require.NoError(t, err)
			require.Empty(t, none, "%s is no booking", e.Type)
		}
	}
}

// creditTold books a credit and gives what is told of it.
func creditTold(t *testing.T, change func(*gateway.Incoming, *gateway.Credit)) []engine.Told {
	t.Helper()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyCredit}
	known, _ := booking(t, true)
	in, credit := *known, *known.Credit
	notice := *in.Notice
	in.Credit, in.Notice, in.Version = nil, &notice, 1
	change(&in, &credit)
	c, ok := in.Book(credit, at, time.Hour)
	require.True(t, ok)
	all, err := newReporter(t, client, withNetwork).Report(engine.Subject{Incoming: &c.Incoming}, c.Events[0], nil)
	require.NoError(t, err)
	return all
}

func TestACreditNamesItsAccountAndAgentsAndDays(t *testing.T) {
	t.Parallel()
	n := notificationIn(t, creditTold(t, func(_ *gateway.Incoming, c *gateway.Credit) {
		c.Account = gateway.Account{Other: "woods-01", Scheme: "ALIAS"}
	})[0].Report.Body)
	require.Equal(t, iso20022.OtherID{ID: "woods-01", Scheme: iso20022.Code{Proprietary: "ALIAS"}}, n.Accounts[0].Account.Other)
	require.Empty(t, n.Accounts[0].Account.IBAN)
	entry := n.Accounts[0].Entries[0]
	require.EqualValues(t, "2026-11-20", entry.BookedOn.Day)
	require.EqualValues(t, "2026-11-20", entry.ValueOn.Day)
	require.Equal(t, iso20022.BankCode{Domain: "PMNT", Family: "RCDT", SubFamily: "XBCT"}, entry.TransactionCode)
	tx := entry.Batches[0].Transactions[0]
	require.Equal(t, "ALPHDEFFXXX", tx.DebtorAgent.BIC)
	require.Equal(t, "BETAFRPPXXX", tx.CreditorAgent.BIC)
	require.Nil(t, tx.Return)

	n = notificationIn(t, creditTold(t, func(in *gateway.Incoming, c *gateway.Credit) {
		in.Client = "alpha"
		c.Account, c.Chain = gateway.Account{}, "a-chain-with-a-very-long-name-indeed"
	})[0].Report.Body)
	require.Equal(t, "alpha/a-chain-with-a-very-long-name-indeed"[:34], n.Accounts[0].Account.Other.ID, "as long as an account's identification may be")
}

func TestWhatComesBackIsToldAsAReturnWithItsReason(t *testing.T) {
	t.Parallel()
	for reason, want := range map[string]iso20022.Code{"AC04": {Code: "AC04"}, "OWN-REASON": {Proprietary: "OWN-REASON"}} {
		entry := notificationIn(t, creditTold(t, func(in *gateway.Incoming, _ *gateway.Credit) {
			in.Notice.Instruction.Return = &gateway.Return{ID: "RTR-1", Reason: reason, Info: "closed by the customer"}
		})[0].Report.Body).Accounts[0].Entries[0]
		require.Equal(t, iso20022.BankCode{Domain: "PMNT", Family: "ICDT", SubFamily: "RRTN"}, entry.TransactionCode)
		require.Equal(t, &iso20022.Reason{Code: want, Info: []string{"closed by the customer"}}, entry.Batches[0].Transactions[0].Return)
	}
}

func TestACreditInAnUnknownTokenIsACaseAndNoBooking(t *testing.T) {
	t.Parallel()
	require.Empty(t, creditTold(t, func(_ *gateway.Incoming, c *gateway.Credit) { c.Amount = nil }))
}

func TestTheMoneyOfAnOrderIsToldWithTheOrdersName(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyCredit}
	r := newReporter(t, client, withNetwork)
	for direction, code := range map[gateway.Direction]string{gateway.Redemption: "REDM", gateway.Subscription: "OTHR"} {
		in, _ := booking(t, false)
		credit := *in.Credit
		credit.Order = &gateway.CreditedOrder{ID: "ord_1", MsgID: "MSG-1", Reference: "ORDER-1", Direction: direction}
		c, ok := (gateway.Incoming{ID: in.ID, Client: in.Client, Ref: in.Ref}).Book(credit, at, time.Hour)
		require.True(t, ok)
		all, err := r.Report(engine.Subject{Incoming: &c.Incoming}, c.Events[0], nil)
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.Equal(t, "CRDT", all[0].Report.Status)
		entry := notificationIn(t, all[0].Report.Body).Accounts[0].Entries[0]
		require.Equal(t, iso20022.Amount{Value: "1250.75", Currency: "EUR"}, entry.Amount)
		require.Equal(t, iso20022.BankCode{Domain: "SECU", Family: "SETT", SubFamily: code}, entry.TransactionCode)
		tx := entry.Batches[0].Transactions[0]
		require.Equal(t, []string{"MSG-1", "ORDER-1", "ORDER-1"}, []string{tx.MessageID, tx.InstructionID, tx.EndToEndID})
		for _, later := range c.Events[1:] {
			all, err = r.Report(engine.Subject{Incoming: &c.Incoming}, later, nil)
			require.NoError(t, err)
			require.Empty(t, all, "told once")
		}
	}
}

func TestABrokenCreditIsTakenBack(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyCredit}
	in, _ := booking(t, true)
	c, ok := in.Reverse(*in.Credit, at.Add(time.Hour))
	require.True(t, ok)
	all, err := newReporter(t, client, withNetwork).Report(engine.Subject{Incoming: &c.Incoming}, c.Events[0], nil)
	require.NoError(t, err)
	require.Len(t, all, 1)
	entry := notificationIn(t, all[0].Report.Body).Accounts[0].Entries[0]
	require.Equal(t, "DBIT", entry.Direction)
	require.EqualValues(t, "true", entry.Reversal)
	require.Equal(t, "1250.75", entry.Amount.Value)

	all, err = newReporter(t, alpha(), withNetwork).Report(engine.Subject{Incoming: &c.Incoming}, c.Events[0], nil)
	require.NoError(t, err)
	require.Empty(t, all, "who asks for no credits hears of none")
}

func TestACreditIsWhoseTheWalletIs(t *testing.T) {
	t.Parallel()
	reader := newReader(t)
	route := transfer(t).Route
	own := common.HexToAddress("0x00000000000000000000000000000000000000a1")
	client := alpha()
	client.BICs = []string{"BETAFRPPXXX"}
	client.Receives = []gateway.Receiving{{Chain: route.Destination, Wallets: []gateway.Address{own}}}
	v, err := mappings.NewReceiving(reader, []*gateway.Client{client})
	require.NoError(t, err)
	require.Equal(t, []string{route.Destination}, v.Chains())
	sighting := gateway.Sighting{
		Chain: route.Destination, Contract: route.Receiver, Wallet: route.Beneficiary, Token: route.DestToken, Units: "1250750000",
	}
	id, credit, ok := v.Recipient(sighting)
	require.True(t, ok)
	require.Equal(t, "alpha", id)
	require.NotEmpty(t, credit.Account)
	require.Equal(t, "EUR", credit.Amount.Currency())
	for name, change := range map[string]func(s *gateway.Sighting){
		"a stranger's receiver":  func(s *gateway.Sighting) { s.Contract = own },
		"a stranger's wallet":    func(s *gateway.Sighting) { s.Wallet = route.Receiver },
		"another chain's wallet": func(s *gateway.Sighting) { s.Chain = route.Source },
	} {
		other := sighting
		change(&other)
		_, _, ok = v.Recipient(other)
		require.False(t, ok, name)
	}
	sighting.Wallet = own
	_, credit, ok = v.Recipient(sighting)
	require.True(t, ok)
	require.Empty(t, credit.Account, "the client's own")
	sighting.Token = own
	_, credit, ok = v.Recipient(sighting)
	require.True(t, ok)
	require.Nil(t, credit.Amount, "a token that isn't configured has no currency")

	client.Receives[0].Chain = route.Source
	_, err = mappings.NewReceiving(reader, []*gateway.Client{client})
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "no lane ends there")
	raw, err := json.Marshal(credit)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "amount")
}

func TestATransactionOfAnotherBankIsAnAnnouncement(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	beta := alpha()
	beta.ID, beta.BICs, beta.Senders = "beta", []string{"BETAFRPPXXX"}, nil
	_, err := r.Read(t.Context(), beta, body(pay{uetr: uetr(1)}))
	require.NoError(t, err)
	require.Len(t, read(t, r, beta, body(pay{uetr: uetr(1)})).Transfers, 1, "who receives nowhere is no recipient: the transaction is refused")

	beta.Receives = []gateway.Receiving{{Chain: "base"}}
	reading := read(t, r, beta, body(pay{uetr: uetr(1)}))
	require.Empty(t, reading.Transfers)
	require.Len(t, reading.Notices, 1)
	n := reading.Notices[0]
	sent := read(t, r, alpha(), body(pay{uetr: uetr(1)})).Transfers[0].Transfer
	require.Equal(t, sent.Ref, n.Ref, "both banks compute the same reference")
	require.Contains(t, n.Notice.Wallets, sent.Route.Beneficiary)
	require.Equal(t, "1250.75", n.Notice.Instruction.Amount.Value())

	for name, raw := range map[string][]byte{
		"the same payment twice": body(pay{uetr: uetr(1)}, pay{uetr: uetr(1), txID: "T-2", e2e: "E-2"}),
		"no debtor's agent":      body(pay{uetr: uetr(1), debtorAgent: "<Nm>Somebody</Nm>"}),
	} {
		_, err := r.Read(t.Context(), beta, raw)
		require.Equal(t, gateway.CodeInvalidMessage, gateway.CodeOf(err), name)
	}
	other := alpha()
	other.Receives = beta.Receives
	require.Len(t, read(t, r, other, body(pay{uetr: uetr(1)})).Transfers, 1, "its own instructions are instructions")
}

func TestADebitTellsWhatLeftAndWhatItCost(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyDebit}
	s := &telling{t: t, r: newReporter(t, client, withNetwork), tr: transfer(t)}
	s.tr.Instruction.ChargeBearer = "DEBT"
	s.tr.Route.Units, s.tr.Route.PoolFee, s.tr.Route.Decimals = "1252000000", "1250000", 6
	e := event(gateway.StateSettled)
	e.Type, e.Sequence, e.Position = gateway.EventObserved, 1, 1
	e.Data = json.RawMessage(`{"charges":[
		{"kind":"ccip","units":"1200000000000000","coin":"0x0000000000000000000000000000000000000000","decimals":18,"chain":"ethereum","bearer":"DEBT"},
		{"kind":"pool","units":"1250000","coin":"0x0000000000000000000000000000000000000031","decimals":6,"chain":"ethereum","currency":"EUR","bearer":"DEBT"}]}`)
	all, err := s.r.Report(engine.Subject{Transfer: s.tr}, e, nil)
	require.NoError(t, err)
	entry := notificationIn(t, all[len(all)-1].Report.Body).Accounts[0].Entries[0]
	require.Equal(t, iso20022.Amount{Value: "1252", Currency: "EUR"}, entry.Amount)
	tx := entry.Batches[0].Transactions[0]
	require.Equal(t, iso20022.Amount{Value: "1.25", Currency: "EUR"}, tx.Charges.Records[0].Amount)
	require.EqualValues(t, "true", tx.Charges.Records[0].Included)
	require.Equal(t, "DEBT", tx.Charges.Records[0].Bearer)
	require.Contains(t, tx.Info, "CCIP fee 0.0012 of the coin of ethereum; pool fee 1.25 EUR")

	s.tr.Route.Units = "1252000001" // more decimals than an amount of a message holds
	all, err = s.r.Report(engine.Subject{Transfer: s.tr}, e, nil)
	require.NoError(t, err)
	entry = notificationIn(t, all[len(all)-1].Report.Body).Accounts[0].Entries[0]
	require.Equal(t, s.tr.Instruction.Amount.Value(), entry.Amount.Value)
	require.Nil(t, entry.Batches[0].Transactions[0].Charges)
}

func TestAPaymentPaidByItsCoverIsBookedOnceAsTheCover(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Notifications = []gateway.Notification{gateway.NotifyDebit}
	s := &telling{t: t, r: newReporter(t, client, withNetwork), tr: transfer(t)}
	s.tr.Route.Mode = gateway.ModeCover
	require.Equal(t, []string{"pacs.002.001.10 ACSC"}, s.event(gateway.EventObserved, gateway.StateSettled))
}
