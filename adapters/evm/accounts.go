package evm

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/gateway"
)

// ChainAccount is the signers of a chain with the chain's fee policy.
type ChainAccount struct {
	Chain   *Chain
	Signers []Signer
	Fees    FeePolicy
	// Lanes gives, by the destination's name, who signs for that lane; a lane that
	// isn't there may be signed for by all.
	Lanes map[string][]gateway.Address
}

// Accounts signs and broadcasts for the signers of each chain. It keeps nothing:
// nonces come from the store and the chain, fees from the agreed head, and the
// bytes to send from the store. It is safe for concurrent use; who may sign for
// a signer is decided by the engine's lease, not here.
type Accounts struct {
	byChain map[string]*ChainAccount
}

// NewAccounts checks the fee policies (CONFIGURATION) and gives the accounts by
// chain name.
func NewAccounts(byChain map[string]*ChainAccount) (*Accounts, error) {
	for name, a := range byChain {
		if a.Chain == nil || len(a.Signers) == 0 {
			return nil, gateway.Errorf(gateway.CodeConfiguration, "accounts", gateway.RetryNever, "chain %s needs endpoints and a signer", name)
		}
		if err := a.checkSigners(); err != nil {
			return nil, gateway.Errorf(gateway.CodeConfiguration, "accounts", gateway.RetryNever, "chain %s: %w", name, err)
		}
		if err := a.Fees.check(); err != nil {
			return nil, gateway.Errorf(gateway.CodeConfiguration, "accounts", gateway.RetryNever, "chain %s: %w", name, err)
		}
	}
	return &Accounts{byChain}, nil
}

func (a *Accounts) account(chain string) (*ChainAccount, error) {
	if account := a.byChain[chain]; account != nil {
		return account, nil
	}
	return nil, gateway.Errorf(gateway.CodeConfiguration, "accounts", gateway.RetryNever, "chain %s has no signer", chain)
}

// checkSigners refuses a key that stands twice (two leases would give out one
// account's nonces) and a lane that names somebody else.
func (a *ChainAccount) checkSigners() error {
	known := make(map[gateway.Address]bool, len(a.Signers))
	for _, s := range a.Signers {
		if s == nil || known[s.Address()] {
			return errors.New("every signer must stand once")
		}
		known[s.Address()] = true
	}
	for lane, signers := range a.Lanes {
		for _, s := range signers {
			if !known[s] {
				return fmt.Errorf("%s signs for the lane to %s and is no signer of the chain", s.Hex(), lane)
			}
		}
	}
	return nil
}

func (a *ChainAccount) signer(address gateway.Address) (Signer, error) {
	for _, s := range a.Signers {
		if s.Address() == address {
			return s, nil
		}
	}
	return nil, gateway.Errorf(gateway.CodeConfiguration, a.Chain.op("sign"), gateway.RetryAfterChange, "no configured signer is %s", address.Hex())
}

// SignersOf gives the addresses that sign on a chain, in the order of the
// configuration.
func (a *Accounts) SignersOf(chain string) ([]gateway.Address, error) {
	account, err := a.account(chain)
	if err != nil {
		return nil, err
	}
	out := make([]gateway.Address, len(account.Signers))
	for i, s := range account.Signers {
		out[i] = s.Address()
	}
	return out, nil
}

// Signers gives who may sign the sends of a route.
func (a *Accounts) Signers(r *gateway.Route) ([]gateway.Address, error) {
	account, err := a.account(r.Source)
	if err != nil {
		return nil, err
	}
	if own := account.Lanes[r.Destination]; len(own) > 0 {
		return slices.Clone(own), nil
	}
	return a.SignersOf(r.Source)
}

