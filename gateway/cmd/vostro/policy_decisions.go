package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// recordedDecision is a decision as the API tells it, the input bit for bit.
type recordedDecision struct {
	api.Decision
	Input json.RawMessage `json:"input"`
}

func (r *recordedDecision) decision() (gateway.Decision, error) {
	at, err := time.Parse(time.RFC3339, r.At)
	if err != nil {
		return gateway.Decision{}, err
	}
	took, err := strconv.ParseInt(r.Duration, 10, 64)
	if err != nil {
		return gateway.Decision{}, err
	}
	d := gateway.Decision{
		ID: r.ID, TransferID: r.TransferID, Outcome: gateway.Outcome(r.Outcome), Bundle: r.Rules, Data: r.DataDigest,
		Input: r.Input, InputSHA: r.InputSHA256, Duration: time.Duration(took), At: at,
	}
	for _, reason := range r.Reasons {
		d.Reasons = append(d.Reasons, gateway.Reason{Rule: reason.Rule, Text: reason.Text, ISO: reason.ISO, Path: reason.Path})
	}
	for _, o := range r.Obligations {
		obligation := gateway.Obligation{Rule: o.Rule, Text: o.Text, Finality: o.Finality, Report: o.Report}
		if o.Delay != "" {
			if obligation.Delay, err = time.ParseDuration(o.Delay); err != nil {
				return gateway.Decision{}, err
			}
		}
		for _, v := range o.Verifiers {
			obligation.Verifiers = append(obligation.Verifiers, common.HexToAddress(v))
		}
		d.Obligations = append(d.Obligations, obligation)
	}
	return d, nil
}

func (d *door) decision(ctx context.Context, id string) (gateway.Decision, error) {
	var r recordedDecision
	if err := d.get(ctx, "/v1/decisions/"+url.PathEscape(id), nil, &r); err != nil {
		return gateway.Decision{}, err
	}
	return r.decision()
}

// decisions gives every decision from a time on; with follow it waits for more.
func (d *door) decisions(ctx context.Context, since time.Time, follow bool) iter.Seq2[gateway.Decision, error] {
	return func(yield func(gateway.Decision, error) bool) {
		query := url.Values{"limit": {"500"}, "since": {since.UTC().Format(time.RFC3339Nano)}}
		seen := map[string]bool{} // of the page before: without a cursor, the time's own come again
		for {
			var page struct {
				Data       []recordedDecision `json:"data"`
				NextCursor string             `json:"next_cursor"`
			}
			if err := d.get(ctx, "/v1/decisions", query, &page); err != nil {
				yield(gateway.Decision{}, err)
				return
			}
			now := map[string]bool{}
			for i := range page.Data {
				found, err := page.Data[i].decision()
				now[found.ID] = true
				if seen[found.ID] {
					continue
				}
				if !yield(found, err) || err != nil {
					return
				}
			}
			switch {
			case page.NextCursor != "":
				query.Set("cursor", page.NextCursor)
			case !follow:
				return
			default:
				if !pause(ctx, time.Second) {
					return
				}
			}
			if len(now) > 0 {
				seen = now
			}
		}
	}
}

// pause waits, and says false when ctx has ended.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

func newPolicyReplay() *cobra.Command {
	var d door
	cmd := &cobra.Command{
		Use:   "replay DECISION",
		Short: "Take a recorded decision again, and compare",
		Long: `Replay reads the decision with its input, the rules and the data that it was taken
by, checks the digest of each, and evaluates once more.

The exit code is 0 when the answer is the same, 1 when it isn't, 2 when it couldn't
be tried.`,
		Example: "  vostro policy replay --url https://vostro.example --api-key-file officer.key dec_…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			found, err := d.decision(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			again, same, err := compliance.Replay(cmd.Context(), &d, &found)
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			fmt.Fprintf(out, "%s of %s: %s\nrules %s\ndata  %s\ninput %s\n", found.ID, found.At.Format(time.RFC3339), found.Outcome, found.Bundle, found.Data, found.InputSHA)
			if !same {
				fmt.Fprintf(out, "the answer is another one now: %s\n", again.Outcome)
				printReasons(out, again.Reasons)
				printObligations(out, again.Obligations)
				return errSaidNo
			}
			printReasons(out, again.Reasons)
			printObligations(out, again.Obligations)
			fmt.Fprintln(out, "the same answer, bit for bit")
			return nil
		},
	}
	d.flags(cmd)
	return cmd
}

