package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// configuredBundle reads the bundle that a configuration names; empty: the default
// one.
func configuredBundle(path string) (compliance.Bundle, error) {
	if path == "" {
		return compliance.ReadBundle(compliance.DefaultBundle())
	}
	return compliance.OpenBundle(path)
}

func newPolicy() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Write, test and release the rules that decide on payments",
		Long: `The policy is a bundle: Rego files with their tests, and the lists and limits they
use. A store that is empty takes it from the configured bundle; from then on it
changes by releases that one officer proposes and another one approves.`,
	}
	cmd.AddCommand(
		newPolicyInit(), newPolicyCheck(), newPolicyTest(), newPolicyFormat(),
		newPolicyPropose(), newPolicyApprove(), newPolicyReject(), newPolicyRollback(), newPolicyHistory(), newPolicyShow(),
		newPolicyReplay(), newPolicyExplain(), newPolicyExport(), newPolicyBacktest(), newPolicyShadow(),
	)
	return cmd
}

func newPolicyInit() *cobra.Command {
	var with []string
	cmd := &cobra.Command{
		Use:   "init DIR",
		Short: "Copy the default bundle into a new folder, to begin with",
		Long: `Init writes the rules that come with the gateway, their tests, their example lists
and limits, and the schemas of input and decision. The folder must not exist yet.`,
		Example: "  vostro policy init policies\n  vostro policy init --with embargo,finality policies",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			examples := make([]fs.FS, len(with))
			for i, name := range with {
				var err error
				if examples[i], err = compliance.Example(name); err != nil {
					return err
				}
			}
			if _, err := os.Stat(args[0]); !errors.Is(err, os.ErrNotExist) {
				return fmt.Errorf("%s is there already", args[0])
			}
			if err := os.CopyFS(args[0], compliance.DefaultBundle()); err != nil {
				return err
			}
			for i, name := range with {
				if err := os.CopyFS(filepath.Join(args[0], name), examples[i]); err != nil {
					return err
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "wrote the default bundle to %s; its lists and limits are examples and no bank's policy\n", args[0])
			return nil
		},
	}
	cmd.Flags().StringSliceVar(&with, "with", nil, "worked policies to add: "+strings.Join(compliance.ExampleNames(), ", "))
	return cmd
}

func newPolicyCheck() *cobra.Command {
	var o compliance.CheckOptions
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check DIR|FILE.tar.gz",
		Short: "Say everything that keeps a bundle from being released",
		Long: `Check compiles the rules against the schema of the input, compares their format,
applies the house rules, runs the tests, demands that they reach enough of the
rules, and decides on the bundle's example inputs within a time. It needs no
gateway; the gateway does the same with what is proposed.

The exit code is 0 when the bundle is good, 1 when it isn't, 2 when it couldn't be read.`,
		Example: "  vostro policy check policies\n  vostro policy check --json policies.tar.gz",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			report, err := checkBundle(cmd, args[0], o)
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			if asJSON {
				encoder := json.NewEncoder(out)
				encoder.SetIndent("", "  ")
				if err := encoder.Encode(report); err != nil {
					return err
				}
			} else {
				printCheck(out, args[0], report)
			}
			if !report.Passed() {
				return errSaidNo
			}
			return nil
		},
	}
	checkFlags(cmd, &o)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write the report as JSON")
	return cmd
}

func checkFlags(cmd *cobra.Command, o *compliance.CheckOptions) {
	cmd.Flags().IntVar(&o.Coverage, "coverage", compliance.CoverageDefault, "percent of the rules that the tests must reach; the gateway demands 80")
	cmd.Flags().DurationVar(&o.Budget, "budget", compliance.BudgetDefault, "time that a decision may take on each example; the gateway allows its compliance.timeout")
}