// NextNonce gives the larger of what the store knows and the account nonce
// agreed at the head, and the latter itself. A chain that is ahead of the store
// means that the key is used elsewhere, or that the store is an old copy: it is
// followed, and logged.
func (a *Accounts) NextNonce(ctx context.Context, chain string, signer gateway.Address, stored uint64) (next, mined uint64, err error) {
	account, err := a.account(chain)
	if err != nil {
		return 0, 0, err
	}
	head, err := account.Chain.Head(ctx)
	if err != nil {
		return 0, 0, err
	}
	mined, err = account.Chain.Nonce(ctx, head, signer)
	if err != nil {
		return 0, 0, err
	}
	if mined > stored {
		account.Chain.log.Warn("account nonce is above every stored intent",
			slog.String("signer", signer.Hex()), slog.Uint64("nonce", mined), slog.Uint64("stored", stored))
	}
	return max(stored, mined), mined, nil
}

// MinedNonce gives an account's nonce at the agreed head, and that head.
func (a *Accounts) MinedNonce(ctx context.Context, chain string, of gateway.Address) (uint64, gateway.Block, error) {
	account, err := a.account(chain)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	head, err := account.Chain.Head(ctx)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	nonce, err := account.Chain.Nonce(ctx, head, of)
	return nonce, BlockOf(head), err
}

// Mined reports whether a block holds a transaction, as a quorum says. It isn't
// proven, and isn't enough to move a payment's state.
func (a *Accounts) Mined(ctx context.Context, chain string, hash gateway.Hash32) (bool, error) {
	account, err := a.account(chain)
	if err != nil {
		return false, err
	}
	return account.Chain.Mined(ctx, hash)
}

// FinalNonce gives an account's nonce at the last final block: every nonce below
// it is spent for good.
func (a *Accounts) FinalNonce(ctx context.Context, chain string, of gateway.Address) (uint64, gateway.Block, error) {
	account, err := a.account(chain)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	final, err := account.Chain.Final(ctx)
	if err != nil {
		return 0, gateway.Block{}, err
	}
	nonce, err := account.Chain.Nonce(ctx, final, of)
	return nonce, BlockOf(final), err
}

// Sign gives a signed EIP-1559 transaction at a nonce, its fees from the agreed
// head's base fee and the tip that the policy or the endpoints name; where headers have none, a legacy one (EIP-155) at the
// configured gas price. With previous it is a replacement that nodes accept.
// FEE_OVER_CEILING when that doesn't fit under call.MaxGasPrice (nil: no
// ceiling). A call to the zero address creates a contract. Nothing is sent; the
// attempt's intent is the caller's to set.
func (a *Accounts) Sign(ctx context.Context, chain string, signer gateway.Address, nonce uint64, call gateway.Call, previous *gateway.Attempt, now time.Time) (gateway.Attempt, error) {
	account, err := a.account(chain)
	if err != nil {
		return gateway.Attempt{}, err
	}
	key, err := account.signer(signer)
	if err != nil {
		return gateway.Attempt{}, err
	}
	head, err := account.Chain.Head(ctx)
	if err != nil {
		return gateway.Attempt{}, err
	}
	to := &call.To
	if call.To == (gateway.Address{}) {
		to = nil // a creation
	}
	if head.BaseFee == nil {
		if account.Fees.GasPrice == nil {
			return gateway.Attempt{}, gateway.Errorf(gateway.CodeUnsupported, account.Chain.op("sign"), gateway.RetryAfterChange,
				"the chain has no base fee (EIP-1559) and no gas_price is configured for it")
		}
		price, err := account.Fees.price(call.MaxGasPrice, previous)
		if err != nil {
			return gateway.Attempt{}, err
		}
		return account.sign(ctx, key, &types.LegacyTx{Nonce: nonce, GasPrice: price, Gas: call.GasLimit, To: to, Value: valueOf(call), Data: call.Data}, now)
	}
	tip, feeCap, err := account.Fees.at(ctx, account.Chain, head).fees(head.BaseFee, call.MaxGasPrice, previous)
	if err != nil {
		return gateway.Attempt{}, err
	}
	return account.sign(ctx, key, &types.DynamicFeeTx{
		ChainID:   account.Chain.ChainID(),
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: feeCap,
		Gas:       call.GasLimit,
		To:        to,
		Value:     valueOf(call),
		Data:      call.Data,
	}, now)
}

