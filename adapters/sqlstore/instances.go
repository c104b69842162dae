package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	// The one row that every store has is what gateways take turns by.
	takeTurn       = stmt(`SELECT value FROM meta WHERE name = 'incarnation' {for_update}`)
	instanceUntil  = stmt(`SELECT until FROM instances WHERE owner = ?`)
	forgetOthers   = stmt(`DELETE FROM instances WHERE until <= ? AND owner <> ?`)
	otherInstances = stmt(`SELECT owner, revision, settings, working, until FROM instances WHERE owner <> ? ORDER BY owner`)
	recordInstance = stmt(`INSERT INTO instances (owner, revision, settings, working, until) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (owner) DO UPDATE SET revision = excluded.revision, settings = excluded.settings, working = excluded.working, until = excluded.until`)
	forgetInstance = stmt(`DELETE FROM instances WHERE owner = ?`)
)

// Meet records a gateway that works on this store, or waits to; see
// engine.InstanceStore.
func (s *Store) Meet(ctx context.Context, self gateway.Instance, now time.Time, ttl time.Duration, admit func(others []gateway.Instance, held bool) (bool, error)) error {
	settings, err := json.Marshal(self.Settings)
	if err != nil {
		return fmt.Errorf("meet instances: %w", err)
	}
	return s.exclusive(ctx, "meet instances", func(ctx context.Context, q *sql.Conn) error {
		text := func(st *statement) string { return st.text[s.dialect] }
		var turn string
		if err := q.QueryRowContext(ctx, text(takeTurn)).Scan(&turn); err != nil {
			return err
		}
		var until int64
		if err := q.QueryRowContext(ctx, text(instanceUntil), self.Owner).Scan(&until); err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		if _, err := q.ExecContext(ctx, text(forgetOthers), micros(now), self.Owner); err != nil {
			return err
		}
		rows, err := q.QueryContext(ctx, text(otherInstances), self.Owner)
		if err != nil {
			return err
		}
		var others []gateway.Instance
		err = each(rows, func(r *sql.Rows) error {
			o, err := scanInstance(r)
			others = append(others, o)
			return err
		})
		if err != nil {
			return err
		}
		working, err := admit(slices.Clip(others), until > micros(now))
		if err != nil {
			return err
		}
		_, err = q.ExecContext(ctx, text(recordInstance), self.Owner, self.Revision, string(settings), flag(working), micros(now.Add(ttl)))
		return err
	})
}

func scanInstance(r *sql.Rows) (gateway.Instance, error) {
	var o gateway.Instance
	var settings []byte
	var working, until int64
	if err := r.Scan(&o.Owner, &o.Revision, &settings, &working, &until); err != nil {
		return o, err
	}
	o.Working, o.Until = working == 1, timeOf(until)
	return o, json.Unmarshal(settings, &o.Settings)
}

// Leave forgets a gateway.
func (s *Store) Leave(ctx context.Context, owner string) error {
	return s.exec(ctx, "leave store", forgetInstance, owner)
}