func printReasons(out io.Writer, reasons []gateway.Reason) {
	for _, r := range reasons {
		fmt.Fprintln(out, " ", strings.Join(nonEmpty(r.Rule+":", r.Text, r.ISO, r.Path), " "))
	}
}

func printObligations(out io.Writer, obligations gateway.Obligations) {
	for _, o := range obligations {
		var what []string
		if o.Delay > 0 {
			what = append(what, "delay "+o.Delay.String())
		}
		if o.Finality != "" {
			what = append(what, "finality "+o.Finality)
		}
		for _, v := range o.Verifiers {
			what = append(what, "verifier "+v.Hex())
		}
		if o.Report != "" {
			what = append(what, "report "+o.Report)
		}
		fmt.Fprintf(out, "  %s: %s (obliges to %s)\n", o.Rule, o.Text, strings.Join(what, ", "))
	}
}

func nonEmpty(texts ...string) (out []string) {
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}

func newPolicyExplain() *cobra.Command {
	var d door
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "explain DECISION",
		Short: "Say which rules led to a decision, on which facts, and what would have passed",
		Long: `Explain takes the decision again and names every rule that fired, with its place
and what the input says where the rule looks. For an amount that is too large and
for a hold it says what would have passed: each suggestion was evaluated.`,
		Example: "  vostro policy explain --url https://vostro.example --api-key-file officer.key dec_…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			found, err := d.decision(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			e, err := compliance.Explain(cmd.Context(), &d, &found)
			if err != nil {
				return err
			}
			if asJSON {
				encoder := json.NewEncoder(cmd.OutOrStdout())
				encoder.SetIndent("", "  ")
				return encoder.Encode(e)
			}
			printExplanation(cmd.OutOrStdout(), &found, e)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "write the explanation as JSON")
	return cmd
}

func printExplanation(out io.Writer, d *gateway.Decision, e *compliance.Explanation) {
	fmt.Fprintf(out, "%s about %s: %s\n", d.ID, d.TransferID, e.Outcome)
	printReasons(out, e.Reasons)
	printObligations(out, e.Obligations)
	for _, f := range e.Fired {
		fmt.Fprintf(out, "\n%s fired at %s\n    %s\n", f.Rule, f.Place, f.Text)
		for _, fact := range f.Facts {
			fmt.Fprintln(out, "    ", fact)
		}
	}
	for _, f := range e.Missing {
		fmt.Fprintf(out, "\n%s isn't true; it ended at %s\n    %s\n", f.Rule, f.Place, f.Text)
		for _, fact := range f.Facts {
			fmt.Fprintln(out, "    ", fact)
		}
	}
	for _, s := range e.Suggestions {
		fmt.Fprintf(out, "\nwould have passed (tried): %s\n", s.Text)
	}
}

// sinceOf reads a span such as 90d or 24h, or a time.
func sinceOf(text string, now time.Time) (time.Time, error) {
	if days, ok := strings.CutSuffix(text, "d"); ok {
		if n, err := strconv.Atoi(days); err == nil && n >= 0 {
			return now.AddDate(0, 0, -n), nil
		}
	}
	if span, err := time.ParseDuration(text); err == nil && span >= 0 {
		return now.Add(-span), nil
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return at, nil
	}
	return time.Time{}, fmt.Errorf("--since %s: give days or hours such as 90d or 24h, or a time such as 2026-11-01T00:00:00Z", text)
}