func valueOf(call gateway.Call) *big.Int {
	if call.Value == nil {
		return new(big.Int)
	}
	return call.Value
}

func (a *ChainAccount) sign(ctx context.Context, key Signer, inner types.TxData, now time.Time) (gateway.Attempt, error) {
	chainID := a.Chain.ChainID()
	signer := types.LatestSignerForChainID(chainID)
	tx := types.NewTx(inner)
	payload, err := signingPayload(tx, chainID)
	if err != nil {
		return gateway.Attempt{}, gateway.Errorf(gateway.CodeInternal, "sign", gateway.RetryNever, "%w", err)
	}
	sig, err := Sign(ctx, key, payload)
	if err != nil {
		return gateway.Attempt{}, err
	}
	signed, err := tx.WithSignature(signer, sig)
	if err != nil {
		return gateway.Attempt{}, gateway.Errorf(gateway.CodeInternal, "sign", gateway.RetryNever, "%w", err)
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return gateway.Attempt{}, gateway.Errorf(gateway.CodeInternal, "sign", gateway.RetryNever, "%w", err)
	}
	return gateway.Attempt{
		Hash:      signed.Hash(),
		Raw:       raw,
		GasLimit:  tx.Gas(),
		GasFeeCap: tx.GasFeeCap(),
		GasTipCap: tx.GasTipCap(),
		CreatedAt: now,
	}, nil
}

// Cancel gives a signed transaction that takes a nonce from previous and does
// nothing: from the signer to itself, of no value. The signer pays for it, so the
// limits are the chain's and no payment's: FEE_OVER_CEILING names the one that it
// would pass. spent is what the signer's other cancellations of the last day may
// have cost.
func (a *Accounts) Cancel(ctx context.Context, chain string, signer gateway.Address, nonce uint64, previous gateway.Attempt, spent *big.Int, now time.Time) (gateway.Attempt, error) {
	account, err := a.account(chain)
	if err != nil {
		return gateway.Attempt{}, err
	}
	most, gas, err := account.Fees.cancelPrice(spent)
	if err != nil {
		return gateway.Attempt{}, err
	}
	attempt, err := a.Sign(ctx, chain, signer, nonce, gateway.Call{To: signer, GasLimit: gas, MaxGasPrice: most}, &previous, now)
	attempt.Cancels = true
	return attempt, err
}

// Broadcast sends the stored bytes of an attempt. It never signs and never
// allocates a nonce, so calling it twice is safe. nil: an endpoint has it;
// otherwise as SendRaw.
func (a *Accounts) Broadcast(ctx context.Context, chain string, attempt gateway.Attempt) error {
	account, err := a.account(chain)
	if err != nil {
		return err
	}
	if _, err := decodeAttempt(attempt); err != nil {
		return err
	}
	return account.Chain.SendRaw(ctx, attempt.Raw)
}

// Replacement rebuilds the call of a stored attempt from its bytes.
func (a *Accounts) Replacement(attempt gateway.Attempt, maxGasPrice *big.Int) (gateway.Call, error) {
	tx, err := decodeAttempt(attempt)
	if err != nil {
		return gateway.Call{}, err
	}
	to := common.Address{}
	if tx.To() != nil {
		to = *tx.To()
	}
	call := gateway.Call{To: to, Data: bytes.Clone(tx.Data()), GasLimit: tx.Gas(), MaxGasPrice: maxGasPrice}
	if tx.Value().Sign() > 0 {
		call.Value = tx.Value()
	}
	return call, nil
}

// decodeAttempt reads stored bytes and refuses those that aren't the attempt:
// a damaged row must not be sent.
func decodeAttempt(attempt gateway.Attempt) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(attempt.Raw); err != nil {
		return nil, gateway.Errorf(gateway.CodeInternal, "decode attempt", gateway.RetryNever, "%w", err)
	}
	if tx.Hash() != attempt.Hash {
		return nil, gateway.Errorf(gateway.CodeInternal, "decode attempt", gateway.RetryNever, "stored bytes hash to %s, not to %s", tx.Hash(), attempt.Hash)
	}
	return tx, nil
}
