package sample

import (
	"fmt"
	"slices"
	"strings"
)

// groupHeader is what the pacs messages begin with.
func (m *Message) groupHeader(method string) *Element {
	return el("GrpHdr", leaf("MsgId", m.ID), leaf("CreDtTm", m.created()), leaf("NbOfTxs", fmt.Sprint(len(m.Transactions))),
		el("SttlmInf", leaf("SttlmMtd", method)))
}

func (t Transaction) id() *Element {
	return el("PmtId", leaf("InstrId", t.InstructionID), leaf("EndToEndId", t.EndToEndID), leaf("UETR", t.UETR))
}

func (m *Message) customerTransfer() *Element {
	return el("FIToFICstmrCdtTrf", m.groupHeader("INDA"), m.each(func(_ int, t Transaction) *Element {
		return el("CdtTrfTxInf", t.id(),
			m.amount("IntrBkSttlmAmt", t.Amount), leaf("IntrBkSttlmDt", m.day()), leaf("ChrgBr", "SHAR"),
			agent("InstgAgt", m.Debtor.BIC), agent("InstdAgt", t.Creditor.BIC),
			m.Debtor.element("Dbtr"), m.Debtor.account("DbtrAcct"), agent("DbtrAgt", m.Debtor.BIC),
			agent("CdtrAgt", t.Creditor.BIC), t.Creditor.element("Cdtr"), t.Creditor.account("CdtrAcct"),
			el("RmtInf", leaf("Ustrd", "invoice "+t.EndToEndID)))
	}))
}

func (m *Message) institutionTransfer() *Element {
	method := "INDA"
	if m.Usage == "adv" {
		method = "COVE"
	}
	return el("FICdtTrf", m.groupHeader(method), m.each(func(_ int, t Transaction) *Element {
		var underlying *Element
		if m.Usage == "cov" {
			underlying = el("UndrlygCstmrCdtTrf",
				m.Debtor.element("Dbtr"), m.Debtor.account("DbtrAcct"), agent("DbtrAgt", m.Debtor.BIC),
				agent("CdtrAgt", t.Creditor.BIC), t.Creditor.element("Cdtr"), t.Creditor.account("CdtrAcct"),
				el("RmtInf", leaf("Ustrd", "invoice "+t.EndToEndID)), m.amount("InstdAmt", t.Amount))
		}
		return el("CdtTrfTxInf", t.id(), m.amount("IntrBkSttlmAmt", t.Amount), leaf("IntrBkSttlmDt", m.day()),
			agent("InstgAgt", m.Debtor.BIC), agent("InstdAgt", t.Creditor.BIC),
			m.Debtor.bank("Dbtr"), t.Creditor.bank("Cdtr"), underlying)
	}))
}

// original is what a return or a recall says about the payment that it is about.
func (t Transaction) original() []*Element {
	var said []*Element
	if o := t.Original; o.MessageID != "" {
		said = append(said, el("OrgnlGrpInf", leaf("OrgnlMsgId", o.MessageID), leaf("OrgnlMsgNmId", or(o.MessageName, versions["pacs.008"]))))
	}
	for _, e := range []*Element{
		leaf("OrgnlInstrId", t.InstructionID), leaf("OrgnlEndToEndId", t.EndToEndID), leaf("OrgnlTxId", t.Original.TransactionID), leaf("OrgnlUETR", t.UETR),
	} {
		if e != nil {
			said = append(said, e)
		}
	}
	return said
}

func (m *Message) paymentReturn() *Element {
	return el("PmtRtr", m.groupHeader("INDA"), m.each(func(_ int, t Transaction) *Element {
		var amount, day *Element
		if !t.named {
			amount, day = m.amount("OrgnlIntrBkSttlmAmt", t.Amount), leaf("OrgnlIntrBkSttlmDt", m.day())
		}
		return el("TxInf", leaf("RtrId", "RTR-"+t.fresh), t.original(), amount, day,
			m.amount("RtrdIntrBkSttlmAmt", t.Amount), leaf("IntrBkSttlmDt", m.day()), leaf("ChrgBr", "SHAR"),
			agent("InstgAgt", t.Creditor.BIC), agent("InstdAgt", m.Debtor.BIC),
			// In a return the creditor of the payment is the one who pays.
			el("RtrChain", el("Dbtr", t.Creditor.element("Pty")), agent("DbtrAgt", t.Creditor.BIC), agent("CdtrAgt", m.Debtor.BIC), el("Cdtr", m.Debtor.element("Pty"))),
			el("RtrRsnInf", el("Rsn", leaf("Cd", or(m.Reason, "AC04")))))
	}))
}

