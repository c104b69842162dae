package mappings

import (
	"context"
	"fmt"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// statusReceived is what an admi.007 says of a message that is durable.
const statusReceived = "RECE"

// Acknowledgement gives the admi.007 for a message that was taken: it is durable,
// and was read. What becomes of its transactions is told by other messages. The
// same message again gets the same bytes.
func Acknowledgement(_ context.Context, r engine.Receipt) ([]byte, error) {
	m := &r.Message
	reference := m.BizMsgIdr
	if reference == "" {
		reference = m.MsgID
	}
	at := m.ReceivedAt.UTC()
	return iso20022.WriteReceipt(iso20022.Receipt{
		MessageID: servicerReference(m.ID), CreatedAt: at,
		Reports: []iso20022.ReceiptReport{{
			Reference: reference, MessageName: m.Type, Status: statusReceived, At: at, Text: fmt.Sprintf("message %s, %d transactions", m.ID, m.Transaction),
		}},
	})
}
