package engine

import (
	"context"
	"fmt"

	"github.com/vostro-gateway/vostro/gateway"
)

// NAVReader finds publications of net asset values.
type NAVReader interface {
	// NAVHolder gives the id of the transfer that publishes the valuation on a chain,
	// or, where n corrects another report, the correction of the same moment.
	NAVHolder(ctx context.Context, n *gateway.NAV, chain string) (transferID string, found bool, err error)
}

// nav says who publishes a valuation that is reported again. Of another client's
// publication nothing is told but that there is one.
func (s *conflicts) nav(ctx context.Context, index int, path string, t *gateway.Transfer) error {
	n := t.Instruction.NAV
	if t.Route == nil {
		return nil
	}
	id, found, err := s.store.NAVHolder(ctx, n, t.Route.Destination)
	if err != nil {
		return fmt.Errorf("find who publishes the value: %w", err)
	}
	if !found {
		return nil
	}
	s.never = true
	f := gateway.Fault{
		Gate: gateway.GateRules, Path: path, Rule: ruleTaken, Reason: "DU01", Found: n.Price, Tx: index,
		Hint: "the value of " + n.Date + " was reported before; report it as a replacement (Fctn REPL), with a later CreDtTm, to correct it",
	}
	holders, err := s.store.Transfers(ctx, []string{id})
	if err != nil {
		return fmt.Errorf("read who publishes the value: %w", err)
	}
	if own := holders[0]; own.Key.Client == s.client {
		f.Hint = "reported before: transfer " + own.ID + " publishes the value of " + n.Date + " (" + string(own.Status.State) + "); to correct it, report it as a replacement (Fctn REPL) with a later CreDtTm"
		f.TakenBy = &gateway.Taken{ID: own.ID, State: string(own.Status.State)}
	}
	s.faults = append(s.faults, f)
	return nil
}
