package ccip

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

const hereSelector, thereSelector = uint64(11), uint64(22)

var (
	routerAt   = common.HexToAddress("0x1001")
	senderAt   = common.HexToAddress("0x1002")
	receiverAt = common.HexToAddress("0x1003")
	onRampAt   = common.HexToAddress("0x1004")
	offRampAt  = common.HexToAddress("0x1005")
	strangerAt = common.HexToAddress("0x6666")
	tokenAt    = common.HexToAddress("0x1007")
	walletAt   = common.HexToAddress("0x1008")
	otherEnd   = common.HexToAddress("0x1009") // PaymentReceiver of the chain there
	registryAt = common.HexToAddress("0x1010")
	poolAt     = common.HexToAddress("0x1011")

	ref1, id1 = [32]byte{0x0f, 1}, [32]byte{0x1d, 1}
	ref2, id2 = [32]byte{0x0f, 2}, [32]byte{0x1d, 2}
)

// answers stands for a chain whose Router routes through given ramps. It counts what it is asked.
type answers struct {
	reader
	head     *types.Header
	onRamp   common.Address
	offRamps map[common.Address]bool
	versions map[common.Address]string
	pruned   map[common.Hash]bool
	dropped  map[common.Hash]bool // blocks in which the Router routes through nothing any more
	down     bool
	asked    int

	pools  map[common.Address]common.Address // by token: what the registry has
	tokens map[common.Address]common.Address // by pool: what it says of itself
}

func (a *answers) Head(context.Context) (*types.Header, error) { return a.head, nil }

func (a *answers) Call(_ context.Context, msg ethereum.CallMsg, at common.Hash) ([]byte, error) {
	a.asked++
	if a.down || a.pruned[at] {
		return nil, gateway.Errorf(gateway.CodeUnavailable, "call", gateway.RetrySameBytes, "nobody answers")
	}
	method, err := commonABI.MethodById(msg.Data)
	if err != nil {
		method, err = offRamp16ABI.MethodById(msg.Data)
	}
	if err != nil {
		method, err = senderABI.MethodById(msg.Data)
	}
	if err != nil {
		method, err = poolABI.MethodById(msg.Data)
	}
	if err != nil {
		return nil, err
	}
	args, err := method.Inputs.Unpack(msg.Data[4:])
	if err != nil {
		return nil, err
	}
	switch method.RawName {
	case "getOnRamp":
		if a.dropped[at] {
			return method.Outputs.Pack(common.Address{})
		}
		return method.Outputs.Pack(a.onRamp)
	case "isOffRamp":
		return method.Outputs.Pack(a.offRamps[args[1].(common.Address)] && !a.dropped[at])
	case "getOffRamps":
		var list []routerOffRamp
		for r := range a.offRamps {
			list = append(list, routerOffRamp{thereSelector, r}, routerOffRamp{33, strangerAt})
		}
		return method.Outputs.Pack(list)
	case "typeAndVersion":
		return method.Outputs.Pack(a.versions[*msg.To])
	case "getSourceChainConfig":
		return method.Outputs.Pack(sourceChainConfig16{Router: routerAt, IsEnabled: true, OnRamp: paddedAddress(strangerAt)})
	case "getStaticConfig":
		return method.Outputs.Pack(offRampStatic16{TokenAdminRegistry: registryAt})
	case "getPool":
		return method.Outputs.Pack(a.pools[args[0].(common.Address)])
	case "getToken":
		return method.Outputs.Pack(a.tokens[*msg.To])
	case "predecessor":
		return method.Outputs.Pack(common.Address{})
	}
	return nil, errors.New("not expected: " + method.Sig)
}

