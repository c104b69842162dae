package compliance_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// testKey signs nothing but what tests look at.
var testKey, _ = crypto.HexToECDSA("0101010101010101010101010101010101010101010101010101010101010101")

func signingEngine(t *testing.T, signer compliance.Signer) *compliance.Engine {
	t.Helper()
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: rules(allowAlways), NewID: counter(), Timeout: patient, Signer: signer})
	require.NoError(t, err)
	return e
}

// termsFor gives the terms that follow from a transfer's route.
func termsFor(t *testing.T, tr *gateway.Transfer) gateway.SendTerms {
	t.Helper()
	word := func(name string) abi.Type {
		ty, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		return ty
	}
	data, err := abi.Arguments{{Type: word("bytes32")}, {Type: word("address")}, {Type: word("bytes32")}}.
		Pack([32]byte(tr.Ref), tr.Route.Beneficiary, [32]byte(tr.Route.ContentHash))
	require.NoError(t, err)
	return gateway.SendTerms{
		ChainID: big.NewInt(1337), Contract: tr.Route.Sender, Ref: tr.Ref, Token: tr.Route.Token, Units: big.NewInt(1_250_750_000),
		Destination: 15971525489660198786, Receiver: tr.Route.Receiver, Beneficiary: tr.Route.Beneficiary, Data: data,
		ExtraArgs: []byte{0x18, 0x1d, 0xcf, 0x10}, FeeToken: tr.Route.FeeToken, MaxFee: big.NewInt(5_000_000_000_000_000),
		Expiry: noon.Add(5 * time.Minute),
	}
}

func TestAnApprovalRecoversToTheComplianceKey(t *testing.T) {
	t.Parallel()
	signer := compliance.NewKeySigner(testKey)
	e := signingEngine(t, signer)
	tr := payment()
	terms := termsFor(t, tr)
	approval, err := e.Approve(t.Context(), tr, screen(t, e, tr), terms, noon)
	require.NoError(t, err)
	requireSignedBy(t, signer.Address(), compliance.ApprovalDigest(terms), approval)
}

func requireSignedBy(t *testing.T, signer common.Address, digest [32]byte, approval []byte) {
	t.Helper()
	require.Len(t, approval, 65)
	require.Contains(t, []byte{27, 28}, approval[64])
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	require.LessOrEqual(t, new(big.Int).SetBytes(approval[32:64]).Cmp(half), 0, "s must be low")
	raw := append([]byte(nil), approval...)
	raw[64] -= 27
	key, err := crypto.SigToPub(digest[:], raw)
	require.NoError(t, err)
	require.Equal(t, signer, crypto.PubkeyToAddress(*key))
}

func TestTheApprovalDigestIsThatOfEIP712(t *testing.T) {
	t.Parallel()
	tr := payment()
	terms := termsFor(t, tr)
	field := func(spec string) apitypes.Type {
		kind, name, _ := strings.Cut(spec, " ")
		return apitypes.Type{Name: name, Type: kind}
	}
	var approval []apitypes.Type
	for spec := range strings.SplitSeq("bytes32 paymentRef,address token,uint256 amount,uint64 destination,address receiver,"+
		"address beneficiary,bytes32 dataHash,bytes32 extraArgsHash,address feeToken,uint256 maxFee,uint64 expiry", ",") {
		approval = append(approval, field(spec))
	}
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {field("string name"), field("string version"), field("uint256 chainId"), field("address verifyingContract")},
			"Approval":     approval,
		},
		PrimaryType: "Approval",
		Domain: apitypes.TypedDataDomain{
			Name: "Vostro PaymentSender", Version: "1", ChainId: math.NewHexOrDecimal256(1337), VerifyingContract: terms.Contract.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"paymentRef": terms.Ref.Hex(), "token": terms.Token.Hex(), "amount": terms.Units.String(),
			"destination": "15971525489660198786", "receiver": terms.Receiver.Hex(), "beneficiary": terms.Beneficiary.Hex(),
			"dataHash":      crypto.Keccak256Hash(terms.Data).Hex(),
			"extraArgsHash": crypto.Keccak256Hash(terms.ExtraArgs).Hex(),
			"feeToken":      terms.FeeToken.Hex(), "maxFee": terms.MaxFee.String(),
			"expiry": hexutil.EncodeUint64(uint64(terms.Expiry.Unix())),
		},
	})
	require.NoError(t, err)
	got := compliance.ApprovalDigest(terms)
	require.Equal(t, want, got[:])
}

