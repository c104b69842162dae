package ccip

import (
	"encoding/hex"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

func pack(t *testing.T, signature string, args ...any) []byte {
	t.Helper()
	selector, err := abi.ParseSelector(signature)
	require.NoError(t, err)
	var arguments abi.Arguments
	for _, in := range selector.Inputs {
		typ, err := abi.NewType(in.Type, in.InternalType, in.Components)
		require.NoError(t, err)
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	body, err := arguments.Pack(args...)
	require.NoError(t, err)
	id := selectorOf(signature)
	return append(id[:], body...)
}

func nested(t *testing.T, signature string, args ...any) []byte { return pack(t, signature, args...) }

func TestRefusalsAreTypedByTheErrorThatCausedThem(t *testing.T) {
	t.Parallel()
	token, ref := common.HexToAddress("0x70"), [32]byte{0xaa}
	n := big.NewInt
	for _, c := range []struct {
		selector string // as published, where it is another's contract
		data     []byte
		code     gateway.Code
		reason   string
		retry    gateway.Retry
		after    time.Duration
		words    string
	}{
		{"", pack(t, "ReferenceUsed(bytes32)", ref), gateway.CodeReferenceUsed, "", gateway.RetryNever, 0, "ReferenceUsed (reference 0xaa"},
		{"", pack(t, "ApprovalExpired(uint64)", uint64(7)), gateway.CodeApprovalStale, "", afterChange, 0, "expiry 7"},
		{"", pack(t, "ApprovalInvalid()"), gateway.CodeConfiguration, "FF10", afterChange, waitConfig, "ApprovalInvalid"},
		{"", pack(t, "FeeOverMax(uint256,uint256)", n(5), n(4)), gateway.CodeFeeOverCeiling, "FF10", afterChange, waitSoon, "fee 5, most 4"},
		{"", pack(t, "FeeBalanceShort(address,uint256,uint256)", token, n(1), n(2)), gateway.CodeFundsShort, "FF10", afterChange, waitFunds, "balance 1"},
		{"", pack(t, "OverDailyLimit(address,uint256,uint256)", token, n(1), n(2)), gateway.CodeRateLimited, "AM14", afterChange, time.Hour, "limit 1"},
		{"", pack(t, "TokenNotAllowed(address)", token), gateway.CodeLaneDisabled, "AM03", afterChange, waitConfig, token.Hex()},
		{"", pack(t, "PredecessorNotSealed(address)", token), gateway.CodeLaneDisabled, "FF10", afterChange, waitConfig, "PredecessorNotSealed"},
		{"", pack(t, "GasShort(uint256,uint256)", n(1), n(2)), gateway.CodeSimulation, "FF10", afterChange, waitSoon, "available 1, needed 2"},
		{"e450d38c", pack(t, "ERC20InsufficientBalance(address,uint256,uint256)", token, n(1), n(2)), gateway.CodeFundsShort, "AM04", afterChange, waitFunds, "needed 2"},
		{"fb8f41b2", pack(t, "ERC20InsufficientAllowance(address,uint256,uint256)", token, n(1), n(2)), gateway.CodeSimulation, "FF10", afterChange, waitConfig, "allowance 1"},
		{"08c379a0", pack(t, "Error(string)", "ERC20: transfer amount exceeds balance"), gateway.CodeFundsShort, "AM04", afterChange, waitFunds, "exceeds balance"},
		{"08c379a0", pack(t, "Error(string)", "ERC20: transfer to the zero address"), gateway.CodeLaneDisabled, "AM03", afterChange, waitConfig, "zero address"},
		{"08c379a0", pack(t, "Error(string)", "evil\x00\u202e<text>"), gateway.CodeSimulation, "FF10", afterChange, waitConfig, "evil??<text>"},
		{"c1483715", pack(t, "BadARMSignal()"), gateway.CodeLaneCursed, "ED06", afterChange, waitCurse, "BadARMSignal"},
		{"fdbd6a72", pack(t, "CursedByRMN(uint64)", uint64(9)), gateway.CodeLaneCursed, "ED06", afterChange, waitCurse, "selector 9"},
		{"53ad11d8", pack(t, "CursedByRMN()"), gateway.CodeLaneCursed, "ED06", afterChange, waitCurse, "CursedByRMN"},
		{"ae236d9c", pack(t, "UnsupportedDestinationChain(uint64)", uint64(9)), gateway.CodeLaneDisabled, "ED06", afterChange, waitConfig, "selector 9"},
		{"99ac52f2", pack(t, "DestinationChainNotEnabled(uint64)", uint64(9)), gateway.CodeLaneDisabled, "ED06", afterChange, waitConfig, "selector 9"},
		{"1c0a3529", pack(t, "MustBeCalledByRouter()"), gateway.CodeLaneDisabled, "ED06", afterChange, waitConfig, "MustBeCalledByRouter"},
		{"a9902c7e", pack(t, "ChainNotAllowed(uint64)", uint64(9)), gateway.CodeLaneDisabled, "AM03", afterChange, waitConfig, "ChainNotAllowed"},
		{"bf16aab6", pack(t, "UnsupportedToken(address)", token), gateway.CodeLaneDisabled, "AM03", afterChange, waitConfig, token.Hex()},
		{"d0d25976", pack(t, "SenderNotAllowed(address)", token), gateway.CodeLaneDisabled, "FF10", afterChange, waitConfig, token.Hex()},
		{"2502348c", pack(t, "FeeTokenNotSupported(address)", token), gateway.CodeConfiguration, "FF10", afterChange, waitConfig, token.Hex()},
		{"06439c6b", pack(t, "TokenNotSupported(address)", token), gateway.CodeConfiguration, "FF10", afterChange, waitConfig, token.Hex()},
		{"1a76572a", pack(t, "TokenMaxCapacityExceeded(uint256,uint256,address)", n(10), n(11), token), gateway.CodeOverCapacity, "AM23", gateway.RetryNever, 0, "capacity 10, requested 11"},
		{"d0c8d23a", pack(t, "TokenRateLimitReached(uint256,uint256,address)", n(90), n(3), token), gateway.CodeRateLimited, "", afterChange, 91 * time.Second, "available 3"},
		{"d0c8d23a", pack(t, "TokenRateLimitReached(uint256,uint256,address)", new(big.Int).Lsh(n(1), 255), n(3), token), gateway.CodeRateLimited, "", afterChange, maxRevertWait + time.Second, "available 3"},
		{"f94ebcd1", pack(t, "AggregateValueMaxCapacityExceeded(uint256,uint256)", n(10), n(11)), gateway.CodeOverCapacity, "AM23", gateway.RetryNever, 0, "capacity 10"},
		{"15279c08", pack(t, "AggregateValueRateLimitReached(uint256,uint256)", n(5), n(3)), gateway.CodeRateLimited, "", afterChange, 6 * time.Second, "available 3"},
		{"86933789", pack(t, "MessageTooLarge(uint256,uint256)", n(30000), n(30001)), gateway.CodeTooLarge, "FF10", gateway.RetryNever, 0, "actual 30001"},
		{"4c4fc93a", pack(t, "MessageGasLimitTooHigh()"), gateway.CodeConfiguration, "FF10", afterChange, waitConfig, "MessageGasLimitTooHigh"},
		{"5247fdce", pack(t, "InvalidExtraArgsTag()"), gateway.CodeUnsupported, "FF10", gateway.RetryNever, 0, "InvalidExtraArgsTag"},
		{"ee433e99", pack(t, "ExtraArgOutOfOrderExecutionMustBeTrue()"), gateway.CodeUnsupported, "FF10", gateway.RetryNever, 0, "OutOfOrder"},
		{"d88dddd6", pack(t, "UnsupportedNumberOfTokens(uint256,uint256)", n(2), n(1)), gateway.CodeUnsupported, "FF10", gateway.RetryNever, 0, "count 2"},
		{"f08bcb3e", pack(t, "StaleGasPrice(uint64,uint256,uint256)", uint64(9), n(1), n(2)), gateway.CodeLaneDisabled, "ED06", afterChange, waitSoon, "passed seconds 2"},
		{"6a92a483", pack(t, "MessageFeeTooHigh(uint256,uint256)", n(2), n(1)), gateway.CodeFeeOverCeiling, "FF10", afterChange, waitSoon, "juels 2"},
		{"8d666f60", pack(t, "InvalidEVMAddress(bytes)", []byte{1, 2}), gateway.CodeConfiguration, "FF10", afterChange, waitConfig, "address 0x0102"},
		{"5cf04449", pack(t, "CannotSendZeroTokens()"), gateway.CodeInternal, "FF10", gateway.RetryNever, 0, "CannotSendZeroTokens"},
		// What an execution fails with, as far as a ramp wraps it.
		{
			"0a8d6e8c", pack(t, "ReceiverError(bytes)", nested(t, "ReferenceUsed(bytes32,bytes32)", [32]byte{1}, ref)), gateway.CodeReferenceUsed, "", gateway.RetryNever, 0,
			"ReceiverError: ReferenceUsed (lineage 0x01",
		},
		{
			"9fe2f95a", pack(t, "TokenHandlingError(address,bytes)", token, nested(t, "TokenRateLimitReached(uint256,uint256,address)", n(5), n(3), token)),
			gateway.CodeRateLimited, "", afterChange, 6 * time.Second, "TokenHandlingError: target " + token.Hex() + ": TokenRateLimitReached (wait seconds 5",
		},
		{"0a8d6e8c", pack(t, "ReceiverError(bytes)", []byte{}), gateway.CodeSimulation, "FF10", afterChange, waitConfig, "ReceiverError: no reason given"},
		{"37c3be29", pack(t, "NotEnoughGasForCall()"), gateway.CodeSimulation, "FF10", afterChange, waitSoon, "NotEnoughGasForCall"},
		{"", common.FromHex("0xdeadbeef01"), gateway.CodeSimulation, "FF10", afterChange, waitConfig, "error 0xdeadbeef01"},
		{"", nil, gateway.CodeSimulation, "FF10", afterChange, waitConfig, "no reason given"},
		{"", []byte{1}, gateway.CodeSimulation, "FF10", afterChange, waitConfig, "unreadable reason 0x01"},
	} {
		if c.selector != "" {
			require.Equal(t, c.selector, hex.EncodeToString(c.data[:4]))
		}
		e := explain(c.data).err("send")
		require.Equal(t, c.code, e.Code, e.Detail)
		require.Equal(t, c.reason, e.Reason, e.Detail)
		require.Equal(t, c.retry, e.Retry, e.Detail)
		require.Equal(t, c.after, e.After, e.Detail)
		require.Contains(t, e.Detail, c.words)
	}
}

// Errors that no send and no execution of a message can end in: those of configuring a contract, and of reports that
// only transmitters and executors by hand make.
var elsewhere = map[string]bool{
	"ChainAlreadyExists": true, "DisabledNonZeroRateLimit": true, "InvalidRateLimitRate": true, "InvalidOnRampUpdate": true, "OffRampMismatch": true,
	"AlreadyCursed": true, "NotCursed": true, "LineageFixed": true,
	"CommitOnRampMismatch": true, "InvalidInterval": true, "RootBlessingMismatch": true, "SourceChainSelectorMismatch": true,
	"InvalidManualExecutionTokenGasOverride": true, "ManualExecutionGasAmountCountMismatch": true, "ManualExecutionGasLimitMismatch": true,
}

func TestEveryErrorOfTheContractsHasItsMeaning(t *testing.T) {
	t.Parallel()
	for name, contract := range map[string]*bind.MetaData{
		"PaymentSender": &bindings.PaymentSenderMetaData, "PaymentReceiver": &bindings.PaymentReceiverMetaData, "DevRouter": &bindings.DevRouterMetaData,
		"DevOnRamp": &bindings.DevOnRampMetaData, "DevOffRamp": &bindings.DevOffRampMetaData, "DevPool": &bindings.DevPoolMetaData, "DevToken": &bindings.DevTokenMetaData,
	} {
		parsed, err := contract.ParseABI()
		require.NoError(t, err)
		for _, e := range parsed.Errors {
			if elsewhere[e.Name] {
				continue
			}
			known := refusals[[4]byte(e.ID[:4])]
			require.NotNil(t, known, "%s: %s", name, e.Sig)
			require.Equal(t, e.Sig, known.signature())
		}
	}
}

func TestRevertDataThatARampHasCutIsStillRead(t *testing.T) {
	t.Parallel()
	token := common.HexToAddress("0x70")
	whole := pack(t, "TokenHandlingError(address,bytes)", token, nested(t, "TokenMaxCapacityExceeded(uint256,uint256,address)", big.NewInt(10), big.NewInt(11), token))
	require.Equal(t, "TokenHandlingError: target "+token.Hex()+": TokenMaxCapacityExceeded (capacity 10, requested 11, token "+token.Hex()+")", explain(whole).text)
	// A 2.0 off-ramp keeps 132 bytes of the outer error.
	short := explain(whole[:132])
	require.Contains(t, short.text, "TokenMaxCapacityExceeded")
	require.Contains(t, short.text, "(cut off)")
	require.Equal(t, gateway.CodeOverCapacity, short.err("x").Code)
	for n := range len(whole) {
		require.NotPanics(t, func() { _ = explain(whole[:n]).err("x") })
	}
}

func FuzzExplainNeverFails(f *testing.F) {
	for selector := range refusals {
		f.Add(append(selector[:], make([]byte, 96)...))
		f.Add(append(selector[:], common.FromHex("0x0000000000000000000000000000000000000000000000000000000000000020ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := explain(data)
		e := r.err("x")
		require.NotEmpty(t, r.text)
		require.LessOrEqual(t, len(r.text), 2*maxRevertText)
		require.NotEmpty(t, e.Code)
		require.NotEqual(t, gateway.RetryUnknown, e.Retry)
	})
}