// desk is a chain here with lanes to and from a chain there, and the ramps known.
func desk() (*chain, *answers, *types.Header) {
	h := &types.Header{Number: big.NewInt(50), ParentHash: common.Hash{49}, Time: 1_700_000_000}
	a := &answers{
		head: &types.Header{Number: big.NewInt(500)}, onRamp: onRampAt, offRamps: map[common.Address]bool{offRampAt: true},
		versions: map[common.Address]string{onRampAt: "OnRamp 1.6.0", offRampAt: "OffRamp 1.6.1", strangerAt: "OnRamp 1.6.0"},
		pruned:   map[common.Hash]bool{}, dropped: map[common.Hash]bool{},
	}
	there := &chain{ChainConfig: ChainConfig{Name: "there", Selector: thereSelector}}
	c := &chain{
		ChainConfig: ChainConfig{Name: "here", Selector: hereSelector, Router: routerAt}, reader: a, log: slog.New(slog.DiscardHandler),
		answers: newMemo[[]byte](memoAnswers), proven: newMemo[receipts](memoBlocks),
		receivers: map[common.Address]bool{receiverAt: true}, senders: map[common.Address]string{senderAt: "alpha"},
		onRamps: map[ramp]onRampVersion{{thereSelector, onRampAt}: onRamp16{}}, offRamps: map[ramp]offRampVersion{{thereSelector, offRampAt}: offRamp16{}}, strangers: map[ramp]bool{},
	}
	c.outbound = []*lane{{from: c, to: there}}
	c.inbound = []*lane{{from: there, to: c}}
	return c, a, h
}

func event(t *testing.T, at common.Address, e abi.Event, topics []common.Hash, args ...any) *types.Log {
	t.Helper()
	data, err := e.Inputs.NonIndexed().Pack(args...)
	require.NoError(t, err)
	return &types.Log{Address: at, Topics: append([]common.Hash{e.ID}, topics...), Data: data}
}