func newPolicyExport() *cobra.Command {
	var d door
	var since string
	cmd := &cobra.Command{
		Use:     "export",
		Short:   "Write the recorded decisions as OPA decision log events, one JSON object a line",
		Example: "  vostro policy export --url https://vostro.example --api-key-file officer.key --since 30d > decisions.ndjson",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			from, err := sinceOf(since, time.Now())
			if err != nil {
				return err
			}
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetEscapeHTML(false)
			for found, err := range d.decisions(cmd.Context(), from, false) {
				if err != nil {
					return err
				}
				if err := encoder.Encode(compliance.LogEvent(&found)); err != nil {
					return err
				}
			}
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&since, "since", "90d", "days, hours or a time")
	return cmd
}

func newPolicyBacktest() *cobra.Command {
	var d door
	var since, bundle, page string
	cmd := &cobra.Command{
		Use:   "backtest",
		Short: "Say what a bundle would have decided on past payments",
		Long: `Backtest decides again on every recorded input with the rules and limits of a
bundle, and with the lists of blocked parties that were valid then. It says how many
decisions would have come out otherwise, by rule, corridor and amount. Nothing on the
gateway changes.`,
		Example: `  vostro policy backtest --url https://vostro.example --api-key-file officer.key --since 90d --bundle new/
  vostro policy backtest --url … --bundle new/ --html backtest.html > backtest.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			from, err := sinceOf(since, time.Now())
			if err != nil {
				return err
			}
			candidate, err := compliance.OpenBundle(bundle)
			if err != nil {
				return err
			}
			report, err := compliance.Backtest(cmd.Context(), &d, candidate, d.decisions(cmd.Context(), from, false))
			if err != nil {
				return err
			}
			if page != "" {
				f, err := os.Create(page)
				if err != nil {
					return err
				}
				if err := errors.Join(report.HTML(f), f.Close()); err != nil {
					return err
				}
			}
			encoder := json.NewEncoder(cmd.OutOrStdout())
			encoder.SetIndent("", "  ")
			encoder.SetEscapeHTML(false)
			return encoder.Encode(report)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&since, "since", "90d", "days, hours or a time")
	cmd.Flags().StringVar(&bundle, "bundle", "", "folder or tarball of the candidate")
	cmd.Flags().StringVar(&page, "html", "", "file to write a page with charts to")
	_ = cmd.MarkFlagRequired("bundle")
	return cmd
}

func newPolicyShadow() *cobra.Command {
	var d door
	var bundle, out string
	cmd := &cobra.Command{
		Use:   "shadow",
		Short: "Evaluate a candidate beside the policy in force on live payments",
		Long: `Shadow follows the gateway's decisions as they are taken, decides on each input with
the candidate too, and appends every difference to a file, a JSON object a line. The
gateway doesn't know of it: nothing is ever acted on. It runs until it is
interrupted.`,
		Example: "  vostro policy shadow --url https://vostro.example --api-key-file officer.key --bundle new/ --out differences.ndjson",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			candidate, err := compliance.OpenBundle(bundle)
			if err != nil {
				return err
			}
			f, err := os.OpenFile(out, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }()
			shadow := compliance.NewShadow(&d, candidate)
			seen, differ := 0, 0
			encoder := json.NewEncoder(f)
			encoder.SetEscapeHTML(false)
			for found, err := range d.decisions(cmd.Context(), time.Now(), true) {
				if err != nil && cmd.Context().Err() == nil {
					return err
				}
				if err != nil {
					break
				}
				flip, err := shadow.Differs(cmd.Context(), found)
				if err != nil && cmd.Context().Err() == nil {
					return err
				}
				if seen++; flip == nil {
					continue
				}
				differ++
				if err := encoder.Encode(flip); err != nil {
					return err
				}
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d decisions, %d would have come out otherwise\n", seen, differ)
			return nil
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&bundle, "bundle", "", "folder or tarball of the candidate")
	cmd.Flags().StringVar(&out, "out", "shadow.ndjson", "file to append the differences to")
	_ = cmd.MarkFlagRequired("bundle")
	cmd.AddCommand(newPolicyShadowReport())
	return cmd
}
