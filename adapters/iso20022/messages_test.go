package iso20022_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

var writtenAt = time.Date(2026, 11, 22, 16, 0, 0, 0, time.FixedZone("", 3600))

func TestEveryRowOfTheTableHasItsSchemaAndItsRoot(t *testing.T) {
	t.Parallel()

	rows := iso20022.Definitions()
	require.True(t, slices.IsSortedFunc(rows, func(a, b iso20022.Definition) int { return strings.Compare(a.ID, b.ID) }), "by name")
	for i, d := range rows {
		t.Run(d.ID, func(t *testing.T) {
			t.Parallel()

			require.True(t, d.In || d.Out)
			require.NotEmpty(t, d.Name)
			require.NotEmpty(t, d.Area)
			if i > 0 {
				require.NotEqual(t, rows[i-1].ID, d.ID)
			}
			require.Equal(t, d.ID, iso20022.Find(d.ID).ID)
			g, err := sample.NewGenerator(d.ID, 7)
			require.NoError(t, err)
			e := g.Valid()
			require.Equal(t, d.Root, e.Children[0].Name)
			raw := e.Part()
			require.Empty(t, iso20022.CheckSchema(iso20022.Part{Type: d.ID, End: len(raw), XML: raw}), "%s", raw)
		})
	}
	require.Nil(t, iso20022.Find("pacs.008.001.07"))
}

func TestEveryInboundRowIsTyped(t *testing.T) {
	t.Parallel()

	want := map[string]iso20022.Content{
		"pacs.008": &iso20022.CustomerCreditTransfer{}, "pacs.009": &iso20022.InstitutionCreditTransfer{}, "pacs.004": &iso20022.PaymentReturn{},
		"pain.001": &iso20022.CreditTransferInitiation{}, "camt.056": &iso20022.CancellationRequest{}, "camt.054": &iso20022.Notification{},
		"setr.010": &iso20022.FundOrders{}, "setr.004": &iso20022.FundOrders{}, "setr.011": &iso20022.FundCancellation{}, "setr.005": &iso20022.FundCancellation{},
		"setr.018": &iso20022.OrderStatusRequest{}, "reda.001": &iso20022.PriceReport{},
	}
	var in []string
	for _, d := range iso20022.Definitions() {
		if !d.In {
			continue
		}
		in = append(in, d.ID)
		g, err := sample.NewGenerator(d.ID, 11)
		require.NoError(t, err)
		m := readValid(t, g.Business().Bytes())
		require.Equal(t, d.ID, m.Type)
		require.Equal(t, d.ID, m.Definition.ID)
		require.IsType(t, want[d.Family()], m.Content, d.ID)
		require.NotEmpty(t, m.Content.Reference(), d.ID)
		require.NotZero(t, m.Content.Count(), d.ID)
	}
	require.Equal(t, strings.Fields(`camt.054.001.08 camt.056.001.08 pacs.004.001.09 pacs.004.001.10 pacs.008.001.08 pacs.008.001.13 pacs.009.001.08
		pain.001.001.03 pain.001.001.09 reda.001.001.04 reda.001.001.05 setr.004.001.04 setr.004.001.05 setr.005.001.04 setr.005.001.05 setr.010.001.04 setr.010.001.05
		setr.011.001.04 setr.011.001.05 setr.018.001.04 setr.018.001.05`), in)
}