func word(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

func sentLog(t *testing.T, at common.Address, ref, id [32]byte, units int64) *types.Log {
	return event(t, at, senderABI.Events["Sent"], []common.Hash{ref, id, word(thereSelector)},
		tokenAt, big.NewInt(units), otherEnd, walletAt, common.Address{}, big.NewInt(77))
}

// messageLog is CCIPMessageSent; change, when not nil, makes it say something else.
func messageLog(t *testing.T, at common.Address, id [32]byte, units int64, change func(m *messageSent16)) *types.Log {
	m := messageSent16{DestChainSelector: thereSelector, SequenceNumber: 5}
	m.Message.Header.MessageId = id
	m.Message.Header.SourceChainSelector = hereSelector
	m.Message.Header.DestChainSelector = thereSelector
	m.Message.Header.SequenceNumber = 5
	m.Message.Sender, m.Message.Receiver = senderAt, paddedAddress(otherEnd)
	m.Message.FeeTokenAmount, m.Message.FeeValueJuels = big.NewInt(77), big.NewInt(77)
	m.Message.TokenAmounts = append(m.Message.TokenAmounts, rampToken16{Amount: big.NewInt(units)})
	if change != nil {
		change(&m)
	}
	return event(t, at, onRamp16ABI.Events["CCIPMessageSent"], []common.Hash{word(m.DestChainSelector), word(m.SequenceNumber)}, m.Message)
}

func executionLog(t *testing.T, at common.Address, source uint64, id [32]byte, state uint8, returned []byte) *types.Log {
	return event(t, at, offRamp16ABI.Events["ExecutionStateChanged"], []common.Hash{word(source), word(9), id}, [32]byte{}, state, returned, big.NewInt(1))
}

func creditLog(t *testing.T, at common.Address, ref, id [32]byte) *types.Log {
	return event(t, at, receiverABI.Events["Credited"], []common.Hash{ref, id, common.BytesToHash(walletAt[:])}, tokenAt, big.NewInt(40), [32]byte{1}, [32]byte{2})
}

func asideLog(t *testing.T, at common.Address, ref, id [32]byte) *types.Log {
	return event(t, at, receiverABI.Events["SetAside"], []common.Hash{ref, id, common.BytesToHash(walletAt[:])}, tokenAt, big.NewInt(40), [32]byte{1}, pack(t, "AccountBlocked(address)", walletAt))
}

func receiptOf(logs ...*types.Log) *types.Receipt {
	for i, l := range logs {
		l.Index = uint(100 + i)
	}
	return &types.Receipt{Status: 1, Logs: logs}
}

func decoded(t *testing.T, c *chain, h *types.Header, logs ...*types.Log) []gateway.Sighting {
	t.Helper()
	seen, err := c.decode(t.Context(), h, common.Hash{0x7a}, receiptOf(logs...))
	require.NoError(t, err)
	return seen
}

func kindsOf(seen []gateway.Sighting) (out []gateway.SightingKind) {
	for _, s := range seen {
		out = append(out, s.Kind)
	}
	return out
}

func TestASendIsBelievedTogetherWithTheRampsRecordOnly(t *testing.T) {
	t.Parallel()
	c, _, h := desk()
	message := func(change func(*messageSent16)) *types.Log { return messageLog(t, onRampAt, id1, 40, change) }
	seen := decoded(t, c, h, message(nil), sentLog(t, senderAt, ref1, id1, 40))
	require.Equal(t, []gateway.Sighting{{
		Chain: "here", Block: 50, Hash: h.Hash(), Tx: common.Hash{0x7a}, LogIndex: 101, Time: seen[0].Time, Kind: gateway.SightedSent,
		Ref: ref1, MessageID: id1, Sequence: 5, Contract: senderAt, Units: "40", Fee: "77", Token: tokenAt, Wallet: walletAt,
	}}, seen)
	require.EqualValues(t, 1_700_000_000, seen[0].Time.Unix())

	for name, logs := range map[string][]*types.Log{
		"no record":                        {sentLog(t, senderAt, ref1, id1, 40)},
		"a record of another message":      {messageLog(t, onRampAt, id2, 40, nil), sentLog(t, senderAt, ref1, id1, 40)},
		"a record by a stranger":           {messageLog(t, strangerAt, id1, 40, nil), sentLog(t, senderAt, ref1, id1, 40)},
		"a send by a stranger":             {message(nil), sentLog(t, strangerAt, ref1, id1, 40)},
		"a stranger's own send":            {message(func(m *messageSent16) { m.Message.Sender = strangerAt }), sentLog(t, strangerAt, ref1, id1, 40)},
		"another amount":                   {message(func(m *messageSent16) { m.Message.TokenAmounts[0].Amount = big.NewInt(41) }), sentLog(t, senderAt, ref1, id1, 40)},
		"no token":                         {message(func(m *messageSent16) { m.Message.TokenAmounts = nil }), sentLog(t, senderAt, ref1, id1, 40)},
		"another sender":                   {message(func(m *messageSent16) { m.Message.Sender = strangerAt }), sentLog(t, senderAt, ref1, id1, 40)},
		"another receiver":                 {message(func(m *messageSent16) { m.Message.Receiver = paddedAddress(strangerAt) }), sentLog(t, senderAt, ref1, id1, 40)},
		"a receiver that is no address":    {message(func(m *messageSent16) { m.Message.Receiver = []byte{1} }), sentLog(t, senderAt, ref1, id1, 40)},
		"another destination":              {message(func(m *messageSent16) { m.DestChainSelector = 23 }), sentLog(t, senderAt, ref1, id1, 40)},
		"another destination in the body":  {message(func(m *messageSent16) { m.Message.Header.DestChainSelector = 23 }), sentLog(t, senderAt, ref1, id1, 40)},
		"another sequence number":          {message(func(m *messageSent16) { m.SequenceNumber = 6 }), sentLog(t, senderAt, ref1, id1, 40)},
		"a record that can't be read":      {cropped(message(nil)), sentLog(t, senderAt, ref1, id1, 40)},
		"a send that can't be read":        {message(nil), cropped(sentLog(t, senderAt, ref1, id1, 40))},
		"a record of another version":      {renamed(message(nil), "CCIPSendRequested((uint64))"), sentLog(t, senderAt, ref1, id1, 40)},
		"a log without topics and nothing": {{Address: senderAt}},
	} {
		require.Empty(t, decoded(t, c, h, logs...), name)
	}
}

// cropped is a log whose data ends early.
func cropped(l *types.Log) *types.Log {
	l.Data = l.Data[:len(l.Data)/2]
	return l
}

// renamed gives a log another topic 0.
func renamed(l *types.Log, signature string) *types.Log {
	l.Topics[0] = crypto.Keccak256Hash([]byte(signature))
	return l
}

func TestARefusalIsToldInWords(t *testing.T) {
	t.Parallel()
	c, _, h := desk()
	refusal := func(at common.Address) *types.Log {
		return event(t, at, senderABI.Events["Refused"], []common.Hash{ref2}, pack(t, "TokenRateLimitReached(uint256,uint256,address)", big.NewInt(4), big.NewInt(3), tokenAt))
	}
	seen := decoded(t, c, h, messageLog(t, onRampAt, id1, 40, nil), sentLog(t, senderAt, ref1, id1, 40), refusal(senderAt))
	require.Equal(t, []gateway.SightingKind{gateway.SightedSent, gateway.SightedRefused}, kindsOf(seen))
	require.Equal(t, gateway.PaymentRef(ref2), seen[1].Ref)
	require.Contains(t, seen[1].Detail, "TokenRateLimitReached (wait seconds 4, available 3")
	require.Empty(t, decoded(t, c, h, refusal(strangerAt)))
}

func TestAnExecutionCountsFromTheLanesOffRampOnly(t *testing.T) {
	t.Parallel()
	c, a, h := desk()
	reason := pack(t, "ReceiverError(bytes)", pack(t, "ReferenceUsed(bytes32,bytes32)", [32]byte{3}, ref1))
	seen := decoded(t, c, h, executionLog(t, offRampAt, thereSelector, id1, 2, nil), executionLog(t, offRampAt, thereSelector, id2, 3, reason))
	require.Equal(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedFailed}, kindsOf(seen))
	require.Equal(t, gateway.Hash32(id1), seen[0].MessageID)
	require.Equal(t, gateway.Hash32(id2), seen[1].MessageID)
	require.Empty(t, seen[0].Detail)
	require.Contains(t, seen[1].Detail, "ReceiverError: ReferenceUsed")
	require.Zero(t, a.asked)

	for name, l := range map[string]*types.Log{
		"by a stranger":        executionLog(t, strangerAt, thereSelector, id1, 2, nil),
		"of another lane":      executionLog(t, offRampAt, 33, id1, 2, nil),
		"in progress":          executionLog(t, offRampAt, thereSelector, id1, 1, nil),
		"of version 1.5":       renamed(executionLog(t, offRampAt, thereSelector, id1, 2, nil), "ExecutionStateChanged(uint64,bytes32,uint8,bytes)"),
		"of version 2.0":       renamed(executionLog(t, offRampAt, thereSelector, id1, 2, nil), "ExecutionStateChanged(uint64,uint64,bytes32,uint8,bytes)"),
		"that can't be read":   cropped(executionLog(t, offRampAt, thereSelector, id1, 2, nil)),
		"with a topic missing": {Address: offRampAt, Topics: []common.Hash{topicExecution16, word(thereSelector)}},
	} {
		require.Empty(t, decoded(t, c, h, l), name)
	}
	asked := a.asked
	require.Positive(t, asked)
	require.Empty(t, decoded(t, c, h, executionLog(t, strangerAt, thereSelector, id1, 2, nil)))
	require.Equal(t, asked, a.asked, "a stranger is asked about once")
}

