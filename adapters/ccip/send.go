package ccip

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// payload is what PaymentReceiver reads, abi.encode(bytes32 paymentRef, address beneficiary, bytes32 contentHash), and
// behind it what the route carries for another receiver. A wallet gets nothing.
func payload(t *gateway.Transfer) []byte {
	if t.Route.Mode == gateway.ModeWallet {
		return nil
	}
	out := append([]byte(nil), t.Ref[:]...)
	out = append(out, paddedAddress(t.Route.Beneficiary)...)
	out = append(out, t.Route.ContentHash[:]...)
	return append(out, t.Route.Payload...)
}

// Terms gives what the send will say. The fee may rise by a fifth until it is mined; what is left of the route's
// ceiling must buy the gas of a transaction of its own at twice the base fee. FEE_OVER_CEILING when it doesn't.
func (n *Network) Terms(t *gateway.Transfer, q gateway.Quote, expiry time.Time) (gateway.SendTerms, error) {
	l, units, err := n.route("terms", t)
	if err != nil {
		return gateway.SendTerms{}, err
	}
	op := "terms " + l.String()
	maxFee := new(big.Int).Mul(q.Fee, big.NewInt(feeMargin))
	maxFee.Add(maxFee, big.NewInt(99)).Quo(maxFee, big.NewInt(100))
	price, err := gasPrice(op, t.Route, maxFee, q.GasLimit)
	if err != nil {
		return gateway.SendTerms{}, err
	}
	if least := new(big.Int).Add(new(big.Int).Lsh(q.BaseFee, 1), tip); price.Cmp(least) < 0 {
		return gateway.SendTerms{}, refused(op, feeHigh, "a ceiling of %s wei leaves %s wei per gas after a fee of %s; %s are needed",
			t.Route.FeeCeiling, price, feeText(t.Route, maxFee), least)
	}
	return gateway.SendTerms{
		ChainID: l.from.Chain.ChainID(), Contract: t.Route.Sender, Ref: t.Ref, Token: t.Route.Token, Units: units,
		Destination: l.to.Selector, Receiver: l.Receiver, Beneficiary: t.Route.Beneficiary, Data: payload(t),
		ExtraArgs: l.extraArgs(t.Route), FeeToken: t.Route.FeeToken, MaxFee: maxFee, Expiry: expiry.UTC().Truncate(time.Second),
	}, nil
}

// feeText says a CCIP fee in the coin that pays it.
func feeText(r *gateway.Route, fee *big.Int) string {
	if r.FeeInToken() {
		return words("%s units of token %s", fee, r.FeeToken)
	}
	return words("%s wei", fee)
}

// gasPrice gives what the route's ceiling lets each gas cost after the CCIP fee. A fee in a token has a ceiling of its own.
func gasPrice(op string, r *gateway.Route, maxFee *big.Int, gas uint64) (*big.Int, error) {
	ceiling, ok := new(big.Int).SetString(r.FeeCeiling, 10)
	if !ok || ceiling.Sign() <= 0 {
		return nil, refused(op, misfit, "fee ceiling %q is no amount of wei", r.FeeCeiling)
	}
	if r.FeeInToken() {
		if bound, ok := new(big.Int).SetString(r.FeeTokenCeiling, 10); !ok || maxFee.Cmp(bound) > 0 {
			return nil, refused(op, feeHigh, "the CCIP fee of up to %s is over the ceiling of %s", feeText(r, maxFee), r.FeeTokenCeiling)
		}
		return ceiling.Quo(ceiling, new(big.Int).SetUint64(gas)), nil
	}
	left := ceiling.Sub(ceiling, maxFee)
	if left.Sign() <= 0 {
		return nil, refused(op, feeHigh, "the CCIP fee of up to %s wei is over the ceiling of %s", maxFee, r.FeeCeiling)
	}
	return left.Quo(left, new(big.Int).SetUint64(gas)), nil
}

