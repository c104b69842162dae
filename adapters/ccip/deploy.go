package ccip

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// Lineage groups the PaymentSenders of a client at a PaymentReceiver, whatever chain and generation they are of.
func Lineage(client string) common.Hash { return crypto.Keccak256Hash([]byte(client)) }

// Deployment says what to put on a chain, and who shall have power over it.
type Deployment struct {
	Chain    string
	Receiver bool // a PaymentReceiver; otherwise a PaymentSender

	Owner       common.Address              // may configure, seal and withdraw
	Guardian    common.Address              // of a PaymentSender: may pause
	Predecessor common.Address              // of a PaymentSender: the one that it takes over from; zero for the first
	Limits      map[common.Address]*big.Int // of a PaymentSender: base units per token and day

	At   common.Address // not zero: nothing is deployed, this contract is configured
	Poll time.Duration  // between looks at the chain; a second when zero
}

// Setup is a call that a contract still needs.
type Setup struct {
	To   common.Address
	What string
	Data []byte
}

// Deployed is what came of a Deployment. Left are the calls that only the contract's owner can make.
type Deployed struct {
	Contract common.Address
	Done     []Setup
	Left     []Setup
}

// Deploy puts a contract on a chain, configures it for the network's lanes and hands it to its owner, who must accept
// (Ownable2Step). The deployer is the owner until then; it must be a key of its own, for neither the operator nor the
// compliance key may ever have had that power. Every step looks at the chain first, so that a run that broke off is
// gone on with by At; a contract that the deployer doesn't own is only looked at.
func (n *Network) Deploy(ctx context.Context, deployer evm.Signer, fees evm.FeePolicy, d Deployment) (Deployed, error) {
	const op = "deploy"
	c := n.chains[d.Chain]
	switch {
	case c == nil:
		return Deployed{}, invalidConfig(op, "chain %q isn't configured", d.Chain)
	case c.operates(deployer.Address()):
		return Deployed{}, invalidConfig(op, "the deployer is an operator of %s: take a key of its own", d.Chain)
	case deployer.Address() == n.complianceKey:
		return Deployed{}, invalidConfig(op, "the deployer is the compliance key: take a key of its own")
	case d.At == (common.Address{}) && (d.Owner == (common.Address{}) || c.operates(d.Owner) || d.Owner == n.complianceKey):
		return Deployed{}, invalidConfig(op, "the owner must be named, and be neither an operator nor the compliance key")
	case d.At == (common.Address{}) && !d.Receiver && (d.Guardian == (common.Address{}) || c.operates(d.Guardian)):
		return Deployed{}, invalidConfig(op, "the guardian must be named, and not be an operator")
	}
	if d.Poll == 0 {
		d.Poll = time.Second
	}
	accounts, err := evm.NewAccounts(map[string]*evm.ChainAccount{d.Chain: {Chain: c.Chain, Signers: []evm.Signer{deployer}, Fees: fees}})
	if err != nil {
		return Deployed{}, err
	}
	p := &deploying{n: n, c: c, d: d, accounts: accounts, deployer: deployer.Address()}
	out := Deployed{Contract: d.At}
	if d.At == (common.Address{}) {
		if out.Contract, err = p.create(ctx); err != nil {
			return out, err
		}
	}
	owner, err := p.address(ctx, out.Contract, "owner")
	if err != nil {
		return out, err
	}
	missing, err := p.missing(ctx, out.Contract)
	if err != nil {
		return out, err
	}
	if owner != p.deployer {
		out.Left = missing
		return out, nil
	}
	for _, s := range missing {
		if err := p.send(ctx, gateway.Call{To: s.To, Data: s.Data, GasLimit: setupGas}); err != nil {
			return out, fmt.Errorf("%s: %w", s.What, err)
		}
		out.Done = append(out.Done, s)
	}
	still, err := p.missing(ctx, out.Contract)
	if err == nil && len(still) > 0 {
		err = refused(op, misfit, "%s was sent and had no effect", still[0].What)
	}
	if err != nil {
		return out, err
	}
	return p.handOver(ctx, out)
}

// Gas of a deployment and of a call that configures; what isn't used isn't paid.
const (
	createGas = 6_000_000
	setupGas  = 200_000
)

type deploying struct {
	n        *Network
	c        *chain
	d        Deployment
	accounts *evm.Accounts
	deployer common.Address
}

func (p *deploying) create(ctx context.Context) (common.Address, error) {
	var code []byte
	if p.d.Receiver {
		code = append(common.FromHex(bindings.PaymentReceiverMetaData.Bin), receiver.PackConstructor(p.c.Router, p.deployer)...)
	} else {
		code = append(common.FromHex(bindings.PaymentSenderMetaData.Bin),
			sender.PackConstructor(p.c.Router, p.deployer, p.n.complianceKey, p.d.Guardian, p.d.Predecessor)...)
	}
	nonce, _, err := p.accounts.NextNonce(ctx, p.c.Name, p.deployer, 0)
	if err != nil {
		return common.Address{}, err
	}
	contract := crypto.CreateAddress(p.deployer, nonce)
	if err := p.send(ctx, gateway.Call{Data: code, GasLimit: createGas}); err != nil {
		return common.Address{}, err
	}
	head, err := p.c.Head(ctx)
	if err != nil {
		return common.Address{}, err
	}
	got, err := p.c.CodeAt(ctx, contract, head.Hash())
	if err != nil {
		return common.Address{}, err
	}
	if len(got) == 0 {
		return common.Address{}, refused("deploy", misfit, "the deployment at %s was mined and failed", contract)
	}
	return contract, nil
}

