package sqlstore

import (
	"context"
	"database/sql"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

const caseColumns = `case_id, sequence, kind, author, text, owner, name, media_type, digest, size, at`

var (
	insertCaseEntry = stmt(`INSERT INTO case_entries (` + caseColumns + `, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	caseFiles       = stmt(`SELECT ` + caseColumns + ` FROM case_entries WHERE case_id IN (` + marks(chunk) + `) ORDER BY case_id, sequence`)
	caseEvidence    = stmt(`SELECT kind, author, text, name, media_type, digest, size, at, content FROM case_entries WHERE case_id = ? AND sequence = ?`)
)

// caseEntries adds lines to the files of cases, each with its event. Another line
// of that number is a VERSION: somebody else was faster.
func (e *encoder) caseEntries(entries []gateway.CaseEntry) {
	for _, c := range sorted(entries, func(c gateway.CaseEntry) string { return c.Case }) {
		e.first("case/" + c.Case)
		var content any
		if c.Kind == gateway.CaseEvidence {
			content = c.Content
		}
		e.add(insertCaseEntry, func(lookup) error {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "the file of case %s has an entry %d already", c.Case, c.Sequence)
		}, c.Case, c.Sequence, string(c.Kind), c.Author, printable(c.Text), c.Owner, printable(c.Name), printable(c.MediaType), c.Digest, c.Size, micros(c.At), content)
		said := map[string]string{"case": c.Case, "kind": string(c.Kind)}
		switch c.Kind {
		case gateway.CaseOwner:
			said["owner"] = c.Owner
		case gateway.CaseEvidence:
			said["sha256"] = c.Digest
		}
		e.events(gateway.CaseSubject(c.Case), c.Sequence-1, []gateway.Event{{Type: gateway.EventCaseEntry, Actor: c.Author, At: c.At, Data: []byte(e.json(said))}})
	}
}

// CaseEntries gives the files of cases, each in its order, without contents.
func (s *Store) CaseEntries(ctx context.Context, ids []string) (map[string][]gateway.CaseEntry, error) {
	found := map[string][]gateway.CaseEntry{}
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	err := chunks(ids, func(args []any) error {
		return s.rows(ctx, "read files of cases", caseFiles, args, func(rows *sql.Rows) error {
			var c gateway.CaseEntry
			var at int64
			err := rows.Scan(&c.Case, &c.Sequence, &c.Kind, &c.Author, &c.Text, &c.Owner, &c.Name, &c.MediaType, &c.Digest, &c.Size, &at)
			c.At = timeOf(at)
			found[c.Case] = append(found[c.Case], c)
			return err
		})
	})
	return found, err
}

// CaseEvidence gives an entry of a case's file with its content. NOT_FOUND when
// there is none.
func (s *Store) CaseEvidence(ctx context.Context, id string, sequence int64) (gateway.CaseEntry, error) {
	const op = "read evidence"
	c := gateway.CaseEntry{Case: id, Sequence: sequence}
	var at int64
	found, err := s.row(ctx, op, caseEvidence, []any{id, sequence}, &c.Kind, &c.Author, &c.Text, &c.Name, &c.MediaType, &c.Digest, &c.Size, &at, &c.Content)
	if err == nil && !found {
		err = notFound(op, "case", id)
	}
	c.At = timeOf(at)
	return c, err
}