// smallest are messages with what every one of their kind must have, written.
func smallest(t testing.TB) map[string]func() ([]byte, error) {
	t.Helper()
	original := iso20022.Original{MessageID: "MSG-1", MessageName: "pacs.008.001.08"}
	euro := iso20022.Amount{Value: "1", Currency: "EUR"}
	confirmation := func(id string) func() ([]byte, error) {
		return func() ([]byte, error) {
			return iso20022.WriteFundConfirmation(iso20022.FundConfirmation{
				Type: id, MessageID: "C-1", CreatedAt: writtenAt, Account: iso20022.InvestmentAccount{ID: "A-1"},
				Executions: []iso20022.FundExecution{{
					Reference: "O-1", DealReference: "D-1", Units: iso20022.FundUnits{Units: "1"}, TradedAt: iso20022.DateOrTime{Date: "2026-11-24"},
					Instrument: iso20022.FundInstrument{ID: iso20022.InstrumentID{Scheme: iso20022.SchemeISIN, ID: "LU0000000017"}},
					Price:      iso20022.FundPrice{Type: iso20022.FundCode{Code: "NAVL"}, Amount: euro}, SettlementAmount: euro,
				}},
			})
		}
	}
	orderStatus := func(id string) func() ([]byte, error) {
		return func() ([]byte, error) {
			return iso20022.WriteOrderStatusReport(iso20022.OrderStatusReport{
				Type: id, MessageID: "S-1", CreatedAt: writtenAt, Orders: []iso20022.OrderStatusEntry{{Reference: "O-1", Status: iso20022.OrderStatus{Status: "PACK"}}},
			})
		}
	}
	cancellation := func(id string) func() ([]byte, error) {
		return func() ([]byte, error) {
			return iso20022.WriteCancellationStatusReport(iso20022.CancellationStatusReport{
				Type: id, MessageID: "S-1", CreatedAt: writtenAt, All: &iso20022.OrderGroupStatus{MasterReference: "M-1", Status: iso20022.OrderStatus{Status: "CAND"}},
			})
		}
	}
	payback := func(id string) func() ([]byte, error) {
		return func() ([]byte, error) {
			return iso20022.WritePaymentReturn(id, &iso20022.PaymentReturn{
				GroupHeader:  iso20022.ReturnGroupHeader{MessageID: "R-1", CreatedAt: iso20022.NewDateTime(writtenAt), NumberOfTransactions: "1", SettlementMethod: "INDA"},
				Transactions: []iso20022.ReturnTransaction{{Amount: euro}},
			}, nil)
		}
	}
	return map[string]func() ([]byte, error){
		"admi.002.001.01": func() ([]byte, error) { return iso20022.WriteReject(iso20022.Reject{Reason: "FF01"}) },
		"admi.007.001.01": func() ([]byte, error) {
			return iso20022.WriteReceipt(iso20022.Receipt{MessageID: "A-1", Reports: []iso20022.ReceiptReport{{Status: "RECE"}}})
		},
		"camt.029.001.09": func() ([]byte, error) {
			return iso20022.WriteResolution(&iso20022.Resolution{
				Assignment:   iso20022.Assignment{ID: "R-1", Assigner: iso20022.AgentOf("BETAFRPPXXX"), Assignee: iso20022.AgentOf("ALPHDEFFXXX"), CreatedAt: iso20022.NewDateTime(writtenAt)},
				Confirmation: "PDCR",
			}, nil)
		},
		"camt.054.001.08": func() ([]byte, error) {
			return iso20022.WriteNotification(&iso20022.Notification{
				MessageID: "N-1", CreatedAt: iso20022.NewDateTime(writtenAt),
				Accounts: []iso20022.AccountNotification{{ID: "1", Account: iso20022.Account{IBAN: "DE89370400440532013000"}}},
			}, nil)
		},
		"pacs.002.001.10": func() ([]byte, error) {
			return iso20022.WriteStatusReport(iso20022.StatusReport{MessageID: "S-1", CreatedAt: writtenAt})
		},
		"pacs.004.001.09": payback("pacs.004.001.09"),
		"pacs.004.001.10": payback("pacs.004.001.10"),
		"pain.002.001.10": func() ([]byte, error) {
			return iso20022.WriteCustomerStatusReport(iso20022.CustomerStatusReport{MessageID: "S-1", CreatedAt: writtenAt, Group: iso20022.GroupStatus{Original: original}})
		},
		"setr.006.001.04": confirmation("setr.006.001.04"),
		"setr.006.001.06": confirmation("setr.006.001.06"),
		"setr.012.001.04": confirmation("setr.012.001.04"),
		"setr.012.001.06": confirmation("setr.012.001.06"),
		"setr.016.001.04": orderStatus("setr.016.001.04"),
		"setr.016.001.05": orderStatus("setr.016.001.05"),
		"setr.017.001.04": cancellation("setr.017.001.04"),
		"setr.017.001.05": cancellation("setr.017.001.05"),
	}
}

func TestEveryOutboundRowIsWritten(t *testing.T) {
	t.Parallel()

	writers := smallest(t)
	for _, d := range iso20022.Definitions() {
		if !d.Out {
			require.NotContains(t, writers, d.ID)
			continue
		}
		require.Contains(t, writers, d.ID)
		out, err := writers[d.ID]()
		require.NoError(t, err, d.ID)
		e, faults := iso20022.Read(out, iso20022.Limits{})
		require.Empty(t, faults, d.ID)
		require.Equal(t, d.ID, e.Document.Type)
		require.Empty(t, iso20022.CheckSchema(e.Document), d.ID)
		require.Contains(t, string(e.Document.XML), "<"+d.Root+">")
		delete(writers, d.ID)
	}
	require.Empty(t, writers, "written, but not in the table")
}

