package ccip

import (
	"context"
	_ "embed"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Lanes of version 2.0: verifiers sign each message, nobody commits, and anybody may execute. So a log of the off-ramp
// proves only what it says of its own message id: a stranger can have a changed message fail under the same number, and
// have ours fail with signatures that are none.
var (
	//go:embed abi/onramp20.json
	onRamp20JSON []byte
	//go:embed abi/offramp20.json
	offRamp20JSON []byte

	onRamp20ABI  = mustABI(onRamp20JSON)
	offRamp20ABI = mustABI(offRamp20JSON)

	topicMessageSent20 = onRamp20ABI.Events["CCIPMessageSent"].ID
	topicExecution20   = offRamp20ABI.Events["ExecutionStateChanged"].ID
)

type onRampStatic20 struct {
	ChainSelector         uint64
	RmnRemote             common.Address
	MaxUSDCentsPerMessage uint32
	TokenAdminRegistry    common.Address
}

type destChainConfig20 struct {
	Router                    common.Address
	MessageNumber             uint64
	AddressBytesLength        uint8
	TokenReceiverAllowed      bool
	MessageNetworkFeeUSDCents uint16
	TokenNetworkFeeUSDCents   uint16
	BaseExecutionGasCost      uint32
	DefaultExecutor           common.Address
	LaneMandatedCCVs          []common.Address
	DefaultCCVs               []common.Address
	OffRamp                   []byte
}

type offRampStatic20 struct {
	LocalChainSelector        uint64
	GasForCallExactCheck      uint16
	RmnRemote                 common.Address
	TokenAdminRegistry        common.Address
	MaxGasBufferToUpdateState uint32
}

type sourceChainConfig20 struct {
	Router           common.Address
	IsEnabled        bool
	OnRamps          [][]byte
	DefaultCCVs      []common.Address
	LaneMandatedCCVs []common.Address
}

// messageSent20 is CCIPMessageSent.
type messageSent20 struct {
	DestChainSelector              uint64
	Sender                         common.Address
	MessageId                      [32]byte //nolint:staticcheck // found by the argument's name
	FeeToken                       common.Address
	TokenAmountBeforeTokenPoolFees *big.Int
	EncodedMessage                 []byte
	Receipts                       []receipt20
	VerifierBlobs                  [][]byte
}

// receipt20 is what one of those who serve a message gets for it: verifiers, the pool, the executor, the network.
type receipt20 struct {
	Issuer            common.Address
	DestGasLimit      uint32
	DestBytesOverhead uint32
	FeeTokenAmount    *big.Int
	ExtraArgs         []byte
}

type onRamp20 struct{}

func (onRamp20) version() string { return "2.0" }

func (onRamp20) sendGas(verifiers int) uint64 {
	return itemGas20 + uint64(verifiers)*verifierGas20
}

func (onRamp20) topic() common.Hash { return topicMessageSent20 }

func (onRamp20) registry(ctx context.Context, p place, onRamp common.Address) (common.Address, error) {
	c, err := ask[onRampStatic20](ctx, p.chain, p.at, onRamp20ABI, onRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

func (onRamp20) open(ctx context.Context, op string, src place, onRamp common.Address, l *lane) error {
	c, err := ask[destChainConfig20](ctx, src.chain, src.at, onRamp20ABI, onRamp, "getDestChainConfig", l.to.Selector)
	if err != nil {
		return err
	}
	return pausedRamp(op, l, c.Router)
}

func (onRamp20) limit(context.Context, string, place, common.Address, amountOf) error { return nil }

func (onRamp20) message(l *types.Log, from, _ uint64) (message, error) {
	m, e, err := read20(l, from)
	if err != nil {
		return message{}, err
	}
	receiver, ok := evmAddress(m.receiver)
	if !ok {
		return message{}, errors.New("the receiver is no address")
	}
	out := message{id: e.MessageId, destination: m.destination, sequence: m.number, sender: e.Sender, receiver: receiver}
	if m.token != nil {
		token, ok := evmAddress(m.token.sourceToken)
		if !ok || m.token.amount.Cmp(e.TokenAmountBeforeTokenPoolFees) > 0 {
			return message{}, errors.New("the pool left more than it got")
		}
		out.tokens = []tokenAmount{{token, e.TokenAmountBeforeTokenPoolFees}}
	}
	return out, nil
}

// read20 reads CCIPMessageSent and the message in it, after checking that the log's topics say what the message says.
func read20(l *types.Log, from uint64) (*message20, *messageSent20, error) {
	var e messageSent20
	if err := unpackLog(onRamp20ABI, "CCIPMessageSent", l, &e); err != nil {
		return nil, nil, err
	}
	m, err := decodeMessage20(e.EncodedMessage)
	if err != nil {
		return nil, nil, err
	}
	sender, senderOK := evmAddress(m.sender)
	onRamp, onRampOK := evmAddress(m.onRamp)
	switch {
	case crypto.Keccak256Hash(e.EncodedMessage) != e.MessageId:
		return nil, nil, errors.New("the message id isn't the hash of the message")
	case m.source != from:
		return nil, nil, errors.New("the on-ramp names another source")
	case m.destination != e.DestChainSelector:
		return nil, nil, errors.New("the on-ramp names two destinations")
	case !senderOK || sender != e.Sender:
		return nil, nil, errors.New("the on-ramp names two senders")
	case !onRampOK || onRamp != l.Address:
		return nil, nil, errors.New("the message names another on-ramp")
	}
	return m, &e, nil
}

type offRamp20 struct{}

func (offRamp20) version() string { return "2.0" }

func (offRamp20) topic() common.Hash { return topicExecution20 }

func (offRamp20) registry(ctx context.Context, p place, offRamp common.Address) (common.Address, error) {
	c, err := ask[offRampStatic20](ctx, p.chain, p.at, offRamp20ABI, offRamp, "getStaticConfig")
	return c.TokenAdminRegistry, err
}

func (offRamp20) source(ctx context.Context, c *chain, at common.Hash, offRamp common.Address, remote uint64) (source, error) {
	config, err := ask[sourceChainConfig20](ctx, c, at, offRamp20ABI, offRamp, "getSourceChainConfig", remote)
	if err != nil {
		return source{}, err
	}
	return sourceOf(config.IsEnabled, config.OnRamps...), nil
}

func (offRamp20) limit(context.Context, string, place, common.Address, amountOf) error { return nil }

func (offRamp20) remote(l *types.Log) (uint64, bool) { return remoteTopic(l) }

func (offRamp20) execution(l *types.Log) (execution, error) {
	var e struct {
		SourceChainSelector uint64
		MessageNumber       uint64
		MessageId           [32]byte //nolint:staticcheck // found by the argument's name
		State               uint8
		ReturnData          []byte
	}
	if err := unpackLog(offRamp20ABI, "ExecutionStateChanged", l, &e); err != nil {
		return execution{}, err
	}
	return execution{id: e.MessageId, sequence: e.MessageNumber, state: e.State, returned: e.ReturnData}, nil
}
