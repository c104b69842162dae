package engine

import (
	"encoding/json"

	"github.com/vostro-gateway/vostro/gateway"
)

// note keeps what people ask for first: transactions, blocks, message id, fee.
func note(p *gateway.Progress, t *gateway.Transfer, f facts) {
	p.Charges = f.charges(t)
	if s := f.sent; s != nil {
		p.SourceTx, p.SourceBlock, p.MessageID, p.SequenceNumber, p.Fee = s.Tx, s.Block, s.MessageID, s.Sequence, s.Fee
	} else {
		p.SourceTx, p.SourceBlock, p.MessageID, p.SequenceNumber, p.Fee = gateway.Hash32{}, 0, gateway.Hash32{}, 0, ""
	}
	if s := f.dest; s != nil {
		p.DestTx, p.DestBlock = s.Tx, s.Block
	} else {
		p.DestTx, p.DestBlock = gateway.Hash32{}, 0
	}
}

// charges are what the send has cost. Before it is final another block may
// hold it, at another price.
func (f facts) charges(t *gateway.Transfer) []gateway.Charge {
	if f.flight.Source != gateway.SourceFinal {
		return nil
	}
	return t.Charges(f.sent)
}

// why gives the reasons of a state in which a client waits for more.
func why(f facts) []gateway.Reason {
	switch f.flight.Name() {
	case gateway.StateStranded:
		if f.flight.Destination == gateway.DestOverdue {
			return []gateway.Reason{{Rule: "window", Text: "not executed within the lane's window", ISO: "AB01"}}
		}
		return []gateway.Reason{{Rule: "execution", Text: detailed("the execution on the destination chain failed and can be repeated", f.reason)}}
	case gateway.StateUndelivered:
		if f.wrong != nil {
			return []gateway.Reason{{Rule: "credit", Text: "the credit seen is not the one instructed"}}
		}
		return []gateway.Reason{{Rule: "credit", Text: detailed("executed, the credit of the beneficiary is not proven", f.reason)}}
	}
	return nil
}

func detailed(text, detail string) string {
	if detail == "" {
		return text
	}
	return text + ": " + detail
}

// cause names the block that the newest fact rests on.
func cause(f facts) string {
	switch {
	case f.dest != nil:
		return f.dest.Chain + " " + f.dest.Hash.Hex()
	case f.sent != nil:
		return f.sent.Chain + " " + f.sent.Hash.Hex()
	}
	return ""
}

func sightingData(t *gateway.Transfer, f facts, expected gateway.Expected) json.RawMessage {
	d := map[string]any{"source": string(f.flight.Source), "destination": string(f.flight.Destination)}
	if charges := f.charges(t); len(charges) > 0 {
		d["charges"] = charges
	}
	if s := f.sent; s != nil {
		d["source_tx"], d["ccip_message_id"] = s.Tx.Hex(), s.MessageID.Hex()
	}
	if s := f.dest; s != nil {
		d["destination_tx"] = s.Tx.Hex()
	}
	if expected != (gateway.Expected{}) {
		d["expected"] = expected
	}
	return data(d)
}
