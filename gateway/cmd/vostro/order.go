package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/dta"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// funds gives what follows fund orders on the configured chains.
func (g *gatewayParts) funds(accounts *evm.Accounts) (*dta.Funds, error) {
	chains := make([]dta.Chain, 0, len(g.cfg.Chains))
	for _, c := range g.cfg.Chains {
		selector, err := strconv.ParseUint(c.Selector, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("selector of %s: %w", c.Name, err)
		}
		signers, err := accounts.SignersOf(c.Name)
		if err != nil {
			return nil, err
		}
		chains = append(chains, dta.Chain{Chain: g.chains[c.Name], Selector: selector, Account: signers[0]})
	}
	return dta.New(chains...)
}

func newOrder() *cobra.Command {
	cmd := &cobra.Command{Use: "order", Short: "Look at orders of fund units"}
	var path, output string
	show := &cobra.Command{
		Use:   "show ID|ORDER-REFERENCE",
		Short: "Show an order with its whole history: events, transfer, reports",
		Long: `Show reads the store of the configuration, also while the gateway runs. It is
for the engineer on duty: nothing is left out.`,
		Example: `  vostro order show --config vostro.yaml ORD-2026-11-20-0001`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			s, err := openForReading(cmd.Context(), path)
			if err != nil {
				return err
			}
			defer func() { _ = s.Close() }()
			orders, err := findOrders(cmd.Context(), s, args[0])
			if err != nil {
				return err
			}
			for i := range orders {
				h, err := historyOf(cmd.Context(), s, &orders[i])
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
	show.Flags().StringVar(&output, "output", "text", "text, or json: one line per order")
	_ = show.MarkFlagRequired("config")
	cmd.AddCommand(show)
	return cmd
}

// findOrders gives an order by id, or all that have a reference.
func findOrders(ctx context.Context, s *sqlstore.Store, what string) ([]gateway.Order, error) {
	o, err := s.Order(ctx, what)
	if err == nil {
		return []gateway.Order{o}, nil
	}
	if gateway.CodeOf(err) != gateway.CodeNotFound {
		return nil, err
	}
	orders, err := s.ListOrders(ctx, gateway.OrderFilter{Reference: what, Limit: 100})
	if err == nil && len(orders) == 0 {
		return nil, fmt.Errorf("no order has the id or reference %q", what)
	}
	return orders, err
}

// orderHistory is all that the store knows of an order.
type orderHistory struct {
	Order    gateway.Order     `json:"order"`
	Transfer *gateway.Transfer `json:"transfer,omitempty"`
	Events   []gateway.Event   `json:"events"`
	Reports  []gateway.Report  `json:"reports"`
	// Conservation is of a bulk order.
	Conservation *gateway.Conservation `json:"conservation,omitempty"`
}

func historyOf(ctx context.Context, s *sqlstore.Store, o *gateway.Order) (*orderHistory, error) {
	h := &orderHistory{Order: *o}
	var err error
	if o.TransferID != "" {
		if h.Transfer, err = s.Transfer(ctx, o.TransferID); err != nil {
			return nil, err
		}
	}
	if h.Events, err = s.EventsOf(ctx, o.ID, 0, 500); err != nil {
		return nil, err
	}
	if h.Reports, err = s.ReportsOf(ctx, o.ID); err != nil || o.Members == 0 {
		return h, err
	}
	sums := gateway.Reckon(&h.Order)
	for after := ""; ; {
		page, err := s.Members(ctx, o.ID, after, membersPage)
		if err == nil {
			err = sums.Add(page...)
		}
		if err != nil {
			return h, err
		}
		if len(page) < membersPage {
			break
		}
		after = page[len(page)-1].ID
	}
	c := sums.Conservation()
	h.Conservation = &c
	return h, nil
}

// membersPage is how many members of a bulk order are read at a time.
const membersPage = 500

func (h *orderHistory) print(out io.Writer, output string) error {
	if output == "json" {
		return json.NewEncoder(out).Encode(h)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	o := &h.Order
	fmt.Fprintf(w, "order\t%s\n", o.ID)
	fmt.Fprintf(w, "reference\t%s of %s\n", o.Request.Reference, o.Request.BIC)
	fmt.Fprintf(w, "reference id\t%s\n", o.Reference.Hex())
	fmt.Fprintf(w, "state\t%s (%s)\n", o.State, mappings.OrderStatus(o.State))
	quantity := o.Request.Amount.String()
	if o.Request.Direction == gateway.Redemption {
		quantity = o.Request.Units.Value() + " units"
	}
	fmt.Fprintf(w, "ordered\t%s of %s\n", o.Request.Direction, quantity)
	fmt.Fprintf(w, "fund\t%s\n", o.Request.ISIN+o.Request.DTI)
	if h.Transfer != nil {
		fmt.Fprintf(w, "transfer\t%s %s\n", h.Transfer.ID, h.Transfer.Status.State)
	}
	if f := o.Fact; f.State != "" {
		fmt.Fprintf(w, "at the fund\t%s, request %s, units %s, amount %s (base units), price %s, final %t, paid %t\n",
			f.State, f.RequestID.Hex(), f.Units, f.Amount, f.Price, f.Final, f.Paid)
	}
	if o.Bulk != "" {
		fmt.Fprintf(w, "member of\t%s, its share %s (base units)\n", o.Bulk, cmp.Or(o.Allocated, "not known yet"))
	}
	if c := h.Conservation; c != nil {
		fmt.Fprintf(w, "members\t%d, counted %d\n", c.Members, c.Counted)
		fmt.Fprintf(w, "in\tordered %s, dealt with %s\n", c.Ordered, cmp.Or(c.Dealt, "nothing yet"))
		fmt.Fprintf(w, "out\tgot %s, allocated %s\n", cmp.Or(c.Got, "nothing yet"), cmp.Or(c.Allocated, "nothing yet"))
		fmt.Fprintf(w, "conserved\t%t\n", c.Holds)
	}
	for _, e := range h.Events {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\n", e.Sequence, e.At.Format(time.RFC3339Nano), e.Type, e.Cause)
		for _, r := range e.Reasons {
			fmt.Fprintf(w, "\t\t%s\t%s %s\n", r.Rule, r.ISO, r.Text)
		}
	}
	for _, r := range h.Reports {
		fmt.Fprintf(w, "report\t%s\t%s\t%s %s\n", r.ID, r.Type, r.Status, r.Reason)
	}
	return w.Flush()
}