func TestACreditCountsFromOurReceiverOnly(t *testing.T) {
	t.Parallel()
	c, _, h := desk()
	run := func(at common.Address, id [32]byte, state uint8) *types.Log {
		return executionLog(t, at, thereSelector, id, state, nil)
	}
	credited, executed, failed, aside := gateway.SightedCredited, gateway.SightedExecuted, gateway.SightedFailed, gateway.SightedSetAside
	for name, test := range map[string]struct {
		logs []*types.Log
		want []gateway.SightingKind
	}{
		"with its execution":                          {[]*types.Log{creditLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{credited, executed}},
		"retried later":                               {[]*types.Log{creditLog(t, receiverAt, ref1, id1)}, []gateway.SightingKind{credited}},
		"failed and executed again at once":           {[]*types.Log{run(offRampAt, id1, 3), creditLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{failed, credited, executed}},
		"contradicted by the off-ramp":                {[]*types.Log{creditLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 3)}, []gateway.SightingKind{failed}},
		"contradicted by a stranger":                  {[]*types.Log{creditLog(t, receiverAt, ref1, id1), run(strangerAt, id1, 3)}, []gateway.SightingKind{credited}},
		"beside the failure of another message":       {[]*types.Log{run(offRampAt, id2, 3), creditLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{failed, credited, executed}},
		"forged":                                      {[]*types.Log{creditLog(t, strangerAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{executed}},
		"that can't be read":                          {[]*types.Log{cropped(creditLog(t, receiverAt, ref1, id1)), run(offRampAt, id1, 2)}, []gateway.SightingKind{executed}},
		"set aside":                                   {[]*types.Log{asideLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{aside, executed}},
		"set aside, forged":                           {[]*types.Log{asideLog(t, strangerAt, ref1, id1), run(offRampAt, id1, 2)}, []gateway.SightingKind{executed}},
		"set aside, contradicted by the off-ramp":     {[]*types.Log{asideLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 3)}, []gateway.SightingKind{failed}},
		"by the sender's address instead of receiver": {[]*types.Log{creditLog(t, senderAt, ref1, id1)}, nil},
	} {
		require.Equal(t, test.want, kindsOf(decoded(t, c, h, test.logs...)), name)
	}
	seen := decoded(t, c, h, creditLog(t, receiverAt, ref1, id1), run(offRampAt, id1, 2), creditLog(t, receiverAt, ref2, id2), run(offRampAt, id2, 2))
	require.Equal(t, gateway.Hash32(id1), seen[0].MessageID)
	require.Equal(t, gateway.PaymentRef(ref1), seen[0].Ref)
	require.Equal(t, gateway.Hash32(id2), seen[2].MessageID)
	require.Equal(t, gateway.PaymentRef(ref2), seen[2].Ref)
	require.Equal(t, walletAt, seen[2].Wallet)
	require.Equal(t, "40", seen[2].Units)
	require.Contains(t, decoded(t, c, h, asideLog(t, receiverAt, ref1, id1))[0].Detail, "AccountBlocked")
}

func TestARampThatNobodyHasSeenIsAskedAbout(t *testing.T) {
	t.Parallel()
	unseen := common.HexToAddress("0x2001")
	send := func() *types.Receipt {
		return receiptOf(messageLog(t, unseen, id1, 40, nil), sentLog(t, senderAt, ref1, id1, 40))
	}
	for name, test := range map[string]struct {
		change func(a *answers, h *types.Header)
		seen   int
		code   gateway.Code
	}{
		"the Router routes through it":         {func(a *answers, _ *types.Header) { a.onRamp, a.versions[unseen] = unseen, "OnRamp 1.6.3" }, 1, ""},
		"the Router doesn't":                   {func(a *answers, _ *types.Header) { a.versions[unseen] = "OnRamp 1.6.3" }, 0, ""},
		"it is of another version":             {func(a *answers, _ *types.Header) { a.onRamp, a.versions[unseen] = unseen, "OnRamp 2.1.0" }, 0, ""},
		"nobody answers: that is no disbelief": {func(a *answers, _ *types.Header) { a.down = true }, 0, gateway.CodeUnavailable},
		"it was replaced in that very block": {func(a *answers, h *types.Header) {
			a.dropped[h.Hash()] = true
			a.onRamp, a.versions[unseen] = unseen, "OnRamp 1.6.3"
		}, 1, ""},
		"the block's state is forgotten, the head": {func(a *answers, h *types.Header) {
			a.pruned[h.Hash()] = true
			a.onRamp, a.versions[unseen] = unseen, "OnRamp 1.6.3"
		}, 1, ""},
	} {
		c, a, h := desk()
		test.change(a, h)
		seen, err := c.decode(t.Context(), h, common.Hash{}, send())
		require.Equal(t, test.code, gateway.CodeOf(err), name)
		require.Len(t, seen, test.seen, name)
	}
}

func TestAnOldRampIsWatchedAfterALookThatFindsAnother(t *testing.T) {
	t.Parallel()
	c, a, h := desk()
	fresh := common.HexToAddress("0x2003")
	a.onRamp, a.offRamps = fresh, map[common.Address]bool{fresh: true}
	a.versions[fresh] = "OnRamp 1.6.0"
	require.NoError(t, c.sweep(t.Context(), h))
	require.NotContains(t, c.watched(), fresh, "it calls itself an on-ramp")
	a.versions[fresh], a.versions[strangerAt] = "OffRamp 1.6.0", "OffRamp 1.6.0"
	require.NoError(t, c.sweep(t.Context(), &types.Header{Number: big.NewInt(51)}))
	require.Subset(t, c.watched(), []common.Address{fresh, offRampAt, senderAt, receiverAt, routerAt})
	require.NotContains(t, c.watched(), strangerAt, "of a lane that isn't ours")
	require.Contains(t, c.onRamps, ramp{thereSelector, onRampAt})
	require.Contains(t, c.onRamps, ramp{thereSelector, fresh})
}

// The follower didn't watch a ramp that a block adds: what it skipped for that must be read again.
func TestAnAddedOffRampMakesTheSameBlocksBeReadAgain(t *testing.T) {
	t.Parallel()
	c, a, h := desk()
	added := common.HexToAddress("0x2002")
	a.offRamps[added], a.versions[added] = true, "OffRamp 1.6.0"
	logs := []*types.Log{
		event(t, routerAt, commonABI.Events["OffRampAdded"], []common.Hash{word(thereSelector)}, added),
		executionLog(t, added, thereSelector, id1, 2, nil),
	}
	require.NotContains(t, c.watched(), added)
	_, err := c.decode(t.Context(), h, common.Hash{}, receiptOf(logs...))
	require.ErrorIs(t, err, errLearned)
	require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
	require.Contains(t, c.watched(), added)
	require.Equal(t, []gateway.SightingKind{gateway.SightedExecuted}, kindsOf(decoded(t, c, h, logs...)))

	// What isn't the Router says nothing about ramps.
	c, a, h = desk()
	a.offRamps[added], a.versions[added] = true, "OffRamp 1.6.0"
	logs[0].Address = strangerAt
	require.Empty(t, decoded(t, c, h, logs[0]))
	require.NotContains(t, c.watched(), added)
}

func TestTopicsAndSelectorsAreThePublishedOnes(t *testing.T) {
	t.Parallel()
	for want, got := range map[string]common.Hash{
		"0x192442a2b2adb6a7948f097023cb6b57d29d3a7a5dd33e6666d33c39cc456f32": topicMessageSent16,
		"0x05665fe9ad095383d018353f4cbcba77e84db27dd215081bbf7cdf9ae6fbe48b": topicExecution16,
		"0xd0c3c799bf9e2639de44391e7f524d229b2b55f5b1ea94b2bf7da42f7243dddd": topicMessageSent15,
		"0xd4f851956a5d67c3997d1c9205045fef79bae2947fdee7e9e2641abc7391ef65": topicExecution15,
		"0x371bc2ff0a006f4ef863b1d27a065d4e9f938b6d883eb154572b4aea593b32cc": topicMessageSent20,
		"0x8c324ce1367b83031769f6a813e3bb4c117aba2185789d66b98b791405be6df2": topicExecution20,
		"0x1f7d0ec248b80e5c0dde0ee531c4fc8fdb6ce9a2b3d90f560c74acd6a7202f23": topicOnRampSet,
		"0xa4bdf64ebdf3316320601a081916a75aa144bcef6c4beeb0e9fb1982cacc6b94": topicOffRampAdded,
		"0xa823809efda3ba66c873364eec120fa0923d9fabda73bc97dd5663341e2d9bcb": topicOffRampRemoved,
	} {
		require.Equal(t, want, got.Hex())
	}
	for want, method := range map[string]abi.Method{
		"20487ded": commonABI.Methods["getFee"], "a8d87a3b": commonABI.Methods["getOnRamp"], "a40e69c7": commonABI.Methods["getOffRamps"],
		"5246492f": commonABI.Methods["getArmProxy"], "397796f7": commonABI.Methods["isCursed"], "2cbc26bb": commonABI.Methods["isCursed0"],
		"bbe4f6db": commonABI.Methods["getPool"], "8926f54f": commonABI.Methods["isSupportedChain"], "b7946580": commonABI.Methods["getRemoteToken"],
		"a42a7b8b": commonABI.Methods["getRemotePools"], "24f65ee7": commonABI.Methods["getTokenDecimals"], "181f5a77": commonABI.Methods["typeAndVersion"],
		"c75eea9c": commonABI.Methods["getCurrentOutboundRateLimiterState"], "af58d59f": commonABI.Methods["getCurrentInboundRateLimiterState"],
		"83826b2b": commonABI.Methods["isOffRamp"], "06285c69": onRamp16ABI.Methods["getStaticConfig"], "6def4ce7": onRamp16ABI.Methods["getDestChainConfig"],
		"142a98fc": offRamp15ABI.Methods["getExecutionState"], "5e36480c": offRamp16ABI.Methods["getExecutionState"], "49d8033e": offRamp20ABI.Methods["getExecutionState"],
		"8926c4ee": offRamp15ABI.Methods["manuallyExecute"], "5e7bb008": offRamp16ABI.Methods["manuallyExecute"], "3b81ab9b": offRamp20ABI.Methods["execute"],
		"20f81c88": offRamp20ABI.Methods["getCCVsForMessage"], "2422ac45": pool20ABI.Methods["getCurrentRateLimiterState"], "ec6ae7a7": pool20ABI.Methods["getAllowedFinalityConfig"],
		"d02641a0": commonABI.Methods["getTokenPrice"],
	} {
		require.Equal(t, want, common.Bytes2Hex(method.ID), method.Sig)
	}
}
