package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
)

func newClearance() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "clearance",
		Short: "Show the false positives that are cleared, and take clearances back",
		Long: `A clearance says that a party isn't the entry of a list that it is like. It is
proposed with vostro screening clear. These commands talk to a running gateway with
the API key of an officer of the house.`,
	}
	cmd.AddCommand(newClearanceList(), newClearanceRevoke())
	return cmd
}

func newClearanceList() *cobra.Command {
	var d door
	var output string
	cmd := &cobra.Command{
		Use: "list", Short: "List the clearances that are good now", Args: cobra.NoArgs,
		Example: "  vostro clearance list --url https://vostro.example --api-key-file officer.key",
		RunE: func(cmd *cobra.Command, _ []string) error {
			var good api.Clearances
			if err := d.get(cmd.Context(), "/v1/clearances", url.Values{}, &good); err != nil {
				return err
			}
			if output == "json" {
				return printJSON(cmd.OutOrStdout(), good.Data)
			}
			return printClearances(cmd.OutOrStdout(), good.Data)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	return cmd
}

func printClearances(w io.Writer, good []api.Clearance) error {
	table := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(table, "NUMBER\tPARTY\tLIST\tENTRY\tLISTED\tEXPIRES\tPROPOSED BY\tWHY")
	for _, c := range good {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", c.Number, c.Party, c.List, c.Entry, c.Listed, c.ExpiresAt, c.ProposedBy, dash(c.Reason))
	}
	return table.Flush()
}

func newClearanceRevoke() *cobra.Command {
	var d door
	var reason string
	cmd := &cobra.Command{
		Use: "revoke NUMBER", Short: "Take a clearance back", Args: cobra.ExactArgs(1),
		Long: `Revoke takes a clearance back at once, at every gateway: the party is a hit again,
and what was allowed under the clearance and isn't signed yet is screened again. One
officer is enough. To clear the party again, propose it again.`,
		Example: `  vostro clearance revoke 7 --url https://vostro.example --api-key-file officer.key --reason "the passport was another's"`,
		RunE: func(cmd *cobra.Command, args []string) error {
			body, err := json.Marshal(api.RevokeOrder{Reason: reason})
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/clearances/"+url.PathEscape(args[0])+"/revoke", body)
			if err != nil {
				return err
			}
			if status != http.StatusNoContent {
				return refusedBy(status, answer)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "clearance %s is taken back\n", args[0])
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&reason, "reason", "", "why, for the audit")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}
