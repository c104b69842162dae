package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const recallColumns = `id, message_id, message_index, client, key_id, request, transfer_id, state, reasons, version, due_at, deadline, submitted_by, created_at, updated_at`

var (
	recallByID      = stmt(`SELECT ` + recallColumns + ` FROM recalls WHERE id = ?`)
	recallByKey     = stmt(`SELECT ` + recallColumns + ` FROM recalls WHERE client = ? AND key_id = ?`)
	recallsOfMsg    = stmt(`SELECT ` + recallColumns + ` FROM recalls WHERE message_id = ? ORDER BY message_index`)
	recallsDue      = stmt(`SELECT ` + recallColumns + ` FROM recalls WHERE due_at <= ? AND (state = 'open' OR state = 'pending') ORDER BY due_at, id LIMIT ?`)
	nextRecallDue   = stmt(`SELECT due_at FROM recalls WHERE due_at > ? AND (state = 'open' OR state = 'pending') ORDER BY due_at LIMIT 1`)
	transfersByUETR = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id IN (SELECT transfer_id FROM transfer_keys k WHERE k.id = ?) ORDER BY id`)
	transfersByMsg  = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id IN (SELECT t.id FROM messages m
		JOIN transfers t ON t.id BETWEEN m.first_transfer AND m.last_transfer AND t.message_id = m.id WHERE m.client = ? AND m.msg_id = ?) ORDER BY id`)
)

func (s *Store) recalls(ctx context.Context, op, text string, args ...any) ([]gateway.Recall, error) {
	found := []gateway.Recall{}
	err := s.query(ctx, op, text, args, func(r *sql.Rows) error {
		var v gateway.Recall
		var request, reasons string
		var due, deadline, created, updated int64
		err := r.Scan(&v.ID, &v.MessageID, &v.Index, &v.Client, &v.Key, &request, &v.TransferID, &v.State, &reasons, &v.Version,
			&due, &deadline, &v.SubmittedBy, &created, &updated)
		if err != nil {
			return err
		}
		v.DueAt, v.Deadline, v.CreatedAt, v.UpdatedAt = timeOf(due), timeOf(deadline), timeOf(created), timeOf(updated)
		if err := json.Unmarshal([]byte(request), &v.Request); err != nil {
			return err
		}
		if err := unpack(reasons, &v.Reasons); err != nil {
			return err
		}
		found = append(found, v)
		return nil
	})
	return found, err
}

// Recall gives a recall. NOT_FOUND when there is none.
func (s *Store) Recall(ctx context.Context, id string) (gateway.Recall, error) {
	const op = "read recall"
	found, err := s.recalls(ctx, op, recallByID.text[dialectSQLite], id)
	if err != nil {
		return gateway.Recall{}, err
	}
	if len(found) == 0 {
		return gateway.Recall{}, notFound(op, "recall", id)
	}
	return found[0], nil
}

// RecallsOf gives the recalls that a message asked for, in the order of its
// transactions.
func (s *Store) RecallsOf(ctx context.Context, messageID string) ([]gateway.Recall, error) {
	return s.recalls(ctx, "read recalls of message", recallsOfMsg.text[dialectSQLite], messageID)
}

// RecallByKey gives the recall that has a client's key.
func (s *Store) RecallByKey(ctx context.Context, client, key string) (gateway.Recall, bool, error) {
	found, err := s.recalls(ctx, "read recall by key", recallByKey.text[dialectSQLite], client, key)
	if err != nil || len(found) == 0 {
		return gateway.Recall{}, false, err
	}
	return found[0], true, nil
}

// DueRecalls gives up to n recalls without a last answer that are due at now,
// earliest first, and when the next one is due: zero when there is none.
func (s *Store) DueRecalls(ctx context.Context, now time.Time, n int) ([]gateway.Recall, time.Time, error) {
	const op = "read due recalls"
	found, err := s.recalls(ctx, op, recallsDue.text[dialectSQLite], micros(now), n)
	if err != nil {
		return nil, time.Time{}, err
	}
	if len(found) == n {
		return found, now, nil
	}
	var next int64
	_, err = s.row(ctx, op, nextRecallDue, []any{micros(now)}, &next)
	return found, timeOf(next), err
}

// ListRecalls gives recalls by ascending id, which is the order in which they
// arrived.
func (s *Store) ListRecalls(ctx context.Context, f gateway.RecallFilter) ([]gateway.Recall, error) {
	where, args := []string{"id > ?"}, []any{f.AfterID}
	for _, c := range [][2]string{{"client", f.Client}, {"transfer_id", f.TransferID}, {"message_id", f.MessageID}, {"state", string(f.State)}} {
		if c[1] != "" {
			where, args = append(where, c[0]+" = ?"), append(args, c[1])
		}
	}
	text := `SELECT ` + recallColumns + ` FROM recalls WHERE ` + strings.Join(where, " AND ") + ` ORDER BY id LIMIT ?`
	return s.recalls(ctx, "list recalls", text, append(args, limit(f.Limit))...)
}

// Originals gives the transfers that a reference may mean, by its UETR or else
// by the message that a client sent: those of every client for a UETR. Whether
// one of them is meant is for gateway.OriginalRef.Matches to say.
func (s *Store) Originals(ctx context.Context, client string, o gateway.OriginalRef) ([]*gateway.Transfer, error) {
	const op = "find original"
	st, args := transfersByUETR, []any{strings.ToLower(o.UETR)}
	if o.UETR == "" {
		if o.MsgID == "" {
			return nil, nil
		}
		st, args = transfersByMsg, []any{client, o.MsgID}
	}
	var found []*gateway.Transfer
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		t, err := scanTransfer(r, false)
		found = append(found, t)
		return err
	})
	return found, err
}
