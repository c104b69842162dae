package sample

import "strings"

// tokenised reports whether the version knows wallets and digital tokens, as
// those published in 2026 do.
func (m *Message) tokenised() bool { return strings.HasSuffix(m.Type, ".05") }

func (m *Message) fundID() *Element {
	return el("MsgId", leaf("Id", m.ID), leaf("CreDtTm", m.created()))
}

// order is a subscription or a redemption order.
func (m *Message) order() *Element {
	root, choice := "SbcptOrdr", "AmtOrUnits"
	if strings.HasPrefix(m.Type, "setr.004") {
		root, choice = "RedOrdr", "AmtOrUnitsOrPctg"
	}
	account := el("InvstmtAcctDtls", leaf("AcctId", "INV-"+m.Debtor.BIC))
	if m.tokenised() && m.Debtor.Wallet != "" {
		account.Children = append(account.Children, el("BlckChainAdrOrWllt", leaf("Id", m.Debtor.Wallet)))
	}
	return el(root, m.fundID(), el("MltplOrdrDtls", account, m.each(func(_ int, t Transaction) *Element {
		quantity := m.amount("GrssAmt", t.Amount)
		if t.Units != "" {
			quantity = leaf("UnitsNb", t.Units)
		}
		return el("IndvOrdrDtls", leaf("OrdrRef", t.InstructionID), el("FinInstrmDtls", el("Id", leaf("ISIN", m.Fund))),
			el(choice, quantity), leaf("PhysDlvryInd", "false"))
	})))
}

func (m *Message) orderCancellation() *Element {
	root := "SbcptOrdrCxlReq"
	if strings.HasPrefix(m.Type, "setr.005") {
		root = "RedOrdrCxlReq"
	}
	return el(root, m.fundID(), m.each(func(_ int, t Transaction) *Element {
		return el("OrdrRefs", leaf("OrdrRef", t.InstructionID))
	}))
}

func (m *Message) statusRequest() *Element {
	return el("ReqForOrdrStsRpt", m.fundID(), m.each(func(_ int, t Transaction) *Element {
		return el("ReqDtls", el("OrdrRef", leaf("OrdrRef", t.InstructionID)))
	}))
}
