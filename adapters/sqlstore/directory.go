package sqlstore

import (
	"context"
	"database/sql"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	holdDirectory    = guard(`UPDATE directory_head SET version = version WHERE one = 1 AND version = ?`)
	advanceDirectory = guard(`UPDATE directory_head SET version = version + 1 WHERE one = 1 AND version = ?`)
	directoryNow     = stmt(`SELECT version FROM directory_head WHERE one = 1`)

	insertDirectoryVersion = stmt(`INSERT INTO directory_versions (number, digest, proposal_id, proposed_by, approved_by, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)`)
	insertDirectoryEntry   = insert(`text text bigint text`, `INSERT INTO directory_entries (kind, id, version, content) VALUES (?, ?, ?, ?)`)
)

func (e *encoder) directoryMoved(want int64) func(look lookup) error {
	return func(look lookup) error {
		var now int64
		if _, err := look(directoryNow, nil, &now); err != nil {
			return err
		}
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "version %d of the directory is in force, not %d", now, want)
	}
}

// directoryHeld holds the version in force until the commit.
func (e *encoder) directoryHeld(version int64) {
	if version != 0 {
		e.add(holdDirectory, e.directoryMoved(version), version)
	}
}

// directory stores a version, what it changes, and its event.
func (e *encoder) directory(u *gateway.DirectoryUpdate) {
	if u == nil {
		return
	}
	v := u.Version
	e.first("directory")
	e.add(advanceDirectory, e.directoryMoved(v.Version-1), v.Version-1)
	var proposal any
	if v.Proposal != "" {
		proposal = v.Proposal
	}
	approved := ""
	if len(v.ApprovedBy) > 0 {
		approved = e.json(v.ApprovedBy)
	}
	e.add(insertDirectoryVersion, func(lookup) error { return conflict("version %d of the directory is there already", v.Version) },
		v.Version, v.Digest, proposal, v.ProposedBy, approved, v.Reason, micros(v.At))
	for _, entry := range u.Entries {
		var content any
		switch {
		case entry.Agent != nil:
			content = e.json(entry.Agent)
		case entry.Account != nil:
			content = e.json(entry.Account)
		case entry.Fund != nil:
			content = e.json(entry.Fund)
		}
		e.add(insertDirectoryEntry, func(lookup) error {
			return conflict("entry %s of the directory changes twice in one version", entry.ID)
		},
			string(entry.Kind), entry.ID, v.Version, content)
	}
	actor := v.ProposedBy
	if n := len(v.ApprovedBy); n > 0 {
		actor = v.ApprovedBy[n-1]
	}
	e.events(gateway.DirectorySubject, v.Version-1, []gateway.Event{{
		Type: gateway.EventDirectoryChanged, Actor: actor, Cause: v.Proposal, At: v.At, Data: []byte(e.json(v)),
	}})
}

const directoryColumns = `number, digest, COALESCE(proposal_id, ''), proposed_by, approved_by, reason, at`

var (
	directoryVersion  = stmt(`SELECT ` + directoryColumns + ` FROM directory_versions WHERE number = (SELECT version FROM directory_head WHERE one = 1)`)
	directoryVersions = stmt(`SELECT ` + directoryColumns + ` FROM directory_versions WHERE number > ? ORDER BY number LIMIT ?`)

	// What changed after one version up to another: per entry its last content.
	directoryChanges = stmt(`SELECT e.kind, e.id, e.version, COALESCE(e.content, '') FROM directory_entries e
		WHERE e.version > ? AND e.version <= ? AND NOT EXISTS (
			SELECT 1 FROM directory_entries l WHERE l.kind = e.kind AND l.id = e.id AND l.version > e.version AND l.version <= ?)
		ORDER BY e.kind DESC, e.id`)
	directoryPage = stmt(`SELECT e.kind, e.id, e.version, e.content FROM directory_entries e
		WHERE e.kind = ? AND e.id > ? AND e.version <= ? AND e.content IS NOT NULL AND NOT EXISTS (
			SELECT 1 FROM directory_entries l WHERE l.kind = e.kind AND l.id = e.id AND l.version > e.version AND l.version <= ?)
		ORDER BY e.id LIMIT ?`)
)

// DirectoryNow gives the number of the version in force, 0 while there is none.
func (s *Store) DirectoryNow(ctx context.Context) (int64, error) {
	var version int64
	_, err := s.row(ctx, "read version of the directory", directoryNow, nil, &version)
	return version, err
}

// DirectoryVersion gives the version in force; false while there is none.
func (s *Store) DirectoryVersion(ctx context.Context) (gateway.DirectoryVersion, bool, error) {
	found, err := s.directoryVersions(ctx, directoryVersion)
	if err != nil || len(found) == 0 {
		return gateway.DirectoryVersion{}, false, err
	}
	return found[0], true, nil
}

// DirectoryVersions gives up to n versions after a number, oldest first.
func (s *Store) DirectoryVersions(ctx context.Context, after int64, n int) ([]gateway.DirectoryVersion, error) {
	return s.directoryVersions(ctx, directoryVersions, after, limit(n))
}

func (s *Store) directoryVersions(ctx context.Context, st *statement, args ...any) ([]gateway.DirectoryVersion, error) {
	var found []gateway.DirectoryVersion
	err := s.rows(ctx, "read versions of the directory", st, args, func(r *sql.Rows) error {
		var v gateway.DirectoryVersion
		var approved string
		var at int64
		if err := r.Scan(&v.Version, &v.Digest, &v.Proposal, &v.ProposedBy, &approved, &v.Reason, &at); err != nil {
			return err
		}
		v.At = timeOf(at)
		found = append(found, v)
		return unpack(approved, &found[len(found)-1].ApprovedBy)
	})
	return found, err
}

// DirectoryChanges gives what changed after one version up to another, each
// entry as it was left, agents first: from 0 on, that is every entry.
func (s *Store) DirectoryChanges(ctx context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error) {
	return s.directoryEntries(ctx, directoryChanges, after, upTo, upTo)
}

// DirectoryEntries gives up to n entries of a version, agents first, then accounts
// and funds, each in the order of their ids, after an entry; the zero entry is
// before all.
func (s *Store) DirectoryEntries(ctx context.Context, version int64, after gateway.DirectoryEntry, n int) ([]gateway.DirectoryEntry, error) {
	found := []gateway.DirectoryEntry{}
	kinds := []gateway.DirectoryKind{gateway.DirectoryAgents, gateway.DirectoryAccounts, gateway.DirectoryFunds}
	for _, kind := range kinds[max(slices.Index(kinds, after.Kind), 0):] {
		page, err := s.directoryEntries(ctx, directoryPage, string(kind), after.ID, version, version, n-len(found))
		if err != nil {
			return nil, err
		}
		if found = append(found, page...); len(found) == n {
			break
		}
		after.ID = ""
	}
	return found, nil
}

func (s *Store) directoryEntries(ctx context.Context, st *statement, args ...any) ([]gateway.DirectoryEntry, error) {
	var found []gateway.DirectoryEntry
	err := s.rows(ctx, "read directory", st, args, func(r *sql.Rows) error {
		var entry gateway.DirectoryEntry
		var content string
		if err := r.Scan(&entry.Kind, &entry.ID, &entry.Version, &content); err != nil {
			return err
		}
		found = append(found, entry)
		into := &found[len(found)-1]
		switch entry.Kind {
		case gateway.DirectoryAgents:
			return unpack(content, &into.Agent)
		case gateway.DirectoryFunds:
			return unpack(content, &into.Fund)
		}
		return unpack(content, &into.Account)
	})
	return found, err
}
