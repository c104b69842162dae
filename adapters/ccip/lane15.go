package ccip

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Lanes of version 1.5: an on-ramp, a commit store and an off-ramp for each pair of chains, so that a ramp's logs name no
// chain at the other end. Ramps have a rate limit of their own, in US dollars over all tokens.
var (
	//go:embed abi/onramp15.json
	onRamp15JSON []byte
	//go:embed abi/offramp15.json
	offRamp15JSON []byte
	//go:embed abi/commitstore15.json
	commitStore15JSON []byte

	onRamp15ABI      = mustABI(onRamp15JSON)
	offRamp15ABI     = mustABI(offRamp15JSON)
	commitStore15ABI = mustABI(commitStore15JSON)

	topicMessageSent15 = onRamp15ABI.Events["CCIPSendRequested"].ID
	topicExecution15   = offRamp15ABI.Events["ExecutionStateChanged"].ID

	messageHash15 = crypto.Keccak256Hash([]byte("EVM2EVMMessageHashV2"))

	// message15Type is EVM2EVMMessage.
	message15Type = onRamp15ABI.Events["CCIPSendRequested"].Inputs[0].Type
	tokens15      = abi.Arguments{{Type: *component(&message15Type, "tokenAmounts")}}
	tokenData15   = abi.Arguments{{Type: *component(&message15Type, "sourceTokenData")}}
)

type onRampStatic15 struct {
	LinkToken          common.Address
	ChainSelector      uint64
	DestChainSelector  uint64
	DefaultTxGasLimit  uint64
	MaxNopFeesJuels    *big.Int
	PrevOnRamp         common.Address
	RmnProxy           common.Address
	TokenAdminRegistry common.Address
}

type onRampDynamic15 struct {
	Router                            common.Address
	MaxNumberOfTokensPerMsg           uint16
	DestGasOverhead                   uint32
	DestGasPerPayloadByte             uint16
	DestDataAvailabilityOverheadGas   uint32
	DestGasPerDataAvailabilityByte    uint16
	DestDataAvailabilityMultiplierBps uint16
	PriceRegistry                     common.Address
	MaxDataBytes                      uint32
	MaxPerMsgGasLimit                 uint32
	DefaultTokenFeeUSDCents           uint16
	DefaultTokenDestGasOverhead       uint32
	EnforceOutOfOrder                 bool
}

type tokenTransferFee15 struct {
	MinFeeUSDCents            uint32
	MaxFeeUSDCents            uint32
	DeciBps                   uint16
	DestGasOverhead           uint32
	DestBytesOverhead         uint32
	AggregateRateLimitEnabled bool
	IsEnabled                 bool
}

type offRampStatic15 struct {
	CommitStore         common.Address
	ChainSelector       uint64
	SourceChainSelector uint64
	OnRamp              common.Address
	PrevOffRamp         common.Address
	RmnProxy            common.Address
	TokenAdminRegistry  common.Address
}

type offRampDynamic15 struct {
	PermissionLessExecutionThresholdSeconds uint32
	MaxDataBytes                            uint32
	MaxNumberOfTokensPerMsg                 uint16
	Router                                  common.Address
	PriceRegistry                           common.Address
}

type tokenPrice15 struct {
	Value     *big.Int
	Timestamp uint32
}

// rampMessage15 is EVM2EVMMessage: what the source emits and the destination executes.
type rampMessage15 struct {
	SourceChainSelector uint64
	Sender              common.Address
	Receiver            common.Address
	SequenceNumber      uint64
	GasLimit            *big.Int
	Strict              bool
	Nonce               uint64
	FeeToken            common.Address
	FeeTokenAmount      *big.Int
	Data                []byte
	TokenAmounts        []tokenAmount
	SourceTokenData     [][]byte
	MessageId           [32]byte //nolint:staticcheck // found by the argument's name
}

