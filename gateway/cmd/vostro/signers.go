package main

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/hsm"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

// openSigner gives the signer that the configuration names. Check has seen to it
// that it names exactly one.
func openSigner(s config.Signer) (evm.Signer, error) {
	switch {
	case s.PKCS11.Module != "":
		return hsm.Open(hsm.Config{
			Module: s.PKCS11.Module, Token: s.PKCS11.Token, Key: s.PKCS11.Key, PINFile: s.PKCS11.PINFile,
			Address: common.HexToAddress(s.PKCS11.Address), Sessions: s.PKCS11.Sessions,
		})
	case s.Web3Signer.Address != "":
		url, err := secretOr(s.Web3Signer.URL, s.Web3Signer.URLFile)
		if err != nil {
			return nil, err
		}
		return evm.OpenWeb3Signer(evm.Web3SignerConfig{
			URL: url, Address: common.HexToAddress(s.Web3Signer.Address), PublicKey: s.Web3Signer.PublicKey,
			BearerFile: s.Web3Signer.BearerFile, CAFile: s.Web3Signer.CAFile, CertFile: s.Web3Signer.CertFile, KeyFile: s.Web3Signer.KeyFile,
			Timeout: s.Web3Signer.Timeout,
		})
	default:
		return evm.OpenKeystore(s.Keystore, s.PasswordFile)
	}
}

// openAccount opens the signers of a chain, and tells who signs for which lane.
func openAccount(c config.Chain, lanes []config.Lane, chain *evm.Chain) (*evm.ChainAccount, error) {
	account := &evm.ChainAccount{Chain: chain, Fees: feePolicy(c), Lanes: make(map[string][]gateway.Address)}
	for i, s := range c.Signers {
		signer, err := openSigner(s)
		if err != nil {
			return nil, fmt.Errorf("signer %d: %w", i+1, err)
		}
		account.Signers = append(account.Signers, signer)
	}
	for _, l := range lanes {
		if l.From != c.Name {
			continue
		}
		for _, name := range l.Signers {
			i := slices.IndexFunc(c.Signers, func(s config.Signer) bool { return s.Name == name }) // Check has found it
			account.Lanes[l.To] = append(account.Lanes[l.To], account.Signers[i].Address())
		}
	}
	return account, nil
}

// feePolicy gives a chain's fees. Check has read the numbers.
func feePolicy(c config.Chain) evm.FeePolicy {
	fees := evm.FeePolicy{CancelGas: c.CancelGas}
	fees.CancelCeiling, _ = weiOf(c.CancelCeiling)
	fees.CancelBudget, _ = weiOf(c.CancelBudget)
	fees.Tip, _ = new(big.Int).SetString(c.TipCap, 10)
	if c.TipCeiling != "" {
		fees.TipCeiling, _ = new(big.Int).SetString(c.TipCeiling, 10)
	}
	if c.GasPrice != "" {
		fees.GasPrice, _ = new(big.Int).SetString(c.GasPrice, 10)
	}
	return fees
}

// openApprover gives the signer of approvals. It must be no operator's key: one
// that is stolen would then pay whom the thief likes.
func openApprover(s config.Signer, chains []config.Chain, accounts *evm.Accounts) (evm.Signer, error) {
	approver, err := openSigner(s)
	if err != nil {
		return nil, err
	}
	for _, c := range chains {
		operators, err := accounts.SignersOf(c.Name)
		if err != nil {
			return nil, err
		}
		if slices.Contains(operators, approver.Address()) {
			return nil, fmt.Errorf("is the operator key of %s too: a thief of that one key would pay whom he likes", c.Name)
		}
	}
	return approver, nil
}
