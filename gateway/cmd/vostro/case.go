package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func newCase() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "case",
		Short: "Work on what people must decide or look into",
		Long: `Cases are the open proposals (held transfers, releases of the policy, directory
changes and so on), incoming payments of which one side is missing, and transfers
that are stuck. Each has a file that is never changed, only added to. All commands
talk to a running gateway with the API key of an officer.`,
	}
	cmd.AddCommand(newCaseList(), newCaseShow(), newCaseAdd("note", gateway.CaseNote, "Add a note to a case's file"),
		newCaseAdd("ask", gateway.CaseQuestion, "Put a question into a case's file: it waits for an answer"),
		newCaseAdd("answer", gateway.CaseAnswer, "Put the answer into a case's file"), newCaseAttach(), newCaseTake(), newCaseDecide())
	return cmd
}

func newCaseList() *cobra.Command {
	var d door
	var output string
	cmd := &cobra.Command{
		Use: "list", Short: "List open cases", Args: cobra.NoArgs,
		Example: "  vostro case list --url https://vostro.example --api-key-file officer.key",
		RunE: func(cmd *cobra.Command, _ []string) error {
			var all []api.Case
			for query := (url.Values{"limit": {"100"}}); ; {
				var page api.Cases
				if err := d.get(cmd.Context(), "/v1/cases", query, &page); err != nil {
					return err
				}
				all = append(all, page.Data...)
				if page.NextCursor == "" {
					break
				}
				query.Set("cursor", page.NextCursor)
			}
			if output == "json" {
				return printJSON(cmd.OutOrStdout(), all)
			}
			return printCases(cmd.OutOrStdout(), all)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	return cmd
}

func printCases(w io.Writer, cases []api.Case) error {
	table := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(table, "CASE\tABOUT\tAGE\tDEADLINE\tOWNER\tAPPROVED\tWHY")
	for _, c := range cases {
		approved := "-"
		if c.Required > 0 {
			approved = fmt.Sprintf("%d of %d", c.Approved, c.Required)
		}
		why := "-"
		if len(c.Reasons) > 0 {
			why = strings.TrimSpace(c.Reasons[0].Rule + " " + c.Reasons[0].Text)
		}
		if c.Waits {
			why += " (waits for an answer)"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", c.ID, c.Subject, c.Age, cmp.Or(c.Deadline, "-"), cmp.Or(c.Owner, "-"), approved, why)
	}
	return table.Flush()
}

func newCaseShow() *cobra.Command {
	var d door
	var output, evidence string
	cmd := &cobra.Command{
		Use: "show CASE", Short: "Show a case with its file; with --evidence NUMBER, write what is attached there", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			path := "/v1/cases/" + url.PathEscape(args[0])
			if evidence != "" {
				status, content, err := d.call(cmd.Context(), http.MethodGet, path+"/evidence/"+url.PathEscape(evidence), nil)
				if err == nil && status != http.StatusOK {
					err = refusedBy(status, content)
				}
				if err == nil {
					_, err = cmd.OutOrStdout().Write(content)
				}
				return err
			}
			var c api.Case
			if err := d.get(cmd.Context(), path, url.Values{}, &c); err != nil {
				return err
			}
			return printCase(cmd.OutOrStdout(), output, &c)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	cmd.Flags().StringVar(&evidence, "evidence", "", "number of the entry whose content is written to the output")
	return cmd
}

func printCase(w io.Writer, output string, c *api.Case) error {
	if output == "json" {
		return printJSON(w, c)
	}
	state := "over"
	if c.Open {
		state = "open since " + c.Since
	}
	fmt.Fprintf(w, "%s (%s) about %s: %s, %s\nowner %s\n", c.ID, c.Kind, c.Subject, state, c.Age, cmp.Or(c.Owner, "nobody"))
	if c.Deadline != "" {
		fmt.Fprintf(w, "deadline %s\n", c.Deadline)
	}
	for _, r := range c.Reasons {
		fmt.Fprintf(w, "reason %s %s %s\n", r.Rule, r.ISO, r.Text)
	}
	if len(c.Report) > 0 {
		fmt.Fprintf(w, "to be reported by %s\n", strings.Join(c.Report, ", "))
	}
	if p := c.Proposal; p != nil {
		fmt.Fprintf(w, "%s: approved by %d of %d\n", p.State, c.Approved, c.Required)
		if len(p.Titles) > 0 {
			fmt.Fprintf(w, "with titles: %s; missing: %s\n", gateway.NewTitles(p.Titles), cmp.Or(gateway.NewTitles(p.Missing).String(), "none"))
		}
		for _, v := range p.Votes {
			fmt.Fprintf(w, "vote %s approve=%t %s %s\n", v.Credential, v.Approve, v.At, v.Note)
		}
	}
	for _, e := range c.Entries {
		text := e.Text
		switch e.Kind {
		case string(gateway.CaseOwner):
			text = cmp.Or(e.Owner, "nobody")
		case string(gateway.CaseEvidence):
			text = strings.TrimSpace(fmt.Sprintf("%s, %s bytes, sha256 %s %s", e.Name, e.Size, e.SHA256, e.Text))
		}
		fmt.Fprintf(w, "%d %s %s by %s: %s\n", e.Sequence, e.At, e.Kind, e.Author, text)
	}
	return nil
}

// change posts to a case and shows it.
func (d *door) change(cmd *cobra.Command, id, verb string, body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/cases/"+url.PathEscape(id)+"/"+verb, text)
	if err != nil {
		return err
	}
	if status != http.StatusOK && status != http.StatusCreated {
		return refusedBy(status, answer)
	}
	var c api.Case
	if err := json.Unmarshal(answer, &c); err != nil {
		return err
	}
	return printCase(cmd.OutOrStdout(), "text", &c)
}

func newCaseAdd(verb string, kind gateway.CaseEntryKind, short string) *cobra.Command {
	var d door
	cmd := &cobra.Command{
		Use: verb + " CASE TEXT", Short: short, Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return d.change(cmd, args[0], "entries", api.NewCaseEntry{Kind: string(kind), Text: args[1]})
		},
	}
	d.flags(cmd)
	return cmd
}

func newCaseAttach() *cobra.Command {
	var d door
	var text string
	cmd := &cobra.Command{
		Use: "attach CASE FILE", Short: "Attach evidence to a case; its SHA-256 is kept with it", Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			info, err := os.Stat(args[1])
			if err != nil {
				return err
			}
			if info.Size() > engine.CaseEvidenceMax {
				return fmt.Errorf("%s has %d bytes; %d are taken", args[1], info.Size(), engine.CaseEvidenceMax)
			}
			content, err := os.ReadFile(args[1])
			if err != nil {
				return err
			}
			return d.change(cmd, args[0], "entries", api.NewCaseEntry{
				Kind: string(gateway.CaseEvidence), Text: text, Name: filepath.Base(args[1]), MediaType: mime.TypeByExtension(filepath.Ext(args[1])), Content: content,
			})
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&text, "text", "", "what it shows")
	return cmd
}

func newCaseTake() *cobra.Command {
	var d door
	var from string
	var back bool
	cmd := &cobra.Command{
		Use: "take CASE", Short: "Become the owner of a case, or give it back", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if back {
				return d.change(cmd, args[0], "give-back", struct{}{})
			}
			return d.change(cmd, args[0], "take", api.TakeOrder{From: from})
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&from, "from", "", "the owner whom it is taken over from")
	cmd.Flags().BoolVar(&back, "give-back", false, "no longer own it")
	return cmd
}

func newCaseDecide() *cobra.Command {
	var d door
	var approve, refuse bool
	var note string
	cmd := &cobra.Command{
		Use:   "decide CASE",
		Short: "Vote on a case that is a proposal",
		Long: `Decide gives the vote of the officer whose API key it is. As many different officers
as the case says must approve; one refusal ends it, and what was held is rejected.`,
		Example: `  vostro case decide prop_1 --approve --note "invoice seen" --url https://vostro.example --api-key-file officer.key`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			verb := "approve"
			if refuse {
				verb = "reject"
			}
			body, err := json.Marshal(api.Answer{Note: note})
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/proposals/"+url.PathEscape(args[0])+"/"+verb, body)
			if err != nil {
				return err
			}
			if status != http.StatusOK {
				return refusedBy(status, answer)
			}
			var p api.Proposal
			if err := json.Unmarshal(answer, &p); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s about %s is %s; %d of %d votes\n", p.ID, p.Subject, p.State, len(p.Votes), p.Required)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().BoolVar(&approve, "approve", false, "yes")
	cmd.Flags().BoolVar(&refuse, "refuse", false, "no: it ends here")
	cmd.Flags().StringVar(&note, "note", "", "why; kept with the vote")
	cmd.MarkFlagsOneRequired("approve", "refuse")
	cmd.MarkFlagsMutuallyExclusive("approve", "refuse")
	return cmd
}
