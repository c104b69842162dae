package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"

	"github.com/vostro-gateway/vostro/gateway"
)

const barrierColumns = `name, lane, token, code, reason, since, due_at, phase, width, skip, mark, passes, head, version`

var (
	// Of those who were called together each may come back. The first of them stands
	// at the head of the line, and waits for the shortest time. Who is let past the
	// head says nothing about when the head fits.
	refuseBarrier = stmt(`INSERT INTO barriers (` + barrierColumns + `) VALUES (?, ?, ?, ?, ?, ?, ?, 'shut', 0, 0, 0, 0, ?, 1)
		ON CONFLICT (name) DO UPDATE SET reason = excluded.reason, version = barriers.version + 1,
			head = CASE WHEN barriers.head = '' THEN excluded.head ELSE barriers.head END,
			due_at = CASE WHEN barriers.phase = 'overtaking' OR barriers.phase = 'shut' AND barriers.due_at < excluded.due_at THEN barriers.due_at ELSE excluded.due_at END,
			skip = CASE WHEN barriers.phase = 'overtaking' THEN barriers.skip + 1 ELSE 0 END,
			phase = CASE WHEN barriers.phase = 'overtaking' THEN barriers.phase ELSE 'shut' END`)
	// The version moves, so that nobody closes a barrier while somebody joins its line.
	joinBarrier = stmt(`INSERT INTO barriers (` + barrierColumns + `) VALUES (?, ?, ?, ?, ?, ?, ?, 'shut', 0, 0, 0, 0, ?, 1)
		ON CONFLICT (name) DO UPDATE SET version = barriers.version + 1`)
	moveBarrier = guard(`UPDATE barriers SET due_at = ?, phase = ?, width = ?, skip = ?, mark = ?, passes = ?, head = ?, version = version + 1
		WHERE name = ? AND version = ?`)
	callLine = stmt(`UPDATE transfers SET called = barrier, barrier = '', due_at = ?, wakes = wakes + 1
		WHERE id IN (SELECT id FROM transfers WHERE stage = 'submit' AND barrier = ? ORDER BY rank, id LIMIT ? OFFSET ? {for_update})`)
	callOne      = stmt(`UPDATE transfers SET called = barrier, barrier = '', due_at = ?, wakes = wakes + 1 WHERE id = ? AND stage = 'submit' AND barrier = ?`)
	closeBarrier = guard(`DELETE FROM barriers WHERE name = ? AND version = ?`)

	barrierNow  = stmt(`SELECT version FROM barriers WHERE name = ?`)
	barriersNow = stmt(`SELECT ` + barrierColumns + ` FROM barriers ORDER BY name`)
	inLine      = stmt(`SELECT id FROM transfers WHERE stage = 'submit' AND barrier = ? ORDER BY rank, id LIMIT 1 OFFSET ?`)
	oldestIn    = stmt(`SELECT COALESCE(min(id), '') FROM transfers WHERE stage = 'submit' AND barrier = ?`)
	lengthOf    = stmt(`SELECT count(*) FROM transfers WHERE stage = 'submit' AND barrier = ?`)
	calledOf    = stmt(`SELECT id FROM transfers WHERE called = ? AND called <> '' LIMIT 1`)
)

func (e *encoder) barriers(steps []gateway.BarrierStep) {
	for _, s := range sorted(steps, func(s gateway.BarrierStep) string { return s.Barrier.Name }) {
		g := s.Barrier
		e.first("barrier/" + g.Name)
		moved := func(look lookup) error {
			var now int64
			if _, err := look(barrierNow, []any{g.Name}, &now); err != nil {
				return err
			}
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "barrier %s has version %d, not %d", g.Name, now, g.Version)
		}
		switch s.Op {
		case gateway.BarrierRefuse, gateway.BarrierJoin:
			st := refuseBarrier
			if s.Op == gateway.BarrierJoin {
				st = joinBarrier
			}
			e.add(st, nil, g.Name, g.Lane, g.Token[:], string(g.Code), e.json(g.Reason), micros(g.Since), micros(g.DueAt), g.Head)
		case gateway.BarrierCall:
			e.add(moveBarrier, moved, micros(g.DueAt), string(g.Phase), int64(g.Width), int64(g.Skip), int64(g.Mark), int64(g.Passes), g.Head, g.Name, g.Version)
			if s.Who != "" {
				e.add(callOne, nil, micros(s.At), s.Who, g.Name)
			} else if s.Call > 0 {
				e.add(callLine, nil, micros(s.At), g.Name, int64(s.Call), int64(s.After))
			}
		case gateway.BarrierClose:
			e.add(closeBarrier, moved, g.Name, g.Version)
		default:
			e.fail("step %q at barrier %s", s.Op, g.Name)
		}
	}
}

// Barriers gives every barrier that is there, by name.
func (s *Store) Barriers(ctx context.Context) ([]gateway.Barrier, error) {
	var found []gateway.Barrier
	err := s.rows(ctx, "read barriers", barriersNow, nil, func(r *sql.Rows) error {
		var g gateway.Barrier
		var token []byte
		var reason string
		var since, due int64
		if err := r.Scan(&g.Name, &g.Lane, &token, &g.Code, &reason, &since, &due, &g.Phase, &g.Width, &g.Skip, &g.Mark, &g.Passes, &g.Head, &g.Version); err != nil {
			return err
		}
		copy(g.Token[:], token)
		g.Since, g.DueAt = timeOf(since), timeOf(due)
		found = append(found, g)
		return json.Unmarshal([]byte(reason), &found[len(found)-1].Reason)
	})
	return found, err
}

// Line gives who is first in the line of a barrier and who comes after the first
// skip, and whether somebody whom the barrier has called hasn't been looked at.
func (s *Store) Line(ctx context.Context, barrier string, skip int) (head, after string, calling bool, err error) {
	const op = "read line"
	if _, err := s.row(ctx, op, inLine, []any{barrier, 0}, &head); err != nil {
		return "", "", false, err
	}
	if _, err := s.row(ctx, op, inLine, []any{barrier, skip}, &after); err != nil {
		return "", "", false, err
	}
	var one string
	calling, err = s.row(ctx, op, calledOf, []any{barrier}, &one)
	return head, after, calling, err
}

// Oldest gives who has been there for longest of those who wait at a barrier.
func (s *Store) Oldest(ctx context.Context, barrier string) (id string, err error) {
	_, err = s.row(ctx, "read line", oldestIn, []any{barrier}, &id)
	return id, err
}

// LineLength counts who waits at a barrier.
func (s *Store) LineLength(ctx context.Context, barrier string) (int64, error) {
	var n int64
	_, err := s.row(ctx, "count line", lengthOf, []any{barrier}, &n)
	return n, err
}
