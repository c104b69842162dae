package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
)

func newTransfer() *cobra.Command {
	cmd := &cobra.Command{Use: "transfer", Short: "Look at transfers, and bring on those that are stuck"}
	var path, output string
	show := &cobra.Command{
		Use:   "show ID|UETR",
		Short: "Show a transfer with its whole history: events, decisions, transactions, reports",
		Long: `Show reads the store of the configuration, also while the gateway runs. It is
for the engineer on duty: nothing is left out.`,
		Example: `  vostro transfer show --config vostro.yaml 8a562c67-ca16-48ba-b074-65581be6f001
  vostro transfer show --config vostro.yaml --output json tr_0199… | jq .events`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			s, err := openForReading(cmd.Context(), path)
			if err != nil {
				return err
			}
			defer func() { _ = s.Close() }()
			transfers, err := find(cmd.Context(), s, args[0])
			if err != nil {
				return err
			}
			for _, t := range transfers {
				h, err := history(cmd.Context(), s, t)
				if err != nil {
					return err
				}
				if err := h.print(cmd.OutOrStdout(), output); err != nil {
					return err
				}
			}
			return nil
		},
	}
	show.Flags().StringVar(&path, "config", "", "configuration file")
	show.Flags().StringVar(&output, "output", "text", "text, or json: one line per transfer")
	_ = show.MarkFlagRequired("config")
	cmd.AddCommand(show, newTransferExecute())
	return cmd
}

// find gives a transfer by id, or all that carry a UETR.
func find(ctx context.Context, s *sqlstore.Store, what string) ([]*gateway.Transfer, error) {
	t, err := s.Transfer(ctx, what)
	if err == nil {
		return []*gateway.Transfer{t}, nil
	}
	if gateway.CodeOf(err) != gateway.CodeNotFound {
		return nil, err
	}
	transfers, err := s.ListTransfers(ctx, gateway.TransferFilter{UETR: what, Limit: 100})
	if err != nil {
		return nil, err
	}
	if len(transfers) == 0 {
		return nil, fmt.Errorf("no transfer has the id or UETR %s", what)
	}
	return transfers, nil
}

// story is everything that the store knows of a transfer.
type story struct {
	Transfer   *gateway.Transfer  `json:"transfer"`
	Events     []gateway.Event    `json:"events"`
	Decisions  []gateway.Decision `json:"decisions"`
	Recovery   *gateway.Recovery  `json:"recovery,omitempty"`
	Attempts   []attempt          `json:"attempts"`
	Sightings  []gateway.Sighting `json:"sightings"`
	Reports    []gateway.Report   `json:"reports"`
	Deliveries []gateway.Delivery `json:"deliveries"`
}

// attempt is a signed transaction of one of the transfer's intents.
type attempt struct {
	Intent    string    `json:"intent"`
	Chain     string    `json:"chain"`
	Nonce     uint64    `json:"nonce,string"`
	State     string    `json:"state"`
	Tx        string    `json:"tx"`
	GasFeeCap string    `json:"gas_fee_cap"`
	Broadcast time.Time `json:"broadcast_at,omitzero"`
}

func history(ctx context.Context, s *sqlstore.Store, t *gateway.Transfer) (story, error) {
	h := story{Transfer: t}
	var err error
	if h.Events, err = s.EventsOf(ctx, t.ID, 0, 10_000); err != nil {
		return h, err
	}
	if h.Decisions, err = s.DecisionsOf(ctx, t.ID); err != nil {
		return h, err
	}
	r, stuck, err := s.Recovery(ctx, t.ID)
	if err != nil {
		return h, err
	}
	if stuck {
		h.Recovery = &r
	}
	intents, err := s.IntentsOf(ctx, t.ID)
	if err != nil {
		return h, err
	}
	for _, in := range intents {
		for _, a := range in.Attempts {
			h.Attempts = append(h.Attempts, attempt{
				Intent: in.ID, Chain: in.Chain, Nonce: in.Nonce, State: string(in.State), Tx: a.Hash.Hex(), GasFeeCap: a.GasFeeCap.String(), Broadcast: a.BroadcastAt,
			})
		}
	}
	if h.Sightings, err = s.Sightings(ctx, t.Ref); err != nil {
		return h, err
	}
	if h.Reports, err = s.ReportsOf(ctx, t.ID); err != nil {
		return h, err
	}
	h.Deliveries, err = s.DeliveriesOf(ctx, t.ID)
	return h, err
}