// hash is the message's id, and its leaf in the committed tree.
func (m *rampMessage15) hash(to uint64, onRamp common.Address) (common.Hash, error) {
	tokens, err := tokens15.Pack(m.TokenAmounts)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode tokens: %w", err)
	}
	data, err := tokenData15.Pack(m.SourceTokenData)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode token data: %w", err)
	}
	strict := number(0)
	if m.Strict {
		strict = number(1)
	}
	meta := hashWords(messageHash15, number(m.SourceChainSelector), number(to), common.BytesToHash(onRamp[:]))
	fixed := hashWords(
		common.BytesToHash(m.Sender[:]), common.BytesToHash(m.Receiver[:]), number(m.SequenceNumber), common.BigToHash(m.GasLimit),
		strict, number(m.Nonce), common.BytesToHash(m.FeeToken[:]), common.BigToHash(m.FeeTokenAmount),
	)
	return hashWords(common.Hash{}, meta, fixed, crypto.Keccak256Hash(m.Data), crypto.Keccak256Hash(tokens), crypto.Keccak256Hash(data)), nil
}

type onRamp15 struct{}

func (onRamp15) version() string { return "1.5" }

func (onRamp15) sendGas(int) uint64 { return itemGas }

func (onRamp15) topic() common.Hash { return topicMessageSent15 }