// send signs, broadcasts and waits until the nonce is spent on the agreed head. What came of it is for the caller to
// read from the chain.
func (p *deploying) send(ctx context.Context, call gateway.Call) error {
	nonce, _, err := p.accounts.NextNonce(ctx, p.c.Name, p.deployer, 0)
	if err != nil {
		return err
	}
	attempt, err := p.accounts.Sign(ctx, p.c.Name, p.deployer, nonce, call, nil, time.Now())
	if err != nil {
		return err
	}
	ticker := time.NewTicker(p.d.Poll)
	defer ticker.Stop()
	for sent := false; ; {
		if !sent {
			err := p.accounts.Broadcast(ctx, p.c.Name, attempt)
			if err != nil && gateway.RetryOf(err) != gateway.RetryUnknown && gateway.RetryOf(err) != gateway.RetrySameBytes {
				return err
			}
			sent = err == nil
		}
		_, mined, err := p.accounts.NextNonce(ctx, p.c.Name, p.deployer, nonce+1)
		if err == nil && mined > nonce {
			return nil
		}
		select {
		case <-ctx.Done():
			return gateway.Errorf(gateway.CodeOutcomeUnknown, "deploy", gateway.RetryUnknown, "transaction %s of nonce %d isn't mined: %w", attempt.Hash, nonce, ctx.Err())
		case <-ticker.C:
		}
	}
}

// missing gives the calls that bring a contract to what the configuration says.
func (p *deploying) missing(ctx context.Context, contract common.Address) ([]Setup, error) {
	head, err := p.c.Head(ctx)
	if err != nil {
		return nil, err
	}
	if p.d.Receiver {
		return p.missingAtReceiver(ctx, head, contract)
	}
	return p.missingAtSender(ctx, head, contract)
}

func (p *deploying) missingAtSender(ctx context.Context, head *types.Header, contract common.Address) ([]Setup, error) {
	var out []Setup
	add := func(data []byte, format string, args ...any) {
		out = append(out, Setup{contract, fmt.Sprintf(format, args...), data})
	}
	for _, operator := range p.c.operators() {
		known, err := ask[bool](ctx, p.c, head.Hash(), senderABI, contract, "isOperator", operator)
		if err != nil {
			return nil, err
		}
		if !known {
			add(sender.PackSetOperator(operator, true), "let %s operate", operator)
		}
	}
	for _, l := range p.c.outbound {
		if l.Wallets {
			continue // whom it pays is the owner's to allow
		}
		allowed, err := ask[bool](ctx, p.c, head.Hash(), senderABI, contract, "isReceiverAllowed", l.to.Selector, l.Receiver)
		if err != nil {
			return nil, err
		}
		if !allowed {
			add(sender.PackAllowReceiver(l.to.Selector, l.Receiver, true), "allow receiver %s on %s", l.Receiver, l.To)
		}
	}
	for token, limit := range p.d.Limits {
		now, err := ask[*big.Int](ctx, p.c, head.Hash(), senderABI, contract, "dailyLimit", token)
		if err != nil {
			return nil, err
		}
		if now.Cmp(limit) != 0 {
			add(sender.PackSetDailyLimit(token, limit), "let %s base units of token %s go out per day", limit, token)
		}
	}
	return out, nil
}

func (p *deploying) missingAtReceiver(ctx context.Context, head *types.Header, contract common.Address) ([]Setup, error) {
	var out []Setup
	for _, l := range p.c.inbound {
		l.from.mu.Lock()
		senders := make(map[common.Address]string)
		for s := range l.from.configured {
			senders[s] = l.from.senders[s]
		}
		l.from.mu.Unlock()
		for s, client := range senders {
			lineage, err := ask[[32]byte](ctx, p.c, head.Hash(), receiverABI, contract, "lineageOf", l.from.Selector, s)
			if err != nil {
				return nil, err
			}
			if lineage == [32]byte{} {
				out = append(out, Setup{
					contract, fmt.Sprintf("let sender %s of client %s on %s pay", s, client, l.From),
					receiver.PackAllowSender(l.from.Selector, s, Lineage(client)),
				})
			}
		}
	}
	return out, nil
}

// handOver offers a contract to its owner, and gives what is left to the owner: to accept.
func (p *deploying) handOver(ctx context.Context, out Deployed) (Deployed, error) {
	if p.d.Owner == (common.Address{}) || p.d.Owner == p.deployer {
		return out, nil
	}
	accept := Setup{out.Contract, "accept the ownership", sender.PackAcceptOwnership()}
	pending, err := p.address(ctx, out.Contract, "pendingOwner")
	if err != nil {
		return out, err
	}
	if pending != p.d.Owner {
		offer := Setup{out.Contract, fmt.Sprintf("offer the ownership to %s", p.d.Owner), sender.PackTransferOwnership(p.d.Owner)}
		if err := p.send(ctx, gateway.Call{To: offer.To, Data: offer.Data, GasLimit: setupGas}); err != nil {
			return out, fmt.Errorf("%s: %w", offer.What, err)
		}
		if pending, err = p.address(ctx, out.Contract, "pendingOwner"); err != nil {
			return out, err
		}
		if pending != p.d.Owner {
			return out, refused("deploy", misfit, "the offer of the ownership was sent and had no effect")
		}
		out.Done = append(out.Done, offer)
	}
	out.Left = append(out.Left, accept)
	return out, nil
}

func (p *deploying) address(ctx context.Context, contract common.Address, method string) (common.Address, error) {
	head, err := p.c.Head(ctx)
	if err != nil {
		return common.Address{}, err
	}
	return ask[common.Address](ctx, p.c, head.Hash(), senderABI, contract, method)
}
