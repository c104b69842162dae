// Package storetest is the conformance suite of the store: what every store
// must do before a payment may be trusted to it. Run it on each implementation
// and on each database.
package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Store is what the suite needs of a store.
type Store interface {
	engine.Prunable
	engine.ScreenStore
	engine.SubmitStore
	engine.TrackStore
	engine.FollowStore
	engine.ReportStore
	engine.DeliverStore
	engine.IntakeStore
	engine.OrderStore
	engine.ProposalStore
	engine.RecallStore
	engine.StrangerStore
	engine.ReceiveStore
	engine.BreakerStore
	engine.CaseStore
	engine.InstanceStore
	Backlog(ctx context.Context) (gateway.Backlog, error)
	LookAgain(ctx context.Context, now time.Time) error

	Close() error
	Incarnation() string
	Head(ctx context.Context) (int64, error)
	Intents(ctx context.Context, chain string, signer gateway.Address) ([]engine.IntentAttempts, error)
	MessageByMsgID(ctx context.Context, client, msgID string) ([]gateway.Message, error)
	TransferByRef(ctx context.Context, ref gateway.PaymentRef) (*gateway.Transfer, bool, error)
	EventsOf(ctx context.Context, subject string, afterSequence int64, n int) ([]gateway.Event, error)
	Report(ctx context.Context, id string) (gateway.Report, error)
	DeliveriesOf(ctx context.Context, transferID string) ([]gateway.Delivery, error)
	ReturnsOf(ctx context.Context, incomingID string) ([]*gateway.Transfer, error)
	DecisionsOf(ctx context.Context, transferID string) ([]gateway.Decision, error)
	RecallsOf(ctx context.Context, messageID string) ([]gateway.Recall, error)
	RecallByKey(ctx context.Context, client, key string) (gateway.Recall, bool, error)
	Order(ctx context.Context, id string) (gateway.Order, error)
	OrderByReference(ctx context.Context, ref gateway.Hash32) (gateway.Order, bool, error)
	OrdersOf(ctx context.Context, messageID string) ([]gateway.Order, error)
	OrdersByMsgID(ctx context.Context, client, msgID string) ([]gateway.Order, error)
	DueOrders(ctx context.Context, now time.Time, n int) ([]gateway.Order, time.Time, error)
	ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error)
	LastNAV(ctx context.Context, fund gateway.Hash32, chain, transferID string) (gateway.PublishedNAV, bool, error)
	FeedNAV(ctx context.Context, fund gateway.Hash32, chain string) (gateway.PublishedNAV, bool, error)
	OrderCounts(ctx context.Context) (map[gateway.OrderState]int64, error)
	engine.NettingStore
	ListRecalls(ctx context.Context, f gateway.RecallFilter) ([]gateway.Recall, error)
	DirectoryNow(ctx context.Context) (int64, error)
	DirectoryVersion(ctx context.Context) (gateway.DirectoryVersion, bool, error)
	DirectoryVersions(ctx context.Context, after int64, n int) ([]gateway.DirectoryVersion, error)
	DirectoryChanges(ctx context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error)
	DirectoryEntries(ctx context.Context, version int64, after gateway.DirectoryEntry, n int) ([]gateway.DirectoryEntry, error)
	Recovery(ctx context.Context, transferID string) (gateway.Recovery, bool, error)
	DueRecoveries(ctx context.Context, now time.Time, n int) ([]gateway.Recovery, time.Time, error)
	PolicyNow(ctx context.Context) (int64, error)
	PolicyReleases(ctx context.Context, after int64, n int) ([]gateway.PolicyRelease, error)
	PolicyLatest(ctx context.Context, upTo int64, n int) ([]gateway.PolicyRelease, error)
	PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error)
	BundleSeen(ctx context.Context, source string) (gateway.BundleSeen, error)
	DecisionsSince(ctx context.Context, since time.Time, id string, n int) ([]gateway.Decision, error)
	History(ctx context.Context, transferID string, subjects gateway.Subjects, now time.Time) (gateway.History, error)
	KeepDifferences(ctx context.Context, differences []gateway.ShadowDifference, now time.Time) error
	Differences(ctx context.Context, candidate gateway.PolicyDigests, n int) ([]gateway.ShadowDifference, error)
	ScreeningNow(ctx context.Context) (gateway.ScreeningFence, error)
	ListVersion(ctx context.Context, digest string) (int64, error)
	ClearancesNow(ctx context.Context) (int64, error)
	Clearances(ctx context.Context, after int64, now time.Time, n int) ([]gateway.Clearance, error)
	Unscreened(ctx context.Context, lists string, state gateway.State, afterID string, n int) ([]*gateway.Transfer, error)
	ListTransfers(ctx context.Context, f gateway.TransferFilter) ([]*gateway.Transfer, error)
	OverdueProposals(ctx context.Context, now time.Time, n int) ([]gateway.Proposal, error)
	Counts(ctx context.Context) (map[gateway.State]int64, error)
}

// Database is one database, empty at first.
type Database struct {
	// Open opens it, again after a Close. What it opens it closes at the end of
	// the test.
	Open func(t *testing.T) Store
	// Shared databases may be opened a second time beside the first, as another
	// gateway would.
	Shared bool
}

// Run runs every case, each on an empty database.
func Run(t *testing.T, empty func(t *testing.T) Database) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			db := empty(t)
			c.run(&bundle{T: t, db: db, store: db.Open(t)})
		})
	}
}

type testCase struct {
	name string
	run  func(b *bundle)
}

var cases = flatten(stepCases, workCases, sendCases, chainCases, reportCases, orderCases, recallCases, fundOrderCases, nettingCases, navCases, incomingCases, returnCases, coverCases, directoryCases, recoveryCases, policyCases, screeningCases, laneCases, tallyCases, caseCases, instanceCases, shadowCases, backlogCases)

func flatten(groups ...[]testCase) (all []testCase) {
	for _, g := range groups {
		all = append(all, g...)
	}
	return all
}

// bundle is a test with its store and what it needs to make commits.
type bundle struct {
	*testing.T
	db    Database
	store Store
}

// stores gives the stores of two gateways, which are one where a database
// serves one gateway.
func (b *bundle) stores() []Store {
	b.Helper()
	if !b.db.Shared {
		return []Store{b.store, b.store}
	}
	return []Store{b.store, b.db.Open(b.T)}
}

// noon is when the cases begin.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
