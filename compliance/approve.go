package compliance

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// Approve signs what PaymentSender demands for one send. It refuses with
// POLICY unless d is a recorded allow for what t is now, and terms say
// nothing but what t's route says; with APPROVAL_STALE when rules, data or
// time have moved on, so that the transfer is screened again; with
// CONFIGURATION when there is no key, and SIGNER when whoever holds it can't be
// reached or refuses. A caller who can reach this method can
// therefore get no signature for any other payment.
func (e *Engine) Approve(ctx context.Context, t *gateway.Transfer, d gateway.Decision, terms gateway.SendTerms, now time.Time) ([]byte, error) {
	const op = "approve"
	if e.config.Signer == nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "no compliance key")
	}
	switch {
	case d.Outcome != gateway.Allow:
		return nil, refuse("decision %s is %s, not an allow", d.ID, d.Outcome)
	case d.TransferID != t.ID:
		return nil, refuse("decision %s is of another transfer", d.ID)
	case !e.Current(&d):
		return nil, stale("decision %s is of other rules, data or lists than those in force", d.ID)
	case !now.Before(d.Expires):
		return nil, stale("decision %s has expired", d.ID)
	case terms.Expiry.After(d.Expires):
		return nil, refuse("the approval would outlive decision %s", d.ID)
	case !now.Before(terms.Expiry):
		return nil, stale("the approval has expired before it is signed")
	}
	if why := decidedOn(t, &d); why != "" {
		return nil, refuse("decision %s %s", d.ID, why)
	}
	if why := termsOf(t, &terms); why != "" {
		return nil, refuse("the terms %s", why)
	}
	if why := obliged(t, &d, &terms, now); why != "" {
		return nil, refuse("decision %s obliges to more: %s", d.ID, why)
	}
	return sign(ctx, e.config.Signer, approvalPayload(terms))
}

func refuse(format string, args ...any) error {
	return gateway.Errorf(gateway.CodePolicy, "approve", gateway.RetryNever, format, args...)
}

func stale(format string, args ...any) error {
	return gateway.Errorf(gateway.CodeApprovalStale, "approve", gateway.RetryAfterChange, format, args...)
}

// decidedOn rebuilds the stable part of the input from the transfer as it is now and compares it
// with the one that was decided on: a route that has changed since then is
// another payment. Empty means that they are one.
func decidedOn(t *gateway.Transfer, d *gateway.Decision) string {
	if digest(d.Input) != d.InputSHA {
		return "doesn't have the input that its digest names"
	}
	var given struct {
		Date string `json:"date"`
	}
	if err := json.Unmarshal(d.Input, &given); err != nil {
		return "has no readable input"
	}
	// The facts of the moment follow the stable part, or the document ends there.
	asked := appendJSON(nil, document(t, given.Date))
	if n := len(asked) - 1; len(d.Input) <= n || !bytes.Equal(d.Input[:n], asked[:n]) || d.Input[n] != '}' && d.Input[n] != ',' {
		return "was taken on another input than the transfer as it is now"
	}
	return ""
}

