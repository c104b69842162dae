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

// ReceiverGas is a message gas limit under which a PaymentReceiver credits.
const ReceiverGas = 400_000

// Payment is what Pay sends.
type Payment struct {
	Client      string
	Ref         gateway.PaymentRef
	Units       *big.Int
	Beneficiary common.Address
}

// Pay signs approvals and submits one batch of a client's payments from this
// chain to the other's PaymentReceiver, without a gateway: for tests, and to
// play others who use the lane. The next block mines it.
func (c *Chain) Pay(ctx context.Context, payments ...Payment) (*types.Transaction, error) {
	sender, data, gas, err := c.SendCall(ctx, payments...)
	if err != nil {
		return nil, err
	}
	c.node.view.RLock()
	defer c.node.view.RUnlock()
	txs, err := c.submit(Call{
		Role: RoleOperator(c.Name), To: &sender, Data: data, Gas: gas,
	})
	if err != nil {
		return nil, err
	}
	return txs[0], nil
}

// SendCall gives the call by which Pay would submit one batch: the contract, what
// it is told, and gas that is enough. The operator must make it.
func (c *Chain) SendCall(ctx context.Context, payments ...Payment) (to common.Address, data []byte, gas uint64, err error) {
	items := make([]bindings.PaymentSenderItem, 0, len(payments))
	for _, p := range payments {
		item, err := c.approved(ctx, p)
		if err != nil {
			return common.Address{}, nil, 0, err
		}
		items = append(items, item)
	}
	return c.Senders[payments[0].Client], paymentSender.PackSend(items), min(600_000*uint64(len(items))+500_000, maxExecutionGas), nil
}

func (c *Chain) approved(ctx context.Context, p Payment) (bindings.PaymentSenderItem, error) {
	sender, known := c.Senders[p.Client]
	if !known {
		return bindings.PaymentSenderItem{}, fmt.Errorf("%s: no client %q", c.Name, p.Client)
	}
	return c.approve(ctx, sender, c.payment(c.Other().Receiver, p, nil, ReceiverGas))
}

// payment is one to a receiver of the other chain whose data goes on behind what a PaymentReceiver reads.
func (c *Chain) payment(receiver common.Address, p Payment, behind []byte, gas uint64) bindings.PaymentSenderPayment {
	payment := bindings.PaymentSenderPayment{
		PaymentRef: p.Ref, Token: c.Token, Amount: p.Units,
		Destination: c.Other().Selector, Receiver: receiver, Beneficiary: p.Beneficiary,
		// PaymentReceiver's data: reference, beneficiary, content hash.
		Data: append(append(append(p.Ref[:len(p.Ref):len(p.Ref)], word(p.Beneficiary)...), crypto.Keccak256(p.Ref[:])...), behind...),
		// EVMExtraArgsV2: gas limit, out of order.
		ExtraArgs: append(append(common.FromHex("0x181dcf10"), number(gas).Bytes()...), number(1).Bytes()...),
		MaxFee:    oneCoin,
		Expiry:    c.Head().Time + 86_400,
	}
	if p.Units == nil || p.Units.Sign() == 0 {
		payment.Token, payment.Amount = common.Address{}, new(big.Int)
	}
	return payment
}

// instruct submits one message of a client to a receiver of the other chain that isn't its PaymentReceiver.
func (c *Chain) instruct(ctx context.Context, receiver common.Address, p Payment, behind []byte, gas uint64) (*types.Transaction, error) {
	sender, known := c.Senders[p.Client]
	if !known {
		return nil, fmt.Errorf("%s: no client %q", c.Name, p.Client)
	}
	item, err := c.approve(ctx, sender, c.payment(receiver, p, behind, gas))
	if err != nil {
		return nil, err
	}
	c.node.view.RLock()
	defer c.node.view.RUnlock()
	txs, err := c.submit(Call{
		Role: RoleOperator(c.Name), To: &sender, Data: paymentSender.PackSend([]bindings.PaymentSenderItem{item}), Gas: callGas,
	})
	if err != nil {
		return nil, err
	}
	return txs[0], nil
}

func (c *Chain) approve(ctx context.Context, sender common.Address, payment bindings.PaymentSenderPayment) (bindings.PaymentSenderItem, error) {
	out, err := c.Read(ctx, sender, paymentSender.PackApprovalDigest(payment))
	if err != nil {
		return bindings.PaymentSenderItem{}, err
	}
	digest, err := paymentSender.UnpackApprovalDigest(out)
	if err != nil {
		return bindings.PaymentSenderItem{}, fmt.Errorf("decode approval digest: %w", err)
	}
	approval, err := crypto.Sign(digest[:], Key(RoleCompliance))
	if err != nil {
		return bindings.PaymentSenderItem{}, fmt.Errorf("sign approval: %w", err)
	}
	approval[64] += 27
	return bindings.PaymentSenderItem{Payment: payment, Approval: approval}, nil
}
