package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

const messageColumns = `id, client, digest, sha256, credential, door, type, biz_msg_idr, msg_id, created_at, received_at, transactions`

var (
	messageByDigest    = stmt(`SELECT ` + messageColumns + ` FROM messages WHERE client = ? AND msg_id = ? AND digest = ?`)
	messagesByMsgID    = stmt(`SELECT ` + messageColumns + ` FROM messages WHERE client = ? AND msg_id = ? ORDER BY id`)
	messageByID        = stmt(`SELECT ` + messageColumns + ` FROM messages WHERE id = ?`)
	bodyOf             = stmt(`SELECT body FROM messages WHERE id = ?`)
	transfersOfMessage = stmt(`SELECT t.id FROM messages m JOIN transfers t ON t.id BETWEEN m.first_transfer AND m.last_transfer AND t.message_id = m.id
		WHERE m.id = ? ORDER BY t.message_index`)
)

// scanner is a row, alone or of many.
type scanner interface{ Scan(dest ...any) error }

func scanMessage(r scanner) (gateway.Message, error) {
	var m gateway.Message
	var digest, sum []byte
	var received int64
	err := r.Scan(&m.ID, &m.Client, &digest, &sum, &m.Credential, &m.Door, &m.Type, &m.BizMsgIdr, &m.MsgID, &m.CreatedAt, &received, &m.Transaction)
	copy(m.Digest[:], digest)
	copy(m.SHA256[:], sum)
	m.ReceivedAt = timeOf(received)
	return m, err
}

// MessageByDigest finds the message that a client sent with a canonical
// Document, whose MsgId is told beside it, without its body and with the ids of
// its transfers.
func (s *Store) MessageByDigest(ctx context.Context, client, msgID string, digest [32]byte) (gateway.Message, bool, error) {
	found, err := s.messages(ctx, "message by digest", messageByDigest, client, msgID, digest[:])
	if err != nil || len(found) == 0 {
		return gateway.Message{}, false, err
	}
	return found[0], true, nil
}

// MessageByMsgID finds the messages that a client sent under a MsgId, oldest
// first, without their bodies.
func (s *Store) MessageByMsgID(ctx context.Context, client, msgID string) ([]gateway.Message, error) {
	return s.messages(ctx, "messages by MsgId", messagesByMsgID, client, msgID)
}

// MsgIDHolder gives the id of the message that has claimed a MsgId last, empty when none
// has.
func (s *Store) MsgIDHolder(ctx context.Context, client, msgID string) (string, error) {
	var id string
	_, err := s.row(ctx, "holder of MsgId", msgIDHolder, []any{client, msgID}, &id)
	return id, err
}

// Message gives a message with its original body and the ids of its transfers.
// NOT_FOUND when there is none.
func (s *Store) Message(ctx context.Context, id string) (gateway.Message, error) {
	const op = "read message"
	found, err := s.messages(ctx, op, messageByID, id)
	if err != nil {
		return gateway.Message{}, err
	}
	if len(found) == 0 {
		return gateway.Message{}, notFound(op, "message", id)
	}
	_, err = s.row(ctx, op, bodyOf, []any{id}, &found[0].Body)
	return found[0], err
}

func (s *Store) messages(ctx context.Context, op string, st *statement, args ...any) ([]gateway.Message, error) {
	var found []gateway.Message
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) error {
		m, err := scanMessage(r)
		found = append(found, m)
		return err
	})
	for i := range found {
		if err != nil {
			return nil, err
		}
		m := &found[i]
		err = s.rows(ctx, op, transfersOfMessage, []any{m.ID}, func(r *sql.Rows) error {
			var id string
			err := r.Scan(&id)
			m.Transfers = append(m.Transfers, id)
			return err
		})
	}
	return found, err
}

const transferColumns = `id, COALESCE(message_id, ''), message_index, client, kind, leg, key_id, ref, instruction, COALESCE(route, ''), content_salt,
	state, source_fact, dest_fact, version, progress, stage, due_at, deadline, created_at, updated_at, rank, barrier, called`

var (
	transferByID  = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id = ?`)
	transferByKey = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id = (SELECT transfer_id FROM transfer_keys WHERE id = ? AND client = ? AND kind = ? AND leg = ?)`)
	transferByRef = stmt(`SELECT ` + transferColumns + ` FROM transfers WHERE id = (SELECT transfer_id FROM transfer_keys WHERE ref = ?)`)
	countStates   = stmt(`SELECT state, count(*) FROM transfers WHERE state <> 'received' GROUP BY state
		UNION ALL SELECT 'received', count(*) FROM transfers WHERE stage = 'screen' AND state = 'received'`)
)

// scanTransfer reads transferColumns and, for a leased transfer, epoch and
// wakes: read without a lease, both are zero.
func scanTransfer(r scanner, leased bool) (*gateway.Transfer, error) {
	t := &gateway.Transfer{}
	var instruction, route, progress string
	var ref, salt []byte
	var due, deadline, created, updated int64
	dest := []any{
		&t.ID, &t.MessageID, &t.Index, &t.Key.Client, &t.Key.Kind, &t.Key.Leg, &t.Key.ID, &ref, &instruction, &route, &salt,
		&t.Status.State, &t.Status.Flight.Source, &t.Status.Flight.Destination, &t.Version, &progress, &t.Work.Stage, &due, &deadline, &created, &updated,
		&t.Work.Rank, &t.Work.Barrier, &t.Work.Called,
	}
	if leased {
		dest = append(dest, &t.Work.Epoch, &t.Work.Wakes)
	}
	if err := r.Scan(dest...); err != nil {
		return nil, err
	}
	copy(t.Ref[:], ref)
	t.Work.DueAt, t.Work.Deadline = timeOf(due), timeOf(deadline)
	t.CreatedAt, t.UpdatedAt = timeOf(created), timeOf(updated)
	if err := json.Unmarshal([]byte(instruction), &t.Instruction); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(progress), &t.Progress); err != nil {
		return nil, err
	}
	if route != "" {
		t.Route = &gateway.Route{}
		if err := json.Unmarshal([]byte(route), t.Route); err != nil {
			return nil, err
		}
		copy(t.Route.ContentSalt[:], salt)
	}
	return t, nil
}

