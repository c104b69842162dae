package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func newLaneList() *cobra.Command {
	var d door
	var output string
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "Show the lanes of a running gateway, what waits for them, and their circuit breakers",
		Example: "  vostro lane list --url https://vostro.example --api-key-file officer.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var lanes api.Lanes
			if err := d.get(cmd.Context(), "/v1/lanes", url.Values{}, &lanes); err != nil {
				return err
			}
			if output == "json" {
				return printJSON(cmd.OutOrStdout(), lanes)
			}
			return printLanes(cmd.OutOrStdout(), lanes)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	return cmd
}

func printLanes(w io.Writer, lanes api.Lanes) error {
	table := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(table, "LANE\tTOKEN\tBREAKER\tSINCE\tBY\tWHY")
	for _, l := range lanes.Data {
		row := func(token string, b api.LaneBreaker) {
			state := "closed"
			if b.Tripped {
				state = "tripped"
			}
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", l.Lane, token, state, cmp.Or(b.At, "-"), cmp.Or(b.Actor, "-"), cmp.Or(b.Detail, "-"))
		}
		row("all", l.Breaker)
		for _, t := range l.Tokens {
			row(t.Currency, t.Breaker)
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for _, l := range lanes.Data {
		for _, waiting := range l.Waiting {
			fmt.Fprintf(w, "%s: %s wait since %s: %s (%s)", l.Lane, waiting.Transfers, waiting.Since, waiting.Text, waiting.Code)
			if waiting.NextLook != "" {
				fmt.Fprintf(w, "; next look at %s", waiting.NextLook)
			}
			fmt.Fprintln(w)
		}
	}
	return nil
}

func newLaneTrip() *cobra.Command {
	var d door
	var reason, token string
	cmd := &cobra.Command{
		Use:   "trip FROM TO",
		Short: "Stop a lane, or a token on it, at once",
		Long: `Trip has the gateway, and every other one that shares its store, sign nothing more for
the lane. Payments are accepted and wait. One officer of the house is enough; to
resume it takes two (vostro lane resume).`,
		Example: `  vostro lane trip ethereum base --url https://vostro.example --api-key-file officer.key --reason "the issuer warns"
  vostro lane trip ethereum base --token EUR --url https://vostro.example --api-key-file officer.key --reason "the issuer warns"`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			body, err := json.Marshal(api.TripOrder{Reason: reason, Token: token})
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/lanes/"+url.PathEscape(args[0])+"/"+url.PathEscape(args[1])+"/trip", body)
			if err != nil {
				return err
			}
			if status != http.StatusOK {
				return refusedBy(status, answer)
			}
			var b api.LaneBreaker
			if err := json.Unmarshal(answer, &b); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s %s is tripped since %s by %s: %s\n", gateway.LaneName(args[0], args[1]), cmp.Or(token, "(all tokens)"), b.At, b.Actor, b.Detail)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&reason, "reason", "", "why; for those who look at it, and for the audit")
	cmd.Flags().StringVar(&token, "token", "", "currency or address on FROM; empty: the whole lane")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}

func newLaneResume() *cobra.Command {
	var d door
	var reason, token string
	cmd := &cobra.Command{
		Use:   "resume FROM TO",
		Short: "Propose to resume a lane, or a token on it, that is tripped",
		Long: `Resume makes a proposal. Another officer approves it (POST
/v1/proposals/ID/approve); whoever proposes has no vote. It ends the trip that is on
now, no later one.`,
		Example: `  vostro lane resume ethereum base --url https://vostro.example --api-key-file officer.key --reason "the pool was filled, ticket 4711"`,
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes, err := json.Marshal(struct {
				From  string `json:"from"`
				To    string `json:"to"`
				Token string `json:"token,omitempty"`
			}{args[0], args[1], token})
			if err != nil {
				return err
			}
			body, err := json.Marshal(api.NewProposal{Kind: string(gateway.ProposalLane), Reason: reason, Changes: changes})
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/proposals", body)
			if err != nil {
				return err
			}
			if status != http.StatusCreated {
				return refusedBy(status, answer)
			}
			var p api.Proposal
			if err := json.Unmarshal(answer, &p); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is open: another officer approves it before %s\n", p.ID, p.ExpiresAt)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&reason, "reason", "", "why it may go on; for those who decide, and for the audit")
	cmd.Flags().StringVar(&token, "token", "", "currency or address on FROM; empty: the whole lane")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}