func (onRamp15) registry(ctx context.Context, p place, onRamp common.Address) (common.Address, error) {
	c, err := ask[onRampStatic15](ctx, p.chain, p.at, onRamp15ABI, onRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

func (onRamp15) open(ctx context.Context, op string, src place, onRamp common.Address, l *lane) error {
	s, err := ask[onRampStatic15](ctx, src.chain, src.at, onRamp15ABI, onRamp, "getStaticConfig")
	if err != nil {
		return err
	}
	if s.DestChainSelector != l.to.Selector {
		return refused(op, laneOff, "the on-ramp leads to selector %d, not to %s", s.DestChainSelector, l.To)
	}
	d, err := ask[onRampDynamic15](ctx, src.chain, src.at, onRamp15ABI, onRamp, "getDynamicConfig")
	if err != nil {
		return err
	}
	return pausedRamp(op, l, d.Router)
}

func (onRamp15) limit(ctx context.Context, op string, src place, onRamp common.Address, t amountOf) error {
	fees, err := ask[tokenTransferFee15](ctx, src.chain, src.at, onRamp15ABI, onRamp, "getTokenTransferFeeConfig", t.Token)
	if err != nil || !fees.AggregateRateLimitEnabled {
		return err
	}
	d, err := ask[onRampDynamic15](ctx, src.chain, src.at, onRamp15ABI, onRamp, "getDynamicConfig")
	if err != nil {
		return err
	}
	return dollarLimit(ctx, op, src, onRamp15ABI, onRamp, d.PriceRegistry, t)
}

// dollarLimit compares the value of an amount with a ramp's bucket, both in US dollars of 18 decimals.
func dollarLimit(ctx context.Context, op string, p place, a *abi.ABI, ramp, prices common.Address, t amountOf) error {
	b, err := ask[bucket](ctx, p.chain, p.at, a, ramp, "currentRateLimiterState")
	if err != nil || !b.IsEnabled {
		return err
	}
	price, err := ask[tokenPrice15](ctx, p.chain, p.at, commonABI, prices, "getTokenPrice", t.Token)
	if err != nil {
		return err
	}
	if price.Value.Sign() == 0 {
		return refused(op, pricesOld, "token %s has no price on %s, and the ramp's limit is in dollars", t.Token, p.Name)
	}
	// A price is what 10^18 base units are worth.
	value := new(big.Int).Mul(price.Value, t.Amount)
	value.Quo(value, wholeToken)
	return checkBucket(op, b, value, new(big.Int), "in 10^-18 US dollars of ramp "+ramp.Hex()+" on "+p.Name)
}

var wholeToken = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

func (onRamp15) message(l *types.Log, from, to uint64) (message, error) {
	m, err := read15(l, from, to)
	if err != nil {
		return message{}, err
	}
	return message{
		id: m.MessageId, destination: to, sequence: m.SequenceNumber, sender: m.Sender, receiver: m.Receiver, tokens: m.TokenAmounts,
	}, nil
}

// read15 reads CCIPSendRequested. The destination isn't in it: that the id is the hash of it proves which one was meant.
func read15(l *types.Log, from, to uint64) (*rampMessage15, error) {
	var e struct{ Message rampMessage15 }
	if err := unpackLog(onRamp15ABI, "CCIPSendRequested", l, &e); err != nil {
		return nil, err
	}
	m := &e.Message
	if m.SourceChainSelector != from {
		return nil, errors.New("the on-ramp names another source")
	}
	id, err := m.hash(to, l.Address)
	if err != nil {
		return nil, err
	}
	if id != m.MessageId {
		return nil, errors.New("the message id isn't the hash of the message")
	}
	return m, nil
}

type offRamp15 struct{}

func (offRamp15) version() string { return "1.5" }

func (offRamp15) topic() common.Hash { return topicExecution15 }

func (offRamp15) registry(ctx context.Context, p place, offRamp common.Address) (common.Address, error) {
	c, err := ask[offRampStatic15](ctx, p.chain, p.at, offRamp15ABI, offRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

// source asks the commit store too: nothing reaches an off-ramp whose commit store is paused.
func (offRamp15) source(ctx context.Context, c *chain, at common.Hash, offRamp common.Address, remote uint64) (source, error) {
	s, err := ask[offRampStatic15](ctx, c, at, offRamp15ABI, offRamp, "getStaticConfig")
	if err != nil {
		return source{}, err
	}
	paused, err := ask[bool](ctx, c, at, commitStore15ABI, s.CommitStore, "paused")
	if err != nil {
		return source{}, err
	}
	return source{enabled: s.SourceChainSelector == remote && !paused, onRamps: []common.Address{s.OnRamp}}, nil
}

func (offRamp15) limit(ctx context.Context, op string, dst place, offRamp common.Address, t amountOf) error {
	both, err := askAll(ctx, dst.chain, dst.at, offRamp15ABI, offRamp, "getAllRateLimitTokens")
	if err != nil || !slices.Contains(converted[[]common.Address](both[1]), t.Token) {
		return err
	}
	d, err := ask[offRampDynamic15](ctx, dst.chain, dst.at, offRamp15ABI, offRamp, "getDynamicConfig")
	if err != nil {
		return err
	}
	return dollarLimit(ctx, op, dst, offRamp15ABI, offRamp, d.PriceRegistry, t)
}

func (offRamp15) remote(*types.Log) (uint64, bool) { return 0, false }

func (offRamp15) execution(l *types.Log) (execution, error) {
	var e struct {
		SequenceNumber uint64
		MessageId      [32]byte //nolint:staticcheck // found by the argument's name
		State          uint8
		ReturnData     []byte
	}
	if err := unpackLog(offRamp15ABI, "ExecutionStateChanged", l, &e); err != nil {
		return execution{}, err
	}
	return execution{id: e.MessageId, sequence: e.SequenceNumber, state: e.State, returned: e.ReturnData}, nil
}

// hashWords is keccak256(abi.encode(…)) of static values.
func hashWords(words ...common.Hash) common.Hash {
	var packed []byte
	for _, w := range words {
		packed = append(packed, w[:]...)
	}
	return crypto.Keccak256Hash(packed)
}

func number(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

// component gives the type of a tuple's component.
func component(tuple *abi.Type, name string) *abi.Type {
	i := slices.Index(tuple.TupleRawNames, name)
	if i < 0 {
		panic("no component " + name) // the ABI is embedded at build time
	}
	return tuple.TupleElems[i]
}
