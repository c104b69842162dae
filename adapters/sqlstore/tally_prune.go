package sqlstore

import (
	"context"
	"database/sql"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	// pruneRows is about how many rows one statement looks at.
	pruneRows = 500
	// pruneMargin is kept beyond the longest window: clocks differ, and a day's row is
	// asked for as a whole.
	pruneMargin = 48 * time.Hour
	// earlierKept is how many decisions of a party are kept at least. EarlierMax of them
	// are asked for, beside that on the transfer itself.
	earlierKept = 3 * gateway.EarlierMax
)

var (
	talliesUpTo   = stmt(`SELECT coalesce(max(subject), '') FROM (SELECT subject FROM tallies WHERE subject > ? ORDER BY subject LIMIT ?) AS next`)
	pruneTallies  = stmt(`DELETE FROM tallies WHERE subject > ? AND subject <= ? AND span > 0 AND start < ?`)
	partiesUpTo   = stmt(`SELECT coalesce(max(subject), '') FROM (SELECT subject FROM party_decisions WHERE subject > ? ORDER BY subject LIMIT ?) AS next`)
	pruneParties  = stmt(`DELETE FROM party_decisions WHERE subject > ? AND subject <= ? AND at < (SELECT p.at FROM party_decisions p WHERE p.subject = party_decisions.subject ORDER BY p.at DESC LIMIT 1 OFFSET ?)`)
	prunedOfParty = int64(earlierKept - 1)
)

// PruneTotals forgets the totals of the next subjects that no window reaches at now,
// and gives the last of those subjects; empty: there are no more. How many payments a
// debtor made to a creditor is kept for ever.
func (s *Store) PruneTotals(ctx context.Context, after string, now time.Time) (string, error) {
	return s.prune(ctx, "prune totals", after, talliesUpTo, pruneTallies, hoursOf(gateway.WindowMonth.From(now).Add(-pruneMargin)))
}

// PruneEarlier forgets the decisions on the next parties that are too old to be asked
// for, and gives the last of those parties; empty: there are no more.
func (s *Store) PruneEarlier(ctx context.Context, after string) (string, error) {
	return s.prune(ctx, "prune decisions of parties", after, partiesUpTo, pruneParties, prunedOfParty)
}

func (s *Store) prune(ctx context.Context, op, after string, upTo, forget *statement, limit int64) (last string, err error) {
	err = s.exclusive(ctx, op, func(ctx context.Context, q *sql.Conn) error {
		if err := q.QueryRowContext(ctx, upTo.text[s.dialect], after, pruneRows).Scan(&last); err != nil || last == "" {
			return err
		}
		_, err := q.ExecContext(ctx, forget.text[s.dialect], after, last, limit)
		return err
	})
	return last, err
}