// termsOf checks every field that will be signed against the transfer. Empty
// means that they agree.
func termsOf(t *gateway.Transfer, s *gateway.SendTerms) string {
	r := t.Route
	if r == nil {
		return "have no route to agree with"
	}
	amount := t.Instruction.Amount
	if o := t.Instruction.Order; o != nil && o.MoneyUnits != "" {
		amount = gateway.MustAmount("0", amount.Currency()) // the money is paid outside the chains
	}
	units, err := amount.BaseUnits(r.Decimals)
	if err != nil {
		return "can't be of the instructed amount: " + err.Error()
	}
	// What a pool keeps of a creditor who must receive in full is sent on top. The
	// decision was taken on the sum: it is in the input.
	if r.PoolFee != "" && gateway.InFull(t.Instruction.ChargeBearer) {
		fee, ok := new(big.Int).SetString(r.PoolFee, 10)
		if !ok || fee.Sign() < 0 {
			return "have no readable pool fee"
		}
		units.Add(units, fee)
	}
	selector, ok := new(big.Int).SetString(r.Selector, 10)
	switch {
	case s.ChainID == nil || s.ChainID.Sign() <= 0:
		return "have no chain id"
	case s.Contract != r.Sender || s.Contract == (gateway.Address{}):
		return "are for another contract than the route's PaymentSender"
	case s.Ref != t.Ref || s.Ref == (gateway.PaymentRef{}):
		return "carry another payment reference"
	case s.Token != r.Token:
		return "move another token"
	case s.Units == nil || s.Units.Cmp(units) != 0 || r.Units != units.String():
		return "move another amount than was instructed"
	case !ok || !selector.IsUint64() || s.Destination != selector.Uint64():
		return "go to another chain"
	case s.Receiver != r.Receiver:
		return "go to another receiver"
	case s.Beneficiary != r.Beneficiary || s.Beneficiary == (gateway.Address{}):
		return "pay another beneficiary"
	case s.FeeToken != r.FeeToken:
		return "pay the fee in another token"
	case s.MaxFee == nil || s.MaxFee.Sign() < 0:
		return "have no ceiling for the fee"
	case r.Mode == gateway.ModeWallet:
		if s.Receiver != s.Beneficiary || len(s.Data) != 0 || t.Instruction.Order != nil {
			return "send a wallet more than its units"
		}
	case r.Mode != gateway.ModeReceiver:
		return "are of a mode that isn't served"
	case !bytes.Equal(s.Data, receiverData(t)):
		return "carry other data than reference, beneficiary and content hash, and the order of one that has it"
	}
	for _, v := range r.Verifiers {
		if !bytes.Contains(s.ExtraArgs, v[:]) {
			return "don't ask for verifier " + v.Hex()
		}
	}
	bound := r.FeeCeiling
	if r.FeeInToken() {
		bound = r.FeeTokenCeiling
	}
	if ceiling, ok := new(big.Int).SetString(bound, 10); !ok || s.MaxFee.Cmp(ceiling) > 0 {
		return "let the fee pass the route's ceiling"
	}
	return ""
}

// obliged checks that a send fulfils what its decision demands. Empty means that it
// does.
func obliged(t *gateway.Transfer, d *gateway.Decision, s *gateway.SendTerms, now time.Time) string {
	waits := waitsFor(s.ExtraArgs)
	if !gateway.FinalAtLeast(waits, t.Route.WaitsFor()) || !gateway.FinalAtLeast(waits, d.Obligations.Finality()) && d.Obligations.Finality() != "" {
		return "the message waits for less finality than it must"
	}
	for _, v := range d.Obligations.Verifiers() {
		if !bytes.Contains(s.ExtraArgs, v[:]) {
			return "the message doesn't ask for verifier " + v.Hex()
		}
	}
	if delay := d.Obligations.Delay(); delay > 0 && (t.Progress.DelayedFrom.IsZero() || now.Before(t.Progress.DelayedFrom.Add(delay))) {
		return "it may not be sent yet"
	}
	return ""
}

// extraArgsV3 begins the one form of CCIP's extraArgs that can ask for less than full
// finality: four bytes of gas follow, and four that say what the message waits for.
var extraArgsV3 = []byte{0xa6, 0x9d, 0xd4, 0xaa}

// waitsFor reads from extraArgs what a message waits for on its source; what is not
// known is no finality at all.
func waitsFor(args []byte) string {
	if !bytes.HasPrefix(args, extraArgsV3) {
		return gateway.FinalityFull
	}
	if len(args) < 12 {
		return "none"
	}
	switch flags, depth := binary.BigEndian.Uint16(args[8:]), binary.BigEndian.Uint16(args[10:]); {
	case flags == 0 && depth == 0:
		return gateway.FinalityFull
	case flags == 1 && depth == 0:
		return gateway.FinalitySafe
	case flags == 0:
		return strconv.Itoa(int(depth))
	}
	return "none"
}

var (
	abiBytes32, _ = abi.NewType("bytes32", "", nil)
	abiAddress, _ = abi.NewType("address", "", nil)
	abiUint256, _ = abi.NewType("uint256", "", nil)

	receiverArguments = abi.Arguments{{Type: abiBytes32}, {Type: abiAddress}, {Type: abiBytes32}}
)

// receiverData is what PaymentReceiver reads, and what a FundReceiver or a NAVFeed
// reads behind it: made of what was instructed and not of what the route says. Nil
// when order or value can't be encoded.
func receiverData(t *gateway.Transfer) []byte {
	data, err := receiverArguments.Pack([32]byte(t.Ref), t.Route.Beneficiary, [32]byte(t.Route.ContentHash))
	if err != nil {
		panic(err) // three fixed words always pack
	}
	var further []byte
	switch {
	case t.Instruction.Order != nil:
		further, err = t.Instruction.Order.Payload()
	case t.Instruction.NAV != nil:
		further, err = t.Instruction.NAV.Payload()
	}
	if err != nil {
		return nil
	}
	return append(data, further...)
}

