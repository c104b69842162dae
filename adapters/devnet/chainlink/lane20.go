package chainlink

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// Verifier is a committee whose signatures a 2.0 lane may demand of a message.
type Verifier struct {
	// Resolver is its address, as senders and receivers name it.
	Resolver common.Address

	at        common.Address
	committee oracles
	tag       [4]byte
	withheld  atomic.Bool
}

// Withhold keeps the committee from signing anything, or lets it go on.
func (v *Verifier) Withhold(withheld bool) { v.withheld.Store(withheld) }

// Issuer gives the second verifier of a chain that runs a 2.0 stack: no lane
// demands it, so that a sender, receiver or pool may. It attests what arrives
// on that chain.
func Issuer(c *devnet.Chain) (*Verifier, error) {
	site, ok := c.Site().(*site20)
	if !ok {
		return nil, fmt.Errorf("%s runs no lane of 2.0", c.Name)
	}
	return site.issuer, nil
}

// AllowFinality gives the calls by which a chain that runs a 2.0 stack takes
// messages after less than finality: its pool, the verifier and the executor of
// the lane that leaves from it. The configuration is CCIP's, a depth in its last
// two bytes.
func AllowFinality(c *devnet.Chain, config [4]byte) ([]devnet.Call, error) {
	site, ok := c.Site().(*site20)
	if !ok {
		return nil, fmt.Errorf("%s runs no lane of 2.0", c.Name)
	}
	var d deployment
	d.call(site.contracts.Pool, site.pool, "setAllowedFinalityConfig", config)
	d.call(site.lane.at, site.stack.verifier, "setAllowedFinalityConfig", config)
	d.call(site.executorAt, site.stack.executor, "setDynamicConfig", tuple{devnet.Address(devnet.RoleOwner), config, false})
	return d.done()
}

// result signs a message: the version's tag, the signatures' length, and
// threshold signatures in the order of their signers, v being 27 throughout.
func (v *Verifier) result(id common.Hash) ([]byte, error) {
	rs, ss, vs, err := v.committee.sign(crypto.Keccak256Hash(v.tag[:], id[:]))
	if err != nil {
		return nil, err
	}
	order := make([]int, len(rs))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return devnet.Address(v.committee.role(a)).Cmp(devnet.Address(v.committee.role(b)))
	})
	out := binary.BigEndian.AppendUint16(bytes.Clone(v.tag[:]), uint16(signatureBytes*len(rs)))
	for _, i := range order {
		s := new(big.Int).SetBytes(ss[i][:])
		if vs[i] == 1 {
			s.Sub(crypto.S256().Params().N, s)
		}
		out = append(append(out, rs[i][:]...), common.BigToHash(s).Bytes()...)
	}
	return out, nil
}

// lane20 is one direction between two chains of 2.0.
type lane20 struct{ source, dest *site20 }

func (l *lane20) event(site *contract, name string) common.Hash { return site.abi.Events[name].ID }

// Sent implements devnet.Lane.
func (l *lane20) Sent(ctx context.Context, from, to uint64) ([]devnet.Message, error) {
	ramp := l.source.stack.onRamp
	logs, err := l.source.chain.Logs(ctx, from, to, l.source.contracts.OnRamp,
		l.event(ramp, "CCIPMessageSent"), selector(l.dest.chain.Selector))
	if err != nil {
		return nil, err
	}
	messages := make([]devnet.Message, 0, len(logs))
	for _, log := range logs {
		encoded, err := l.encoded(log.Data)
		if err != nil {
			return nil, err
		}
		m := devnet.Message{ID: log.Topics[3], Log: log}
		if crypto.Keccak256Hash(encoded) != m.ID {
			return nil, fmt.Errorf("message %x isn't the hash of what was sent", m.ID)
		}
		var receiverGas uint64
		if m.Sequence, m.Gas, receiverGas, m.Units, err = readMessage20(encoded); err != nil {
			return nil, fmt.Errorf("message %x: %w", m.ID, err)
		}
		// Enough for verifiers and pool, not for the receiver.
		m.Starved = max(receiverGas, 100_000) + 100_000 + 40*uint64(len(encoded))
		m.Gas += 40 * uint64(len(encoded))
		messages = append(messages, m)
	}
	return messages, nil
}

// encoded gives the message as the source has encoded it for the destination.
func (l *lane20) encoded(event []byte) ([]byte, error) {
	values, err := l.source.stack.onRamp.abi.Events["CCIPMessageSent"].Inputs.NonIndexed().Unpack(event)
	if err != nil {
		return nil, fmt.Errorf("decode CCIPMessageSent: %w", err)
	}
	return values[2].([]byte), nil
}

