package sample

import (
	"strconv"
	"time"
)

// prices is a price report: each amount is the net asset value of a unit, of the
// message's own time and, going back from there, of an hour earlier each.
func (m *Message) prices() *Element {
	return el("PricRpt", m.fundID(), el("MsgPgntn", leaf("PgNb", "1"), leaf("LastPgInd", "true")), leaf("PricRptId", m.ID), leaf("Fctn", or(m.Function, "NEWP")),
		m.each(func(i int, t Transaction) *Element {
			kind := leaf("Tp", "NAVL")
			if m.tokenised() {
				kind = el("PricTp", leaf("Cd", "NAVL"))
			}
			at := m.CreatedAt.Add(-time.Duration(i) * time.Hour).Format("2006-01-02T15:04:05-07:00")
			return el("PricValtnDtls", leaf("Id", strconv.Itoa(i+1)), el("NAVDtTm", leaf("DtTm", or(m.ValuedAt, at))),
				el("FinInstrmDtls", el("Id", leaf("ISIN", m.Fund)), leaf("DualFndInd", "false")), leaf("ValtnTp", "USUA"), leaf("OffclValtnInd", "true"), leaf("SspdInd", "false"),
				el("PricDtls", kind, el("ValInInvstmtCcy", m.amount("Amt", t.Amount)), leaf("ForExctnInd", "true"), leaf("CumDvddInd", "false"), leaf("EstmtdPricInd", "false")))
		}))
}
