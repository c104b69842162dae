package ccip

import (
	"bytes"
	_ "embed"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// What the contracts around a lane are asked: Router, RMN and registry, which answer alike on every version, and pools
// before 2.0. Ramps have layouts of their own per version under the same selectors.
var (
	//go:embed abi/common.json
	commonJSON []byte

	commonABI = mustABI(commonJSON)

	senderABI   = mustBinding(bindings.PaymentSenderMetaData.ParseABI())
	receiverABI = mustBinding(bindings.PaymentReceiverMetaData.ParseABI())

	sender   = bindings.NewPaymentSender()
	receiver = bindings.NewPaymentReceiver()
)

// Topics of the Router and of our own contracts.
var (
	topicOnRampSet      = commonABI.Events["OnRampSet"].ID
	topicOffRampAdded   = commonABI.Events["OffRampAdded"].ID
	topicOffRampRemoved = commonABI.Events["OffRampRemoved"].ID
	topicSent           = senderABI.Events["Sent"].ID
	topicRefused        = senderABI.Events["Refused"].ID
	topicCredited       = receiverABI.Events["Credited"].ID
	topicSetAside       = receiverABI.Events["SetAside"].ID
)

// Client.EVM2AnyMessage, as the Router takes it.
type evm2AnyMessage struct {
	Receiver     []byte
	Data         []byte
	TokenAmounts []tokenAmount
	FeeToken     common.Address
	ExtraArgs    []byte
}

type tokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

type routerOffRamp struct {
	SourceChainSelector uint64
	OffRamp             common.Address
}

type bucket struct {
	Tokens      *big.Int
	LastUpdated uint32
	IsEnabled   bool
	Capacity    *big.Int
	Rate        *big.Int
}

// unpackLog reads a log into out, whose fields are named like the event's arguments. The caller has compared topic 0.
func unpackLog(a *abi.ABI, event string, l *types.Log, out any) error {
	e := a.Events[event]
	if len(l.Topics) == 0 || l.Topics[0] != e.ID {
		return fmt.Errorf("log is no %s", e.Sig)
	}
	if err := a.UnpackIntoInterface(out, event, l.Data); err != nil {
		return fmt.Errorf("unpack %s: %w", event, err)
	}
	var indexed abi.Arguments
	for _, arg := range e.Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, l.Topics[1:]); err != nil {
		return fmt.Errorf("unpack %s: %w", event, err)
	}
	return nil
}

// addressOf reads an address out of the 32 bytes that CCIP carries it in.
func addressOf(b []byte) (common.Address, bool) {
	if len(b) != 32 || !bytes.Equal(b[:12], make([]byte, 12)) {
		return common.Address{}, false
	}
	return common.BytesToAddress(b), true
}

// paddedAddress is abi.encode(address).
func paddedAddress(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

func mustABI(raw []byte) *abi.ABI {
	a, err := abi.JSON(bytes.NewReader(raw))
	if err != nil {
		panic(err) // embedded at build time
	}
	return &a
}

func mustBinding(a *abi.ABI, err error) *abi.ABI {
	if err != nil {
		panic(err) // generated at build time
	}
	return a
}
