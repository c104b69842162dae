package ccip

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Defaults of a LaneConfig.
const (
	// GasLimitDefault is enough for PaymentReceiver to credit a plain ERC-20, or to set the credit aside.
	GasLimitDefault uint64 = 400_000
	// ExecutionWindowDefault is CCIP's own: after it anybody may execute a message by hand.
	ExecutionWindowDefault = 8 * time.Hour
)

// Bounds that CCIP's own configuration sets on its lanes; what is over is refused before it is tried.
const (
	maxDestGas   = 3_000_000
	maxDataBytes = 30_000
)

// maxBlocks is how many blocks a follower takes in one step.
const maxBlocks = 128

// ChainConfig is one chain of the network.
type ChainConfig struct {
	Name     string
	Selector uint64 // CCIP's
	Chain    *evm.Chain
	Router   common.Address
	Account  gateway.Address // our signer: an operator of every PaymentSender on this chain
	// Further are the other signers of the chain, operators as well.
	Further []gateway.Address
}

// operators are all signers of ours on the chain.
func (c ChainConfig) operators() []gateway.Address {
	return append([]gateway.Address{c.Account}, c.Further...)
}

// operates reports whether an account is one of them.
func (c ChainConfig) operates(a gateway.Address) bool { return slices.Contains(c.operators(), a) }

// LaneConfig is one direction between two chains.
type LaneConfig struct {
	From, To        string         // chain names
	Receiver        common.Address // PaymentReceiver on To
	Wallets         bool           // leads to beneficiaries' wallets; there is no Receiver
	GasLimit        uint64         // for the receiver on To; zero: GasLimitDefault
	ExecutionWindow time.Duration  // zero: ExecutionWindowDefault
	FeeToken        common.Address // what pays the fee; zero: the chain's own coin. Check compares its decimals
	FeeDecimals     uint8
	Tokens          []TokenPair // what Check looks for; routes say themselves what they carry
	Finality        string      // what the source waits for: FinalityFull (or nothing), FinalitySafe, a number of blocks
	Verifiers       []Verifier  // demanded beside the lane's own
	// FundReceivers on To take fund orders, or net asset values: a route to one of them has a payload, and may carry no token.
	FundReceivers []common.Address
}

// TokenPair is a token on the two ends of a lane.
type TokenPair struct {
	Source, Dest common.Address
	Decimals     uint8 // on the source
}

// SenderConfig is one PaymentSender. A client that has replaced its sender needs the last one only: predecessors are
// found by asking it.
type SenderConfig struct {
	Client  string
	Chain   string
	Address common.Address
}

// Config is what a Network is made of.
type Config struct {
	Chains  []ChainConfig
	Lanes   []LaneConfig
	Senders []SenderConfig
	// ComplianceKey is the account whose approvals the senders must demand; Check compares it. Zero: not compared.
	ComplianceKey gateway.Address
	Logger        *slog.Logger // nil: slog.Default
}

// reader is what is read of a chain.
type reader interface {
	Head(ctx context.Context) (*types.Header, error)
	Final(ctx context.Context) (*types.Header, error)
	HeaderByNumber(ctx context.Context, n uint64) (*types.Header, error)
	Call(ctx context.Context, msg ethereum.CallMsg, at common.Hash) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, at common.Hash) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, at common.Hash) ([]byte, error)
	StateOf(ctx context.Context, h *types.Header, address common.Address, slots ...common.Hash) (evm.Account, error)
	ProvenReceipts(ctx context.Context, h *types.Header) ([]*types.Receipt, []common.Hash, error)
}

// Network implements engine.Lanes for the configured lanes and gives one engine.Follower per chain. It is safe for
// concurrent use.
type Network struct {
	chains        map[string]*chain
	lanes         []*lane
	complianceKey gateway.Address
	facts         *memo[gateway.RouteFacts] // by both heads and the route
	log           *slog.Logger
}

var _ engine.Lanes = (*Network)(nil)

// chain is one chain with what has been learned of it.
type chain struct {
	ChainConfig
	reader
	log        *slog.Logger
	configured map[common.Address]bool // senders
	receivers  map[common.Address]bool // of the lanes that end here
	outbound   []*lane                 // lanes that begin here
	inbound    []*lane                 // lanes that end here
	follower   *evm.Follower
	answers    *memo[[]byte]   // of contracts, by block, contract and call data; and coins, by block and account
	proven     *memo[receipts] // by block

	mu      sync.Mutex
	senders map[common.Address]string // client, per sender that we watch; predecessors are added
	// Every ramp that was ever seen for a lane in this process: messages that an old one took are still executed
	// after the Router has moved on to a new one.
	onRamps   map[ramp]onRampVersion
	offRamps  map[ramp]offRampVersion
	strangers map[ramp]bool // contracts that spoke like a ramp and are none; asked again after each discovery
	swept     uint64        // block of the last discovery
}

// ramp is a contract together with the chain at the other end of its lane.
type ramp struct {
	remote  uint64
	address common.Address
}

type lane struct {
	LaneConfig
	from, to *chain
}

func (l *lane) String() string { return l.From + "→" + l.To }

