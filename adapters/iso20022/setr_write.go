package iso20022

import (
	"github.com/vostro-gateway/vostro/gateway"
)

// fundTextSize is what AddtlInf of the fund reports holds.
const fundTextSize = 350

// flag writes a YesNoIndicator.
func (w *writer) flag(name string, on bool) {
	if on {
		w.leaf(name, "true")
		return
	}
	w.leaf(name, "false")
}

// money writes an amount with its currency, and nothing for nil.
func (w *writer) money(name string, a *Amount) {
	if a == nil {
		return
	}
	w.WriteString("<" + name + ` Ccy="`)
	w.Write(appendEscaped(nil, a.Currency))
	w.WriteString(`">`)
	w.Write(appendEscaped(nil, a.Value))
	w.close(name)
}

// within writes an element around what inner writes, and nothing around nothing.
func (w *writer) within(name string, inner func()) {
	start := w.Len()
	w.open(name)
	empty := w.Len()
	inner()
	if w.Len() == empty {
		w.Truncate(start)
		return
	}
	w.close(name)
}

// alternative writes a leaf whose name is data. What is no name of an element
// writes nothing, and the schema refuses the empty choice around it.
func (w *writer) alternative(name, text string) {
	for _, c := range name {
		if (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return
		}
	}
	if name != "" {
		w.leaf(name, text)
	}
}

func (w *writer) dateOrTime(name string, d DateOrTime) {
	w.within(name, func() {
		w.leaf("Dt", string(d.Date))
		w.leaf("DtTm", string(d.Time))
	})
}

// ownID writes an identification whose scheme stands before its issuer, as in
// parties and reasons.
func (w *writer) ownID(name string, id GenericID) {
	w.within(name, func() {
		w.leaf("Id", id.ID)
		w.leaf("SchmeNm", id.Scheme)
		w.leaf("Issr", id.Issuer)
	})
}

// issuedID writes an identification whose issuer stands before its scheme, as in
// codes and wallets.
func (w *writer) issuedID(name string, id GenericID) {
	w.within(name, func() {
		w.leaf("Id", id.ID)
		w.leaf("Issr", id.Issuer)
		w.leaf("SchmeNm", id.Scheme)
	})
}

func (w *writer) fundCode(name string, c FundCode) {
	w.within(name, func() {
		w.leaf("Cd", c.Code)
		w.issuedID("Prtry", c.Proprietary)
	})
}

func (w *writer) fundReference(name string, r *FundReference) {
	if r == nil {
		return
	}
	w.open(name)
	w.leaf("Ref", r.Reference)
	w.fundParty("RefIssr", r.Issuer)
	w.leaf("MsgNm", r.MessageName)
	w.close(name)
}

func (w *writer) fundParty(name string, p *FundParty) {
	if p == nil {
		return
	}
	w.open(name)
	w.within("Pty", func() {
		w.leaf("AnyBIC", p.BIC)
		w.ownID("PrtryId", p.Proprietary)
		w.nameAndAddress(p.Name, p.Address)
		w.leaf("DgtlLdgrId", p.LedgerID)
	})
	w.leaf("LEI", p.LEI)
	w.close(name)
}

func (w *writer) fundAgent(name string, a *FundAgent) {
	if a == nil {
		return
	}
	w.open(name)
	w.within("Pty", func() {
		w.nameAndAddress(a.Name, a.Address)
		w.leaf("BICFI", a.BIC)
		if a.Clearing != nil {
			w.open("ClrSysMmbId")
			w.alternative(a.Clearing.System, a.Clearing.ID)
			w.close("ClrSysMmbId")
		}
		w.leaf("PrtryId", a.Proprietary)
	})
	w.leaf("LEI", a.LEI)
	w.close(name)
}

func (w *writer) nameAndAddress(name string, a *Address) {
	w.within("NmAndAdr", func() {
		w.leaf("Nm", name)
		if a == nil {
			return
		}
		w.open("Adr")
		for _, line := range a.Lines {
			w.leaf("AdrLine", line)
		}
		w.leaf("StrtNm", a.Street)
		w.leaf("BldgNb", a.BuildingNumber)
		w.leaf("PstCd", a.PostCode)
		w.leaf("TwnNm", a.Town)
		w.leaf("CtrySubDvsn", a.CountrySubdivision)
		w.leaf("Ctry", a.Country)
		w.close("Adr")
	})
}

func (w *writer) fundWallet(name string, f *FundWallet) {
	if f == nil {
		return
	}
	w.open(name)
	w.leaf("Id", f.ID)
	w.issuedID("Tp", f.Type)
	w.leaf("Nm", f.Name)
	w.leaf("DgtlLdgrId", f.LedgerID)
	w.close(name)
}

func (w *writer) subAccount(name string, a *SubAccount) {
	if a == nil {
		return
	}
	w.open(name)
	w.leaf("Id", a.ID)
	w.leaf("Nm", a.Name)
	w.leaf("Chrtc", a.Characteristic)
	w.leaf("AcctDsgnt", a.Designation)
	w.close(name)
}

func (w *writer) investmentAccount(a *InvestmentAccount) {
	if a == nil {
		return
	}
	w.open("InvstmtAcctDtls")
	w.leaf("AcctId", a.ID)
	w.leaf("AcctNm", a.Name)
	w.leaf("AcctDsgnt", a.Designation)
	for i := range a.Owners {
		w.fundParty("OwnrId", &a.Owners[i])
	}
	w.fundParty("AcctSvcr", a.Servicer)
	w.leaf("OrdrOrgtrElgblty", a.Eligibility)
	w.subAccount("SubAcctDtls", a.SubAccount)
	w.fundWallet("BlckChainAdrOrWllt", a.Wallet)
	w.close("InvstmtAcctDtls")
}