func TestRepliesFollowTheVersionOfTheRequest(t *testing.T) {
	t.Parallel()

	for request, replies := range map[string]string{
		"pacs.008.001.08": "pacs.002.001.10 pacs.004.001.09 camt.054.001.08",
		"pacs.008.001.13": "pacs.002.001.10 pacs.004.001.10 camt.054.001.08",
		"pacs.009.001.08": "pacs.002.001.10 pacs.004.001.09 camt.054.001.08",
		"pacs.004.001.09": "pacs.002.001.10 pacs.004.001.09 camt.054.001.08",
		"pacs.004.001.10": "pacs.002.001.10 pacs.004.001.10 camt.054.001.08",
		"pain.001.001.03": "pain.002.001.10 camt.054.001.08",
		"pain.001.001.09": "pain.002.001.10 camt.054.001.08",
		"camt.056.001.08": "camt.029.001.09 pacs.002.001.10",
		"setr.010.001.04": "setr.016.001.04 setr.012.001.04",
		"setr.010.001.05": "setr.016.001.05 setr.012.001.06",
		"setr.004.001.04": "setr.016.001.04 setr.006.001.04",
		"setr.004.001.05": "setr.016.001.05 setr.006.001.06",
		"setr.011.001.04": "setr.017.001.04",
		"setr.011.001.05": "setr.017.001.05",
		"setr.005.001.04": "setr.017.001.04",
		"setr.005.001.05": "setr.017.001.05",
		"reda.001.001.04": "admi.007.001.01",
		"reda.001.001.05": "admi.007.001.01",
		"setr.018.001.04": "setr.016.001.04",
		"setr.018.001.05": "setr.016.001.05",
	} {
		d := iso20022.Find(request)
		require.Equal(t, strings.Fields(replies), d.Replies, request)
		for _, reply := range d.Replies {
			row := iso20022.Find(reply)
			require.True(t, row != nil && row.Out, "%s is answered with %s", request, reply)
			require.Equal(t, reply, d.Reply(row.Family()))
		}
		require.Empty(t, d.Reply("sese.024"))
	}
}

func TestWhatIsNotServedIsRefusedByItsName(t *testing.T) {
	t.Parallel()

	for message, words := range map[string]string{
		"camt.053.001.08": "a camt.053 (bank to customer statement) is not served",
		"pacs.010.001.03": "a pacs.010 (financial institution direct debit) is not served",
		"pacs.008.001.09": "this version of the customer credit transfer is not served, 001.08 and 001.13 of pacs.008 are",
		"pain.001.001.13": "this version of the customer credit transfer initiation is not served, 001.03 and 001.09 of pain.001 are",
		"pacs.009.001.09": "this version of the financial institution credit transfer is not served, 001.08 of pacs.009 is",
		"setr.010.001.03": "this version of the subscription order is not served, 001.04 and 001.05 of setr.010 are",
		"camt.054.001.09": "this version of the debit credit notification is not served, 001.08 of camt.054 is",
		"setr.012.001.04": "a setr.012.001.04 (subscription order confirmation) is what this gateway sends, it takes none",
		"pacs.002.001.10": "a pacs.002.001.10 (payment status report) is what this gateway sends, it takes none",
		"setr.012.001.05": "a setr.012 (subscription order confirmation) is not served",
		"tsmt.001.001.03": "this message is not served",
		"nonsense":        "this message is not served",
	} {
		r := iso20022.Validate([]byte(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:`+message+`"/>`), iso20022.Options{})
		require.Equal(t, gateway.GateType, r.Gate, message)
		f := r.Faults[0]
		require.Equal(t, []string{"TYPE", "FF02", message}, []string{f.Rule, f.Reason, f.Found})
		before, served, ok := strings.Cut(f.Hint, "; served are ")
		require.True(t, ok, f.Hint)
		require.Equal(t, words, before)
		require.Contains(t, strings.Split(served, ", "), "pacs.008.001.13")
		for _, other := range []string{"pacs.002", "camt.029", "setr.012", "setr.016"} {
			require.NotContains(t, served, other, "what only leaves isn't served")
		}
	}
}

// Tags that no message has would never be noticed otherwise: each field of typed
// content must be filled by some message that the schemas allow.
func TestEveryFieldOfTypedContentIsFilledByAMessage(t *testing.T) {
	t.Parallel()

	filled, known := map[string]bool{}, map[string]bool{}
	for _, d := range iso20022.Definitions() {
		if !d.In || d.Area == iso20022.AreaFunds {
			continue
		}
		g, err := sample.NewGenerator(d.ID, 23)
		require.NoError(t, err)
		for range 150 {
			m := readValid(t, g.Valid().Bytes())
			fill(reflect.ValueOf(m.Content), filled)
			fields(reflect.TypeOf(m.Content), known)
		}
	}
	require.Greater(t, len(known), 250)
	var empty []string
	for name := range known {
		if !filled[name] {
			empty = append(empty, name)
		}
	}
	require.Empty(t, empty)
}

// fields collects the fields of a type and of what it is made of.
func fields(t reflect.Type, into map[string]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return
	}
	for i := range t.NumField() {
		name := t.String() + "." + t.Field(i).Name
		if into[name] || !t.Field(i).IsExported() {
			continue
		}
		into[name] = true
		fields(t.Field(i).Type, into)
	}
}

// fill collects the fields of a value that are not empty.
func fill(v reflect.Value, into map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem(), into)
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i), into)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() {
				into[v.Type().String()+"."+v.Type().Field(i).Name] = true
				fill(v.Field(i), into)
			}
		}
	}
}

