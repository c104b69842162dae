package ccip

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Verify says everything about our contracts on the chains that isn't as it should be: their code is, byte for byte,
// what this version's constructors leave there, and the powers over them are in hands that a thief of one key doesn't
// have. It looks at every configured sender and receiver, and at what Check looks at. An empty answer says that all is
// well.
func (n *Network) Verify(ctx context.Context) []error {
	var problems []error
	for _, c := range n.chains {
		head, err := c.Head(ctx)
		if err != nil {
			problems = append(problems, fmt.Errorf("chain %s: %w", c.Name, err))
			continue
		}
		for s := range c.configured {
			for _, err := range n.verifySender(ctx, c, head.Hash(), s) {
				problems = append(problems, fmt.Errorf("sender %s on %s: %w", s, c.Name, err))
			}
		}
		for r := range c.receivers {
			for _, err := range n.verifyReceiver(ctx, c, head.Hash(), r) {
				problems = append(problems, fmt.Errorf("receiver %s on %s: %w", r, c.Name, err))
			}
		}
	}
	return append(problems, n.Check(ctx)...)
}

func (n *Network) verifySender(ctx context.Context, c *chain, at common.Hash, s common.Address) []error {
	router, err := ask[common.Address](ctx, c, at, senderABI, s, "router")
	if err != nil {
		return []error{err}
	}
	predecessor, err := ask[common.Address](ctx, c, at, senderABI, s, "predecessor")
	if err != nil {
		return []error{err}
	}
	anybody := common.Address{19: 1} // roles stand in storage, not in the code
	creation := append(common.FromHex(bindings.PaymentSenderMetaData.Bin),
		sender.PackConstructor(router, anybody, anybody, anybody, predecessor)...)
	problems := c.verifyCode(ctx, at, s, "PaymentSender", creation, predecessor)
	holders := c.operatorKeys()
	if n.complianceKey != (common.Address{}) {
		holders["compliance key"] = n.complianceKey
	}
	problems = append(problems, c.verifyPower(ctx, at, s, "owner", holders)...)
	problems = append(problems, c.verifyPower(ctx, at, s, "guardian", c.operatorKeys())...)
	for _, l := range c.outbound {
		for _, token := range l.Tokens {
			limit, err := ask[*big.Int](ctx, c, at, senderABI, s, "dailyLimit", token.Source)
			if err != nil {
				problems = append(problems, err)
			} else if limit.Sign() == 0 {
				problems = append(problems, refused("verify", senderOff, "token %s has no daily limit and goes nowhere", token.Source))
			}
		}
	}
	return problems
}

func (n *Network) verifyReceiver(ctx context.Context, c *chain, at common.Hash, r common.Address) []error {
	router, err := ask[common.Address](ctx, c, at, receiverABI, r, "router")
	if err != nil {
		return []error{err}
	}
	creation := append(common.FromHex(bindings.PaymentReceiverMetaData.Bin), receiver.PackConstructor(router, common.Address{19: 1})...)
	holders := c.operatorKeys()
	holders["compliance key"] = n.complianceKey
	return append(c.verifyCode(ctx, at, r, "PaymentReceiver", creation, common.Address{}), c.verifyPower(ctx, at, r, "owner", holders)...)
}

// operatorKeys names the accounts that must have no other power than to operate.
func (c *chain) operatorKeys() map[string]common.Address {
	keys := map[string]common.Address{"operator": c.Account}
	for i, a := range c.Further {
		keys[fmt.Sprintf("operator %d", i+2)] = a
	}
	return keys
}

// verifyCode compares a contract's code with what its constructor leaves at that address on that chain, its immutables
// included.
func (c *chain) verifyCode(ctx context.Context, at common.Hash, contract common.Address, name string, creation []byte, predecessor common.Address) []error {
	want, err := constructed(creation, contract, c.Chain.ChainID(), predecessor)
	if err != nil {
		return []error{fmt.Errorf("construct %s: %w", name, err)}
	}
	got, err := c.CodeAt(ctx, contract, at)
	switch {
	case err != nil:
		return []error{err}
	case !bytes.Equal(got, want):
		return []error{refused("verify", misfit, "its code isn't that of this version's %s", name)}
	}
	return nil
}

// verifyPower says whether a power over a contract is in the hands of a key that signs every day.
func (c *chain) verifyPower(ctx context.Context, at common.Hash, contract common.Address, power string, holders map[string]common.Address) []error {
	got, err := ask[common.Address](ctx, c, at, senderABI, contract, power)
	if err != nil {
		return []error{err}
	}
	var problems []error
	for name, key := range holders {
		if key == got {
			problems = append(problems, refused("verify", misfit, "its %s is the %s: a thief of that one key has both powers", power, name))
		}
	}
	return problems
}

// constructed runs a constructor at an address of a chain and gives the code that it leaves. A predecessor is given an
// answer, for the constructor asks it whether it is a sender.
func constructed(creation []byte, at common.Address, chainID *big.Int, predecessor common.Address) ([]byte, error) {
	rules := *params.MergedTestChainConfig
	rules.ChainID = chainID
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	cfg := &runtime.Config{ChainConfig: &rules, State: db, GasLimit: 30_000_000, Random: &common.Hash{}, BlockNumber: big.NewInt(1)}
	db.CreateAccount(at)
	db.SetCode(at, creation, 0)
	if predecessor != (common.Address{}) {
		db.CreateAccount(predecessor)
		db.SetCode(predecessor, common.FromHex("5f5f5260205ff3"), 0) // returns one word: no
	}
	code, _, err := runtime.Call(at, nil, cfg)
	return code, err
}