func (m *Message) recall() *Element {
	return el("FIToFIPmtCxlReq",
		el("Assgnmt", leaf("Id", m.ID), el("Assgnr", agent("Agt", m.Debtor.BIC)), el("Assgne", agent("Agt", m.Transactions[0].Creditor.BIC)), leaf("CreDtTm", m.created())),
		el("Undrlyg", m.each(func(_ int, t Transaction) *Element {
			day := m.Day
			if !t.named {
				day = m.day()
			}
			var amount *Element
			if t.Amount != "" {
				amount = m.amount("OrgnlIntrBkSttlmAmt", t.Amount)
			}
			return el("TxInf", leaf("CxlId", "CXL-"+t.fresh),
				el("Case", leaf("Id", "CASE-"+t.fresh), el("Cretr", agent("Agt", m.Debtor.BIC))), t.original(),
				amount, leaf("OrgnlIntrBkSttlmDt", day),
				el("CxlRsnInf", el("Rsn", leaf("Cd", or(m.Reason, "DUPL")))))
		})))
}

func (m *Message) initiation() *Element {
	old := strings.HasSuffix(m.Type, ".03") // before BICFI, UETR, proxies and the choice of day and time
	bank := func(name, bic string) *Element {
		if old {
			return el(name, el("FinInstnId", leaf("BIC", bic)))
		}
		return agent(name, bic)
	}
	account := func(p Party, name string) *Element {
		if old {
			p.Wallet = ""
		}
		return p.account(name)
	}
	day := leaf("ReqdExctnDt", m.day())
	if !old {
		day = el("ReqdExctnDt", leaf("Dt", m.day()))
	}
	count := fmt.Sprint(len(m.Transactions))
	return el("CstmrCdtTrfInitn",
		el("GrpHdr", leaf("MsgId", m.ID), leaf("CreDtTm", m.created()), leaf("NbOfTxs", count), leaf("CtrlSum", sum(m.amounts())), m.Debtor.element("InitgPty")),
		el("PmtInf", leaf("PmtInfId", m.ID), leaf("PmtMtd", "TRF"), leaf("NbOfTxs", count), leaf("CtrlSum", sum(m.amounts())), day,
			m.Debtor.element("Dbtr"), account(m.Debtor, "DbtrAcct"), bank("DbtrAgt", m.Debtor.BIC), leaf("ChrgBr", "SHAR"),
			m.each(func(_ int, t Transaction) *Element {
				id := t.id()
				if old {
					id.remove("UETR")
				}
				return el("CdtTrfTxInf", id, el("Amt", m.amount("InstdAmt", t.Amount)), bank("CdtrAgt", t.Creditor.BIC),
					t.Creditor.element("Cdtr"), account(*t.Creditor, "CdtrAcct"), el("RmtInf", leaf("Ustrd", "invoice "+t.EndToEndID)))
			})))
}

// creditedAccount is the creditor's; a notification has the currency before the proxy.
func (m *Message) creditedAccount(t Transaction) *Element {
	account := t.Creditor.account("Acct")
	account.Children = slices.Insert(account.Children, 1, leaf("Ccy", m.Currency))
	return account
}

func (m *Message) notification() *Element {
	return el("BkToCstmrDbtCdtNtfctn",
		el("GrpHdr", leaf("MsgId", m.ID), leaf("CreDtTm", m.created())),
		m.each(func(i int, t Transaction) *Element {
			return el("Ntfctn", leaf("Id", fmt.Sprintf("NTFCTN-%s-%d", t.InstructionID, i+1)), leaf("CreDtTm", m.created()),
				m.creditedAccount(t),
				el("Ntry", leaf("NtryRef", t.InstructionID), m.amount("Amt", t.Amount), leaf("CdtDbtInd", "CRDT"), el("Sts", leaf("Cd", "BOOK")),
					el("BookgDt", leaf("Dt", m.day())), el("ValDt", leaf("Dt", m.day())), leaf("AcctSvcrRef", t.InstructionID),
					el("BkTxCd", el("Domn", leaf("Cd", "PMNT"), el("Fmly", leaf("Cd", "RCDT"), leaf("SubFmlyCd", "XBCT")))),
					el("NtryDtls", el("TxDtls",
						el("Refs", leaf("InstrId", t.InstructionID), leaf("EndToEndId", t.EndToEndID), leaf("UETR", t.UETR)),
						m.amount("Amt", t.Amount), leaf("CdtDbtInd", "CRDT"),
						el("RltdPties", el("Dbtr", m.Debtor.element("Pty")), el("Cdtr", t.Creditor.element("Pty"))),
						el("RltdAgts", agent("DbtrAgt", m.Debtor.BIC), agent("CdtrAgt", t.Creditor.BIC))))))
		}))
}