// FuzzWhatASchemaTakesIsTyped starts from a message of every inbound kind.
func FuzzWhatASchemaTakesIsTyped(f *testing.F) {
	for _, d := range iso20022.Definitions() {
		if !d.In {
			continue
		}
		g, err := sample.NewGenerator(d.ID, 29)
		require.NoError(f, err)
		f.Add(g.Business().Bytes())
		f.Add(g.Valid().Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, r := iso20022.Accept(raw, iso20022.Options{Profile: iso20022.ProfilePlain})
		if m == nil {
			require.True(t, r.Refused())
			for _, fault := range r.Faults {
				if fault.Rule == "DECODE" { // the one thing that a schema takes and we don't
					require.Contains(t, fault.Hint, "not a day of our era")
				}
			}
			return
		}
		require.NotNil(t, m.Content)
		require.Equal(t, iso20022.Find(m.Type).ID, m.Definition.ID)
		require.NotEmpty(t, m.Content.Reference())
		require.Equal(t, m.Content.Count() == 0, slices.ContainsFunc(r.Faults, func(f gateway.Fault) bool { return f.Rule == "ISO-EMPTY" }))
	})
}

// messagesDocument is docs/messages.md.
func messagesDocument() string {
	var b strings.Builder
	b.WriteString(`# Messages

The ISO 20022 messages that the gateway reads and writes. Made from the table in adapters/iso20022/messages.go by
` + "`go test ./adapters/iso20022 -run TestMessagesDocument -update-docs`" + `; don't edit.

A message arrives as a bare Document, or with its AppHdr (head.001.001.01 to .04) in any envelope. It is held against our rendition of the published
schema before anything of it is believed. Any other message is refused by its name with an admi.002, and so is another version of one of these.

Credit transfers and initiations become transfers, and so do payment returns, each linked to its original; a camt.056 becomes a recall, and so does a cancellation of orders; subscriptions and redemptions become orders (docs/funds.md), and a setr.018 asks how they stand; a price report becomes publications of net asset values (docs/funds-onchain.md). Credits of a camt.054 pay
orders of funds that are paid outside the chains (docs/funds.md).

## In

| message | what it is | at the door | answered with |
|---|---|---|---|
`)
	for _, d := range iso20022.Definitions() {
		if !d.In {
			continue
		}
		door, replies := "refused: only checked", []string(nil)
		if d.Taken {
			door, replies = "taken", slices.DeleteFunc(slices.Clone(d.Replies), func(id string) bool { return !iso20022.Find(id).Sent })
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", d.ID, d.Name, door, cmp.Or(strings.Join(replies, ", "), "–"))
	}
	b.WriteString(`
The version of an answer follows the version of what it answers.

## Out

| message | what it is | sent |
|---|---|---|
`)
	for _, d := range iso20022.Definitions() {
		if d.Out {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", d.ID, d.Name, map[bool]string{true: "yes", false: "not yet: written by the library alone"}[d.Sent])
		}
	}
	b.WriteString(`
Every message of ours is held against its schema before it leaves: one that does not pass is not sent. Where the gateway has a BIC (reports.bic), what is about a message that came
with an AppHdr has one too, or as clients[].header says; docs/operations.md has how it is filled. In a pacs.002 for a client of a CBPR+ profile the agents stand at the transaction, for any
other in the group header.

An admi.002 answers a message that is refused whole, an admi.007 one that was taken (status RECE: durable and read), each at POST /v1/messages with
Accept: application/xml, and nowhere else. Neither says anything about a payment: the others do.

The check character of a DTI isn't checked: how it is computed isn't published with the schemas. Its form is (FUND-DTI).

## Three kinds of pacs.009

| kind | how it is told |
|---|---|
| COV, the cover of a pacs.008 that is settled by COVE | UndrlygCstmrCdtTrf is there |
| ADV, the advice of a transfer whose value moves elsewhere | BizSvc of the AppHdr has the part ` + "`adv`" + ` (swift.cbprplus.adv.04), or it is settled by COVE and has no underlying transfer |
| CORE | any other |
`)
	return b.String()
}

func TestMessagesDocumentIsThatOfTheTable(t *testing.T) {
	t.Parallel()

	path := filepath.Join("..", "..", "docs", "messages.md")
	want := messagesDocument()
	if *updateDocs {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "run: go test ./adapters/iso20022 -run TestMessagesDocument -update-docs")
}
