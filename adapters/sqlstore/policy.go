package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	holdPolicy    = guard(`UPDATE policy_head SET number = number WHERE one = 1 AND number = ?`)
	advancePolicy = guard(`UPDATE policy_head SET number = number + 1 WHERE one = 1 AND number = ?`)
	policyNow     = stmt(`SELECT number FROM policy_head WHERE one = 1`)

	insertPolicyContent = stmt(`INSERT INTO policy_contents (part, digest, content) VALUES (?, ?, ?) ON CONFLICT (part, digest) DO NOTHING`)
	insertPolicyRelease = stmt(`INSERT INTO policy_releases (number, rules, tests, data, proposal_id, proposed_by, approved_by, reason, rollback_to, at, effective)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
)

func (e *encoder) policyMoved(want int64) func(look lookup) error {
	return func(look lookup) error {
		var now int64
		if _, err := look(policyNow, nil, &now); err != nil {
			return err
		}
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "release %d of the policy is the last one, not %d", now, want)
	}
}

// policyHeld holds the last release until the commit.
func (e *encoder) policyHeld(number int64) {
	if number != 0 {
		e.add(holdPolicy, e.policyMoved(number), number)
	}
}

// policy stores a release, what of it isn't there yet, and its event.
func (e *encoder) policy(u *gateway.PolicyUpdate) {
	if u == nil {
		return
	}
	r := u.Release
	e.first("policy")
	e.add(advancePolicy, e.policyMoved(r.Number-1), r.Number-1)
	for _, c := range sorted(u.Contents, func(c gateway.PolicyContent) string { return string(c.Part) }) {
		e.add(insertPolicyContent, nil, string(c.Part), c.Digest, c.Content)
	}
	var proposal any
	if r.Proposal != "" {
		proposal = r.Proposal
	}
	approved := ""
	if len(r.ApprovedBy) > 0 {
		approved = e.json(r.ApprovedBy)
	}
	e.add(insertPolicyRelease, func(lookup) error { return conflict("release %d of the policy is there already", r.Number) },
		r.Number, r.Rules, r.Tests, r.Data, proposal, r.ProposedBy, approved, r.Reason, r.RollbackTo, micros(r.At), micros(r.Effective))
	actor := r.ProposedBy
	if n := len(r.ApprovedBy); n > 0 {
		actor = r.ApprovedBy[n-1]
	}
	e.events(gateway.PolicySubject, r.Number-1, []gateway.Event{{
		Type: gateway.EventPolicyReleased, Actor: actor, Cause: r.Proposal, At: r.At, Data: []byte(e.json(r)),
	}})
}

var (
	insertBundleSeen = guard(`INSERT INTO policy_sources (source, version, rules, tests, data, revision, proposal_id, at) VALUES (?, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO NOTHING`)
	updateBundleSeen = guard(`UPDATE policy_sources SET version = version + 1, rules = ?, tests = ?, data = ?, revision = ?, proposal_id = ?, at = ? WHERE source = ? AND version = ?`)
	bundleSeen       = stmt(`SELECT version, rules, tests, data, revision, proposal_id, at FROM policy_sources WHERE source = ?`)
)

// bundleSeen stores what was made of a server's bundles.
func (e *encoder) bundleSeen(b *gateway.BundleSeen) {
	if b == nil {
		return
	}
	overtaken := func(lookup) error {
		return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "another gateway has made something of the bundles of %s meanwhile", b.Source)
	}
	if b.Version == 1 {
		e.add(insertBundleSeen, overtaken, b.Source, b.Rules, b.Tests, b.Data, b.Revision, b.Proposal, micros(b.At))
		return
	}
	e.add(updateBundleSeen, overtaken, b.Rules, b.Tests, b.Data, b.Revision, b.Proposal, micros(b.At), b.Source, b.Version-1)
}

// BundleSeen gives what was last made of a server's bundles; Version 0: nothing yet.
func (s *Store) BundleSeen(ctx context.Context, source string) (gateway.BundleSeen, error) {
	b := gateway.BundleSeen{Source: source}
	var at int64
	_, err := s.row(ctx, "read what was made of bundles", bundleSeen, []any{source}, &b.Version, &b.Rules, &b.Tests, &b.Data, &b.Revision, &b.Proposal, &at)
	b.At = timeOf(at)
	return b, err
}

const policyColumns = `number, rules, tests, data, COALESCE(proposal_id, ''), proposed_by, approved_by, reason, rollback_to, at, effective`

var (
	policyReleases = stmt(`SELECT ` + policyColumns + ` FROM policy_releases WHERE number > ? ORDER BY number LIMIT ?`)
	// The last ones, down to the one in force: there is seldom more than one that waits.
	policyLatest  = stmt(`SELECT ` + policyColumns + ` FROM policy_releases WHERE number <= ? ORDER BY number DESC LIMIT ?`)
	policyContent = stmt(`SELECT content FROM policy_contents WHERE part = ? AND digest = ?`)

	decisionsSince = stmt(`SELECT ` + decisionColumns + ` FROM decisions WHERE (at, id) > (?, ?) ORDER BY at, id LIMIT ?`)
)

// PolicyNow gives the number of the last release, 0 while there is none.
func (s *Store) PolicyNow(ctx context.Context) (int64, error) {
	var number int64
	_, err := s.row(ctx, "read number of the policy", policyNow, nil, &number)
	return number, err
}

// PolicyReleases gives up to n releases after a number, oldest first.
func (s *Store) PolicyReleases(ctx context.Context, after int64, n int) ([]gateway.PolicyRelease, error) {
	return s.policyReleases(ctx, policyReleases, after, limit(n))
}

// PolicyLatest gives up to n releases up to a number, the last one first.
func (s *Store) PolicyLatest(ctx context.Context, upTo int64, n int) ([]gateway.PolicyRelease, error) {
	return s.policyReleases(ctx, policyLatest, upTo, limit(n))
}

func (s *Store) policyReleases(ctx context.Context, st *statement, args ...any) ([]gateway.PolicyRelease, error) {
	var found []gateway.PolicyRelease
	err := s.rows(ctx, "read releases of the policy", st, args, func(rows *sql.Rows) error {
		var r gateway.PolicyRelease
		var approved string
		var at, effective int64
		if err := rows.Scan(&r.Number, &r.Rules, &r.Tests, &r.Data, &r.Proposal, &r.ProposedBy, &approved, &r.Reason, &r.RollbackTo, &at, &effective); err != nil {
			return err
		}
		r.At, r.Effective = timeOf(at), timeOf(effective)
		found = append(found, r)
		return unpack(approved, &found[len(found)-1].ApprovedBy)
	})
	return found, err
}

// PolicyContent gives a part of a bundle by its digest. NOT_FOUND when no release
// has had it.
func (s *Store) PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error) {
	const op = "read policy"
	var content []byte
	found, err := s.row(ctx, op, policyContent, []any{string(part), digest}, &content)
	if err == nil && !found {
		err = notFound(op, string(part), digest)
	}
	return content, err
}

// DecisionsSince gives up to n decisions after a time and an id, in the order in
// which they were taken. With an empty id those of that very time are among them.
func (s *Store) DecisionsSince(ctx context.Context, since time.Time, id string, n int) ([]gateway.Decision, error) {
	return s.decisions(ctx, "read decisions", decisionsSince, micros(since), id, limit(n))
}
