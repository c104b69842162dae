package ccip

import (
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Lanes of version 1.6: one on-ramp and one off-ramp per chain for all its lanes, the off-ramp commits too.
var (
	//go:embed abi/onramp16.json
	onRamp16JSON []byte
	//go:embed abi/offramp16.json
	offRamp16JSON []byte

	onRamp16ABI  = mustABI(onRamp16JSON)
	offRamp16ABI = mustABI(offRamp16JSON)

	topicMessageSent16 = onRamp16ABI.Events["CCIPMessageSent"].ID
	topicExecution16   = offRamp16ABI.Events["ExecutionStateChanged"].ID
)

type onRampStatic16 struct {
	ChainSelector      uint64
	RmnRemote          common.Address
	NonceManager       common.Address
	TokenAdminRegistry common.Address
}

type offRampStatic16 struct {
	ChainSelector        uint64
	GasForCallExactCheck uint16
	RmnRemote            common.Address
	TokenAdminRegistry   common.Address
	NonceManager         common.Address
}

// destChainConfig16 is an on-ramp's view of a destination. Router zero: paused.
type destChainConfig16 struct {
	SequenceNumber   uint64
	AllowlistEnabled bool
	Router           common.Address
}

type sourceChainConfig16 struct {
	Router                    common.Address
	IsEnabled                 bool
	MinSeqNr                  uint64
	IsRMNVerificationDisabled bool
	OnRamp                    []byte
}

// messageSent16 is CCIPMessageSent.
type messageSent16 struct {
	DestChainSelector uint64
	SequenceNumber    uint64
	Message           rampMessage16
}

type rampMessage16 struct {
	Header         rampHeader16
	Sender         common.Address
	Data           []byte
	Receiver       []byte
	ExtraArgs      []byte
	FeeToken       common.Address
	FeeTokenAmount *big.Int
	FeeValueJuels  *big.Int
	TokenAmounts   []rampToken16
}

type rampHeader16 struct {
	MessageId           [32]byte //nolint:staticcheck // found by the argument's name
	SourceChainSelector uint64
	DestChainSelector   uint64
	SequenceNumber      uint64
	Nonce               uint64
}

type rampToken16 struct {
	SourcePoolAddress common.Address
	DestTokenAddress  []byte
	ExtraData         []byte
	Amount            *big.Int
	DestExecData      []byte
}

// execution16 is ExecutionStateChanged.
type execution16 struct {
	SourceChainSelector uint64
	SequenceNumber      uint64
	MessageId           [32]byte //nolint:staticcheck // found by the argument's name
	MessageHash         [32]byte
	State               uint8
	ReturnData          []byte
	GasUsed             *big.Int
}

type onRamp16 struct{}

func (onRamp16) version() string { return "1.6" }

func (onRamp16) sendGas(int) uint64 { return itemGas }

func (onRamp16) topic() common.Hash { return topicMessageSent16 }

func (onRamp16) registry(ctx context.Context, p place, onRamp common.Address) (common.Address, error) {
	c, err := ask[onRampStatic16](ctx, p.chain, p.at, onRamp16ABI, onRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

func (onRamp16) open(ctx context.Context, op string, src place, onRamp common.Address, l *lane) error {
	c, err := ask[destChainConfig16](ctx, src.chain, src.at, onRamp16ABI, onRamp, "getDestChainConfig", l.to.Selector)
	if err != nil {
		return err
	}
	return pausedRamp(op, l, c.Router)
}

func (onRamp16) limit(context.Context, string, place, common.Address, amountOf) error { return nil }

func (onRamp16) message(l *types.Log, _, _ uint64) (message, error) {
	var e messageSent16
	if err := unpackLog(onRamp16ABI, "CCIPMessageSent", l, &e); err != nil {
		return message{}, err
	}
	h := e.Message.Header
	receiver, ok := addressOf(e.Message.Receiver)
	switch {
	case h.DestChainSelector != e.DestChainSelector:
		return message{}, errors.New("the on-ramp names two destinations")
	case h.SequenceNumber != e.SequenceNumber:
		return message{}, errors.New("the on-ramp names two sequence numbers")
	case !ok:
		return message{}, errors.New("the receiver is no address")
	}
	m := message{id: h.MessageId, destination: h.DestChainSelector, sequence: h.SequenceNumber, sender: e.Message.Sender, receiver: receiver}
	for _, t := range e.Message.TokenAmounts {
		m.tokens = append(m.tokens, tokenAmount{Amount: t.Amount})
	}
	return m, nil
}

type offRamp16 struct{}

func (offRamp16) version() string { return "1.6" }

func (offRamp16) topic() common.Hash { return topicExecution16 }

func (offRamp16) registry(ctx context.Context, p place, offRamp common.Address) (common.Address, error) {
	c, err := ask[offRampStatic16](ctx, p.chain, p.at, offRamp16ABI, offRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

func (offRamp16) source(ctx context.Context, c *chain, at common.Hash, offRamp common.Address, remote uint64) (source, error) {
	config, err := ask[sourceChainConfig16](ctx, c, at, offRamp16ABI, offRamp, "getSourceChainConfig", remote)
	if err != nil {
		return source{}, err
	}
	return sourceOf(config.IsEnabled, config.OnRamp), nil
}

// sourceOf reads on-ramps as off-ramps hold them. What is no address is no on-ramp of an EVM chain.
func sourceOf(enabled bool, onRamps ...[]byte) source {
	s := source{enabled: enabled}
	for _, b := range onRamps {
		if a, ok := addressOf(b); ok {
			s.onRamps = append(s.onRamps, a)
		}
	}
	return s
}

func (offRamp16) limit(context.Context, string, place, common.Address, amountOf) error { return nil }

// remote reads the first topic, where 1.6 and 2.0 have the source's selector.
func (offRamp16) remote(l *types.Log) (uint64, bool) { return remoteTopic(l) }

func remoteTopic(l *types.Log) (uint64, bool) {
	if len(l.Topics) != 4 {
		return 0, true // of no chain
	}
	return binary.BigEndian.Uint64(l.Topics[1][24:]), true
}

func (offRamp16) execution(l *types.Log) (execution, error) {
	var e execution16
	if err := unpackLog(offRamp16ABI, "ExecutionStateChanged", l, &e); err != nil {
		return execution{}, err
	}
	return execution{id: e.MessageId, sequence: e.SequenceNumber, state: e.State, returned: e.ReturnData}, nil
}
