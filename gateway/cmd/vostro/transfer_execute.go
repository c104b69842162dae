package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
)

func newTransferExecute() *cobra.Command {
	var d door
	var order api.NewExecution
	var results map[string]string
	cmd := &cobra.Command{
		Use:   "execute ID",
		Short: "Propose the transaction that brings a stuck transfer on",
		Long: `Execute asks a running gateway to simulate the transaction that helps a stranded or
undelivered transfer, and to propose it: the execution of its message by hand, or the
payment of the credit that was set aside. Another officer approves it (POST
/v1/proposals/ID/approve). What wouldn't succeed is refused with the contract's reason.

--verifier-result is for lanes 2.0: what a verifier says of the message, by the
verifier's address on the destination; in hexadecimal, or @FILE that holds it.`,
		Example: `  vostro transfer execute tr_0199… --url https://vostro.example --api-key-file officer.key --reason "ticket 4711"
  vostro transfer execute tr_0199… --url https://vostro.example --api-key-file officer.key --reason "the issuer has signed" --verifier-result 0x5FbD…0aa3=@result.hex`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var err error
			if order.Results, err = resultsGiven(results); err != nil {
				return err
			}
			body, err := json.Marshal(order)
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/transfers/"+url.PathEscape(args[0])+"/execute", body)
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
			out := cmd.OutOrStdout()
			fmt.Fprintf(out, "%s is open: another officer approves it before %s\n", p.ID, p.ExpiresAt)
			if content, err := json.MarshalIndent(p.Content, "", "  "); err == nil && p.Content != nil {
				fmt.Fprintf(out, "%s\n", content)
			}
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&order.Reason, "reason", "", "why; for those who decide, and for the audit")
	cmd.Flags().StringVar(&order.ReceiverGas, "gas", "", "gas for the receiver in place of the message's, not less (default: as simulation finds it)")
	cmd.Flags().StringToStringVar(&results, "verifier-result", nil, "VERIFIER=0x… or VERIFIER=@FILE; may be given more than once")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}

// resultsGiven reads the results that stand in files.
func resultsGiven(given map[string]string) (map[string]string, error) {
	results := make(map[string]string, len(given))
	for verifier, result := range given {
		if file, named := strings.CutPrefix(result, "@"); named {
			raw, err := os.ReadFile(file)
			if err != nil {
				return nil, fmt.Errorf("result of verifier %s: %w", verifier, err)
			}
			result = strings.TrimSpace(string(raw))
		}
		results[verifier] = result
	}
	return results, nil
}
