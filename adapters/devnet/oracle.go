package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// This file says what really happened, from the two chains alone: logs of the
// canonical blocks and state at the heads. Nothing that the gateway or the
// relay remembers enters.

var (
	paymentSender   = bindings.NewPaymentSender()
	paymentReceiver = bindings.NewPaymentReceiver()
	devToken        = bindings.NewDevToken()
	devPool         = bindings.NewDevPool()

	senderABI   = mustABI(bindings.PaymentSenderMetaData.ParseABI())
	receiverABI = mustABI(bindings.PaymentReceiverMetaData.ParseABI())
	tokenABI    = mustABI(bindings.DevTokenMetaData.ParseABI())

	topicPaymentSent    = senderABI.Events[bindings.PaymentSenderSentEventName].ID
	topicPaymentRefused = senderABI.Events[bindings.PaymentSenderRefusedEventName].ID
	topicCredited       = receiverABI.Events[bindings.PaymentReceiverCreditedEventName].ID
	topicSetAside       = receiverABI.Events[bindings.PaymentReceiverSetAsideEventName].ID
	topicTransfer       = tokenABI.Events[bindings.DevTokenTransferEventName].ID
)

// arrivalTopics are what pools say when tokens arrive, the amount being the
// event's last word: ReleasedOrMinted since 1.6.1, Minted and Released before.
var arrivalTopics = map[common.Hash]bool{
	crypto.Keccak256Hash([]byte("ReleasedOrMinted(uint64,address,address,address,uint256)")): true,
	crypto.Keccak256Hash([]byte("Minted(address,address,uint256)")):                          true,
	crypto.Keccak256Hash([]byte("Released(address,address,uint256)")):                        true,
}

// Send is one payment that left through a PaymentSender.
type Send struct {
	Chain       string
	Client      string
	Ref         gateway.PaymentRef
	MessageID   common.Hash
	Sequence    uint64
	Units       *big.Int
	Receiver    common.Address
	Beneficiary common.Address
	Fee         *big.Int // wei
	Tx          common.Hash
	Block       uint64
}

// Refusal is one item of a mined batch that didn't go.
type Refusal struct {
	Chain  string
	Client string
	Ref    gateway.PaymentRef
	Reason []byte // ABI-encoded error
	Tx     common.Hash
	Block  uint64
}

// Credit is what a PaymentReceiver did with a payment. SetAside says that the
// beneficiary couldn't take it then; a later Credit of the same message follows
// when it could.
type Credit struct {
	Chain       string
	Ref         gateway.PaymentRef
	MessageID   common.Hash
	Units       *big.Int
	Beneficiary common.Address
	Lineage     common.Hash
	SetAside    bool
	Tx          common.Hash
	Block       uint64
}

// frozen runs f while no chain gains or loses a block, so that what it reads of
// the two fits together.
func (n *Net) frozen(f func() error) error {
	for _, chain := range n.Chains {
		chain.node.mu.Lock()
		defer chain.node.mu.Unlock()
	}
	return f()
}

// all gives every log of a contract with a first topic, in chain order.
func (c *Chain) all(ctx context.Context, contract common.Address, topic common.Hash) ([]types.Log, error) {
	return c.Logs(ctx, 0, c.Head().Number.Uint64(), contract, topic)
}

// Sends gives every payment that left, on both chains, in chain order.
func (n *Net) Sends(ctx context.Context) (sends []Send, err error) {
	err = n.frozen(func() error { sends, err = n.sends(ctx); return err })
	return sends, err
}

func (n *Net) sends(ctx context.Context) ([]Send, error) {
	var sends []Send
	for _, chain := range n.Chains {
		messages, err := chain.messages(ctx)
		if err != nil {
			return nil, err
		}
		sequences := map[common.Hash]uint64{}
		for _, m := range messages {
			sequences[m.ID] = m.Sequence
		}
		for _, client := range n.settings.clients {
			logs, err := chain.all(ctx, chain.Senders[client.id], topicPaymentSent)
			if err != nil {
				return nil, err
			}
			for i := range logs {
				event, err := paymentSender.UnpackSentEvent(&logs[i])
				if err != nil {
					return nil, fmt.Errorf("decode Sent: %w", err)
				}
				sequence, known := sequences[event.MessageId]
				if !known {
					return nil, fmt.Errorf("%s: the on-ramp doesn't know message %x of payment %x", chain.Name, event.MessageId, event.PaymentRef)
				}
				sends = append(sends, Send{
					Chain: chain.Name, Client: client.id, Ref: event.PaymentRef, MessageID: event.MessageId, Sequence: sequence,
					Units: event.Amount, Receiver: event.Receiver, Beneficiary: event.Beneficiary, Fee: event.Fee,
					Tx: logs[i].TxHash, Block: logs[i].BlockNumber,
				})
			}
		}
	}
	return sends, nil
}

