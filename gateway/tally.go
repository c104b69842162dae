package gateway

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"
)

// Window is how far back a total reaches, in hours. What is counted lies in
// buckets of an hour: a window begins with the hour that its length reaches into,
// so that it covers never less than its name says, and less than an hour more.
type Window int

// The windows.
const (
	WindowHour  Window = 1
	WindowDay   Window = 24
	WindowMonth Window = 30 * 24
)

// Windows lists the windows, shortest first.
func Windows() []Window { return []Window{WindowHour, WindowDay, WindowMonth} }

// String gives "1h", "24h" or "30d".
func (w Window) String() string {
	switch w {
	case WindowHour:
		return "1h"
	case WindowDay:
		return "24h"
	case WindowMonth:
		return "30d"
	}
	return "none"
}

// ParseWindow reads what String gives.
func ParseWindow(text string) (Window, error) {
	for _, w := range Windows() {
		if w.String() == text {
			return w, nil
		}
	}
	return 0, Errorf(CodeConfiguration, "parse window", RetryAfterChange, "%q is none of 1h, 24h, 30d", text)
}

// From gives when the window that ends at now begins.
func (w Window) From(now time.Time) time.Time {
	return now.UTC().Add(-time.Duration(w) * time.Hour).Truncate(time.Hour)
}

// SubjectKind is what totals are kept of.
type SubjectKind string

// The kinds of subjects.
const (
	SubjectClient       SubjectKind = "client"
	SubjectDebtor       SubjectKind = "debtor"
	SubjectCreditor     SubjectKind = "creditor"
	SubjectCorridor     SubjectKind = "corridor"     // country of the debtor > country of the creditor
	SubjectCounterparty SubjectKind = "counterparty" // the creditor's bank
	SubjectPair         SubjectKind = "pair"         // a debtor with a creditor: counted without end, never summed
)

// SubjectKinds lists the kinds that have totals.
func SubjectKinds() []SubjectKind {
	return []SubjectKind{SubjectClient, SubjectDebtor, SubjectCreditor, SubjectCorridor, SubjectCounterparty}
}

// Busy reports whether a subject of this kind stands for many payments an hour.
func (k SubjectKind) Busy() bool {
	return k == SubjectClient || k == SubjectCorridor || k == SubjectCounterparty
}

// Subjects are what a transfer counts for, by kind. A kind that the transfer says
// nothing of is absent. People stand in them as a digest, so that they hold no
// personal data.
type Subjects map[SubjectKind]string

// SubjectsOf gives the subjects of a transfer. A party is known by its account,
// else by LEI, BIC or name. One that follows another moves no value: it counts for
// its parties alone. That of a bulk order moves the value of its members, who have
// counted for the parties already.
func SubjectsOf(t *Transfer) Subjects {
	in, s := &t.Instruction, Subjects{}
	debtor, creditor := partyKey(&in.Debtor, &in.DebtorAccount), partyKey(&in.Creditor, &in.CreditorAccount)
	if in.Order != nil && in.Order.Orders > 0 {
		debtor, creditor = "", ""
	}
	s.add(SubjectDebtor, digested(debtor))
	s.add(SubjectCreditor, digested(creditor))
	if debtor != "" && creditor != "" {
		s.add(SubjectPair, digested(debtor+"\x00"+creditor))
	}
	if t.Follows() {
		return s
	}
	s.add(SubjectClient, t.Key.Client)
	from, to := countryOf(&in.Debtor, &in.DebtorAccount, &in.DebtorAgent), countryOf(&in.Creditor, &in.CreditorAccount, &in.CreditorAgent)
	if from != "" && to != "" {
		s.add(SubjectCorridor, from+">"+to)
	}
	s.add(SubjectCounterparty, bic8(in.CreditorAgent.BICFI))
	return s
}

// NewSubject gives the subject of a kind that a name stands for.
func NewSubject(kind SubjectKind, name string) string { return string(kind) + "/" + name }

func (s Subjects) add(kind SubjectKind, name string) {
	if name != "" {
		s[kind] = NewSubject(kind, name)
	}
}

