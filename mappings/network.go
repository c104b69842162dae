package mappings

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/vostro-gateway/vostro/gateway"
)

// Chain is a chain that transfers start from or go to.
type Chain struct {
	Name     string
	ChainID  string // decimal EVM chain id, as wallets name it
	Selector uint64 // CCIP's
}

// Lane is a way from one chain to another.
type Lane struct {
	From, To   string            // chain names
	Wallets    bool              // leads to beneficiaries' wallets, not to a receiver
	Receiver   gateway.Address   // PaymentReceiver on To; zero with Wallets
	FeeToken   gateway.Address   // zero: the native coin
	FeeCeiling *big.Int          // wei: gas at the highest bump, and the CCIP fee where the native coin pays it
	GasLimit   uint64            // for the receiver on To
	Finality   string            // as gateway.Route has it
	Verifiers  []gateway.Address // demanded beside the lane's own, on From

	// FeeTokenCeiling is the most that the CCIP fee may be in base units of FeeToken,
	// whose decimals FeeDecimals are; nil with the native coin.
	FeeTokenCeiling *big.Int
	FeeDecimals     uint8
}

// Name gives "ethereum→base".
func (l Lane) Name() string { return l.From + "→" + l.To }

// Token is a currency on a chain.
type Token struct {
	Currency string
	Chain    string
	Address  gateway.Address
	Decimals uint8

	// PoolFeeBPS is what the token's pool on the chain keeps of a transfer that
	// starts there, in basis points, rounded down. GrossUpCeiling is the most, in
	// base units, that may be sent on top of an amount of which the creditor must
	// receive all; nil: such a transfer is refused.
	PoolFeeBPS     uint16
	GrossUpCeiling *big.Int
}

// Network is what of the configuration decides routes. Lanes are tried in
// their order.
type Network struct {
	Chains []Chain
	Lanes  []Lane
	Tokens []Token
}

type tokenID struct{ chain, currency string }

// network is a Network that was checked, for looking up.
type network struct {
	chains   map[string]Chain
	chainIDs map[string]string // name by chain id
	lanes    []Lane
	tokens   map[tokenID]Token
}

func (n Network) check() (*network, error) {
	out := &network{chains: map[string]Chain{}, chainIDs: map[string]string{}, lanes: n.Lanes, tokens: map[tokenID]Token{}}
	for _, c := range n.Chains {
		if c.Name == "" || c.Selector == 0 {
			return nil, fmt.Errorf("chain %q: needs a name and a selector", c.Name)
		}
		if id, err := strconv.ParseUint(c.ChainID, 10, 64); err != nil || id == 0 || strconv.FormatUint(id, 10) != c.ChainID {
			return nil, fmt.Errorf("chain %s: %q is no chain id", c.Name, c.ChainID)
		}
		if _, taken := out.chains[c.Name]; taken {
			return nil, fmt.Errorf("chain %s is given twice", c.Name)
		}
		if other, taken := out.chainIDs[c.ChainID]; taken {
			return nil, fmt.Errorf("chains %s and %s have one chain id", other, c.Name)
		}
		out.chains[c.Name], out.chainIDs[c.ChainID] = c, c.Name
	}
	for _, l := range n.Lanes {
		switch {
		case out.chains[l.From].Name == "" || out.chains[l.To].Name == "" || l.From == l.To:
			return nil, fmt.Errorf("lane %s: needs two configured chains", l.Name())
		case l.Wallets == (l.Receiver != gateway.Address{}):
			return nil, fmt.Errorf("lane %s: leads to a receiver or to wallets", l.Name())
		case l.FeeCeiling == nil || l.FeeCeiling.Sign() <= 0:
			return nil, fmt.Errorf("lane %s: has no fee ceiling", l.Name())
		case (l.FeeToken != gateway.Address{}) != (l.FeeTokenCeiling != nil):
			return nil, fmt.Errorf("lane %s: a fee token and its ceiling stand together", l.Name())
		}
	}
	for _, t := range n.Tokens {
		id := tokenID{t.Chain, t.Currency}
		switch _, taken := out.tokens[id]; {
		case taken:
			return nil, fmt.Errorf("token %s on %s is given twice", t.Currency, t.Chain)
		case t.PoolFeeBPS >= fullBPS:
			return nil, fmt.Errorf("token %s on %s: a pool fee of %d basis points leaves nothing", t.Currency, t.Chain, t.PoolFeeBPS)
		case out.chains[t.Chain].Name == "" || t.Currency == "" || t.Address == (gateway.Address{}):
			return nil, fmt.Errorf("token %q on %q: needs a currency, a configured chain and an address", t.Currency, t.Chain)
		}
		out.tokens[id] = t
	}
	return out, nil
}
