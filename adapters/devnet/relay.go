package devnet

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"sort"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

const (
	// maxRootLeaves bounds a committed tree; the off-ramp proves up to 256 hashes.
	maxRootLeaves = 64
	// maxExecutionGas stays below the gas that one transaction may take (EIP-7825).
	maxExecutionGas = 16_000_000
	// maxStepMessages bounds what the relay carries per block, and so what it
	// holds in a block's worth of transactions.
	maxStepMessages = 512
	// starvedGas gets the off-ramp through its checks and leaves too little for
	// the token pool: the message ends in FAILURE, the transaction succeeds.
	starvedGas = 200_000
)

// Relay carries messages from one chain to the other as the oracle network
// would: it commits and executes them after source finality, once, and leaves a
// FAILURE to whoever executes it by hand. All it knows it reads from the two
// chains, anew after each reorg, so that it loses nothing. Safe for concurrent
// use.
type Relay struct {
	source, dest *Chain
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

	messages map[uint64]*message // sent and final, by sequence number, while of use
	roots    []interval          // committed and not executed throughout
	executed map[uint64]bool     // tried once, with any outcome; of messages in use
}

func newRelay(source, dest *Chain, s settings) *Relay {
	return &Relay{
		source: source, dest: dest, finality: s.Finality,
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
	cursed, err := r.cursed(ctx)
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
	return r.dest.node.eth.TxPool().PoolNonce(account) > mined, nil
}

func (r *Relay) cursed(ctx context.Context) (bool, error) {
	rmn := bindings.NewDevRMN()
	out, err := r.dest.read(ctx, r.dest.RMN, rmn.PackIsCursed(laneSubject(r.source.Selector)))
	if err != nil {
		return false, err
	}
	return rmn.UnpackIsCursed(out)
}

// read brings the ledger up to the source's last final block and the
// destination's head.
func (r *Relay) read(ctx context.Context) error {
	if !r.canonical(r.source, r.seen.sourceNumber, r.seen.source) || !r.canonical(r.dest, r.seen.destNumber, r.seen.dest) {
		r.seen = ledger{messages: map[uint64]*message{}, executed: map[uint64]bool{}}
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
	return hash != (common.Hash{}) && c.node.eth.BlockChain().GetCanonicalHash(number) == hash
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
	logs, err := r.source.logs(ctx, r.seen.sourceNumber+1, final, r.source.OnRamp, topicSent, number(r.dest.Selector))
	if err != nil {
		return err
	}
	for i := range logs {
		m, err := readMessage(&logs[i], r.source.OnRamp)
		if err != nil {
			r.logger.Warn("message ignored", "error", err)
			continue
		}
		r.seen.messages[m.sequence()] = m
	}
	r.seen.sourceNumber, r.seen.source = final, r.source.node.eth.BlockChain().GetCanonicalHash(final)
	return nil
}

func (r *Relay) readDest(ctx context.Context) error {
	head := r.dest.Head()
	if head.Hash() == r.seen.dest {
		return nil
	}
	logs, err := r.dest.logs(ctx, r.seen.destNumber+1, head.Number.Uint64(), r.dest.OffRamp)
	if err != nil {
		return err
	}
	for i := range logs {
		switch logs[i].Topics[0] {
		case topicCommitted:
			event, err := offRamp.UnpackCommitReportAcceptedEvent(&logs[i])
			if err != nil {
				return fmt.Errorf("decode commit: %w", err)
			}
			for _, root := range event.UnblessedMerkleRoots {
				if root.SourceChainSelector == r.source.Selector {
					r.seen.roots = append(r.seen.roots, interval{root.MinSeqNr, root.MaxSeqNr})
				}
			}
		case topicExecuted:
			event, err := offRamp.UnpackExecutionStateChangedEvent(&logs[i])
			if err != nil {
				return fmt.Errorf("decode execution: %w", err)
			}
			if event.SourceChainSelector == r.source.Selector {
				r.seen.executed[event.SequenceNumber] = true
			}
		}
	}
	r.seen.destNumber, r.seen.dest = head.Number.Uint64(), head.Hash()
	return nil
}

// forget drops intervals in which everything has been tried.
func (r *Relay) forget() {
	open := r.seen.roots[:0]
	for _, root := range r.seen.roots {
		done := true
		for seq := root.min; seq <= root.max; seq++ {
			done = done && r.seen.executed[seq]
		}
		if !done {
			open = append(open, root)
			continue
		}
		for seq := root.min; seq <= root.max; seq++ {
			delete(r.seen.executed, seq)
			delete(r.seen.messages, seq)
		}
	}
	r.seen.roots = open
}

// plan gives the next transactions: one commit of what isn't committed, then
// the executions.
func (r *Relay) plan(ctx context.Context) ([]transaction, error) {
	out, err := r.dest.read(ctx, r.dest.OffRamp, offRamp.PackGetSourceChainConfig(r.source.Selector))
	if err != nil {
		return nil, err
	}
	config, err := offRamp.UnpackGetSourceChainConfig(out)
	if err != nil {
		return nil, fmt.Errorf("decode source chain config: %w", err)
	}
	calls, fresh, err := r.commit(config.MinSeqNr)
	if err != nil {
		return nil, err
	}
	left := maxStepMessages
	for _, root := range append(append([]interval(nil), r.seen.roots...), fresh...) {
		more, n, err := r.execute(root, left)
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

// commit gives the call that commits the messages from next on.
func (r *Relay) commit(next uint64) (calls []transaction, fresh []interval, err error) {
	var roots []bindings.RampMerkleRoot
	for total := 0; total < maxStepMessages; {
		var leaves []common.Hash
		for r.seen.messages[next+uint64(len(leaves))] != nil && len(leaves) < maxRootLeaves {
			leaves = append(leaves, r.seen.messages[next+uint64(len(leaves))].leaf)
		}
		if len(leaves) == 0 {
			break
		}
		last := next + uint64(len(leaves)) - 1
		roots = append(roots, bindings.RampMerkleRoot{
			SourceChainSelector: r.source.Selector, OnRampAddress: word(r.source.OnRamp),
			MinSeqNr: next, MaxSeqNr: last, MerkleRoot: merkleRoot(leaves),
		})
		fresh = append(fresh, interval{next, last})
		total += len(leaves)
		next = last + 1
	}
	if len(roots) == 0 {
		return nil, nil, nil
	}
	encoded, err := encodeCommit(roots)
	if err != nil {
		return nil, nil, err
	}
	data := offRamp.PackCommit([2][32]byte{}, encoded, nil, nil, [32]byte{})
	return []transaction{r.call(data, 500_000+uint64(len(roots))*200_000)}, fresh, nil
}

// execute gives the calls that execute what is untried of an interval, at most
// limit messages.
func (r *Relay) execute(root interval, limit int) (calls []transaction, n int, err error) {
	var members []*message
	var open []int
	for seq := root.min; seq <= root.max; seq++ {
		m := r.seen.messages[seq]
		if m == nil {
			// Committed before the source was reorganised below its finality: nobody
			// can prove this root any more.
			return nil, 0, nil
		}
		if !r.seen.executed[seq] && len(open) < limit {
			open = append(open, len(members))
		}
		members = append(members, m)
	}
	for start := 0; start < len(open); {
		end, gas := start, uint64(200_000)
		starved := r.starve > 0
		for end < len(open) && (end == start || !starved && gas+members[open[end]].gas() <= maxExecutionGas) {
			gas += members[open[end]].gas()
			end++
		}
		if starved {
			gas = starvedGas + 48*uint64(len(members[open[start]].Data))
			r.starve--
		}
		encoded, err := encodeExecution(report(r.source.Selector, members, open[start:end]))
		if err != nil {
			return nil, 0, err
		}
		calls = append(calls, r.call(offRamp.PackExecute([2][32]byte{}, encoded), gas))
		start = end
	}
	return calls, len(open), nil
}

func (r *Relay) call(data []byte, gas uint64) transaction {
	return transaction{role: RoleRelay(r.dest.Name), to: &r.dest.OffRamp, data: data, gas: gas}
}

// Failed gives the ids of the messages whose last execution ended in FAILURE,
// in the order of their sequence numbers.
func (r *Relay) Failed(ctx context.Context) ([]common.Hash, error) {
	failed, err := r.failures(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]common.Hash, 0, len(failed))
	for _, event := range failed {
		ids = append(ids, event.MessageId)
	}
	return ids, nil
}

func (r *Relay) failures(ctx context.Context) ([]*bindings.DevOffRampExecutionStateChanged, error) {
	logs, err := r.dest.logs(ctx, 0, r.dest.Head().Number.Uint64(), r.dest.OffRamp, topicExecuted, number(r.source.Selector))
	if err != nil {
		return nil, err
	}
	last := map[common.Hash]*bindings.DevOffRampExecutionStateChanged{}
	for i := range logs {
		event, err := offRamp.UnpackExecutionStateChangedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode execution: %w", err)
		}
		last[event.MessageId] = event
	}
	var failed []*bindings.DevOffRampExecutionStateChanged
	for _, event := range last {
		if event.State == stateFailure {
			failed = append(failed, event)
		}
	}
	sort.Slice(failed, func(i, j int) bool { return failed[i].SequenceNumber < failed[j].SequenceNumber })
	return failed, nil
}

const (
	stateSuccess = 2
	stateFailure = 3
)

// ExecuteFailed executes every message in FAILURE by hand, as a stranger could,
// and seals a block. It gives how many; an error when one fails again.
func (r *Relay) ExecuteFailed(ctx context.Context) (int, error) {
	failed, err := r.failures(ctx)
	if err != nil || len(failed) == 0 {
		return 0, err
	}
	var calls []transaction
	for _, event := range failed {
		call, err := r.manual(ctx, event.SequenceNumber)
		if err != nil {
			return 0, err
		}
		calls = append(calls, call)
	}
	return len(calls), r.dest.execute(ctx, calls...)
}

// manual gives the call that executes one committed message by hand.
func (r *Relay) manual(ctx context.Context, sequence uint64) (transaction, error) {
	root, err := r.rootOf(ctx, sequence)
	if err != nil {
		return transaction{}, err
	}
	head := r.source.Head().Number.Uint64()
	logs, err := r.source.logs(ctx, 0, head, r.source.OnRamp, topicSent, number(r.dest.Selector))
	if err != nil {
		return transaction{}, err
	}
	var members []*message
	for i := range logs {
		m, err := readMessage(&logs[i], r.source.OnRamp)
		if err == nil && m.sequence() >= root.min && m.sequence() <= root.max {
			members = append(members, m)
		}
	}
	if uint64(len(members)) != root.max-root.min+1 {
		return transaction{}, fmt.Errorf("message %d: the source holds %d of the %d messages committed with it",
			sequence, len(members), root.max-root.min+1)
	}
	index := int(sequence - root.min)
	m := members[index]
	data := offRamp.PackManuallyExecute(
		[]bindings.RampExecutionReport{report(r.source.Selector, members, []int{index})},
		[][]bindings.DevOffRampGasLimitOverride{{{
			ReceiverExecutionGasLimit: new(big.Int), TokenGasOverrides: make([]uint32, len(m.TokenAmounts)),
		}}},
	)
	return transaction{role: RoleStranger, to: &r.dest.OffRamp, data: data, gas: m.gas() + 200_000}, nil
}

func (r *Relay) rootOf(ctx context.Context, sequence uint64) (interval, error) {
	logs, err := r.dest.logs(ctx, 0, r.dest.Head().Number.Uint64(), r.dest.OffRamp, topicCommitted)
	if err != nil {
		return interval{}, err
	}
	for i := range logs {
		event, err := offRamp.UnpackCommitReportAcceptedEvent(&logs[i])
		if err != nil {
			return interval{}, fmt.Errorf("decode commit: %w", err)
		}
		for _, root := range event.UnblessedMerkleRoots {
			if root.SourceChainSelector == r.source.Selector && root.MinSeqNr <= sequence && sequence <= root.MaxSeqNr {
				return interval{root.MinSeqNr, root.MaxSeqNr}, nil
			}
		}
	}
	return interval{}, fmt.Errorf("message %d is not committed", sequence)
}

// logs gives the logs of a contract in a range of blocks, by leading topics.
func (c *Chain) logs(ctx context.Context, from, to uint64, contract common.Address, topics ...common.Hash) ([]types.Log, error) {
	if from > to {
		return nil, nil
	}
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{contract},
	}
	for _, topic := range topics {
		query.Topics = append(query.Topics, []common.Hash{topic})
	}
	logs, err := c.node.client.FilterLogs(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: logs of %s: %w", c.Name, contract, err)
	}
	return logs, nil
}