func (w *writer) fundInstrument(f *FundInstrument) {
	if f == nil {
		return
	}
	w.open("FinInstrmDtls")
	w.open("Id")
	if f.ID.Scheme == SchemeOther {
		w.open(SchemeOther)
		w.leaf("Id", f.ID.ID)
		w.within("IdSrc", func() {
			w.leaf("Dmst", f.ID.Source.Country)
			w.leaf("Prtry", f.ID.Source.Proprietary)
		})
		w.close(SchemeOther)
	} else {
		w.alternative(f.ID.Scheme, f.ID.ID)
	}
	w.close("Id")
	w.leaf("Nm", f.Name)
	w.leaf("ShrtNm", f.ShortName)
	w.leaf("SplmtryId", f.Supplementary)
	w.leaf("ClssTp", f.Class)
	w.leaf("SctiesForm", f.Form)
	w.leaf("DstrbtnPlcy", f.Distribution)
	w.leaf("PdctGrp", f.ProductGroup)
	w.within("SrsId", func() { w.leaf("SrsNm", f.SeriesName) })
	w.close("FinInstrmDtls")
}

// cashSettlement writes the means of paying that the gateway knows. Another means
// writes an empty choice, which the schema refuses.
func (w *writer) cashSettlement(name string, c *CashSettlement) {
	if c == nil {
		return
	}
	w.open(name)
	w.open("PmtInstrm")
	if t := c.CreditTransfer; t != nil {
		w.open(MeansCreditTransfer)
		w.leaf("Ref", t.Reference)
		w.fundParty("Dbtr", t.Debtor)
		w.fundAccount("DbtrAcct", t.DebtorAccount)
		w.fundAgent("DbtrAgt", t.DebtorAgent)
		w.fundAccount("DbtrAgtAcct", t.DebtorAgentAccount)
		w.fundAgent("IntrmyAgt1", t.IntermediaryAgent1)
		w.fundAccount("IntrmyAgt1Acct", t.IntermediaryAccount1)
		w.fundAgent("IntrmyAgt2", t.IntermediaryAgent2)
		w.fundAccount("IntrmyAgt2Acct", t.IntermediaryAccount2)
		w.fundAgent("CdtrAgt", t.CreditorAgent)
		w.fundAccount("CdtrAgtAcct", t.CreditorAgentAccount)
		w.fundParty("Cdtr", t.Creditor)
		w.fundAccount("CdtrAcct", t.CreditorAccount)
		w.close(MeansCreditTransfer)
	}
	if a := c.CashAccount; a != nil {
		w.open(MeansCashAccount)
		w.leaf("AcctId", a.ID)
		w.fundCode("Tp", a.Type)
		w.close(MeansCashAccount)
	}
	w.fundWallet(MeansCashWallet, c.Wallet)
	w.close("PmtInstrm")
	w.close(name)
}

func (w *writer) fundAccount(name string, a *FundAccount) {
	if a == nil {
		return
	}
	w.open(name)
	w.open("Id")
	w.leaf("IBAN", a.IBAN)
	w.fundWallet(MeansCashWallet, a.Wallet)
	w.within("Othr", func() {
		w.leaf("Id", a.Other.ID)
		w.within("SchmeNm", func() {
			w.leaf("Cd", a.Other.Scheme.Code)
			w.leaf("Prtry", a.Other.Scheme.Proprietary)
		})
		w.leaf("Issr", a.Other.Issuer)
	})
	w.close("Id")
	w.leaf("Nm", a.Name)
	w.close(name)
}

func (w *writer) digitalSettlement(name string, s *DigitalSettlement) {
	if s == nil {
		return
	}
	w.open(name)
	w.open("FinInstrmId")
	w.leaf("ISIN", s.ISIN)
	for _, id := range s.OtherIDs {
		w.open("OthrId")
		w.leaf("Id", id.ID)
		w.leaf("Sfx", id.Suffix)
		w.within("Tp", func() {
			w.leaf("Cd", id.Type.Code)
			w.leaf("Prtry", id.Type.Proprietary)
		})
		w.close("OthrId")
	}
	w.leaf("Desc", s.Description)
	w.close("FinInstrmId")
	w.open("Qty")
	if q := s.Quantity; q != nil {
		w.open("Qty")
		w.leaf("Unit", string(q.Units))
		w.leaf("FaceAmt", string(q.FaceAmount))
		w.leaf("AmtsdVal", string(q.Amortised))
		w.leaf("DgtlTknUnit", string(q.TokenUnits))
		w.close("Qty")
	}
	if q := s.Proprietary; q != nil {
		w.open("PrtryQty")
		w.leaf("Qty", string(q.Quantity))
		w.leaf("QtyTp", q.Type)
		w.leaf("Issr", q.Issuer)
		w.leaf("SchmeNm", q.Scheme)
		w.close("PrtryQty")
	}
	w.close("Qty")
	w.leaf("DgtlLdgrId", s.LedgerID)
	w.close(name)
}

func (w *writer) extensions(list []Extension) {
	for _, x := range list {
		w.open("Xtnsn")
		w.leaf("PlcAndNm", x.Place)
		w.leaf("Txt", x.Text)
		w.close("Xtnsn")
	}
}

// unwritable is the error for a fund message that can't be written as it is asked for.
func unwritable(op, path, rule, reason, found, hint string) error {
	return invalid(op, []gateway.Fault{{
		Gate: gateway.GateRules, Path: path, Rule: rule, Reason: reason, Found: found, Hint: hint, Tx: gateway.WholeMessage,
	}})
}
