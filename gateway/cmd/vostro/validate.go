package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

func newValidate() *cobra.Command {
	var output, profile string
	cmd := &cobra.Command{
		Use:   "validate FILE…",
		Short: "Say what the gateway would say about ISO 20022 files",
		Long: `Validate reads each file as the gateway would at its door: structure, schema,
rules of the profile. It needs no configuration and no network. The exit code is
0 when every file is accepted and 1 when one is not. "-" is standard input.`,
		Example: `  vostro validate payment.xml
  vostro validate --output json inbox/*.xml | jq 'select(.verdict=="rejected")'
  vostro validate --profile plain payment.xml`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			if _, err := iso20022.FindProfile(profile); err != nil {
				return err
			}
			rejected := false
			for _, name := range args {
				raw, err := readMessage(cmd.InOrStdin(), name)
				if err != nil {
					return err
				}
				result := iso20022.Validate(raw, iso20022.Options{Profile: profile})
				rejected = rejected || result.Verdict != iso20022.Accepted
				if err := printResult(cmd.OutOrStdout(), output, name, result); err != nil {
					return err
				}
			}
			if rejected {
				return errSaidNo
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&output, "output", "text", "text, or json: one line per file")
	cmd.Flags().StringVar(&profile, "profile", "cbpr-2026", "rule pack: cbpr-2026 or plain")
	return cmd
}

// readMessage reads one byte more than a door takes, so that a file of any size
// is judged by size and not by memory.
func readMessage(stdin io.Reader, name string) ([]byte, error) {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	raw, err := io.ReadAll(io.LimitReader(in, iso20022.BodyBytesDefault+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return raw, nil
}

func printResult(w io.Writer, output, name string, r iso20022.Result) error {
	if output == "json" {
		if r.Faults == nil {
			r.Faults = []gateway.Fault{}
		}
		line, err := json.Marshal(struct {
			File string `json:"file"`
			iso20022.Result
		}{name, r})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", line)
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", name, r.Verdict)
	if r.Gate != "" {
		fmt.Fprintf(&b, " at gate %s", r.Gate)
	}
	if r.Message != "" {
		fmt.Fprintf(&b, " (%s)", r.Message)
	}
	b.WriteByte('\n')
	for _, f := range r.Faults {
		fmt.Fprintf(&b, "  %s\n    rule %s, reason %s", at(f.Path), f.Rule, f.Reason)
		if f.Found != "" {
			fmt.Fprintf(&b, ", found %q", f.Found)
		}
		fmt.Fprintf(&b, "\n    %s\n", f.Hint)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func at(path string) string {
	if path == "" {
		return "(the message)"
	}
	return path
}
