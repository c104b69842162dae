package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertDifference = stmt(`INSERT INTO shadow_differences (rules, data, decision, at, content) VALUES (?, ?, ?, ?, ?) ON CONFLICT (rules, data, decision) DO NOTHING`)
	forgetOldShadow  = stmt(`DELETE FROM shadow_differences WHERE at < ?`)
	forgetMuchShadow = stmt(`DELETE FROM shadow_differences WHERE at < (SELECT d.at FROM shadow_differences d WHERE d.at >= ? ORDER BY d.at DESC, d.decision DESC LIMIT 1 OFFSET ?)`)
	differencesOf    = stmt(`SELECT decision, at, content FROM shadow_differences WHERE rules = ? AND data = ? ORDER BY at DESC, decision DESC LIMIT ?`)
)

// KeepDifferences stores what candidates would have decided otherwise, each once, and
// forgets what is beyond gateway.ShadowKept and gateway.ShadowKeptFor at now.
func (s *Store) KeepDifferences(ctx context.Context, differences []gateway.ShadowDifference, now time.Time) error {
	return s.exclusive(ctx, "keep differences of a policy in shadow", func(ctx context.Context, q *sql.Conn) error {
		for i := range differences {
			d := &differences[i]
			if _, err := q.ExecContext(ctx, insertDifference.text[s.dialect], d.Candidate.Rules, d.Candidate.Data, d.Decision, micros(d.At), string(d.Content)); err != nil {
				return err
			}
		}
		oldest := micros(now.Add(-gateway.ShadowKeptFor))
		if _, err := q.ExecContext(ctx, forgetOldShadow.text[s.dialect], oldest); err != nil {
			return err
		}
		_, err := q.ExecContext(ctx, forgetMuchShadow.text[s.dialect], oldest, int64(gateway.ShadowKept-1))
		return err
	})
}

// Differences gives up to n decisions on which a candidate says otherwise, the last
// first.
func (s *Store) Differences(ctx context.Context, candidate gateway.PolicyDigests, n int) ([]gateway.ShadowDifference, error) {
	var found []gateway.ShadowDifference
	err := s.rows(ctx, "read differences of a policy in shadow", differencesOf, []any{candidate.Rules, candidate.Data, limit(n)}, func(rows *sql.Rows) error {
		d := gateway.ShadowDifference{Candidate: gateway.PolicyDigests{Rules: candidate.Rules, Data: candidate.Data}}
		var at int64
		var content string
		if err := rows.Scan(&d.Decision, &at, &content); err != nil {
			return err
		}
		d.At, d.Content = timeOf(at), []byte(content)
		found = append(found, d)
		return nil
	})
	return found, err
}