// New checks a configuration and gives its network. It asks no chain anything: a chain that is down doesn't keep the
// gateway from starting, and Check tells what is wrong with one that is up.
func New(c Config) (*Network, error) {
	const op = "configure lanes"
	n := &Network{chains: make(map[string]*chain), complianceKey: c.ComplianceKey, facts: newMemo[gateway.RouteFacts](memoFacts), log: c.Logger}
	if n.log == nil {
		n.log = slog.Default()
	}
	selectors := make(map[uint64]string)
	for _, cc := range c.Chains {
		if cc.Name == "" || cc.Selector == 0 || cc.Chain == nil || cc.Router == (common.Address{}) || cc.Account == (common.Address{}) {
			return nil, invalidConfig(op, "chain %q needs name, selector, endpoints, router and account", cc.Name)
		}
		if _, taken := n.chains[cc.Name]; taken {
			return nil, invalidConfig(op, "two chains are called %s", cc.Name)
		}
		if other, taken := selectors[cc.Selector]; taken {
			return nil, invalidConfig(op, "%s and %s have the same selector", cc.Name, other)
		}
		selectors[cc.Selector] = cc.Name
		ch := &chain{
			ChainConfig: cc, reader: cc.Chain, log: n.log.With("chain", cc.Name),
			answers: newMemo[[]byte](memoAnswers), proven: newMemo[receipts](memoBlocks),
			configured: make(map[common.Address]bool), receivers: make(map[common.Address]bool), senders: make(map[common.Address]string),
			onRamps: make(map[ramp]onRampVersion), offRamps: make(map[ramp]offRampVersion), strangers: make(map[ramp]bool),
		}
		ch.follower = evm.NewFollower(cc.Chain, ch.watch, maxBlocks)
		n.chains[cc.Name] = ch
	}
	for _, lc := range c.Lanes {
		if err := n.addLane(op, lc); err != nil {
			return nil, err
		}
	}
	for _, s := range c.Senders {
		ch := n.chains[s.Chain]
		if ch == nil || s.Client == "" || s.Address == (common.Address{}) {
			return nil, invalidConfig(op, "sender of client %q on chain %q needs a client, a configured chain and an address", s.Client, s.Chain)
		}
		if other, taken := ch.senders[s.Address]; taken && other != s.Client {
			return nil, invalidConfig(op, "sender %s on %s belongs to %s and to %s", s.Address, s.Chain, other, s.Client)
		}
		ch.senders[s.Address], ch.configured[s.Address] = s.Client, true
	}
	return n, nil
}

func (n *Network) addLane(op string, lc LaneConfig) error {
	l := &lane{LaneConfig: lc, from: n.chains[lc.From], to: n.chains[lc.To]}
	if l.from == nil || l.to == nil || l.from == l.to {
		return invalidConfig(op, "lane %s needs two configured chains", l)
	}
	if l.Wallets == (l.Receiver != common.Address{}) {
		return invalidConfig(op, "lane %s needs a receiver, or leads to wallets", l)
	}
	if l.Wallets && (len(l.Verifiers) > 0 || len(l.FundReceivers) > 0 || l.Finality != "" && l.Finality != FinalityFull) {
		return invalidConfig(op, "lane %s to wallets has full finality, and neither verifiers nor fund receivers", l)
	}
	if slices.ContainsFunc(n.lanes, func(other *lane) bool { return other.From == l.From && other.To == l.To }) {
		return invalidConfig(op, "lane %s is there twice", l)
	}
	if l.GasLimit == 0 {
		l.GasLimit = GasLimitDefault
	}
	if l.GasLimit > maxDestGas {
		return invalidConfig(op, "lane %s: gas limit %d is over CCIP's %d", l, l.GasLimit, maxDestGas)
	}
	if l.ExecutionWindow == 0 {
		l.ExecutionWindow = ExecutionWindowDefault
	}
	if l.ExecutionWindow < 0 {
		return invalidConfig(op, "lane %s: execution window %s is negative", l, l.ExecutionWindow)
	}
	if _, ok := finalityOf(l.Finality); !ok {
		return invalidConfig(op, "lane %s: finality %q is neither full nor safe nor a number of blocks up to %d", l, l.Finality, maxFinalityDepth)
	}
	if len(l.Verifiers) > MaxVerifiers {
		return invalidConfig(op, "lane %s demands %d verifiers, %d are possible", l, len(l.Verifiers), MaxVerifiers)
	}
	for i, v := range l.Verifiers {
		if v.Source == (common.Address{}) || v.Dest == (common.Address{}) || slices.ContainsFunc(l.Verifiers[:i], func(o Verifier) bool { return o.Source == v.Source }) {
			return invalidConfig(op, "lane %s: verifier %d needs two addresses and must stand once", l, i+1)
		}
	}
	n.lanes = append(n.lanes, l)
	l.from.outbound = append(l.from.outbound, l)
	l.to.inbound = append(l.to.inbound, l)
	if !l.Wallets {
		l.to.receivers[l.Receiver] = true
	}
	for _, r := range l.FundReceivers {
		if r == (common.Address{}) || r == l.Receiver {
			return invalidConfig(op, "lane %s: a fund receiver needs an address of its own, not %s", l, r)
		}
		l.to.receivers[r] = true
	}
	return nil
}

