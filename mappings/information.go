package mappings

import (
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// settlementTimes are what SttlmTmReq asks for: times of the settlement date, each
// empty where it doesn't.
type settlementTimes struct{ cls, from, till, reject string }

// timed takes over when a transaction may be settled: not before FrTm, not from
// TillTm or RjctTm on. CLS Bank settles no token, so CLSTm is refused.
func (tx *transaction) timed(t settlementTimes) {
	if t.cls != "" {
		tx.refuse("SttlmTmReq/CLSTm", ruleManner, "AG03", t.cls, "no chain pays CLS Bank by a time; leave CLSTm out, or pay on another way")
	}
	if tx.SettlementDate == "" && t != (settlementTimes{cls: t.cls}) {
		tx.refuse("IntrBkSttlmDt", ruleExpiry, "DT01", "", "a settlement time (SttlmTmReq) is one of the settlement date; give that")
		return
	}
	tx.voidFrom("SttlmTmReq/TillTm", onDay(tx.SettlementDate, t.till))
	tx.voidFrom("SttlmTmReq/RjctTm", onDay(tx.SettlementDate, t.reject))
	tx.ExecutionTime = onDay(tx.SettlementDate, t.from)
}

// onDay gives the moment of a time on a day, empty without a time.
func onDay(day, clock string) string {
	if clock = strings.TrimSpace(clock); clock == "" {
		return ""
	}
	return day + "T" + clock
}

// ruleCopy refuses what is a copy by its own word.
const ruleCopy = "MAP-COPY" // NARR a copy moves no value

// copied reports a message that says of itself that it is a copy (COPY, or CODU, of a
// duplicate): somebody is informed by it, and nothing may be made of it. A duplicate
// (DUPL) is the message itself once more; keys see to that.
func copied(m *iso20022.Message) []gateway.Fault {
	isCopy := func(word string) bool { return word == "COPY" || word == "CODU" }
	hint := "this is a copy: it informs, and nothing is paid or done by it; send the original"
	if m.Header != nil && isCopy(m.Header.CopyDuplicate) {
		return []gateway.Fault{wholeFault("/AppHdr/CpyDplct", ruleCopy, "NARR", m.Header.CopyDuplicate, hint)}
	}
	path, found := "/Document/"+m.Definition.Root+"/CpyDtls/CpyInd", ""
	switch c := m.Content.(type) {
	case *iso20022.Notification:
		for i := range c.Accounts {
			if word := c.Accounts[i].CopyDuplicate; isCopy(word) {
				path, found = "/Document/"+m.Definition.Root+"/Ntfctn["+strconv.Itoa(i+1)+"]/CpyDplctInd", word
				break
			}
		}
	case *iso20022.FundOrders:
		if c.Copy != nil && c.Copy.Copy {
			found = "true"
		}
	case *iso20022.FundCancellation:
		if c.Copy != nil && c.Copy.Copy {
			found = "true"
		}
	}
	if found == "" {
		return nil
	}
	return []gateway.Fault{wholeFault(path, ruleCopy, "NARR", found, hint)}
}
