package mappings

import (
	"slices"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// notProvided stands in EndToEndId where there is none.
const notProvided = "NOTPROVIDED"

// identify gives key and payment reference: by UETR, or by instructing agent,
// MsgId and TxId or EndToEndId. A transaction with a fault has a key all the
// same, for the record of its rejection; its reference may be zero.
func identify(client *gateway.Client, m *iso20022.Message, tx *transaction) (gateway.Key, gateway.PaymentRef) {
	if tx.bic == "" {
		// Without it the reference could not be computed by both banks.
		tx.refuse(tx.at.bic, ruleDebtorBIC, "RC03", "", "name this institution by its BIC: the payment reference is made of it")
	}
	if tx.UETR != "" {
		return gateway.UETRKey(client.ID, tx.kind, tx.leg, tx.UETR), gateway.NewPaymentRef(tx.bic, tx.kind, tx.leg, tx.UETR)
	}
	agent := gateway.BIC11(instructing(m.Header, tx))
	id := tx.TxID
	if id == "" && tx.EndToEndID != notProvided {
		id = tx.EndToEndID
	}
	if id == "" {
		id = tx.EndToEndID // the rules have refused it already; two of them in one message are refused whole
	}
	key := gateway.TripleKey(client.ID, tx.kind, tx.leg, agent, tx.MsgID, id)
	if len(client.RefSecret) == 0 {
		tx.refuse("PmtId", ruleReference, "CH21", "", "give the transaction a UETR; for payments without one this client needs a reference secret in the gateway's configuration (ref_secret_file)")
		return key, gateway.PaymentRef{}
	}
	return key, gateway.NewPaymentRef(tx.bic, tx.kind, tx.leg, gateway.RefIDWithoutUETR(client.RefSecret, agent, tx.MsgID, id))
}

// instructing is the BIC of who instructs us: as the transaction or the group
// header say, else the business header, else the debtor's agent. The order of a
// customer is its own bank's: only the debtor's agent may bring it.
func instructing(h *iso20022.Header, tx *transaction) string {
	if tx.PmtInfID != "" {
		return tx.bic
	}
	return first(tx.InstructingAgent.BICFI, headerBIC(h), tx.bic)
}

func headerBIC(h *iso20022.Header) string {
	if h == nil {
		return ""
	}
	return first(h.From.BIC, h.From.LegacyBIC, h.From.OrgBIC)
}

// foreignSender refuses a message whose business header comes from somebody
// else than the client whose credential brought it.
func foreignSender(client *gateway.Client, h *iso20022.Header) []gateway.Fault {
	if bic := headerBIC(h); bic != "" && !owns(client, bic) && !addressed(client, h) {
		return []gateway.Fault{wholeFault("/AppHdr/Fr", ruleSender, "AGNT", bic, "this credential may not send for this institution")}
	}
	return nil
}

// addressed reports whether a message is one that another bank sent to a client
// that receives: it can announce, and instructs nothing.
func addressed(client *gateway.Client, h *iso20022.Header) bool {
	return len(client.Receives) > 0 && owns(client, first(h.To.BIC, h.To.LegacyBIC, h.To.OrgBIC))
}

// foreignAgent refuses a transaction that somebody else instructs.
func foreignAgent(client *gateway.Client, h *iso20022.Header, tx *transaction) {
	if bic := instructing(h, tx); !owns(client, bic) {
		tx.refuse(tx.at.instructing, ruleSender, "AGNT", bic, "this credential may not instruct for this institution")
	}
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
