package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
)

func newScreening() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "screening",
		Short: "Ask the sanctions lists, and clear false positives",
		Long: `The gateway screens the parties of every payment against the lists of its
configuration (compliance.lists). These commands read the same files, and need no
gateway; clear does.`,
	}
	cmd.AddCommand(newScreeningCheck(), newScreeningLists(), newScreeningClear())
	return cmd
}

// listSet reads the lists of a configuration file.
func listSet(path string) (*screening.Set, error) {
	cfg, err := loadConfig(path)
	if err != nil {
		return nil, err
	}
	files, err := configuredLists(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	if files == nil {
		return nil, fmt.Errorf("%s configures no compliance.lists", path)
	}
	return files.InForce(), nil
}

func newScreeningLists() *cobra.Command {
	var path string
	cmd := &cobra.Command{
		Use:     "lists",
		Short:   "Read the configured lists and say what is in them",
		Example: "  vostro screening lists --config vostro.yaml",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			set, err := listSet(path)
			if err != nil {
				return err
			}
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
			fmt.Fprintln(w, "LIST\tFORMAT\tENTRIES\tTHRESHOLD\tDIGEST")
			for _, l := range set.Lists() {
				fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%s\n", l.Name, l.Format, l.Entries, l.Threshold, l.Digest)
			}
			if err := w.Flush(); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "together %s\n", set.Digest())
			return nil
		},
	}
	cmd.Flags().StringVar(&path, "config", "vostro.yaml", "the gateway's configuration")
	return cmd
}

func newScreeningCheck() *cobra.Command {
	var path, output string
	var s screening.Subject
	var least int
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Say whom of the lists somebody is like, and why",
		Long: `Check asks the lists as the gateway does, and shows how each score came about, word
by word. With --least it also shows who is less like than a list's threshold.

The exit code is 0 when nobody is found, 1 when somebody is, 2 when it couldn't be tried.`,
		Example: `  vostro screening check --config vostro.yaml --name "Iwan Examplow" --country BG
  vostro screening check --config vostro.yaml --wallet 0x… --least 70 --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if s.Name == "" && s.BIC == "" && s.LEI == "" && s.Wallet == "" {
				return fmt.Errorf("give --name, --bic, --lei or --wallet")
			}
			set, err := listSet(path)
			if err != nil {
				return err
			}
			hits := set.Screen([]screening.Subject{s})
			if least > 0 {
				hits = nil
				for _, l := range set.Lists() {
					hits = append(hits, l.Search(s, least)...)
				}
			}
			if output == "json" {
				if hits == nil {
					hits = []screening.Hit{}
				}
				err = printJSON(cmd.OutOrStdout(), hits)
			} else {
				printHits(cmd.OutOrStdout(), hits)
			}
			if err == nil && len(hits) > 0 {
				return errSaidNo
			}
			return err
		},
	}
	cmd.Flags().StringVar(&path, "config", "vostro.yaml", "the gateway's configuration")
	subjectFlags(cmd, &s)
	cmd.Flags().IntVar(&least, "least", 0, "score from which on to show names, 60 to 100; 0: each list's threshold")
	cmd.Flags().StringVar(&output, "output", "text", "text or json")
	return cmd
}

func subjectFlags(cmd *cobra.Command, s *screening.Subject) {
	cmd.Flags().StringVar(&s.Name, "name", "", "name of the party, in any script")
	cmd.Flags().StringVar(&s.Country, "country", "", "its country, as the payment has it; no list is asked about it, but a clearance is bound to it")
	cmd.Flags().StringVar(&s.BIC, "bic", "", "its BIC")
	cmd.Flags().StringVar(&s.LEI, "lei", "", "its LEI")
	cmd.Flags().StringVar(&s.Wallet, "wallet", "", "an address, or a CAIP-10 identifier")
}

func printHits(w io.Writer, hits []screening.Hit) {
	if len(hits) == 0 {
		fmt.Fprintln(w, "nobody on the lists is like that")
	}
	for _, h := range hits {
		fmt.Fprintf(w, "%3d  %s %s: %s (%s, %s)\n", h.Score, h.List, h.Entry, h.Listed, h.Matched, h.Kind)
		for _, t := range h.Tokens {
			fmt.Fprintf(w, "     %3d  %-20s %-20s %s\n", t.Score, dash(t.Party), dash(t.Listed), t.How)
		}
		for _, about := range []struct {
			what  string
			texts []string
		}{{"countries", h.Countries}, {"dates", h.Dates}, {"programs", h.Programs}} {
			if len(about.texts) > 0 {
				fmt.Fprintf(w, "          %s: %s\n", about.what, strings.Join(about.texts, "; "))
			}
		}
	}
}

func dash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

func newScreeningClear() *cobra.Command {
	var d door
	var s screening.Subject
	var changes compliance.ClearanceChanges
	var reason, until string
	cmd := &cobra.Command{
		Use:   "clear",
		Short: "Propose that a party isn't the entry of a list that it is like",
		Long: `Clear proposes a clearance; another officer approves it (vostro policy approve).
From then on this party is no hit on this entry, at every gateway, until the
clearance expires or the list says something else of the entry. Give the party as
the payment has it, or the key that the hit in the decision's input has.`,
		Example: `  vostro screening clear --url https://vostro.example --api-key-file officer.key --list ofac --entry 101 --name "Iwan Examplow" --country BG --reason "born 1991, the entry 1970; passport seen"
  vostro screening clear … --list ofac --entry 101 --party-key "EXAMPLOW IWAN|BG|||" --until 2027-06-30T00:00:00Z --reason …`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if changes.Key == "" {
				changes.Party = &compliance.Party{Name: s.Name, Country: s.Country, BIC: s.BIC, LEI: s.LEI, Wallet: s.Wallet}
			}
			if until != "" {
				expires, err := time.Parse(time.RFC3339, until)
				if err != nil {
					return fmt.Errorf("--until %s: give a time such as 2027-06-30T00:00:00Z", until)
				}
				changes.Expires = expires
			}
			body, err := json.Marshal(map[string]any{"kind": gateway.ProposalClearance, "reason": reason, "changes": changes})
			if err != nil {
				return err
			}
			p, err := d.proposed(cmd.Context(), cmd.OutOrStdout(), body)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "proposed as %s; another officer must approve it before %s:\n  vostro policy approve %s\n", p.ID, p.ExpiresAt, p.ID)
			return nil
		},
	}
	d.flags(cmd)
	subjectFlags(cmd, &s)
	cmd.Flags().StringVar(&changes.List, "list", "", "name of the list")
	cmd.Flags().StringVar(&changes.Entry, "entry", "", "id of the entry in it")
	cmd.Flags().StringVar(&changes.Key, "party-key", "", "key of the party, from a hit; instead of the party")
	cmd.Flags().StringVar(&until, "until", "", "when it is to expire; empty: in a year")
	cmd.Flags().StringVar(&reason, "reason", "", "why, for those who decide and for the audit")
	for _, name := range []string{"list", "entry", "reason"} {
		_ = cmd.MarkFlagRequired(name)
	}
	return cmd
}