// readMessage20 reads what the relay needs of a MessageV1: big-endian, packed,
// variable fields after their length in one or two bytes.
func readMessage20(encoded []byte) (sequence, gas, receiverGas uint64, units *big.Int, err error) {
	const (
		fixed         = 1 + 8 + 8 + 8 + 4 + 4 + 4 + 32
		amountEnds    = 1 + 32
		shortFields   = 4 // on-ramp, off-ramp, sender, receiver
		numberAt      = 1 + 8 + 8
		gasAt         = numberAt + 8
		receiverGasAt = gasAt + 4
	)
	if len(encoded) < fixed || encoded[0] != 1 {
		return 0, 0, 0, nil, errors.New("no MessageV1")
	}
	sequence = binary.BigEndian.Uint64(encoded[numberAt:])
	gas = uint64(binary.BigEndian.Uint32(encoded[gasAt:]))
	receiverGas = uint64(binary.BigEndian.Uint32(encoded[receiverGasAt:]))
	rest := encoded[fixed:]
	take := func(width int) []byte {
		if len(rest) < width {
			err = errors.New("a MessageV1 that ends early")
			return nil
		}
		n := int(rest[0])
		if width == 2 {
			n = n<<8 | int(rest[1])
		}
		if len(rest) < width+n {
			err = errors.New("a MessageV1 that ends early")
			return nil
		}
		field := rest[width : width+n]
		rest = rest[width+n:]
		return field
	}
	for range shortFields {
		take(1)
	}
	take(2) // for the destination
	transfer := take(2)
	units = new(big.Int)
	if err == nil && len(transfer) >= amountEnds {
		units.SetBytes(transfer[1:amountEnds])
	}
	return sequence, gas, receiverGas, units, err
}

// Arrived implements devnet.Lane.
func (l *lane20) Arrived(ctx context.Context, from, to uint64) (devnet.Arrivals, error) {
	var arrivals devnet.Arrivals
	ramp := l.dest.stack.offRamp
	logs, err := l.dest.chain.Logs(ctx, from, to, l.dest.contracts.OffRamp,
		l.event(ramp, "ExecutionStateChanged"), selector(l.source.chain.Selector))
	if err != nil {
		return arrivals, err
	}
	for _, log := range logs {
		values, err := ramp.abi.Events["ExecutionStateChanged"].Inputs.NonIndexed().Unpack(log.Data)
		if err != nil {
			return arrivals, fmt.Errorf("decode execution: %w", err)
		}
		arrivals.Executed = append(arrivals.Executed, devnet.Execution{
			ID: log.Topics[3], Sequence: log.Topics[2].Big().Uint64(), State: values[0].(uint8),
		})
	}
	return arrivals, nil
}

// Next implements devnet.Lane: nothing is committed here.
func (*lane20) Next(context.Context) (uint64, bool, error) { return 0, false, nil }

// Commit implements devnet.Lane.
func (*lane20) Commit(context.Context, []devnet.Root) ([]devnet.Call, error) {
	return nil, errors.New("a 2.0 lane has no commits")
}

// Execute implements devnet.Lane. What verifiers have signed is public: anybody
// may execute.
func (l *lane20) Execute(ctx context.Context, members []devnet.Message, chosen []int, byHand bool, gas uint64) (devnet.Call, error) {
	m := members[chosen[0]]
	encoded, err := l.encoded(m.Log.Data)
	if err != nil {
		return devnet.Call{}, err
	}
	verifiers, err := l.demanded(ctx, encoded)
	if err != nil {
		return devnet.Call{}, err
	}
	var resolvers list
	var results list
	for _, at := range verifiers {
		v, err := l.verifier(at)
		if err != nil {
			return devnet.Call{}, err
		}
		if v.withheld.Load() {
			return devnet.Call{}, devnet.ErrUnproven
		}
		result, err := v.result(m.ID)
		if err != nil {
			return devnet.Call{}, err
		}
		resolvers, results = append(resolvers, at), append(results, result)
	}
	role := devnet.RoleRelay(l.dest.chain.Name)
	if byHand {
		role = devnet.RoleStranger
	}
	data, err := l.dest.stack.offRamp.pack("execute", encoded, resolvers, results, 0)
	return devnet.Call{Role: role, To: &l.dest.contracts.OffRamp, Data: data, Gas: gas}, err
}

// demanded gives the verifiers without which the destination doesn't release:
// those that it requires, and of the optional ones as many as must be there.
func (l *lane20) demanded(ctx context.Context, encoded []byte) ([]common.Address, error) {
	ramp := l.dest.stack.offRamp
	data, err := ramp.pack("getCCVsForMessage", encoded)
	if err != nil {
		return nil, err
	}
	out, err := l.dest.chain.Read(ctx, l.dest.contracts.OffRamp, data)
	if err != nil {
		return nil, err
	}
	values, err := ramp.abi.Unpack("getCCVsForMessage", out)
	if err != nil {
		return nil, fmt.Errorf("decode verifiers: %w", err)
	}
	required, optional, threshold := values[0].([]common.Address), values[1].([]common.Address), values[2].(uint8)
	return append(required, optional[:min(int(threshold), len(optional))]...), nil
}

func (l *lane20) verifier(resolver common.Address) (*Verifier, error) {
	for _, v := range []*Verifier{l.dest.lane, l.dest.issuer} {
		if v.Resolver == resolver {
			return v, nil
		}
	}
	return nil, fmt.Errorf("%s demands verifier %s, which nobody here is", l.dest.chain.Name, resolver)
}

// Cursed implements devnet.Lane.
func (l *lane20) Cursed(ctx context.Context) (bool, error) {
	return devnet.Cursed(ctx, l.dest.chain, l.dest.proxyAt, l.source.chain.Selector)
}

// selector is a chain selector as a topic.
func selector(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }
