package devnet

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// The defaults of Config.
const (
	CurrencyDefault      = "EUR"
	DecimalsDefault      = 6
	FinalityDefault      = 3
	FundsDefault         = "1000000"
	DailyLimitDefault    = "1000000000"
	ListenDefault        = "127.0.0.1:0"
	ClientDefault        = "alpha"
	RateCapacityDefault  = "100000000"
	RatePerSecondDefault = "1000000"
	// ExecutionThresholdDefault is after how long anybody may execute a message
	// that nobody has executed.
	ExecutionThresholdDefault = 8 * time.Hour
)

// Config says what to start. The zero value is two chains with one client and
// no block timer.
type Config struct {
	// BlockTime is the time between blocks; 0 makes blocks on Mine only.
	BlockTime time.Duration
	// Currency is the token's symbol. Default EUR.
	Currency string
	// Decimals of the token, the same on both chains. 0 means 6.
	Decimals uint8
	// Chains default to alpha-chain (chain id 1337) and beta-chain (31337), with
	// the selectors that CCIP gives these ids.
	Chains [2]ChainSpec
	// Clients default to one, ClientDefault. Each has a PaymentSender on both
	// chains.
	Clients []ClientSpec
	// Finality is the depth that counts as final, for the gateway and the relay:
	// a block is final when it and Finality-1 blocks after it exist. 0 means 3.
	Finality uint64
	// Fund is a fund on the second chain; nil is none.
	Fund *FundSpec
	// Stack is the CCIP between the chains. nil is the devnet's own.
	Stack Stack
	// Outside starts the node of a chain beside this process: a development node
	// like anvil, which makes blocks when it is told to. nil is go-ethereum in
	// this process. Such a chain has no endpoints of ours before it, so that
	// nothing can make them misbehave, and can't be reorganised.
	Outside func(ctx context.Context, chainID uint64) (Outside, error)
	// Listen is where the six endpoints listen; port 0 picks free ports.
	Listen string
	// Logger hears what the relay does. nil means nobody.
	Logger *slog.Logger
}

// ChainSpec names a chain.
type ChainSpec struct {
	Name     string
	ChainID  uint64
	Selector uint64
}

// ClientSpec is an institution that pays.
type ClientSpec struct {
	// ID is the client's id in the gateway's configuration. Its lineage is
	// keccak256(ID).
	ID string
	// Funds are what its PaymentSender holds on each chain, as decimals of the
	// currency. Empty means 1000000 on the first chain and 0 on the second.
	Funds [2]string
	// DailyLimit of its PaymentSenders. Empty means 1000000000.
	DailyLimit string
}

// settings are a Config in which nothing is missing.
type settings struct {
	Config
	capacity, rate *big.Int
	clients        []client
}

type client struct {
	id    string
	funds [2]*big.Int
	limit *big.Int
}

func (c Config) resolve() (settings, error) {
	if c.Currency == "" {
		c.Currency = CurrencyDefault
	}
	if c.Decimals == 0 {
		c.Decimals = DecimalsDefault
	}
	if c.Finality == 0 {
		c.Finality = FinalityDefault
	}
	if c.Stack == nil {
		c.Stack = ownStack{}
	}
	if c.Listen == "" {
		c.Listen = ListenDefault
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if c.BlockTime < 0 {
		return settings{}, fmt.Errorf("block time %s is negative", c.BlockTime)
	}
	if c.Finality > maxReorgDepth {
		return settings{}, fmt.Errorf("finality depth %d is above %d", c.Finality, maxReorgDepth)
	}
	for i, def := range [2]ChainSpec{
		{Name: "alpha-chain", ChainID: 1337, Selector: 3379446385462418246},
		{Name: "beta-chain", ChainID: 31337, Selector: 7759470850252068959},
	} {
		if c.Chains[i] == (ChainSpec{}) {
			c.Chains[i] = def
		}
		if c.Chains[i].Name == "" || c.Chains[i].ChainID == 0 || c.Chains[i].Selector == 0 {
			return settings{}, fmt.Errorf("chain %d needs a name, a chain id and a selector", i)
		}
	}
	if c.Chains[0].Name == c.Chains[1].Name || c.Chains[0].ChainID == c.Chains[1].ChainID ||
		c.Chains[0].Selector == c.Chains[1].Selector {
		return settings{}, fmt.Errorf("chains %s and %s are not two", c.Chains[0].Name, c.Chains[1].Name)
	}
	if len(c.Clients) == 0 {
		c.Clients = []ClientSpec{{ID: ClientDefault}}
	}
	s := settings{Config: c}
	var err error
	if s.capacity, err = s.units(RateCapacityDefault); err != nil {
		return settings{}, err
	}
	if s.rate, err = s.units(RatePerSecondDefault); err != nil {
		return settings{}, err
	}
	seen := map[string]bool{}
	for _, spec := range c.Clients {
		if spec.ID == "" || seen[spec.ID] {
			return settings{}, fmt.Errorf("client id %q is empty or taken", spec.ID)
		}
		seen[spec.ID] = true
		resolved, err := s.client(spec)
		if err != nil {
			return settings{}, err
		}
		s.clients = append(s.clients, resolved)
	}
	return s, nil
}

func (s settings) client(spec ClientSpec) (client, error) {
	if spec.Funds == ([2]string{}) {
		spec.Funds[0] = FundsDefault
	}
	if spec.DailyLimit == "" {
		spec.DailyLimit = DailyLimitDefault
	}
	c := client{id: spec.ID}
	var err error
	if c.limit, err = s.units(spec.DailyLimit); err != nil {
		return client{}, err
	}
	for i, amount := range spec.Funds {
		if amount == "" {
			amount = "0"
		}
		if c.funds[i], err = s.units(amount); err != nil {
			return client{}, err
		}
	}
	return c, nil
}

// units gives an amount of the currency in the token's base units.
func (s settings) units(amount string) (*big.Int, error) {
	a, err := gateway.ParseAmount(amount, s.Currency)
	if err != nil {
		return nil, err
	}
	return a.BaseUnits(s.Decimals)
}
