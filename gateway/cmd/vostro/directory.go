package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func newDirectory() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "directory",
		Short: "Look at the routing directory, and propose changes of it",
		Long: `The routing directory says which wallet belongs to which account and holder. A
store that is empty takes it from the configured file; from then on it changes by
proposals that other officers approve.`,
	}
	cmd.AddCommand(newDirectoryShow(), newDirectoryCheck(), newDirectoryPropose(), newDirectoryHistory())
	return cmd
}

func newDirectoryShow() *cobra.Command {
	var d door
	var version int64
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Write the directory in force, or an older version, as directory.yaml",
		Example: `  vostro directory show --url https://vostro.example --api-key-file officer.key > directory.yaml
  vostro directory show --url https://vostro.example --api-key-file officer.key --version 3`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			v, directory, err := d.directory(cmd.Context(), version)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "# %s\n# digest %s\n", v.told(), v.Digest)
			return directory.File(cmd.OutOrStdout())
		},
	}
	d.flags(cmd)
	cmd.Flags().Int64Var(&version, "version", 0, "number of the version; 0: the one in force")
	return cmd
}

func newDirectoryCheck() *cobra.Command {
	var path string
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Say everything that is wrong with a directory file",
		Long: `Check reads the file as the gateway does and lists every fault with its path. It
needs no gateway. With --config it also knows which chains are configured.

The exit code is 0 when the file is good, 1 when it isn't, 2 when it couldn't be read.`,
		Example: "  vostro directory check --config vostro.yaml directory.yaml",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			raw, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			directory, err := mappings.ParseDirectory(raw)
			if err == nil && path != "" {
				err = fitsConfiguration(path, directory)
			}
			if refused, ok := errors.AsType[*gateway.Error](err); ok {
				for _, f := range refused.Faults {
					fmt.Fprintf(cmd.OutOrStdout(), "%s: %s (%s)\n", f.Path, f.Hint, f.Rule)
				}
				if len(refused.Faults) == 0 {
					fmt.Fprintln(cmd.OutOrStdout(), refused)
				}
				return errSaidNo
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is good: %d entries, digest %s\n", args[0], len(directory.Entries()), directory.Digest())
			return nil
		},
	}
	cmd.Flags().StringVar(&path, "config", "", "configuration file, for the chains")
	return cmd
}

// fitsConfiguration refuses a directory that names a chain which a configuration
// doesn't have.
func fitsConfiguration(path string, d *mappings.Directory) error {
	cfg, err := loadConfig(path)
	if err != nil {
		return err
	}
	network, err := routes(cfg)
	if err != nil {
		return err
	}
	_, err = mappings.NewReader(mappings.ReaderConfig{Network: network, Directory: d})
	return err
}

func newDirectoryPropose() *cobra.Command {
	var d door
	var reason string
	var dry bool
	cmd := &cobra.Command{
		Use:   "propose FILE",
		Short: "Propose what makes the directory in force what a file says",
		Long: `Propose compares a directory file with the directory in force, prints what
differs, and proposes that. The gateway checks the whole that would result. Others
approve: whoever proposes has no vote.

The exit code is 0 when it is proposed, or nothing differs; 1 when the file or the
gateway says no; 2 when it couldn't be tried.`,
		Example: `  vostro directory propose --url https://vostro.example --api-key-file officer.key \
    --reason "new wallet of Beta Woods, ticket 4711" directory.yaml`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			raw, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			wanted, err := mappings.ParseDirectory(raw)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			v, current, err := d.directory(cmd.Context(), 0)
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			changes := current.Changes(wanted)
			if len(changes) == 0 {
				fmt.Fprintf(out, "nothing differs from version %d\n", v.Version)
				return nil
			}
			for _, line := range current.Describe(changes) {
				fmt.Fprintln(out, line)
			}
			if dry {
				return nil
			}
			return d.propose(cmd.Context(), out, reason, changes)
		},
	}
	d.flags(cmd)
	cmd.Flags().StringVar(&reason, "reason", "", "why, for those who decide and for the audit")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "print what differs and propose nothing")
	_ = cmd.MarkFlagRequired("reason")
	return cmd
}

func newDirectoryHistory() *cobra.Command {
	var d door
	cmd := &cobra.Command{
		Use:     "history",
		Short:   "List the versions of the directory and who answers for them",
		Example: "  vostro directory history --url https://vostro.example --api-key-file officer.key",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 4, 2, ' ', 0)
			query := url.Values{"limit": {"500"}}
			for {
				var page api.DirectoryVersions
				if err := d.get(cmd.Context(), "/v1/directory/versions", query, &page); err != nil {
					return err
				}
				for _, v := range page.Data {
					fmt.Fprintf(w, "%d\t%s\t%.12s\t%s\t%s\n", v.Version, v.At, v.Digest, directoryVersion{v}.by(), v.Reason)
				}
				if page.NextCursor == "" {
					return w.Flush()
				}
				query.Set("cursor", page.NextCursor)
			}
		},
	}
	d.flags(cmd)
	return cmd
}

