package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sort"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// maxRootLeaves bounds a committed tree; the off-ramp proves up to 256 hashes.
	maxRootLeaves = 64
	// maxExecutionGas stays below the gas that one transaction may take (EIP-7825).
	maxExecutionGas = 16_000_000
	// executionGas is what an execution transaction takes beside its messages.
	executionGas = 200_000
	// maxStepMessages bounds what the relay carries per block, and so what it
	// holds in a block's worth of transactions.
	maxStepMessages = 512
)

// Relay carries messages from one chain to the other as the oracle network
// would: it commits and executes them after source finality, once, and leaves a
// FAILURE to whoever executes it by hand. All it knows it reads from the two
// chains, anew after each reorg, so that it loses nothing. Safe for concurrent
// use.
type Relay struct {
	source, dest *Chain
	lane         Lane
	finality     uint64
	logger       *slog.Logger

	mu      sync.Mutex
	stalled bool
	starve  int // executions that are still to fail
	seen    ledger
}

// ledger is what the relay has read, up to one block of each chain.
type ledger struct {
	source, dest common.Hash // the last blocks read; zero: nothing yet
	sourceNumber uint64
	destNumber   uint64

	messages map[uint64]Message   // sent and final, by sequence number, while of use
	roots    []Interval           // committed and not executed throughout
	executed map[common.Hash]bool // tried once, with any outcome; of messages in use
}

func newRelay(source, dest *Chain, s settings) *Relay {
	return &Relay{
		source: source, dest: dest, lane: source.site.Lane(), finality: s.Finality,
		logger: s.Logger.With("from", source.Name, "to", dest.Name),
	}
}

// Stall keeps the relay from carrying anything, or lets it go on.
func (r *Relay) Stall(stalled bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stalled = stalled
}

// FailExecution makes the next n executions end in FAILURE, for want of gas.
// They can be executed by hand.
func (r *Relay) FailExecution(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.starve = n
}

// step reads what is new and submits what is to be done next; the next block of
// the destination mines it. It does nothing while an earlier step's
// transactions wait.
func (r *Relay) step(ctx context.Context) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.stalled {
		return nil
	}
	// Nothing is replaced while the relay reads. Both relays lock in the same
	// order, or two reorgs that wait between them would stop everything.
	for _, chain := range r.source.net.Chains {
		chain.node.view.RLock()
		defer chain.node.view.RUnlock()
	}

	if err := r.read(ctx); err != nil {
		return err
	}
	busy, err := r.busy(ctx)
	if busy || err != nil || len(r.seen.messages) == 0 {
		return err
	}
	cursed, err := r.lane.Cursed(ctx)
	if cursed || err != nil {
		return err
	}
	calls, err := r.plan(ctx)
	if err != nil || len(calls) == 0 {
		return err
	}
	if _, err := r.dest.submit(calls...); err != nil {
		return fmt.Errorf("submit: %w", err)
	}
	r.logger.Debug("relayed", "transactions", len(calls))
	return nil
}

// busy reports whether transactions of an earlier step wait in the pool.
func (r *Relay) busy(ctx context.Context) (bool, error) {
	account := Address(RoleRelay(r.dest.Name))
	mined, err := r.dest.node.client.NonceAt(ctx, account, nil)
	if err != nil {
		return false, fmt.Errorf("nonce of the relay: %w", err)
	}
	next, err := r.dest.node.nextNonce(account)
	if err != nil {
		return false, fmt.Errorf("nonce of the relay: %w", err)
	}
	return next > mined, nil
}

// read brings the ledger up to the source's last final block and the
// destination's head.
func (r *Relay) read(ctx context.Context) error {
	if !r.canonical(r.source, r.seen.sourceNumber, r.seen.source) || !r.canonical(r.dest, r.seen.destNumber, r.seen.dest) {
		r.seen = ledger{messages: map[uint64]Message{}, executed: map[common.Hash]bool{}}
	}
	if err := r.readSource(ctx); err != nil {
		return err
	}
	if err := r.readDest(ctx); err != nil {
		return err
	}
	r.forget()
	return nil
}

func (r *Relay) canonical(c *Chain, number uint64, hash common.Hash) bool {
	return hash != (common.Hash{}) && c.node.hash(number) == hash
}