func TestNoApprovalForTermsThatTheRouteDoesNotSay(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	other := common.HexToAddress("0xbad")
	for name, change := range map[string]func(*gateway.SendTerms){
		"no chain":                 func(s *gateway.SendTerms) { s.ChainID = nil },
		"another contract":         func(s *gateway.SendTerms) { s.Contract = other },
		"another reference":        func(s *gateway.SendTerms) { s.Ref[0] ^= 1 },
		"another token":            func(s *gateway.SendTerms) { s.Token = other },
		"one unit more":            func(s *gateway.SendTerms) { s.Units = big.NewInt(1_250_750_001) },
		"no amount":                func(s *gateway.SendTerms) { s.Units = nil },
		"another chain":            func(s *gateway.SendTerms) { s.Destination++ },
		"another receiver":         func(s *gateway.SendTerms) { s.Receiver = other },
		"another beneficiary":      func(s *gateway.SendTerms) { s.Beneficiary = other },
		"another fee token":        func(s *gateway.SendTerms) { s.FeeToken = other },
		"a fee above the ceiling":  func(s *gateway.SendTerms) { s.MaxFee = big.NewInt(10_000_000_000_000_001) },
		"no fee ceiling":           func(s *gateway.SendTerms) { s.MaxFee = nil },
		"other data":               func(s *gateway.SendTerms) { s.Data = append([]byte(nil), s.Data...); s.Data[95] ^= 1 },
		"more data":                func(s *gateway.SendTerms) { s.Data = append(append([]byte(nil), s.Data...), 0) },
		"longer than the decision": func(s *gateway.SendTerms) { s.Expiry = noon.Add(compliance.ApprovalTTLDefault + time.Second) },
		"expired already":          func(s *gateway.SendTerms) { s.Expiry = noon },
	} {
		tr := payment()
		d := screen(t, e, tr)
		terms := termsFor(t, tr)
		change(&terms)
		approval, err := e.Approve(t.Context(), tr, d, terms, noon)
		require.Error(t, err, name)
		require.Nil(t, approval, name)
	}
}

func TestAFeeInATokenIsApprovedUnderTheCeilingInThatToken(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	for fee, approved := range map[int64]bool{500: true, 501: false} {
		tr := payment()
		tr.Route.FeeToken, tr.Route.FeeTokenCeiling, tr.Route.FeeDecimals = common.HexToAddress("0x71"), "500", 18
		d := screen(t, e, tr)
		terms := termsFor(t, tr)
		terms.MaxFee = big.NewInt(fee)
		_, err := e.Approve(t.Context(), tr, d, terms, noon)
		require.Equal(t, approved, err == nil, "%d: %v", fee, err)
	}
}

func TestAWalletIsSentItsUnitsAndNothingElse(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	for name, c := range map[string]struct {
		change   func(*gateway.SendTerms)
		approved bool
	}{
		"its units":     {func(*gateway.SendTerms) {}, true},
		"data":          {func(s *gateway.SendTerms) { s.Data = []byte{1} }, false},
		"somebody else": {func(s *gateway.SendTerms) { s.Beneficiary = common.HexToAddress("0xbad") }, false},
	} {
		tr := payment()
		tr.Route.Mode, tr.Route.Receiver, tr.Route.GasLimit = gateway.ModeWallet, tr.Route.Beneficiary, 0
		d := screen(t, e, tr)
		terms := termsFor(t, tr)
		terms.Data = nil
		c.change(&terms)
		_, err := e.Approve(t.Context(), tr, d, terms, noon)
		require.Equal(t, c.approved, err == nil, "%s: %v", name, err)
	}
}

func TestWhatAPoolKeepsIsApprovedOnTopOfAnAmountThatMustArriveInFull(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	for name, tc := range map[string]struct {
		bearer, units, fee string
		approved           bool
	}{
		"in full":                    {"DEBT", "1250750500", "500", true},
		"in full, one unit more":     {"DEBT", "1250750501", "500", false},
		"in full, a fee below zero":  {"DEBT", "1250749500", "-500", false},
		"shared":                     {"SHAR", "1250750000", "500", true},
		"shared, but more than told": {"SHAR", "1250750500", "500", false},
	} {
		tr := payment()
		tr.Instruction.ChargeBearer, tr.Route.Units, tr.Route.PoolFee = tc.bearer, tc.units, tc.fee
		d := screen(t, e, tr)
		terms := termsFor(t, tr)
		terms.Units, _ = new(big.Int).SetString(tc.units, 10)
		_, err := e.Approve(t.Context(), tr, d, terms, noon)
		require.Equal(t, tc.approved, err == nil, "%s: %v", name, err)
	}
}