func digested(key string) string {
	if key == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:16])
}

// partyKey gives the first thing that a party is known by.
func partyKey(p *Party, a *Account) string {
	plain := func(text string) string { return strings.ToUpper(strings.Join(strings.Fields(text), " ")) }
	switch {
	case strings.TrimSpace(a.IBAN) != "":
		return "iban:" + strings.ReplaceAll(plain(a.IBAN), " ", "")
	case strings.TrimSpace(a.Other) != "":
		return "other:" + plain(a.Scheme) + "/" + plain(a.Other)
	case strings.TrimSpace(a.ProxyID) != "":
		return "proxy:" + plain(a.ProxyID)
	case strings.TrimSpace(p.LEI) != "":
		return "lei:" + plain(p.LEI)
	case p.AnyBIC != "":
		return "bic:" + bic8(p.AnyBIC)
	case strings.TrimSpace(p.Name) != "":
		return "name:" + plain(p.Name)
	}
	return ""
}

// countryOf gives where a party is, as far as it is told: its address, else its
// account, else its bank.
func countryOf(p *Party, a *Account, g *Agent) string {
	for _, country := range []string{p.Address.Country, p.Country} {
		if len(country) == 2 {
			return strings.ToUpper(country)
		}
	}
	if len(a.IBAN) > 2 {
		return strings.ToUpper(a.IBAN[:2])
	}
	if len(g.BICFI) >= 6 {
		return strings.ToUpper(g.BICFI[4:6])
	}
	return ""
}

func bic8(bic string) string {
	bic = strings.ToUpper(bic)
	return bic[:min(len(bic), 8)]
}

// Limit is what may be promised of one currency for a subject within a window.
type Limit struct {
	Name    string // as officers call it
	Subject string
	Window  Window
	Max     Amount
}

// Claim is what an approved transfer counts for, and the limits that it must fit
// into together with everything that was approved before. A transfer has one claim
// at most: a later one takes its place. It ends when the transfer is held,
// warehoused, rejected or canceled; what was sent keeps it.
type Claim struct {
	TransferID string
	Amount     Amount
	At         time.Time
	Subjects   Subjects
	Limits     []Limit
}

// ClaimOf gives the claim of a transfer without limits.
func ClaimOf(t *Transfer, at time.Time) Claim {
	return Claim{TransferID: t.ID, Amount: t.Instruction.Amount, At: at, Subjects: SubjectsOf(t)}
}

// Total is what was approved of a subject within a window.
type Total struct {
	Count int64
	Sums  map[string]Amount // by currency
}

// Sum gives the sum of one currency, 0 without any.
func (t Total) Sum(currency string) Amount {
	if sum, ok := t.Sums[currency]; ok {
		return sum
	}
	return MustAmount("0", currency)
}

// Add counts n more with their sum. Both may be below zero.
func (t *Total) Add(n int64, sum Amount) error {
	t.Count += n
	if t.Sums == nil {
		t.Sums = map[string]Amount{}
	}
	added, err := t.Sum(sum.Currency()).Add(sum)
	if err == nil {
		t.Sums[sum.Currency()] = added
	}
	return err
}

// Currencies lists the currencies of the sums in order.
func (t Total) Currencies() []string {
	out := make([]string, 0, len(t.Sums))
	for currency := range t.Sums {
		out = append(out, currency)
	}
	slices.Sort(out)
	return out
}

// History is what is known of the parties of a transfer, the transfer itself left
// out.
type History struct {
	Totals  map[SubjectKind]map[Window]Total
	Paid    int64 // approved payments of this debtor to this creditor, ever
	Earlier []EarlierDecision
}

// EarlierDecision is the last decision on another transfer of the same debtor or
// creditor.
type EarlierDecision struct {
	Party   SubjectKind // debtor or creditor
	Outcome Outcome
	Rules   []string
	At      time.Time
}

// EarlierMax is how many earlier decisions of a party are looked at.
const EarlierMax = 10
