package chainlink

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// lane15 is one direction between two chains of 1.5.
type lane15 struct{ source, dest *site15 }

// message15 is EVM2EVMMessage: what the on-ramp emits and the off-ramp takes.
type message15 struct {
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
	TokenAmounts        []tokenAmount15
	SourceTokenData     [][]byte
	MessageId           [32]byte //nolint:staticcheck // found by the argument's name
}

type tokenAmount15 struct {
	Token  common.Address
	Amount *big.Int
}

// report15 is ExecutionReport.
type report15 struct {
	Messages          []message15
	OffchainTokenData [][][]byte
	Proofs            [][32]byte
	ProofFlagBits     *big.Int
}

// override15 is GasLimitOverride; zeros keep what the message says.
type override15 struct {
	ReceiverExecutionGasLimit *big.Int
	TokenGasOverrides         []uint32
}

func (l *lane15) decode(log *types.Log) (message15, error) {
	values, err := l.source.stack.onRamp.abi.Events["CCIPSendRequested"].Inputs.Unpack(log.Data)
	if err != nil {
		return message15{}, fmt.Errorf("decode CCIPSendRequested: %w", err)
	}
	return *abi.ConvertType(values[0], new(message15)).(*message15), nil
}

// Sent implements devnet.Lane.
func (l *lane15) Sent(ctx context.Context, from, to uint64) ([]devnet.Message, error) {
	logs, err := l.source.chain.Logs(ctx, from, to, l.source.contracts.OnRamp, l.source.stack.onRamp.abi.Events["CCIPSendRequested"].ID)
	if err != nil {
		return nil, err
	}
	messages := make([]devnet.Message, 0, len(logs))
	for i := range logs {
		m, err := l.decode(&logs[i])
		if err != nil {
			return nil, err
		}
		// The id is the leaf.
		sent := devnet.Message{ID: m.MessageId, Sequence: m.SequenceNumber, Leaf: m.MessageId, Units: new(big.Int), Log: logs[i]}
		sent.Gas = m.GasLimit.Uint64() + 300_000 + 48*uint64(len(m.Data))
		for _, token := range m.TokenAmounts {
			sent.Gas += tokenGas
			sent.Units.Add(sent.Units, token.Amount)
		}
		sent.Starved = sent.Gas - lack
		messages = append(messages, sent)
	}
	return messages, nil
}

// Arrived implements devnet.Lane.
func (l *lane15) Arrived(ctx context.Context, from, to uint64) (devnet.Arrivals, error) {
	var arrivals devnet.Arrivals
	store, offRamp := l.dest.stack.store.abi.Events["ReportAccepted"], l.dest.stack.offRamp.abi.Events["ExecutionStateChanged"]
	commits, err := l.dest.chain.Logs(ctx, from, to, l.dest.storeAt, store.ID)
	if err != nil {
		return arrivals, err
	}
	for _, log := range commits {
		values, err := store.Inputs.Unpack(log.Data)
		if err != nil {
			return arrivals, fmt.Errorf("decode commit: %w", err)
		}
		report := *abi.ConvertType(values[0], new(commit15)).(*commit15)
		arrivals.Committed = append(arrivals.Committed, devnet.Interval{Min: report.Interval.Min, Max: report.Interval.Max})
	}
	executions, err := l.dest.chain.Logs(ctx, from, to, l.dest.contracts.OffRamp, offRamp.ID)
	if err != nil {
		return arrivals, err
	}
	for _, log := range executions {
		values, err := offRamp.Inputs.NonIndexed().Unpack(log.Data)
		if err != nil {
			return arrivals, fmt.Errorf("decode execution: %w", err)
		}
		arrivals.Executed = append(arrivals.Executed, devnet.Execution{
			ID: log.Topics[2], Sequence: log.Topics[1].Big().Uint64(), State: values[0].(uint8),
		})
	}
	return arrivals, nil
}

// commit15 is CommitReport.
type commit15 struct {
	PriceUpdates struct {
		TokenPriceUpdates []struct {
			SourceToken common.Address
			UsdPerToken *big.Int
		}
		GasPriceUpdates []struct {
			DestChainSelector uint64
			UsdPerUnitGas     *big.Int
		}
	}
	Interval struct {
		Min uint64
		Max uint64
	}
	MerkleRoot [32]byte
}