// SendCall encodes a batch of sends of one contract: TOO_LARGE for more than MaxBatch of q, INTERNAL for none or for several
// contracts. Its gas price is bounded by the ceiling of t and the dearest fee among the sends.
func (n *Network) SendCall(t *gateway.Transfer, q gateway.Quote, sends []gateway.ApprovedSend) (gateway.Call, error) {
	l, _, err := n.route("encode send", t)
	if err != nil {
		return gateway.Call{}, err
	}
	op := "encode send " + l.String()
	switch {
	case len(sends) == 0:
		return gateway.Call{}, refused(op, bug, "nothing to send")
	case len(sends) > MaxBatch(q):
		return gateway.Call{}, refused(op, tooLarge, "%d sends, %d fit a transaction", len(sends), MaxBatch(q))
	}
	gas := batchGas + uint64(len(sends))*itemGasOf(q)
	dearest := new(big.Int)
	refs := make(map[gateway.PaymentRef]bool, len(sends))
	items := make([]bindings.PaymentSenderItem, 0, len(sends))
	for _, s := range sends {
		if s.Terms.Contract != t.Route.Sender || s.Terms.ChainID == nil || s.Terms.ChainID.Cmp(l.from.Chain.ChainID()) != 0 {
			return gateway.Call{}, refused(op, bug, "a send of contract %s on chain %s can't be in a batch of %s", s.Terms.Contract, s.Terms.ChainID, t.Route.Sender)
		}
		if refs[s.Terms.Ref] {
			return gateway.Call{}, refused(op, bug, "reference %s is in the batch twice", s.Terms.Ref)
		}
		refs[s.Terms.Ref] = true
		if s.Terms.MaxFee.Cmp(dearest) > 0 {
			dearest = s.Terms.MaxFee
		}
		items = append(items, item(s))
	}
	data, err := sender.TryPackSend(items)
	if err != nil {
		return gateway.Call{}, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	// Each send pays its share of the transaction, so that the share is what its ceiling must cover.
	share := (gas + uint64(len(sends)) - 1) / uint64(len(sends))
	price, err := gasPrice(op, t.Route, dearest, share)
	if err != nil {
		return gateway.Call{}, err
	}
	return gateway.Call{To: t.Route.Sender, Data: data, GasLimit: gas, MaxGasPrice: price}, nil
}

func item(s gateway.ApprovedSend) bindings.PaymentSenderItem {
	return bindings.PaymentSenderItem{
		Payment: bindings.PaymentSenderPayment{
			PaymentRef: s.Terms.Ref, Token: s.Terms.Token, Amount: s.Terms.Units, Destination: s.Terms.Destination,
			Receiver: s.Terms.Receiver, Beneficiary: s.Terms.Beneficiary, Data: s.Terms.Data, ExtraArgs: s.Terms.ExtraArgs,
			FeeToken: s.Terms.FeeToken, MaxFee: s.Terms.MaxFee, Expiry: uint64(s.Terms.Expiry.Unix()),
		},
		Approval: s.Approval,
	}
}

// Simulate runs one item at the agreed head with the gas that it would get. It calls, as the contract itself, the entry
// that the contract calls for each item, so that a refusal is a revert with its own error instead of an event. What the
// contract checks before any item (pause, operator, seal) is Quote's.
func (n *Network) Simulate(ctx context.Context, t *gateway.Transfer, s gateway.ApprovedSend) error {
	l, _, err := n.route("simulate", t)
	if err != nil {
		return err
	}
	op := "simulate " + l.String()
	data, err := sender.TryPackSendOne(item(s))
	if err != nil {
		return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	head, err := l.from.Head(ctx)
	if err != nil {
		return err
	}
	onRamp, err := l.onRamp(ctx, head.Hash())
	if err != nil {
		return err
	}
	_, err = l.from.Call(ctx, ethereum.CallMsg{From: s.Terms.Contract, To: &s.Terms.Contract, Gas: onRamp.sendGas(len(t.Route.Verifiers)), Data: data}, head.Hash())
	reason, reverted := evm.RevertData(err)
	if !reverted {
		return err
	}
	return sendError(op, reason, s.Terms.Units, head)
}

// sendError gives the typed error of a refused send.
func sendError(op string, reason []byte, units *big.Int, head *types.Header) error {
	r := explain(reason)
	e := r.err(op)
	in := r.innermost()
	if in.known == nil || in.known.name != "OverDailyLimit" {
		return e
	}
	if limit, ok := in.args[1].(*big.Int); ok {
		return overDayLimit(op, units, limit, head.Time)
	}
	return e
}

// SentAt gives the block in which the reference was used by the sender or one of its predecessors; 0 when it is unused
// at the agreed head, or with final at the last final block.
func (n *Network) SentAt(ctx context.Context, t *gateway.Transfer, final bool) (uint64, gateway.Block, error) {
	c, err := n.source(ctx, "look up reference", t)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	look := c.Head
	if final {
		look = c.Final
	}
	h, err := look(ctx)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	var proven uint64
	if final {
		// On this a second send may hang: it is proven, not only agreed.
		var exists bool
		if proven, exists, err = c.provenSentAt(ctx, h, t); err != nil {
			return 0, gateway.Block{}, err
		}
		if !exists {
			return 0, evm.BlockOf(h), nil
		}
	}
	block, err := ask[*big.Int](ctx, c, h.Hash(), senderABI, t.Route.Sender, "sentAt", [32]byte(t.Ref))
	if err != nil {
		return 0, gateway.Block{}, err
	}
	if !block.IsUint64() {
		return 0, gateway.Block{}, refused("look up reference", bug, "sent at block %s", block)
	}
	if final && block.Uint64() != proven {
		return 0, gateway.Block{}, gateway.Errorf(gateway.CodeQuorum, "look up reference on "+c.Name, gateway.RetryAfterChange,
			"the endpoints agree that it was used in block %s, the state proves %d: they lie, or %s is no PaymentSender of this version", block, proven, t.Route.Sender)
	}
	return block.Uint64(), evm.BlockOf(h), nil
}

// sentAtSlot is where PaymentSender keeps its mapping of references to the blocks of their sends.
const sentAtSlot = 7

// lineageMax bounds how many predecessors a sender is believed to have.
const lineageMax = 64

// provenSentAt reads the block of a reference's send out of the state under an agreed header, from the sender or the
// first of its predecessors that has one; 0 when none has. A sender that is younger than the header doesn't exist there
// and has sent nothing.
func (c *chain) provenSentAt(ctx context.Context, h *types.Header, t *gateway.Transfer) (block uint64, exists bool, err error) {
	slot := evm.MappingSlot(sentAtSlot, common.Hash(t.Ref))
	at := t.Route.Sender
	for range lineageMax {
		a, err := c.StateOf(ctx, h, at, slot)
		if err != nil {
			return 0, false, err
		}
		if a.CodeHash == types.EmptyCodeHash && !exists {
			return 0, false, nil
		}
		exists = true
		if value := a.Storage[0].Big(); value.Sign() != 0 {
			if !value.IsUint64() {
				return 0, false, refused("look up reference", bug, "sent at block %s", value)
			}
			return value.Uint64(), true, nil
		}
		if at, err = ask[common.Address](ctx, c, h.Hash(), senderABI, at, "predecessor"); err != nil {
			return 0, false, err
		}
		if at == (common.Address{}) {
			return 0, true, nil
		}
	}
	return 0, false, refused("look up reference", misfit, "sender %s has more than %d predecessors", t.Route.Sender, lineageMax)
}

// Find gives what one source block proves of a transfer's send: sent, refused, or nothing.
func (n *Network) Find(ctx context.Context, t *gateway.Transfer, block uint64) ([]gateway.Sighting, error) {
	c, err := n.source(ctx, "find send", t)
	if err != nil {
		return nil, err
	}
	h, err := c.HeaderByNumber(ctx, block)
	if err != nil {
		return nil, err
	}
	all, err := c.sightings(ctx, h)
	if err != nil {
		return nil, err
	}
	var found []gateway.Sighting
	for _, s := range all {
		if s.Ref == t.Ref && (s.Kind == gateway.SightedSent || s.Kind == gateway.SightedRefused) {
			found = append(found, s)
		}
	}
	return found, nil
}

// FindCredit gives what the destination proves of a transfer's delivery, found by asking its receiver where it has taken
// the reference: credited or set aside, and the execution beside it; nothing while the reference is unused there.
func (n *Network) FindCredit(ctx context.Context, t *gateway.Transfer) ([]gateway.Sighting, error) {
	const op = "find credit"
	src, err := n.source(ctx, op, t)
	if err != nil {
		return nil, err
	}
	c := n.chains[t.Route.Destination]
	if c != nil && t.Route.Mode == gateway.ModeWallet {
		return n.findWalletCredit(ctx, op, t)
	}
	if c == nil || !c.receivers[t.Route.Receiver] {
		return nil, refused(op, misfit, "receiver %s on %s isn't configured", t.Route.Receiver, t.Route.Destination)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	lineage, err := ask[[32]byte](ctx, c, head.Hash(), receiverABI, t.Route.Receiver, "lineageOf", src.Selector, t.Route.Sender)
	if err != nil || lineage == ([32]byte{}) {
		return nil, err
	}
	block, err := ask[*big.Int](ctx, c, head.Hash(), receiverABI, t.Route.Receiver, "receivedAt", lineage, [32]byte(t.Ref))
	if err != nil || block.Sign() == 0 {
		return nil, err
	}
	if !block.IsUint64() || block.Uint64() > head.Number.Uint64() {
		return nil, refused(op, bug, "received at block %s", block)
	}
	h, err := c.HeaderByNumber(ctx, block.Uint64())
	if err != nil {
		return nil, err
	}
	all, err := c.sightings(ctx, h)
	if err != nil {
		return nil, err
	}
	messages := make(map[gateway.Hash32]bool)
	for _, s := range all {
		if s.Ref == t.Ref && s.Contract == t.Route.Receiver {
			messages[s.MessageID] = true
		}
	}
	var found []gateway.Sighting
	for _, s := range all {
		if messages[s.MessageID] {
			found = append(found, s)
		}
	}
	return found, nil
}

// source gives a transfer's source chain. It asks for less than route does: what was sent must be found also after its
// lane has been taken out of the configuration.
func (n *Network) source(ctx context.Context, op string, t *gateway.Transfer) (*chain, error) {
	if t.Route == nil {
		return nil, gateway.Errorf(gateway.CodeNoRoute, op, gateway.RetryNever, "transfer %s has no route", t.ID)
	}
	c := n.chains[t.Route.Source]
	if c == nil {
		return nil, refused(op, misfit, "chain %s isn't configured", t.Route.Source)
	}
	// Predecessors count too, and are known once the chain has been asked.
	if err := c.sweptOnce(ctx); err != nil {
		return nil, err
	}
	if !c.isSender(t.Route.Sender) {
		return nil, refused(op, misfit, "sender %s on %s isn't configured", t.Route.Sender, t.Route.Source)
	}
	return c, nil
}

// sightings gives everything that one block proves.
func (c *chain) sightings(ctx context.Context, h *types.Header) ([]gateway.Sighting, error) {
	hash := h.Hash()
	block, err := c.proven.get(ctx, string(hash[:]), func(ctx context.Context) (receipts, error) {
		list, txs, err := c.ProvenReceipts(ctx, h)
		return receipts{list, txs}, err
	})
	if err != nil {
		return nil, err
	}
	var all []gateway.Sighting
	for i, r := range block.list {
		found, err := c.decode(ctx, h, block.txs[i], r)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}