func TestNoApprovalWithoutAnAllowForThisVeryTransfer(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		change func(*gateway.Transfer, *gateway.Decision)
		code   gateway.Code
	}{
		"a hold":                        {func(_ *gateway.Transfer, d *gateway.Decision) { d.Outcome = gateway.Hold }, gateway.CodePolicy},
		"a deny":                        {func(_ *gateway.Transfer, d *gateway.Decision) { d.Outcome = gateway.Deny }, gateway.CodePolicy},
		"of another transfer":           {func(_ *gateway.Transfer, d *gateway.Decision) { d.TransferID = "tr_2" }, gateway.CodePolicy},
		"of other rules":                {func(_ *gateway.Transfer, d *gateway.Decision) { d.Bundle = "" }, gateway.CodeApprovalStale},
		"of other lists":                {func(_ *gateway.Transfer, d *gateway.Decision) { d.Data = "" }, gateway.CodeApprovalStale},
		"expired":                       {func(_ *gateway.Transfer, d *gateway.Decision) { d.Expires = noon }, gateway.CodeApprovalStale},
		"never valid":                   {func(_ *gateway.Transfer, d *gateway.Decision) { d.Expires = time.Time{} }, gateway.CodeApprovalStale},
		"without its input":             {func(_ *gateway.Transfer, d *gateway.Decision) { d.Input = nil }, gateway.CodePolicy},
		"with an input of another name": {func(_ *gateway.Transfer, d *gateway.Decision) { d.InputSHA = "" }, gateway.CodePolicy},
		"before the creditor changed":   {func(t *gateway.Transfer, _ *gateway.Decision) { t.Instruction.Creditor.Name = "X" }, gateway.CodePolicy},
		"before the amount changed": {func(t *gateway.Transfer, _ *gateway.Decision) {
			t.Instruction.Amount = gateway.MustAmount("1", "EUR")
		}, gateway.CodePolicy},
		"before the route changed": {func(t *gateway.Transfer, _ *gateway.Decision) { t.Route.Beneficiary = common.HexToAddress("0x1") }, gateway.CodePolicy},
		"without a route":          {func(t *gateway.Transfer, _ *gateway.Decision) { t.Route = nil }, gateway.CodePolicy},
	} {
		e := signingEngine(t, compliance.NewKeySigner(testKey))
		tr := payment()
		d := screen(t, e, tr)
		terms := termsFor(t, tr)
		tc.change(tr, &d)
		approval, err := e.Approve(t.Context(), tr, d, terms, noon)
		require.Equal(t, tc.code, gateway.CodeOf(err), "%s: %v", name, err)
		require.Nil(t, approval)
	}
}

func TestNoApprovalAfterTheRulesHaveChanged(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	tr := payment()
	d := screen(t, e, tr)
	require.NoError(t, e.Reload(t.Context(), rules(allowAlways+"\n# another version\n")))
	_, err := e.Approve(t.Context(), tr, d, termsFor(t, tr), noon)
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeApprovalStale})
}

func TestAReleasedTransferIsApproved(t *testing.T) {
	t.Parallel()
	e, err := compliance.New(t.Context(), compliance.Config{
		Bundle: rules(holdByPurpose), NewID: counter(), Timeout: patient, Signer: compliance.NewKeySigner(testKey),
	})
	require.NoError(t, err)
	tr := payment()
	tr.Instruction.Purpose = "x"
	d, err := e.Screen(t.Context(), tr, released(t, e, tr), noon)
	require.NoError(t, err)
	approval, err := e.Approve(t.Context(), tr, d, termsFor(t, tr), noon)
	require.NoError(t, err)
	require.Len(t, approval, 65)
}

func TestWithoutAKeyNothingIsApproved(t *testing.T) {
	t.Parallel()
	e := defaultEngine(t)
	tr := payment()
	_, err := e.Approve(t.Context(), tr, screen(t, e, tr), termsFor(t, tr), noon)
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration})
}

// oddSigner stands for key services that don't do as they should.
type oddSigner struct {
	*compliance.KeySigner
	change func(r, s *big.Int) (*big.Int, *big.Int, error)
}

func (o oddSigner) Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error) {
	if r, s, err = o.KeySigner.Sign(ctx, payload); err != nil {
		return nil, nil, err
	}
	return o.change(r, s)
}

func TestAKeyServicesHighSIsMadeLow(t *testing.T) {
	t.Parallel()
	signer := oddSigner{compliance.NewKeySigner(testKey), func(r, s *big.Int) (*big.Int, *big.Int, error) {
		return r, new(big.Int).Sub(crypto.S256().Params().N, s), nil
	}}
	e := signingEngine(t, signer)
	tr := payment()
	terms := termsFor(t, tr)
	approval, err := e.Approve(t.Context(), tr, screen(t, e, tr), terms, noon)
	require.NoError(t, err)
	requireSignedBy(t, signer.Address(), compliance.ApprovalDigest(terms), approval)
}

func TestAKeyServicesWrongSignatureIsNotPassedOn(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(r, s *big.Int) (*big.Int, *big.Int, error){
		"of something else": func(r, s *big.Int) (*big.Int, *big.Int, error) { return r, new(big.Int).Rsh(s, 1), nil },
		"nothing":           func(_, _ *big.Int) (*big.Int, *big.Int, error) { return nil, nil, nil },
		"zero":              func(r, _ *big.Int) (*big.Int, *big.Int, error) { return r, new(big.Int), nil },
		"out of range": func(r, s *big.Int) (*big.Int, *big.Int, error) {
			return new(big.Int).Add(r, crypto.S256().Params().N), s, nil
		},
		"an error": func(_, _ *big.Int) (*big.Int, *big.Int, error) { return nil, nil, errors.New("locked") },
	} {
		e := signingEngine(t, oddSigner{compliance.NewKeySigner(testKey), change})
		tr := payment()
		approval, err := e.Approve(t.Context(), tr, screen(t, e, tr), termsFor(t, tr), noon)
		require.Error(t, err, name)
		require.Nil(t, approval, name)
	}
}
