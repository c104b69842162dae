package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// DirectoryReader finds versions of the routing directory and their entries.
type DirectoryReader interface {
	DirectoryVersion(ctx context.Context) (gateway.DirectoryVersion, bool, error)
	DirectoryVersions(ctx context.Context, after int64, n int) ([]gateway.DirectoryVersion, error)
	DirectoryEntries(ctx context.Context, version int64, after gateway.DirectoryEntry, n int) ([]gateway.DirectoryEntry, error)
}

// DirectoryRef names a version of the routing directory.
type DirectoryRef struct {
	Version int64  `json:"version"`
	Digest  string `json:"digest" doc:"SHA-256 of the entries, in hex"`
}

// DirectoryVersion is a version of the routing directory and who answers for it.
type DirectoryVersion struct {
	Version    int64    `json:"version"`
	Digest     string   `json:"digest" doc:"SHA-256 of the entries, in hex"`
	Proposal   string   `json:"proposal,omitempty" doc:"Absent for what was taken from the configured file"`
	ProposedBy string   `json:"proposed_by" doc:"Credential, or configuration"`
	ApprovedBy []string `json:"approved_by" nullable:"false"`
	Reason     string   `json:"reason,omitempty"`
	At         string   `json:"at" format:"date-time"`
}

// DirectoryPage is one page of a version of the routing directory.
type DirectoryPage struct {
	DirectoryVersion
	Agents     []gateway.DirectoryAgent   `json:"agents" nullable:"false"`
	Accounts   []gateway.DirectoryAccount `json:"accounts" nullable:"false"`
	Funds      []gateway.DirectoryFund    `json:"funds" nullable:"false"`
	NextCursor string                     `json:"next_cursor,omitempty" doc:"Of the same version; absent on the last page"`
}

// DirectoryVersions is one page of versions, oldest first.
type DirectoryVersions struct {
	Data       []DirectoryVersion `json:"data" nullable:"false"`
	NextCursor string             `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type directoryInput struct {
	Page
	Version int64 `query:"version" minimum:"1" doc:"Absent: the one in force; with a cursor: the cursor's"`
}

type directoryOutput struct{ Body DirectoryPage }

type directoryVersionsInput struct{ Page }

type directoryVersionsOutput struct{ Body DirectoryVersions }

func (s *Server) registerDirectory(a huma.API) {
	readers := []Role{RoleOfficer, RoleViewer}
	show := huma.Operation{
		OperationID: "get-directory", Method: http.MethodGet, Path: "/v1/directory", Tags: []string{"directory"}, Summary: "Show the routing directory",
		Description: "Agents first, then accounts, then funds. The pages of one cursor are of one version, whatever is approved meanwhile. Only the house sees it; where one client alone is configured, its officers and viewers are the house's.",
	}
	s.protect(a, &show, readers, 400, 404, 409)
	huma.Register(a, show, s.getDirectory)

	versions := huma.Operation{
		OperationID: "list-directory-versions", Method: http.MethodGet, Path: "/v1/directory/versions", Tags: []string{"directory"},
		Summary: "What the routing directory was, and who changed it",
	}
	s.protect(a, &versions, readers, 400, 409)
	huma.Register(a, versions, s.listDirectoryVersions)
}

// place is where a page of the directory ends.
type place struct {
	Version int64                 `json:"v"`
	Kind    gateway.DirectoryKind `json:"k"`
	ID      string                `json:"i"`
}

func (s *Server) getDirectory(ctx context.Context, in *directoryInput) (*directoryOutput, error) {
	const list = "directory"
	if err := s.house(ctx, "the routing directory"); err != nil {
		return nil, err
	}
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	at := place{Version: in.Version}
	if text != "" {
		if err := json.Unmarshal([]byte(text), &at); err != nil || in.Version != 0 && in.Version != at.Version {
			return nil, s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the cursor isn't one that this version of the directory gave")
		}
	}
	version, err := s.directoryVersion(ctx, at.Version)
	if err != nil {
		return nil, err
	}
	entries, err := s.store.DirectoryEntries(ctx, version.Version, gateway.DirectoryEntry{Kind: at.Kind, ID: at.ID}, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &directoryOutput{DirectoryPage{DirectoryVersion: viewDirectoryVersion(version), Agents: []gateway.DirectoryAgent{}, Accounts: []gateway.DirectoryAccount{}, Funds: []gateway.DirectoryFund{}}}
	for _, e := range entries {
		switch {
		case e.Agent != nil:
			out.Body.Agents = append(out.Body.Agents, *e.Agent)
		case e.Fund != nil:
			out.Body.Funds = append(out.Body.Funds, *e.Fund)
		default:
			out.Body.Accounts = append(out.Body.Accounts, *e.Account)
		}
	}
	if n := len(entries); n == in.Limit {
		next, err := json.Marshal(place{version.Version, entries[n-1].Kind, entries[n-1].ID})
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		out.Body.NextCursor = s.cursorAfter(list, string(next))
	}
	return out, nil
}

// directoryVersion finds a version; 0 is the one in force.
func (s *Server) directoryVersion(ctx context.Context, number int64) (gateway.DirectoryVersion, error) {
	if number == 0 {
		version, found, err := s.store.DirectoryVersion(ctx)
		if err == nil && !found {
			return version, s.notFound(ctx, "directory", "in force")
		}
		if err != nil {
			return version, s.problem(ctx, err)
		}
		return version, nil
	}
	found, err := s.store.DirectoryVersions(ctx, number-1, 1)
	switch {
	case err != nil:
		return gateway.DirectoryVersion{}, s.problem(ctx, err)
	case len(found) == 0 || found[0].Version != number:
		return gateway.DirectoryVersion{}, s.notFound(ctx, "version", strconv.FormatInt(number, 10)+" of the directory")
	}
	return found[0], nil
}

func (s *Server) listDirectoryVersions(ctx context.Context, in *directoryVersionsInput) (*directoryVersionsOutput, error) {
	const list = "directory-versions"
	if err := s.house(ctx, "the routing directory"); err != nil {
		return nil, err
	}
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	var after int64
	if text != "" {
		if after, err = strconv.ParseInt(text, 10, 64); err != nil {
			return nil, s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the cursor isn't one that this list gave")
		}
	}
	found, err := s.store.DirectoryVersions(ctx, after, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &directoryVersionsOutput{DirectoryVersions{Data: make([]DirectoryVersion, 0, len(found))}}
	for _, v := range found {
		out.Body.Data = append(out.Body.Data, viewDirectoryVersion(v))
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, fmt.Sprint(found[len(found)-1].Version))
	}
	return out, nil
}

func viewDirectoryVersion(v gateway.DirectoryVersion) DirectoryVersion {
	return DirectoryVersion{
		Version: v.Version, Digest: v.Digest, Proposal: v.Proposal, ProposedBy: v.ProposedBy, ApprovedBy: append([]string{}, v.ApprovedBy...),
		Reason: v.Reason, At: stamp(v.At),
	}
}