// approvalType is the EIP-712 type that deploy/contracts verifies.
const approvalType = "Approval(bytes32 paymentRef,address token,uint256 amount,uint64 destination,address receiver," +
	"address beneficiary,bytes32 dataHash,bytes32 extraArgsHash,address feeToken,uint256 maxFee,uint64 expiry)"

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

var (
	approvalTypeHash = crypto.Keccak256Hash([]byte(approvalType))
	domainTypeHash   = crypto.Keccak256Hash([]byte(domainType))
	domainNameHash   = crypto.Keccak256Hash([]byte("Vostro PaymentSender"))
	domainVersion    = crypto.Keccak256Hash([]byte("1"))

	domainArguments = abi.Arguments{
		{Type: abiBytes32}, {Type: abiBytes32}, {Type: abiBytes32}, {Type: abiUint256}, {Type: abiAddress},
	}
	approvalArguments = abi.Arguments{
		{Type: abiBytes32},
		{Type: abiBytes32},
		{Type: abiAddress},
		{Type: abiUint256},
		{Type: abiUint256},
		{Type: abiAddress},
		{Type: abiAddress},
		{Type: abiBytes32},
		{Type: abiBytes32},
		{Type: abiAddress},
		{Type: abiUint256},
		{Type: abiUint256},
	}
)

// ApprovalDigest gives the EIP-712 digest of a send's terms, the same that
// PaymentSender's approvalDigest gives. ChainID, Units and MaxFee must be
// there.
func ApprovalDigest(s gateway.SendTerms) [32]byte {
	return crypto.Keccak256Hash(approvalPayload(s))
}

// approvalPayload is what EIP-712 hashes to the digest.
func approvalPayload(s gateway.SendTerms) []byte {
	domain := pack(domainArguments, domainTypeHash, domainNameHash, domainVersion, s.ChainID, s.Contract)
	approval := pack(approvalArguments, approvalTypeHash, [32]byte(s.Ref), s.Token, s.Units,
		new(big.Int).SetUint64(s.Destination), s.Receiver, s.Beneficiary,
		crypto.Keccak256Hash(s.Data), crypto.Keccak256Hash(s.ExtraArgs),
		s.FeeToken, s.MaxFee, big.NewInt(s.Expiry.Unix()))
	return slices.Concat([]byte{0x19, 0x01}, crypto.Keccak256(domain), crypto.Keccak256(approval))
}

func pack(arguments abi.Arguments, values ...any) []byte {
	packed, err := arguments.Pack(values...)
	if err != nil {
		panic(err) // static words always pack
	}
	return packed
}

var (
	curveOrder = crypto.S256().Params().N
	halfOrder  = new(big.Int).Rsh(curveOrder, 1)
)

// sign gives r || s || v with low s and v of 27 or 28, after checking that the
// signature recovers to the signer: a key service that signed something else
// is found here and not on chain.
func sign(ctx context.Context, signer Signer, payload []byte) ([]byte, error) {
	const op = "sign approval"
	r, s, err := signer.Sign(ctx, payload)
	if typed, ok := errors.AsType[*gateway.Error](err); ok {
		return nil, gateway.Errorf(typed.Code, op, typed.Retry, "%w", err)
	}
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeSigner, op, gateway.RetrySameBytes, "%w", err)
	}
	if r == nil || s == nil || r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(curveOrder) >= 0 || s.Cmp(curveOrder) >= 0 {
		return nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryAfterChange, "the key service gave no signature")
	}
	if s.Cmp(halfOrder) > 0 {
		s = new(big.Int).Sub(curveOrder, s)
	}
	signature := make([]byte, 65)
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:64])
	digest := crypto.Keccak256(payload)
	for v := range byte(2) {
		signature[64] = v
		key, err := crypto.SigToPub(digest, signature)
		if err == nil && crypto.PubkeyToAddress(*key) == signer.Address() {
			signature[64] = 27 + v
			return signature, nil
		}
	}
	return nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryAfterChange, "the signature is not of key %s", signer.Address())
}