func checkBundle(cmd *cobra.Command, path string, o compliance.CheckOptions) (*compliance.CheckReport, error) {
	b, err := compliance.OpenBundle(path)
	if err != nil {
		return nil, err
	}
	report, err := compliance.Check(cmd.Context(), b, o)
	if err == nil {
		// Findings name files as the bundle does; from where the officer stands they lie
		// below the folder.
		for i, f := range report.Findings {
			if f.File != "" && !strings.HasSuffix(path, ".gz") {
				report.Findings[i].File = filepath.ToSlash(filepath.Join(path, filepath.FromSlash(f.File)))
			}
		}
	}
	return report, err
}

func printCheck(out io.Writer, path string, r *compliance.CheckReport) {
	for _, f := range r.Findings {
		fmt.Fprintln(out, f)
	}
	if !r.Passed() {
		fmt.Fprintf(out, "%s can't be released: %d findings\n", path, len(r.Findings))
		return
	}
	fmt.Fprintf(out, "%s is good: %d tests pass and reach %d %% of the rules; the slowest of %d inputs takes %s\nrules %s\ndata  %s\n",
		path, r.Tests, r.Coverage, r.Tried, r.Slowest, r.Rules, r.Data)
}

func newPolicyTest() *cobra.Command {
	var all bool
	cmd := &cobra.Command{
		Use:     "test DIR|FILE.tar.gz",
		Short:   "Run a bundle's tests",
		Long:    "Test runs every rule whose name begins with test_ in the *_test.rego files.\n\nThe exit code is 0 when all pass, 1 when one fails, 2 when the bundle can't be used.",
		Example: "  vostro policy test policies",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := compliance.OpenBundle(args[0])
			if err != nil {
				return err
			}
			results, err := compliance.TestBundle(cmd.Context(), b)
			if err != nil {
				return err
			}
			failed := 0
			for _, r := range results {
				switch {
				case r.Skipped:
					fmt.Fprintf(cmd.OutOrStdout(), "skip %s\n", r.Name)
				case !r.Passed:
					failed++
					fmt.Fprintf(cmd.OutOrStdout(), "FAIL %s: %s\n", r.Name, r.Detail)
				case all:
					fmt.Fprintf(cmd.OutOrStdout(), "pass %s\n", r.Name)
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d tests, %d failed\n", len(results), failed)
			if failed > 0 {
				return errSaidNo
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "name the tests that pass, too")
	return cmd
}

func newPolicyFormat() *cobra.Command {
	return &cobra.Command{
		Use:     "format DIR",
		Short:   "Write the Rego files of a bundle as they are to be formatted",
		Example: "  vostro policy format policies",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := compliance.ReadBundle(os.DirFS(args[0]))
			if err != nil {
				return err
			}
			changed, err := compliance.Format(b)
			if err != nil {
				return err
			}
			for name, text := range changed {
				if err := os.WriteFile(filepath.Join(args[0], filepath.FromSlash(name)), []byte(text), 0o644); err != nil { //nolint:gosec // rules are no secret
					return err
				}
				fmt.Fprintln(cmd.OutOrStdout(), "formatted", name)
			}
			return nil
		},
	}
}

func newPolicyPropose() *cobra.Command {
	var d door
	var o compliance.CheckOptions
	var reason, at string
	var dataOnly bool
	cmd := &cobra.Command{
		Use:   "propose DIR|FILE.tar.gz",
		Short: "Propose a bundle as the next release of the policy",
		Long: `Propose checks the bundle and sends it to the gateway, which checks it again and
says what differs from the release in force. Another officer approves it: whoever
proposes has no vote. Then it is in force on every gateway, at once or with --at.

The exit code is 0 when it is proposed, 1 when the check or the gateway says no, 2
when it couldn't be tried.`,
		Example: `  vostro policy propose --url https://vostro.example --api-key-file officer.key --reason "review from 50,000 EUR on, ticket 4711" policies
  vostro policy propose … --at 2027-01-01T00:00:00Z policies`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes := compliance.PolicyChanges{}
			if at != "" {
				effective, err := time.Parse(time.RFC3339, at)
				if err != nil {
					return fmt.Errorf("--at %s: give a time such as 2027-01-01T00:00:00Z", at)
				}
				changes.Effective = effective
			}
			report, err := checkBundle(cmd, args[0], o)
			if err != nil {
				return err
			}
			printCheck(cmd.OutOrStdout(), args[0], report)
			if !report.Passed() {
				return errSaidNo
			}
			if changes.Files, err = bundleFiles(args[0]); err != nil {
				return err
			}
			if changes.DataOnly = dataOnly; dataOnly {
				changes.Files = map[string]string{"data.json": changes.Files["data.json"]}
			}
			return d.release(cmd, reason, changes)
		},
	}
	d.flags(cmd)
	checkFlags(cmd, &o)
	cmd.Flags().StringVar(&reason, "reason", "", "why, for those who decide and for the audit")
	cmd.Flags().BoolVar(&dataOnly, "data-only", false, "propose its lists and limits alone: the rules and tests in force stay")
	cmd.Flags().StringVar(&at, "at", "", "when it is to take effect, such as 2027-01-01T00:00:00Z; empty: when it is approved")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}

// bundleFiles gives what of a bundle is released, as the API takes it.
func bundleFiles(path string) (map[string]string, error) {
	b, err := compliance.OpenBundle(path)
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(b.Data)
	if err != nil {
		return nil, err
	}
	files := b.Files()
	files["data.json"] = string(data)
	return files, nil
}

// release proposes a release and says what came of it.
func (d *door) release(cmd *cobra.Command, reason string, changes compliance.PolicyChanges) error {
	body, err := json.Marshal(map[string]any{"kind": gateway.ProposalPolicy, "reason": reason, "changes": changes})
	if err != nil {
		return err
	}
	out := cmd.OutOrStdout()
	p, err := d.proposed(cmd.Context(), out, body)
	if err != nil {
		return err
	}
	var content struct {
		Base   int64                    `json:"base"`
		Report compliance.ReleaseReport `json:"report"`
	}
	raw, err := json.Marshal(p.Content)
	if err == nil {
		err = json.Unmarshal(raw, &content)
	}
	if err != nil {
		return err
	}
	for _, line := range content.Report.Diff {
		fmt.Fprintln(out, line)
	}
	fmt.Fprintf(out, "proposed as %s, to be release %d; %d of the other officers must approve it before %s:\n  vostro policy approve %s\n",
		p.ID, content.Base+1, p.Required, p.ExpiresAt, p.ID)
	return nil
}

func newPolicyApprove() *cobra.Command {
	return newPolicyVote("approve", "Say yes to a proposed release", "With enough of them it is in force, or waits for its time.")
}

func newPolicyReject() *cobra.Command {
	return newPolicyVote("reject", "Say no to a proposed release, which ends it", "Nothing changes.")
}

func newPolicyVote(verb, short, long string) *cobra.Command {
	var d door
	var note string
	cmd := &cobra.Command{
		Use:     verb + " PROPOSAL",
		Short:   short,
		Long:    short + ". " + long + " Whoever proposed it has no vote.",
		Example: "  vostro policy " + verb + " --url https://vostro.example --api-key-file other-officer.key prop_…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			body, err := json.Marshal(map[string]string{"note": note})
			if err != nil {
				return err
			}
			status, answer, err := d.call(cmd.Context(), http.MethodPost, "/v1/proposals/"+url.PathEscape(args[0])+"/"+verb, body)
			if err != nil {
				return err
			}
			if status != http.StatusOK {
				fmt.Fprintln(cmd.OutOrStdout(), refusedBy(status, answer))
				return errSaidNo
			}
			var p api.Proposal
			if err := json.Unmarshal(answer, &p); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is %s\n", p.ID, p.State)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&note, "note", "", "kept with the vote")
	return cmd
}

func newPolicyRollback() *cobra.Command {
	var d door
	var reason string
	cmd := &cobra.Command{
		Use:   "rollback RELEASE",
		Short: "Propose what an earlier release was as the next one",
		Long: `Rollback proposes the rules, tests and data of an earlier release. They were
checked then and are kept, so no file is needed. An earlier release may let pass
what the one in force stops; another officer must therefore approve it like any
other.`,
		Example: `  vostro policy rollback --url https://vostro.example --api-key-file officer.key --reason "release 8 holds everything" 7`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var number int64
			if _, err := fmt.Sscanf(args[0], "%d", &number); err != nil || number < 1 || fmt.Sprint(number) != args[0] {
				return fmt.Errorf("%q is no number of a release; vostro policy history lists them", args[0])
			}
			return d.release(cmd, reason, compliance.PolicyChanges{RollbackTo: number})
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&reason, "reason", "", "why, for those who decide and for the audit")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}

func newPolicyHistory() *cobra.Command {
	var d door
	cmd := &cobra.Command{
		Use:     "history",
		Short:   "List the releases of the policy and who answers for them",
		Example: "  vostro policy history --url https://vostro.example --api-key-file officer.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
			releases, err := d.releases(cmd)
			if err != nil {
				return err
			}
			for _, r := range releases {
				by := "taken from the configured bundle"
				if r.Proposal != "" {
					by = "proposed by " + r.ProposedBy + ", approved by " + strings.Join(r.ApprovedBy, ", ") + " (" + r.Proposal + ")"
				}
				fmt.Fprintf(w, "%d\t%s\t%s\t%.12s\t%.12s\t%s\t%s\n", r.Number, strings.ReplaceAll(r.State, "_", " "), r.Effective, r.Rules, r.Data, by, r.Reason)
			}
			return w.Flush()
		},
	}
	d.flags(cmd)
	return cmd
}

func (d *door) releases(cmd *cobra.Command) ([]api.PolicyRelease, error) {
	var all []api.PolicyRelease
	query := url.Values{"limit": {"500"}}
	for {
		var page api.PolicyReleases
		if err := d.get(cmd.Context(), "/v1/policy/releases", query, &page); err != nil {
			return nil, err
		}
		if all = append(all, page.Data...); page.NextCursor == "" {
			return all, nil
		}
		query.Set("cursor", page.NextCursor)
	}
}

func newPolicyShow() *cobra.Command {
	var d door
	var number int64
	cmd := &cobra.Command{
		Use:   "show DIR",
		Short: "Write the bundle in force, or that of an earlier release, to a new folder",
		Long:  "Show writes rules, tests and data (as data.json) and checks that they have the digests of the release.",
		Example: `  vostro policy show --url https://vostro.example --api-key-file officer.key in-force
  vostro policy show --url https://vostro.example --api-key-file officer.key --release 3 as-of-3`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := os.Stat(args[0]); !errors.Is(err, os.ErrNotExist) {
				return fmt.Errorf("%s is there already", args[0])
			}
			r, err := d.releaseOf(cmd, number)
			if err != nil {
				return err
			}
			b, err := compliance.FetchBundle(cmd.Context(), &d, gateway.PolicyDigests{Rules: r.Rules, Tests: r.Tests, Data: r.Data})
			if err != nil {
				return err
			}
			files := b.Files()
			data, err := json.MarshalIndent(b.Data, "", "  ")
			if err != nil {
				return err
			}
			files["data.json"] = string(data) + "\n"
			for name, text := range files {
				path := filepath.Join(args[0], filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // rules are no secret
					return err
				}
				if err := os.WriteFile(path, []byte(text), 0o644); err != nil { //nolint:gosec // rules are no secret
					return err
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "wrote release %d to %s: %d files, rules %s, data %s\n", r.Number, args[0], len(files), r.Rules, r.Data)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().Int64Var(&number, "release", 0, "number of the release; 0: the one in force")
	return cmd
}

func (d *door) releaseOf(cmd *cobra.Command, number int64) (api.PolicyRelease, error) {
	var r api.PolicyRelease
	if number == 0 {
		return r, d.get(cmd.Context(), "/v1/policy", nil, &r)
	}
	all, err := d.releases(cmd)
	if err != nil {
		return r, err
	}
	for _, r := range all {
		if r.Number == number {
			return r, nil
		}
	}
	return r, fmt.Errorf("there is no release %d", number)
}