// Refusals gives every refused item of a mined batch, on both chains.
func (n *Net) Refusals(ctx context.Context) ([]Refusal, error) {
	var refusals []Refusal
	for _, chain := range n.Chains {
		for _, client := range n.settings.clients {
			logs, err := chain.all(ctx, chain.Senders[client.id], topicPaymentRefused)
			if err != nil {
				return nil, err
			}
			for i := range logs {
				event, err := paymentSender.UnpackRefusedEvent(&logs[i])
				if err != nil {
					return nil, fmt.Errorf("decode Refused: %w", err)
				}
				refusals = append(refusals, Refusal{
					Chain: chain.Name, Client: client.id, Ref: event.PaymentRef, Reason: event.Reason,
					Tx: logs[i].TxHash, Block: logs[i].BlockNumber,
				})
			}
		}
	}
	return refusals, nil
}

// messages gives every CCIP message that left for the other chain, whoever sent
// it.
func (c *Chain) messages(ctx context.Context) ([]Message, error) {
	return c.site.Lane().Sent(ctx, 0, c.Head().Number.Uint64())
}

// Credits gives every credit and set-aside, on both chains, in chain order.
func (n *Net) Credits(ctx context.Context) ([]Credit, error) {
	var credits []Credit
	for _, chain := range n.Chains {
		logs, err := chain.Logs(ctx, 0, chain.Head().Number.Uint64(), chain.Receiver)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			credit := Credit{Chain: chain.Name, Tx: logs[i].TxHash, Block: logs[i].BlockNumber}
			switch logs[i].Topics[0] {
			case topicCredited:
				event, err := paymentReceiver.UnpackCreditedEvent(&logs[i])
				if err != nil {
					return nil, fmt.Errorf("decode Credited: %w", err)
				}
				credit.Ref, credit.MessageID, credit.Units = event.PaymentRef, event.MessageId, event.Amount
				credit.Beneficiary, credit.Lineage = event.Beneficiary, event.Lineage
			case topicSetAside:
				event, err := paymentReceiver.UnpackSetAsideEvent(&logs[i])
				if err != nil {
					return nil, fmt.Errorf("decode SetAside: %w", err)
				}
				credit.Ref, credit.MessageID, credit.Units = event.PaymentRef, event.MessageId, event.Amount
				credit.Beneficiary, credit.Lineage, credit.SetAside = event.Beneficiary, event.Lineage, true
			default:
				continue
			}
			credits = append(credits, credit)
		}
	}
	return credits, nil
}

// DuplicateSends counts the sends beyond the first of each reference.
func (n *Net) DuplicateSends(ctx context.Context) (int, error) {
	sends, err := n.Sends(ctx)
	if err != nil {
		return 0, err
	}
	refs := make([]gateway.PaymentRef, 0, len(sends))
	for _, send := range sends {
		refs = append(refs, send.Ref)
	}
	return repeated(refs), nil
}

// DuplicateCredits counts the credits to beneficiaries beyond the first of each
// reference.
func (n *Net) DuplicateCredits(ctx context.Context) (int, error) {
	credits, err := n.Credits(ctx)
	if err != nil {
		return 0, err
	}
	var refs []gateway.PaymentRef
	for _, credit := range credits {
		if !credit.SetAside {
			refs = append(refs, credit.Ref)
		}
	}
	return repeated(refs), nil
}

func repeated(refs []gateway.PaymentRef) int {
	distinct := map[gateway.PaymentRef]bool{}
	for _, ref := range refs {
		distinct[ref] = true
	}
	return len(refs) - len(distinct)
}

// Conservation is the sum of all money at one moment, in base units.
type Conservation struct {
	// Issued is what the owner has minted on either chain, liquidity of pools not
	// included.
	Issued *big.Int
	// Supply is what exists on each chain.
	Supply [2]*big.Int
	// InFlight was burned or locked at its source and hasn't arrived at its
	// destination.
	InFlight *big.Int
	// Held is what all accounts of each chain hold.
	Held [2]*big.Int
	// Difference is Supply − what pools have locked + InFlight − Issued: 0, or money was made or lost.
	Difference *big.Int
}

