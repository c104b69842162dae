package compliance_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/compliance"
)

func TestTheApprovalDigestIsThatOfTheContract(t *testing.T) {
	t.Parallel()
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(1337)
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	cfg := &runtime.Config{ChainConfig: &config, State: db, GasLimit: 30_000_000, Random: &common.Hash{}, BlockNumber: big.NewInt(1)}

	sender := bindings.NewPaymentSender()
	someone := common.HexToAddress("0x77")
	code := append(common.FromHex(bindings.PaymentSenderMetaData.Bin),
		sender.PackConstructor(someone, someone, someone, someone, common.Address{})...)
	_, contract, _, err := runtime.Create(code, cfg)
	require.NoError(t, err)

	tr := payment()
	tr.Route.Sender = contract
	terms := termsFor(t, tr)
	out, _, err := runtime.Call(contract, sender.PackApprovalDigest(bindings.PaymentSenderPayment{
		PaymentRef: terms.Ref, Token: terms.Token, Amount: terms.Units, Destination: terms.Destination, Receiver: terms.Receiver,
		Beneficiary: terms.Beneficiary, Data: terms.Data, ExtraArgs: terms.ExtraArgs, FeeToken: terms.FeeToken,
		MaxFee: terms.MaxFee, Expiry: uint64(terms.Expiry.Unix()),
	}), cfg)
	require.NoError(t, err)
	digest, err := sender.UnpackApprovalDigest(out)
	require.NoError(t, err)
	require.Equal(t, compliance.ApprovalDigest(terms), digest)
}
