package mappings

import (
	"bytes"
	"context"
	"encoding/xml"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Refusal gives the admi.002 for an arrival that was refused as a whole. It
// refers to the message by BizMsgIdr or MsgId where they can be read. It is
// never a statement about a payment: a bank must not read it as "pay again".
func Refusal(_ context.Context, a engine.Arrival, refused *gateway.Error) ([]byte, error) {
	reference := referenceOf(a.Body)
	if refused.Code != gateway.CodeConflict && len(refused.Faults) > 0 {
		return iso20022.WriteReject(iso20022.RejectFor(reference, refused.Faults))
	}
	r := iso20022.Reject{Reference: reference, Reason: string(refused.Code)}
	if refused.Code == gateway.CodeConflict {
		r.Description = "an identification of this message is taken by another one with other content; nothing was changed"
		if len(refused.Faults) > 0 {
			r.Location, r.Description = refused.Faults[0].Path, "nothing was changed: "+refused.Faults[0].Found+" is "+refused.Faults[0].Hint
		}
	}
	return iso20022.WriteReject(r)
}

// referenceOf finds the identification of a message that is at least
// well-formed. Nothing else of it is used.
func referenceOf(body []byte) string {
	envelope, faults := iso20022.Read(body, iso20022.Limits{})
	if envelope == nil || len(faults) > 0 {
		return ""
	}
	if id := leafText(envelope.Header.XML, "BizMsgIdr"); id != "" {
		return id
	}
	return leafText(envelope.Document.XML, "MsgId")
}

// leafText gives the text of the first element of a local name.
func leafText(document []byte, name string) string {
	decoder := xml.NewDecoder(bytes.NewReader(document))
	for {
		token, err := decoder.Token()
		if err != nil {
			return ""
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == name {
			var text string
			if err := decoder.DecodeElement(&text, &start); err != nil {
				return ""
			}
			return text
		}
	}
}