func (r *Relay) readSource(ctx context.Context) error {
	// Final: r.finality blocks from it on exist, itself included.
	head := r.source.Head().Number.Uint64()
	if head+1 < r.finality {
		return nil
	}
	final := head + 1 - r.finality
	if final <= r.seen.sourceNumber && r.seen.source != (common.Hash{}) {
		return nil
	}
	messages, err := r.lane.Sent(ctx, r.seen.sourceNumber+1, final)
	if err != nil {
		return err
	}
	for _, m := range messages {
		r.seen.messages[m.Sequence] = m
	}
	r.seen.sourceNumber, r.seen.source = final, r.source.node.hash(final)
	return nil
}

func (r *Relay) readDest(ctx context.Context) error {
	head := r.dest.Head()
	if head.Hash() == r.seen.dest {
		return nil
	}
	arrivals, err := r.lane.Arrived(ctx, r.seen.destNumber+1, head.Number.Uint64())
	if err != nil {
		return err
	}
	r.seen.roots = append(r.seen.roots, arrivals.Committed...)
	for _, execution := range arrivals.Executed {
		r.seen.executed[execution.ID] = true
	}
	r.seen.destNumber, r.seen.dest = head.Number.Uint64(), head.Hash()
	return nil
}

// forget drops intervals in which everything has been tried.
func (r *Relay) forget() {
	open := r.seen.roots[:0]
	for _, root := range r.seen.roots {
		done := true
		for seq := root.Min; seq <= root.Max; seq++ {
			m, known := r.seen.messages[seq]
			done = done && known && r.seen.executed[m.ID]
		}
		if !done {
			open = append(open, root)
			continue
		}
		for seq := root.Min; seq <= root.Max; seq++ {
			delete(r.seen.executed, r.seen.messages[seq].ID)
			delete(r.seen.messages, seq)
		}
	}
	r.seen.roots = open
}

// plan gives the next transactions: one commit of what isn't committed, then
// the executions.
func (r *Relay) plan(ctx context.Context) ([]Call, error) {
	next, committed, err := r.lane.Next(ctx)
	if err != nil {
		return nil, err
	}
	var calls []Call
	var fresh []Interval
	if committed {
		calls, fresh, err = r.commit(ctx, next)
	} else {
		fresh = r.untried()
	}
	if err != nil {
		return nil, err
	}
	left := maxStepMessages
	for _, root := range append(append([]Interval(nil), r.seen.roots...), fresh...) {
		more, n, err := r.execute(ctx, root, left)
		if err != nil {
			return nil, err
		}
		calls = append(calls, more...)
		if left -= n; left <= 0 {
			break
		}
	}
	return calls, nil
}

// untried gives each message that hasn't been tried as an interval of its own,
// and forgets the others: a lane without trees.
func (r *Relay) untried() []Interval {
	var open []Interval
	for sequence, m := range r.seen.messages {
		if r.seen.executed[m.ID] {
			delete(r.seen.executed, m.ID)
			delete(r.seen.messages, sequence)
			continue
		}
		open = append(open, Interval{sequence, sequence})
	}
	sort.Slice(open, func(i, j int) bool { return open[i].Min < open[j].Min })
	return open
}

// commit gives the call that commits the messages from next on.
func (r *Relay) commit(ctx context.Context, next uint64) (calls []Call, fresh []Interval, err error) {
	var roots []Root
	for total := 0; total < maxStepMessages; {
		var leaves []common.Hash
		for len(leaves) < maxRootLeaves {
			m, known := r.seen.messages[next+uint64(len(leaves))]
			if !known {
				break
			}
			leaves = append(leaves, m.Leaf)
		}
		if len(leaves) == 0 {
			break
		}
		whole := Interval{next, next + uint64(len(leaves)) - 1}
		roots = append(roots, Root{whole, merkleRoot(leaves)})
		fresh = append(fresh, whole)
		total += len(leaves)
		next = whole.Max + 1
	}
	if len(roots) == 0 {
		return nil, nil, nil
	}
	calls, err = r.lane.Commit(ctx, roots)
	return calls, fresh, err
}