func (s *Store) transfer(ctx context.Context, op string, st *statement, args ...any) (*gateway.Transfer, bool, error) {
	var t *gateway.Transfer
	err := s.rows(ctx, op, st, args, func(r *sql.Rows) (err error) {
		t, err = scanTransfer(r, false)
		return err
	})
	return t, t != nil && err == nil, err
}

// Transfer gives a transfer as it is committed, outside any lease. NOT_FOUND
// when there is none.
func (s *Store) Transfer(ctx context.Context, id string) (*gateway.Transfer, error) {
	const op = "read transfer"
	t, found, err := s.transfer(ctx, op, transferByID, id)
	if err == nil && !found {
		err = notFound(op, "transfer", id)
	}
	return t, err
}

// Transfers gives transfers in the order of ids. NOT_FOUND when one is missing.
func (s *Store) Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error) {
	const op = "read transfers"
	byID := make(map[string]*gateway.Transfer, len(ids))
	for chunk := range slices.Chunk(ids, 500) {
		args := make([]any, len(chunk))
		for i, id := range chunk {
			args[i] = id
		}
		text := `SELECT ` + transferColumns + ` FROM transfers WHERE id IN (?` + strings.Repeat(", ?", len(chunk)-1) + `)`
		err := s.query(ctx, op, text, args, func(r *sql.Rows) error {
			t, err := scanTransfer(r, false)
			if err == nil {
				byID[t.ID] = t
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	found := make([]*gateway.Transfer, len(ids))
	for i, id := range ids {
		if found[i] = byID[id]; found[i] == nil {
			return nil, notFound(op, "transfer", id)
		}
	}
	return found, nil
}

// query runs a read whose text is made for the occasion.
func (s *Store) query(ctx context.Context, op, text string, args []any, scan func(*sql.Rows) error) error {
	if s.dialect == dialectPostgres {
		text = numbered(text)
	}
	rows, err := s.reader.QueryContext(ctx, text, args...)
	if err != nil {
		return wrap(op, err)
	}
	return wrap(op, each(rows, scan))
}

// TransferByKey finds the transfer that has a key.
func (s *Store) TransferByKey(ctx context.Context, k gateway.Key) (*gateway.Transfer, bool, error) {
	return s.transfer(ctx, "transfer by key", transferByKey, k.ID, k.Client, string(k.Kind), k.Leg)
}

// TransferByRef finds the transfer that has a payment reference.
func (s *Store) TransferByRef(ctx context.Context, ref gateway.PaymentRef) (*gateway.Transfer, bool, error) {
	return s.transfer(ctx, "transfer by reference", transferByRef, ref[:])
}

// ListTransfers gives transfers by ascending id, which is the order in which
// they were made.
func (s *Store) ListTransfers(ctx context.Context, f gateway.TransferFilter) ([]*gateway.Transfer, error) {
	var where []string
	var args []any
	also := func(condition string, value string) {
		if value != "" {
			where, args = append(where, condition), append(args, value)
		}
	}
	also("id > ?", f.AfterID)
	also("client = ?", f.Client)
	also("state = ?", string(f.State))
	if f.State == gateway.StateReceived {
		also("stage = ?", string(gateway.StageScreen)) // the index of states is without it
	} else if f.State != "" {
		where = append(where, "state <> 'received'")
	}
	also("end_to_end_id = ?", f.EndToEndID)
	if f.MessageID != "" {
		where = append(where, `message_id = ? AND id BETWEEN (SELECT first_transfer FROM messages WHERE id = ?) AND (SELECT last_transfer FROM messages WHERE id = ?)`)
		args = append(args, f.MessageID, f.MessageID, f.MessageID)
	}
	also("id IN (SELECT transfer_id FROM transfer_keys k WHERE k.id = ?)", strings.ToLower(f.UETR))
	text := `SELECT ` + transferColumns + ` FROM transfers`
	if len(where) > 0 {
		text += ` WHERE ` + strings.Join(where, " AND ")
	}
	found := []*gateway.Transfer{}
	err := s.query(ctx, "list transfers", text+` ORDER BY id LIMIT ?`, append(args, limit(f.Limit)), func(r *sql.Rows) error {
		t, err := scanTransfer(r, false)
		found = append(found, t)
		return err
	})
	return found, err
}

func limit(n int) int {
	if n <= 0 {
		return 100
	}
	return n
}

// Counts gives how many transfers are in each state.
func (s *Store) Counts(ctx context.Context) (map[gateway.State]int64, error) {
	counts := make(map[gateway.State]int64)
	err := s.rows(ctx, "count transfers", countStates, nil, func(r *sql.Rows) error {
		var state gateway.State
		var n int64
		err := r.Scan(&state, &n)
		if n > 0 {
			counts[state] = n
		}
		return err
	})
	return counts, err
}
