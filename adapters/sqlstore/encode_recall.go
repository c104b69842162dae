package sqlstore

import (
	"fmt"

	"github.com/vostro-gateway/vostro/gateway"
)

var (
	insertRecall = stmt(`INSERT INTO recalls (id, message_id, message_index, client, key_id, request, submitted_by, created_at,
		transfer_id, state, reasons, version, due_at, deadline, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	recallOfKey   = stmt(`SELECT id FROM recalls WHERE client = ? AND key_id = ?`)
	updateRecall  = guard(`UPDATE recalls SET transfer_id = ?, state = ?, reasons = ?, version = ?, due_at = ?, deadline = ?, updated_at = ? WHERE id = ? AND version = ?`)
	recallVersion = stmt(`SELECT version FROM recalls WHERE id = ?`)
)

func (e *encoder) recalls(steps []gateway.RecallStep) {
	for _, s := range sorted(steps, func(s gateway.RecallStep) string { return s.Recall.ID }) {
		r := s.Recall
		e.first("recall/" + r.ID)
		if r.Version != s.FromVersion+int64(len(s.Events)) {
			e.fail("recall %s has version %d after %d and %d events", r.ID, r.Version, s.FromVersion, len(s.Events))
			return
		}
		state := []any{r.TransferID, string(r.State), e.reasons(r.Reasons), r.Version, micros(r.DueAt), micros(r.Deadline), micros(r.UpdatedAt)}
		if s.FromVersion == 0 {
			e.add(insertRecall, func(look lookup) error {
				return holder(look, recallOfKey, []any{r.Client, r.Key}, fmt.Sprintf("transaction %d of the assignment %q", r.Index+1, r.Request.AssignmentID), "recall")
			}, append([]any{r.ID, r.MessageID, int64(r.Index), r.Client, r.Key, e.json(&r.Request), r.SubmittedBy, micros(r.CreatedAt)}, state...)...)
		} else {
			e.add(updateRecall, func(look lookup) error {
				var now int64
				if found, err := look(recallVersion, []any{r.ID}, &now); err != nil {
					return err
				} else if !found {
					return notFound("commit", "recall", r.ID)
				}
				return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "recall %s has version %d, not %d", r.ID, now, s.FromVersion)
			}, append(state, r.ID, s.FromVersion)...)
		}
		e.events(r.ID, s.FromVersion, s.Events)
	}
}