// execute gives the calls that execute what is untried of an interval, at most
// limit messages.
func (r *Relay) execute(ctx context.Context, root Interval, limit int) (calls []Call, n int, err error) {
	var members []Message
	var open []int
	for seq := root.Min; seq <= root.Max; seq++ {
		m, known := r.seen.messages[seq]
		if !known {
			// Committed before the source was reorganised below its finality: nobody
			// can prove this root any more.
			return nil, 0, nil
		}
		if !r.seen.executed[m.ID] && len(open) < limit {
			open = append(open, len(members))
		}
		members = append(members, m)
	}
	for start := 0; start < len(open); {
		end, gas := start, uint64(executionGas)
		starved := r.starve > 0
		for end < len(open) && (end == start || !starved && gas+members[open[end]].Gas <= maxExecutionGas) {
			gas += members[open[end]].Gas
			end++
		}
		if starved {
			gas = members[open[start]].Starved
			r.starve--
		}
		call, err := r.lane.Execute(ctx, members, open[start:end], false, gas)
		switch {
		case err == nil:
			calls = append(calls, call)
		case !errors.Is(err, ErrUnproven):
			return nil, 0, err
		}
		start = end
	}
	return calls, len(open), nil
}

// Failed gives the ids of the messages whose last execution ended in FAILURE,
// in the order of their sequence numbers.
func (r *Relay) Failed(ctx context.Context) ([]common.Hash, error) {
	failed, err := r.failures(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]common.Hash, 0, len(failed))
	for _, execution := range failed {
		ids = append(ids, execution.ID)
	}
	return ids, nil
}

func (r *Relay) failures(ctx context.Context) ([]Execution, error) {
	arrivals, err := r.lane.Arrived(ctx, 0, r.dest.Head().Number.Uint64())
	if err != nil {
		return nil, err
	}
	last := map[common.Hash]Execution{}
	for _, execution := range arrivals.Executed {
		last[execution.ID] = execution
	}
	var failed []Execution
	for _, execution := range last {
		if execution.State == StateFailure {
			failed = append(failed, execution)
		}
	}
	sort.Slice(failed, func(i, j int) bool { return failed[i].Sequence < failed[j].Sequence })
	return failed, nil
}

// ExecuteFailed executes every message in FAILURE by hand, as a stranger could,
// and seals a block. It gives how many; an error when one fails again.
func (r *Relay) ExecuteFailed(ctx context.Context) (int, error) {
	failed, err := r.failures(ctx)
	if err != nil || len(failed) == 0 {
		return 0, err
	}
	var calls []Call
	for _, execution := range failed {
		call, err := r.manual(ctx, execution)
		if err != nil {
			return 0, err
		}
		calls = append(calls, call)
	}
	if err := r.dest.Do(ctx, calls...); err != nil {
		return 0, err
	}
	again, err := r.failures(ctx)
	if err == nil && len(again) > 0 {
		err = fmt.Errorf("message %x failed again", again[0].ID)
	}
	return len(calls), err
}

// manual gives the call that executes one message by hand.
func (r *Relay) manual(ctx context.Context, failed Execution) (Call, error) {
	root, err := r.rootOf(ctx, failed.Sequence)
	if err != nil {
		return Call{}, err
	}
	sent, err := r.lane.Sent(ctx, 0, r.source.Head().Number.Uint64())
	if err != nil {
		return Call{}, err
	}
	var members []Message
	for _, m := range sent {
		if m.Sequence >= root.Min && m.Sequence <= root.Max {
			members = append(members, m)
		}
	}
	if uint64(len(members)) != root.Max-root.Min+1 {
		return Call{}, fmt.Errorf("message %d: the source holds %d of the %d messages committed with it",
			failed.Sequence, len(members), root.Max-root.Min+1)
	}
	index := int(failed.Sequence - root.Min)
	if members[index].ID != failed.ID {
		return Call{}, fmt.Errorf("message %x isn't the source's message %d", failed.ID, failed.Sequence)
	}
	return r.lane.Execute(ctx, members, []int{index}, true, members[index].Gas+executionGas)
}

func (r *Relay) rootOf(ctx context.Context, sequence uint64) (Interval, error) {
	if _, committed, err := r.lane.Next(ctx); err != nil || !committed {
		return Interval{sequence, sequence}, err
	}
	arrivals, err := r.lane.Arrived(ctx, 0, r.dest.Head().Number.Uint64())
	if err != nil {
		return Interval{}, err
	}
	for _, root := range arrivals.Committed {
		if root.Min <= sequence && sequence <= root.Max {
			return root, nil
		}
	}
	return Interval{}, fmt.Errorf("message %d is not committed", sequence)
}
