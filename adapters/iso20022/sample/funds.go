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
	account := el("InvstmtAcctDtls", leaf("AcctId", "INV-"+m.Debtor.BIC), m.owner())
	if m.tokenised() && m.Debtor.Wallet != "" {
		account.Children = append(account.Children, el("BlckChainAdrOrWllt", leaf("Id", m.Debtor.Wallet)))
	}
	return el(root, m.fundID(), el("MltplOrdrDtls", account, m.each(func(_ int, t Transaction) *Element {
		quantity := leaf("UnitsNb", t.Units)
		if t.Units == "" {
			quantity = m.amount("GrssAmt", t.Amount)
		}
		return el("IndvOrdrDtls", leaf("OrdrRef", t.InstructionID), el("FinInstrmDtls", el("Id", leaf("ISIN", m.Fund))),
			el(choice, quantity), leaf("PhysDlvryInd", "false"))
	})))
}

// owner says whose account it is: by name and address of whom the caller has named,
// else that it is the ordering bank's own.
func (m *Message) owner() *Element {
	if !m.named {
		return el("OwnrId", el("Pty", leaf("AnyBIC", m.Debtor.BIC)))
	}
	d := m.Debtor
	return el("OwnrId", el("Pty", el("NmAndAdr", leaf("Nm", d.Name), el("Adr",
		leaf("StrtNm", d.Street), leaf("BldgNb", d.Building), leaf("PstCd", d.PostCode), leaf("TwnNm", d.Town), leaf("Ctry", d.Country)))))
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
