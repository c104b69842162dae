package mappings

import (
	"slices"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// methodCover is the settlement method of a pacs.008 whose value moves with a
// pacs.009 COV.
const methodCover = "COVE"

// notProvided stands in EndToEndId where there is none.
const notProvided = "NOTPROVIDED"

// identify gives key and payment reference: by UETR, or by instructing agent,
// MsgId and TxId or EndToEndId. A transaction with a fault has a key all the
// same, for the record of its rejection.
func identify(client *gateway.Client, m *iso20022.Message, in *gateway.Instruction, i int) (gateway.Key, gateway.PaymentRef, *gateway.Fault, error) {
	const kind, leg = gateway.KindCustomerCreditTransfer, ""
	bic := in.DebtorAgent.BICFI
	var f *gateway.Fault
	if bic == "" {
		// Without it the reference could not be computed by both banks.
		f = fault(i, "DbtrAgt/FinInstnId/BICFI", ruleDebtorBIC, "RC03", "", "name the debtor's agent by its BIC: the payment reference is made of it")
	}
	if in.UETR != "" {
		return gateway.UETRKey(client.ID, kind, leg, in.UETR), gateway.NewPaymentRef(bic, kind, leg, in.UETR), f, nil
	}
	if len(client.RefSecret) == 0 {
		return gateway.Key{}, gateway.PaymentRef{}, nil, gateway.Errorf(gateway.CodeConfiguration, "payment reference", gateway.RetryAfterChange,
			"client %s has no reference secret, which transactions without UETR need", client.ID)
	}
	agent := gateway.BIC11(instructing(m.Header, in))
	id := in.TxID
	if id == "" && in.EndToEndID != notProvided {
		id = in.EndToEndID
	}
	if id == "" {
		id = in.EndToEndID // the rules have refused it already; two of them in one message are refused whole
	}
	return gateway.TripleKey(client.ID, kind, leg, agent, in.MsgID, id),
		gateway.NewPaymentRef(bic, kind, leg, gateway.RefIDWithoutUETR(client.RefSecret, agent, in.MsgID, id)), f, nil
}

// instructing is the BIC of who instructs us: as the transaction or the group
// header say, else the business header, else the debtor's agent.
func instructing(h *iso20022.Header, in *gateway.Instruction) string {
	return first(in.InstructingAgent.BICFI, headerBIC(h), in.DebtorAgent.BICFI)
}

func headerBIC(h *iso20022.Header) string {
	if h == nil {
		return ""
	}
	return first(h.From.BIC, h.From.LegacyBIC, h.From.OrgBIC)
}

// foreignSender refuses a message whose business header comes from somebody
// else than the client whose credential brought it.
func foreignSender(client *gateway.Client, h *iso20022.Header) *gateway.Fault {
	if bic := headerBIC(h); bic != "" && !owns(client, bic) {
		return fault(gateway.WholeMessage, "/AppHdr/Fr", ruleSender, "AGNT", bic, "this credential may not send for this institution")
	}
	return nil
}

// foreignAgent refuses a transaction that somebody else instructs.
func foreignAgent(client *gateway.Client, h *iso20022.Header, in *gateway.Instruction, i int) *gateway.Fault {
	if bic := instructing(h, in); !owns(client, bic) {
		return fault(i, "InstgAgt", ruleSender, "AGNT", bic, "this credential may not instruct for this institution")
	}
	return nil
}

// owns reports whether a BIC is the client's: one of its BICs, or a branch of
// one that is a head office.
func owns(client *gateway.Client, bic string) bool {
	bic = gateway.BIC11(bic)
	return len(bic) == 11 && slices.ContainsFunc(client.BICs, func(own string) bool {
		own = gateway.BIC11(own)
		return own == bic || own == bic[:8]+"XXX"
	})
}

// uncovered refuses what is settled by cover: its value moves with a pacs.009
// COV, which isn't served yet, and sending on the pacs.008 would pay before the
// cover is there.
func uncovered(m *iso20022.Message, i int) *gateway.Fault {
	if m.CreditTransfer.GroupHeader.SettlementMethod != methodCover {
		return nil
	}
	f := fault(i, "", ruleCover, "AG03", methodCover, "settlement by cover is not served; settle the payment itself (INDA, INGA or CLRG)")
	f.Path = "/Document/FIToFICstmrCdtTrf/GrpHdr/SttlmInf/SttlmMtd"
	return f
}