// towards gives the lane as it leads to a receiver: its PaymentReceiver, or one of those that take fund orders.
func (l *lane) towards(receiver common.Address) (*lane, bool) {
	if receiver == l.Receiver && !l.Wallets {
		return l, true
	}
	if !slices.Contains(l.FundReceivers, receiver) {
		return nil, false
	}
	other := *l
	other.Receiver = receiver
	return &other, true
}

// carriesToken tells a payment or a subscription from data alone.
func carriesToken(r *gateway.Route) bool { return r.Token != (common.Address{}) }

// Follower gives the follower of a configured chain, and nil for any other name.
func (n *Network) Follower(name string) engine.Follower {
	if c := n.chains[name]; c != nil {
		return c.follower
	}
	return nil
}

// ExecutionWindow gives the configured one of the route's lane, and the default for a route that has no lane any more.
func (n *Network) ExecutionWindow(r *gateway.Route) time.Duration {
	for _, l := range n.lanes {
		if l.From == r.Source && l.To == r.Destination {
			return l.ExecutionWindow
		}
	}
	return ExecutionWindowDefault
}

// route gives the lane of a transfer after checking that what it says is what we would see again: a send from a
// contract that nobody watches, or to one, would be money out of sight.
func (n *Network) route(op string, t *gateway.Transfer) (*lane, *big.Int, error) {
	r := t.Route
	if r == nil {
		return nil, nil, gateway.Errorf(gateway.CodeNoRoute, op, gateway.RetryNever, "transfer %s has no route", t.ID)
	}
	i := slices.IndexFunc(n.lanes, func(l *lane) bool { return l.From == r.Source && l.To == r.Destination })
	if i < 0 {
		return nil, nil, refused(op, misfit, "no lane %s→%s is configured", r.Source, r.Destination)
	}
	l := n.lanes[i]
	if r.Selector != strconv.FormatUint(l.to.Selector, 10) {
		return nil, nil, refused(op, misfit, "the route says selector %s, %s has %d", r.Selector, l.To, l.to.Selector)
	}
	pays := r.Receiver == l.Receiver
	switch r.Mode {
	case gateway.ModeWallet:
		var err error
		if l, err = l.toWallet(op, r); err != nil {
			return nil, nil, err
		}
		pays = true
	case gateway.ModeReceiver:
		var ok bool
		if l, ok = l.towards(r.Receiver); !ok {
			return nil, nil, refused(op, misfit, "receiver %s isn't one of lane %s", r.Receiver, n.lanes[i])
		}
	default:
		return nil, nil, refused(op, unserved, "mode %q", r.Mode)
	}
	if pays != (len(r.Payload) == 0) {
		return nil, nil, refused(op, misfit, "a payload of %d bytes doesn't suit receiver %s", len(r.Payload), r.Receiver)
	}
	if !l.from.isSender(r.Sender) {
		return nil, nil, refused(op, misfit, "sender %s on %s isn't configured", r.Sender, l.From)
	}
	if bound, ok := new(big.Int).SetString(r.FeeTokenCeiling, 10); r.FeeInToken() && (!ok || bound.Sign() <= 0) {
		return nil, nil, refused(op, misfit, "the fee is in token %s, and its ceiling %q is no amount of it", r.FeeToken, r.FeeTokenCeiling)
	}
	if r.Beneficiary == (common.Address{}) || pays && !l.Wallets && r.Beneficiary == r.Receiver { // a FundReceiver may keep units itself
		return nil, nil, refused(op, class{code: gateway.CodeInvalidMessage, reason: "AC01", retry: gateway.RetryNever}, "no wallet can be credited at %s", r.Beneficiary)
	}
	if r.GasLimit > maxDestGas {
		return nil, nil, refused(op, unserved, "gas limit %d is over CCIP's %d", r.GasLimit, maxDestGas)
	}
	if err := l.checkDemand(op, r); err != nil {
		return nil, nil, err
	}
	if !pays && !carriesToken(r) && (r.Units == "" || r.Units == "0") {
		return l, new(big.Int), nil
	}
	units, ok := new(big.Int).SetString(r.Units, 10)
	if !ok || units.Sign() <= 0 || units.BitLen() > 256 || r.Token == (common.Address{}) {
		return nil, nil, refused(op, class{code: gateway.CodeInvalidMessage, reason: "AM01", retry: gateway.RetryNever}, "%q units of token %s can't be sent", r.Units, r.Token)
	}
	return l, units, nil
}

func (c *chain) isSender(a common.Address) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, ok := c.senders[a]
	return ok
}

// refused builds the typed error of a class.
func refused(op string, c class, format string, args ...any) *gateway.Error {
	return &gateway.Error{Code: c.code, Op: op, Reason: c.reason, Retry: c.retry, After: c.after, Detail: fmt.Sprintf(format, args...)}
}

func invalidConfig(op, format string, args ...any) error {
	return gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryNever, format, args...)
}