// directoryVersion is a version in words.
type directoryVersion struct{ api.DirectoryVersion }

func (v directoryVersion) by() string {
	if v.Proposal == "" {
		return "taken from the configured file"
	}
	return "proposed by " + v.ProposedBy + ", approved by " + strings.Join(v.ApprovedBy, ", ") + " (" + v.Proposal + ")"
}

func (v directoryVersion) told() string {
	return fmt.Sprintf("version %d of %s, %s", v.Version, v.At, v.by())
}

// door is a gateway's REST door as one credential sees it.
type door struct {
	url, keyFile string
}

func (d *door) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&d.url, "url", "", "the gateway's address, such as https://vostro.example")
	cmd.Flags().StringVar(&d.keyFile, "api-key-file", "", "file with the API key of an officer; of a viewer to look")
	_ = cmd.MarkFlagRequired("url")
	_ = cmd.MarkFlagRequired("api-key-file")
}

// doorTime bounds one call.
const doorTime = 30 * time.Second

// maxAnswer bounds what is read of an answer.
const maxAnswer = 64 << 20

func (d *door) call(ctx context.Context, method, path string, body []byte) (int, []byte, error) {
	ctx, cancel := context.WithTimeout(ctx, doorTime)
	defer cancel()
	key, err := os.ReadFile(d.keyFile)
	if err != nil {
		return 0, nil, err
	}
	request, err := http.NewRequestWithContext(ctx, method, strings.TrimSuffix(d.url, "/")+path, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(key)))
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	return response.StatusCode, answer, err
}

func (d *door) get(ctx context.Context, path string, query url.Values, into any) error {
	status, answer, err := d.call(ctx, http.MethodGet, path+"?"+query.Encode(), nil)
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return refusedBy(status, answer)
	}
	return json.Unmarshal(answer, into)
}

// refusedBy puts a problem into words.
func refusedBy(status int, answer []byte) error {
	var p api.Problem
	if err := json.Unmarshal(answer, &p); err != nil || p.Code == "" {
		return fmt.Errorf("the gateway answered %d", status)
	}
	return fmt.Errorf("the gateway answered %d %s: %w", status, p.Code, &p)
}

// directory reads all pages of a version.
func (d *door) directory(ctx context.Context, version int64) (directoryVersion, *mappings.Directory, error) {
	query := url.Values{"limit": {"500"}}
	if version > 0 {
		query.Set("version", strconv.FormatInt(version, 10))
	}
	var entries []gateway.DirectoryEntry
	for {
		var page api.DirectoryPage
		if err := d.get(ctx, "/v1/directory", query, &page); err != nil {
			return directoryVersion{}, nil, err
		}
		for i := range page.Agents {
			a := &page.Agents[i]
			entries = append(entries, gateway.DirectoryEntry{Kind: gateway.DirectoryAgents, ID: a.EntryID(), Agent: a})
		}
		for i := range page.Accounts {
			a := &page.Accounts[i]
			entries = append(entries, gateway.DirectoryEntry{Kind: gateway.DirectoryAccounts, ID: a.EntryID(), Account: a})
		}
		for i := range page.Funds {
			f := &page.Funds[i]
			entries = append(entries, gateway.DirectoryEntry{Kind: gateway.DirectoryFunds, ID: f.EntryID(), Fund: f})
		}
		if page.NextCursor == "" {
			ref := gateway.DirectoryRef{Version: page.Version, Digest: page.Digest}
			return directoryVersion{page.DirectoryVersion}, mappings.NewDirectory(ref, entries), nil
		}
		query.Set("cursor", page.NextCursor)
	}
}

// propose sends changes and says what came of it.
func (d *door) propose(ctx context.Context, out io.Writer, reason string, changes []gateway.DirectoryChange) error {
	body, err := json.Marshal(map[string]any{"kind": gateway.ProposalDirectory, "reason": reason, "changes": changes})
	if err != nil {
		return err
	}
	p, err := d.proposed(ctx, out, body)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "proposed as %s; %d of the other officers must approve it before %s\n", p.ID, p.Required, p.ExpiresAt)
	return nil
}

// proposed sends a proposal. What the gateway finds wrong with it is printed.
func (d *door) proposed(ctx context.Context, out io.Writer, body []byte) (api.Proposal, error) {
	var p api.Proposal
	status, answer, err := d.call(ctx, http.MethodPost, "/v1/proposals", body)
	if err != nil {
		return p, err
	}
	if status == http.StatusCreated {
		return p, json.Unmarshal(answer, &p)
	}
	var problem api.Problem
	if err := json.Unmarshal(answer, &problem); err != nil || len(problem.Errors) == 0 {
		return p, refusedBy(status, answer)
	}
	for _, f := range problem.Errors {
		fmt.Fprintf(out, "%s: %s (%s)\n", f.Path, f.Hint, f.Rule)
	}
	return p, errSaidNo
}