// Next implements devnet.Lane.
func (l *lane15) Next(ctx context.Context) (uint64, bool, error) {
	values, err := l.ask(ctx, l.dest.storeAt, l.dest.stack.store, "getExpectedNextSequenceNumber")
	if err != nil {
		return 0, true, err
	}
	return values[0].(uint64), true, nil
}

func (l *lane15) ask(ctx context.Context, at common.Address, c *contract, method string) ([]any, error) {
	data, err := c.pack(method)
	if err != nil {
		return nil, err
	}
	out, err := l.dest.chain.Read(ctx, at, data)
	if err != nil {
		return nil, err
	}
	return c.abi.Unpack(method, out)
}

// transmit gives the call that brings a report, signed where the contract wants
// it.
func (l *lane15) transmit(ctx context.Context, at common.Address, c *contract, report []byte, signed bool, gas uint64) (devnet.Call, error) {
	details, err := l.ask(ctx, at, c, "latestConfigDetails")
	if err != nil {
		return devnet.Call{}, err
	}
	digest := details[2].([32]byte)
	epoch := common.BigToHash(big.NewInt(1<<8 | 1)) // and round
	var rs, ss [][32]byte
	var vs [32]byte
	if signed {
		hash := crypto.Keccak256Hash(crypto.Keccak256(report), digest[:], epoch[:], make([]byte, common.HashLength))
		if rs, ss, vs, err = l.dest.oracles().sign(hash); err != nil {
			return devnet.Call{}, err
		}
	}
	data, err := c.pack("transmit", list{digest, [32]byte(epoch), [32]byte{}}, report, rs, ss, vs)
	return devnet.Call{Role: devnet.RoleRelay(l.dest.chain.Name), To: &at, Data: data, Gas: gas}, err
}

// Commit implements devnet.Lane: a report holds one root.
func (l *lane15) Commit(ctx context.Context, roots []devnet.Root) ([]devnet.Call, error) {
	calls := make([]devnet.Call, 0, len(roots))
	for _, root := range roots {
		report, err := packed(l.dest.stack.store.abi.Events["ReportAccepted"].Inputs, []any{
			tuple{tuple{list{}, list{}}, tuple{root.Min, root.Max}, [32]byte(root.Hash)},
		})
		if err != nil {
			return nil, fmt.Errorf("encode commit report: %w", err)
		}
		call, err := l.transmit(ctx, l.dest.storeAt, l.dest.stack.store, report, true, 500_000)
		if err != nil {
			return nil, err
		}
		calls = append(calls, call)
	}
	return calls, nil
}

// Execute implements devnet.Lane.
func (l *lane15) Execute(ctx context.Context, members []devnet.Message, chosen []int, byHand bool, gas uint64) (devnet.Call, error) {
	leaves := make([]common.Hash, len(members))
	for i := range members {
		leaves[i] = members[i].Leaf
	}
	var report report15
	var overrides []override15
	for _, i := range chosen {
		m, err := l.decode(&members[i].Log)
		if err != nil {
			return devnet.Call{}, err
		}
		report.Messages = append(report.Messages, m)
		report.OffchainTokenData = append(report.OffchainTokenData, make([][]byte, len(m.TokenAmounts)))
		overrides = append(overrides, override15{new(big.Int), make([]uint32, len(m.TokenAmounts))})
	}
	report.Proofs, report.ProofFlagBits = devnet.MerkleProof(leaves, chosen)
	ramp := l.dest.stack.offRamp
	manually := ramp.abi.Methods["manuallyExecute"]
	if byHand {
		data, err := manually.Inputs.Pack(report, overrides)
		return devnet.Call{
			Role: devnet.RoleStranger, To: &l.dest.contracts.OffRamp, Data: append(append([]byte(nil), manually.ID...), data...), Gas: gas,
		}, err
	}
	encoded, err := manually.Inputs[:1].Pack(report)
	if err != nil {
		return devnet.Call{}, fmt.Errorf("encode execution report: %w", err)
	}
	return l.transmit(ctx, l.dest.contracts.OffRamp, ramp, encoded, false, gas)
}

// Cursed implements devnet.Lane.
func (l *lane15) Cursed(ctx context.Context) (bool, error) {
	return devnet.Cursed(ctx, l.dest.chain, l.dest.proxyAt, l.source.chain.Selector)
}