// OK reports whether everything adds up to the last unit.
func (c Conservation) OK() bool {
	return c.Difference.Sign() == 0 && c.Held[0].Cmp(c.Supply[0]) == 0 && c.Held[1].Cmp(c.Supply[1]) == 0
}

// Conserved adds up all money of the two chains while none of it moves.
func (n *Net) Conserved(ctx context.Context) (result Conservation, err error) {
	err = n.frozen(func() error { result, err = n.conserved(ctx); return err })
	return result, err
}

func (n *Net) conserved(ctx context.Context) (Conservation, error) {
	result := Conservation{Issued: new(big.Int), InFlight: new(big.Int), Difference: new(big.Int)}
	for i, chain := range n.Chains {
		var err error
		if result.Supply[i], err = chain.TotalSupply(ctx); err != nil {
			return result, err
		}
		balances, issued, err := chain.ledger(ctx)
		if err != nil {
			return result, err
		}
		result.Issued.Add(result.Issued, issued)
		result.Held[i] = new(big.Int)
		for account, units := range balances {
			result.Held[i].Add(result.Held[i], units)
			if chain.locks(account) {
				result.Difference.Sub(result.Difference, units)
			}
		}
		if err := chain.addInFlight(ctx, result.InFlight); err != nil {
			return result, err
		}
		result.Difference.Add(result.Difference, result.Supply[i])
	}
	result.Difference.Add(result.Difference, result.InFlight)
	result.Difference.Sub(result.Difference, result.Issued)
	return result, nil
}

// ledger gives what each account of the token holds, as the contract says, and
// how much was issued: minted by others than the pool, and not to its vault.
func (c *Chain) ledger(ctx context.Context) (balances map[common.Address]*big.Int, issued *big.Int, err error) {
	logs, err := c.all(ctx, c.Token, topicTransfer)
	if err != nil {
		return nil, nil, err
	}
	minted := map[common.Hash]*big.Int{} // by transaction
	balances = map[common.Address]*big.Int{}
	for i := range logs {
		event, err := devToken.UnpackTransferEvent(&logs[i])
		if err != nil {
			return nil, nil, fmt.Errorf("decode Transfer: %w", err)
		}
		balances[event.From], balances[event.To] = nil, nil
		if event.From == (common.Address{}) && !c.locks(event.To) {
			minted[logs[i].TxHash] = plus(minted[logs[i].TxHash], event.Value)
		}
	}
	delete(balances, common.Address{})
	// What the pool minted came from the other chain; what it released was there.
	arrived, err := c.Logs(ctx, 0, c.Head().Number.Uint64(), c.Pool)
	if err != nil {
		return nil, nil, err
	}
	for _, log := range arrived {
		if sum := minted[log.TxHash]; sum != nil && arrivalTopics[log.Topics[0]] && len(log.Data) >= common.HashLength {
			sum.Sub(sum, new(big.Int).SetBytes(log.Data[len(log.Data)-common.HashLength:]))
		}
	}
	issued = new(big.Int)
	for _, sum := range minted {
		issued.Add(issued, sum)
	}
	for account := range balances {
		if balances[account], err = c.TokenBalance(ctx, account); err != nil {
			return nil, nil, err
		}
	}
	return balances, issued, nil
}

func plus(sum, more *big.Int) *big.Int {
	if sum == nil {
		sum = new(big.Int)
	}
	return sum.Add(sum, more)
}

// locks tells whether what an account holds is money of nobody: locked tokens
// and liquidity. Where tokens are burned a pool holds nothing.
func (c *Chain) locks(account common.Address) bool {
	return account == c.Pool || account == c.Vault && account != (common.Address{})
}

// addInFlight adds what left here in messages that haven't succeeded there.
func (c *Chain) addInFlight(ctx context.Context, sum *big.Int) error {
	lane := c.site.Lane()
	arrivals, err := lane.Arrived(ctx, 0, c.Other().Head().Number.Uint64())
	if err != nil {
		return err
	}
	succeeded := map[common.Hash]bool{}
	for _, execution := range arrivals.Executed {
		if execution.State == StateSuccess {
			succeeded[execution.ID] = true
		}
	}
	messages, err := c.messages(ctx)
	if err != nil {
		return err
	}
	for _, m := range messages {
		if !succeeded[m.ID] {
			sum.Add(sum, m.Units)
		}
	}
	return nil
}

// Balances gives what every account that ever held the token holds on a chain,
// in base units.
func (c *Chain) Balances(ctx context.Context) (map[common.Address]*big.Int, error) {
	balances, _, err := c.ledger(ctx)
	return balances, err
}