func (h story) print(w io.Writer, output string) error {
	if output == "json" {
		line, err := json.Marshal(h)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", line)
		return err
	}
	t := h.Transfer
	fmt.Fprintf(w, "%s  %s\n  UETR %s, end to end %s, message %s\n  reference on chain %s\n",
		t.ID, t.Status.State, t.Instruction.UETR, t.Instruction.EndToEndID, t.Instruction.MsgID, t.Ref)
	fmt.Fprintf(w, "  %s from %s to %s\n", t.Instruction.Amount, t.Instruction.Debtor.Name, t.Instruction.Creditor.Name)
	if t.Route != nil {
		fmt.Fprintf(w, "  %s, %s units of %s to wallet %s\n", t.Route.Lane, t.Route.Units, t.Route.Token, t.Route.Beneficiary)
	}
	if r := h.Recovery; r != nil && r.Cause != "" {
		fmt.Fprintf(w, "\nstuck: %s %s\n  %s\n", r.Cause, r.Detail, r.Advice)
		fmt.Fprintf(w, "  looked at %s, again by %s; proposal %s; %d transactions\n", r.LookedAt.Format(time.RFC3339), r.DueAt.Format(time.RFC3339), r.Proposal, r.Tries)
	}
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "\nevents\t\t\t\t")
	for _, e := range h.Events {
		fmt.Fprintf(tw, "  %s\t%d\t%s\t%s\t%s\n", e.At.Format(time.RFC3339Nano), e.Sequence, e.Type, e.Status.State, words(e.Reasons))
	}
	fmt.Fprintln(tw, "\ndecisions\t\t\t\t")
	for _, d := range h.Decisions {
		fmt.Fprintf(tw, "  %s\t%s\t%s\tbundle %.12s data %.12s\t%s\n", d.At.Format(time.RFC3339Nano), d.ID, d.Outcome, d.Bundle, d.Data, words(d.Reasons))
	}
	fmt.Fprintln(tw, "\ntransactions\t\t\t\t")
	for _, a := range h.Attempts {
		fmt.Fprintf(tw, "  %s\tnonce %d\t%s\t%s\t\n", a.Chain, a.Nonce, a.Tx, a.State)
	}
	fmt.Fprintln(tw, "\nseen on chain\t\t\t\t")
	for _, s := range h.Sightings {
		mark := "mined"
		if s.Final {
			mark = "final"
		}
		if s.Orphaned {
			mark += ", orphaned"
		}
		fmt.Fprintf(tw, "  %s\tblock %d\t%s\t%s\t%s %s\n", s.Chain, s.Block, s.Kind, mark, s.Tx.Hex(), s.Detail)
	}
	fmt.Fprintln(tw, "\nreports\t\t\t\t")
	for _, r := range h.Reports {
		fmt.Fprintf(tw, "  %s\t%s\t%s\t%s %s\t%s\n", r.CreatedAt.Format(time.RFC3339Nano), r.ID, r.Type, r.Status, r.Reason, delivered(h.Deliveries, r.ID))
	}
	return tw.Flush()
}

func delivered(deliveries []gateway.Delivery, report string) string {
	out := ""
	for _, d := range deliveries {
		if d.Report == report {
			out += fmt.Sprintf("%s: %s after %d attempts ", d.Callback, d.State, d.Attempts)
		}
	}
	return out
}

func words(reasons []gateway.Reason) string {
	out := ""
	for _, r := range reasons {
		out += fmt.Sprintf("%s %s (%s) ", r.Rule, r.ISO, r.Text)
	}
	return out
}

// openForReading opens the store of a configuration beside a gateway that may run
// on it.
func openForReading(ctx context.Context, path string) (*sqlstore.Store, error) {
	cfg, err := loadConfig(path)
	if err != nil {
		return nil, err
	}
	dsn, err := secretOr(cfg.Store.DSN, cfg.Store.DSNFile)
	if err != nil {
		return nil, err
	}
	return sqlstore.Open(ctx, dsn, sqlstore.Options{ReadOnly: true})
}
