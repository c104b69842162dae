package ccip

import (
	"math/big"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// How long to wait before a look can be worth it, where the chain doesn't say.
const (
	waitSoon   = 30 * time.Second // prices, fees: they move by themselves
	waitCurse  = time.Minute      // as often as somebody may lift one
	waitFunds  = 2 * time.Minute  // somebody must pay in
	waitConfig = 10 * time.Minute // somebody must change something
)

// refusal is one custom error that a contract on the way of a payment can answer, and what it means to the payment.
type refusal struct {
	name   string
	types  []string
	names  []string
	nests  bool // its bytes argument is another error
	code   gateway.Code
	reason string
	retry  gateway.Retry
	after  time.Duration
	refine func(e *gateway.Error, args []any)

	griefing bool // of attempts at 2.0 that anybody can make: says nothing about the message
}

// class is what a group of errors has in common.
type class struct {
	code   gateway.Code
	reason string
	retry  gateway.Retry
	after  time.Duration
	refine func(e *gateway.Error, args []any)

	griefing bool
}

const afterChange = gateway.RetryAfterChange

var (
	cursed      = class{code: gateway.CodeLaneCursed, reason: "ED06", retry: afterChange, after: waitCurse}
	laneOff     = class{code: gateway.CodeLaneDisabled, reason: "ED06", retry: afterChange, after: waitConfig}
	tokenOff    = class{code: gateway.CodeLaneDisabled, reason: "AM03", retry: afterChange, after: waitConfig}
	senderOff   = class{code: gateway.CodeLaneDisabled, reason: "FF10", retry: afterChange, after: waitConfig}
	dry         = class{code: gateway.CodeLiquidityShort, reason: "ED06", retry: afterChange, after: waitFunds}
	blocked     = class{code: gateway.CodeLaneDisabled, reason: "AC06", retry: afterChange, after: waitConfig}
	misfit      = class{code: gateway.CodeConfiguration, reason: "FF10", retry: afterChange, after: waitConfig}
	bug         = class{code: gateway.CodeInternal, reason: "FF10", retry: gateway.RetryNever}
	unserved    = class{code: gateway.CodeUnsupported, reason: "FF10", retry: gateway.RetryNever}
	tooLarge    = class{code: gateway.CodeTooLarge, reason: "FF10", retry: gateway.RetryNever}
	overBucket  = class{code: gateway.CodeOverCapacity, reason: "AM23", retry: gateway.RetryNever}
	bucketLow   = class{code: gateway.CodeRateLimited, retry: afterChange, after: waitSoon, refine: waitFirstArgument}
	overDay     = class{code: gateway.CodeRateLimited, reason: "AM14", retry: afterChange, after: time.Hour}
	feeHigh     = class{code: gateway.CodeFeeOverCeiling, reason: "FF10", retry: afterChange, after: waitSoon}
	customerLow = class{code: gateway.CodeFundsShort, reason: "AM04", retry: afterChange, after: waitFunds}
	ownLow      = class{code: gateway.CodeFundsShort, reason: "FF10", retry: afterChange, after: waitFunds}
	stale       = class{code: gateway.CodeApprovalStale, retry: afterChange}
	usedBefore  = class{code: gateway.CodeReferenceUsed, retry: gateway.RetryNever}
	pricesOld   = class{code: gateway.CodeLaneDisabled, reason: "ED06", retry: afterChange, after: waitSoon}
	unexplained = class{code: gateway.CodeSimulation, reason: "FF10", retry: afterChange, after: waitConfig}
	gasLow      = class{code: gateway.CodeSimulation, reason: "FF10", retry: afterChange, after: waitSoon}
	griefed     = class{code: gateway.CodeSimulation, reason: "FF10", retry: afterChange, after: waitSoon, griefing: true}
	byText      = class{code: gateway.CodeSimulation, reason: "FF10", retry: afterChange, after: waitConfig, refine: readText}
)

// refusals is the one table, by selector. Where an error's meaning differs between source and destination it has the
// source's: only refused sends are acted upon by code, failed executions are told in words.
var refusals = func() map[[4]byte]*refusal {
	table := map[[4]byte]*refusal{}
	for _, group := range []struct {
		class
		errors []string
	}{
		{cursed, []string{"BadARMSignal()", "CursedByRMN(uint64 selector)", "CursedByRMN()"}},
		{laneOff, []string{
			"UnsupportedDestinationChain(uint64 selector)", "DestinationChainNotEnabled(uint64 selector)", "InvalidChainSelector(uint64 selector)",
			"MustBeCalledByRouter()", "CallerIsNotARampOnRouter(address caller)", "OnlyOffRamp()", "SourceChainNotEnabled(uint64 selector)",
			"RouterMustSetOriginalSender()", "NonExistentChain(uint64 selector)",
			"InvalidDestChainConfig(uint64 selector)", "InvalidMessageDestChainSelector(uint64 selector)",
			"DestinationChainNotSupported(uint64 selector)", "DestinationChainNotSupportedByCCV(address verifier,uint64 selector)",
		}},
		{tokenOff, []string{
			"UnsupportedToken(address token)", "ChainNotAllowed(uint64 selector)", "InvalidToken(address token)", "TokenNotAllowed(address token)",
			"InvalidSourcePoolAddress(bytes pool)", "InvalidRemoteChainDecimals(bytes data)",
			"OverflowDetected(uint8 remote_decimals,uint8 local_decimals,uint256 amount)", "NotACompatiblePool(address pool)",
			"ERC20InvalidReceiver(address receiver)", // a token without a pool: the Router transfers to address zero
			"SenderNotMinter(address sender)", "SenderNotBurner(address sender)", "InvalidDecimalArgs(uint8 expected,uint8 actual)",
		}},
		{senderOff, []string{
			"NotOperator(address caller)", "NotGuardian(address caller)", "Sealed()", "PredecessorNotSealed(address predecessor)", "EnforcedPause()",
			"DestinationNotAllowed(uint64 selector)", "ReceiverNotAllowed(uint64 selector,address receiver)", "SenderNotAllowed(address sender)",
			"SenderNotAllowed(uint64 selector,bytes sender)", "SourceNotAllowed(uint64 selector)", "NotRouter(address caller)",
			"OwnableUnauthorizedAccount(address account)", "OwnableInvalidOwner(address owner)", "Unauthorized(address account)",
			"UnauthorizedCaller(address account)",
		}},
		{dry, []string{"InsufficientLiquidity()"}},
		{blocked, []string{"AccountBlocked(address account)"}},
		{misfit, []string{
			"ApprovalInvalid()", "FeeTokenNotSupported(address token)", "TokenNotSupported(address token)", "NotAFeeToken(address token)",
			"MessageGasLimitTooHigh()", "InvalidEVMAddress(bytes address)", "Invalid32ByteAddress(bytes address)", "InvalidConfig()",
			"InvalidRequestedFinality(bytes4 wanted,bytes4 allowed)", "RequestedFinalityCanOnlyHaveOneMode(bytes4 wanted)", "FTFNotSupportedOnPoolV1()",
			"TokenArgsNotSupportedOnPoolV1()", "InvalidDestChainAddress(bytes address)",
			"ZeroAddress()", "ZeroAddressNotAllowed()", "OwnerRequired()", "ThresholdInvalid(uint8 threshold,uint256 verifiers)",
		}},
		{bug, []string{
			"OnlySelf()", "CanOnlySelfCall()", "ZeroReference()", "AmountInvalid(address token,uint256 amount)", "CannotSendZeroTokens()",
			"DataInvalid(uint256 length)", "TokensInvalid(uint256 count)", "BeneficiaryInvalid(address beneficiary)",
			"ReentrancyGuardReentrantCall()", "NothingSetAside(bytes32 lineage,bytes32 reference)",
			"NotCovered(address token,uint256 balance,uint256 needed)", "NotFree(address token,uint256 free,uint256 amount)",
			"InvalidShortString()", "StringTooLong(string text)", "ExpectedPause()", "InvalidMsgValue()", "InsufficientFeeTokenAmount()",
		}},
		{unserved, []string{
			"InvalidExtraArgsTag()", "InvalidExtraArgsData()", "ExtraArgOutOfOrderExecutionMustBeTrue()", "UnsupportedNumberOfTokens(uint256 count,uint256 most)",
			"UnsupportedNumberOfTokens()", "CanOnlySendOneTokenPerMessage()", "InvalidDataLength(uint8 location,uint256 offset)", "InvalidDataLength(uint8 location)",
			"GetSupportedTokensFunctionalityRemovedCheckAdminRegistry()",
		}},
		{tooLarge, []string{"MessageTooLarge(uint256 most,uint256 actual)", "SourceTokenDataTooLarge(address token)"}},
		{overBucket, []string{
			"TokenMaxCapacityExceeded(uint256 capacity,uint256 requested,address token)", "AggregateValueMaxCapacityExceeded(uint256 capacity,uint256 requested)",
		}},
		{bucketLow, []string{
			"TokenRateLimitReached(uint256 wait_seconds,uint256 available,address token)",
			"AggregateValueRateLimitReached(uint256 wait_seconds,uint256 available)",
		}},
		{overDay, []string{"OverDailyLimit(address token,uint256 limit,uint256 would_be)"}},
		{feeHigh, []string{"FeeOverMax(uint256 fee,uint256 most)", "MessageFeeTooHigh(uint256 juels,uint256 most)", "FeeExceedsMaxAllowed(uint256 cents,uint32 most)"}},
		{customerLow, []string{"ERC20InsufficientBalance(address account,uint256 balance,uint256 needed)"}},
		{ownLow, []string{"FeeBalanceShort(address fee_token,uint256 balance,uint256 fee)", "InsufficientBalance(uint256 balance,uint256 needed)"}},
		{stale, []string{"ApprovalExpired(uint64 expiry)"}},
		{usedBefore, []string{"ReferenceUsed(bytes32 reference)", "ReferenceUsed(bytes32 lineage,bytes32 reference)"}},
		{pricesOld, []string{
			"StaleGasPrice(uint64 selector,uint256 threshold_seconds,uint256 passed_seconds)", "NoGasPriceAvailable(uint64 selector)",
			"StaleTokenPrice(address token,uint256 threshold_seconds,uint256 passed_seconds)", "PriceNotFoundForToken(address token)",
		}},
		{gasLow, []string{
			"GasShort(uint256 available,uint256 needed)", "NotEnoughGasForCall()", "InsufficientGasForStaticCall()", "InsufficientGasToCompleteTx(bytes4 error)",
			"ManualExecutionNotYetEnabled(uint64 selector)", "InvalidManualExecutionGasLimit(uint64 selector,bytes32 message_id,uint256 limit)",
			"InvalidGasLimitOverride(uint32 message,uint32 limit)", "ManualExecutionNotYetEnabled()",
		}},
		{unexplained, []string{
			"ReceiverError(bytes reason)", "TokenHandlingError(address target,bytes reason)", "ExecutionError(bytes32 message_id,bytes reason)",
			"ExecutionError(bytes reason)", "TokenHandlingError(bytes reason)", "NoStateProgressMade(bytes32 message_id,bytes reason)",
			"SkippedAlreadyExecutedMessage(bytes32 message_id,uint64 selector,uint64 number)",
			"MessageValidationError(bytes reason)", "ReleaseOrMintBalanceMismatch(uint256 amount,uint256 before,uint256 after)", "NoContract()",
			"ERC20InsufficientAllowance(address spender,uint256 allowance,uint256 needed)", "ERC20InvalidSender(address sender)",
			"ERC20InvalidApprover(address approver)", "ERC20InvalidSpender(address spender)", "SafeERC20FailedOperation(address token)", "FailedCall()",
			"AddressEmptyCode(address target)", "Panic(uint256 code)", "InvalidDataLength(uint256 expected,uint256 actual)", "UnexpectedTokenData()",
			"EmptyReport(uint64 selector)", "EmptyBatch()", "InvalidProof()", "InvalidRoot()", "RootNotCommitted(uint64 selector)",
			"RootAlreadyCommitted(uint64 selector,bytes32 root)", "UnauthorizedTransmitter()", "TokenDataMismatch(uint64 selector,uint64 sequence)",
		}},
		// Attempts at 2.0 that lack what verifiers say, or the gas: anybody can make one, and it proves nothing about the
		// message.
		{griefed, []string{
			"UnauthorizedSigner()", "RequiredCCVMissing(address verifier)", "OptionalCCVQuorumNotReached(uint256 wanted,uint256 got)",
			"InvalidVerifierResults()", "InvalidVerifierResultsLength()", "InvalidVerifierResultsLength(uint256 wanted,uint256 got)", "InvalidCCVVersion(bytes4 version)", "WrongNumberOfSignatures()", "NonOrderedOrNonUniqueSignatures()",
			"InvalidSignature()", "ForkedChain(uint256 expected,uint256 actual)", "InboundImplementationNotFound(address verifier,bytes version)",
		}},
		{byText, []string{"Error(string text)"}},
	} {
		for _, e := range group.errors {
			r := parseError(e)
			r.code, r.reason, r.retry, r.after, r.refine = group.code, group.reason, group.retry, group.after, group.refine
			r.griefing = group.griefing
			table[selectorOf(r.signature())] = r
		}
	}
	// The errors of an ACE policy engine end in the whole payload that it judged, which nobody needs.
	for _, e := range []string{"PolicyRunRejected(address policy,string reason)", "PolicyRunError(address policy,bytes reason)"} {
		r := parseError(e)
		r.code, r.reason, r.retry, r.after = unexplained.code, unexplained.reason, unexplained.retry, unexplained.after
		table[selectorOf(strings.TrimSuffix(r.signature(), ")")+",(bytes4,address,bytes,bytes))")] = r
	}
	for _, nesting := range []string{
		"PolicyRunError(address,bytes,(bytes4,address,bytes,bytes))",
		"ReceiverError(bytes)", "TokenHandlingError(address,bytes)", "ExecutionError(bytes32,bytes)", "MessageValidationError(bytes)",
		"ExecutionError(bytes)", "TokenHandlingError(bytes)", "NoStateProgressMade(bytes32,bytes)",
	} {
		table[selectorOf(nesting)].nests = true
	}
	return table
}()

// parseError reads "Name(type name,…)".
func parseError(s string) *refusal {
	name, rest, _ := strings.Cut(strings.TrimSuffix(s, ")"), "(")
	r := &refusal{name: name}
	if rest == "" {
		return r
	}
	for _, arg := range strings.Split(rest, ",") {
		t, n, _ := strings.Cut(arg, " ")
		r.types = append(r.types, t)
		r.names = append(r.names, strings.ReplaceAll(n, "_", " "))
	}
	return r
}

func (r *refusal) signature() string { return r.name + "(" + strings.Join(r.types, ",") + ")" }

// waitFirstArgument takes the wait that the bucket itself asks for. A second more, because the block that is asked
// about may be one older than the block that will hold the send.
func waitFirstArgument(e *gateway.Error, args []any) {
	seconds, ok := args[0].(*big.Int)
	if !ok {
		return
	}
	e.After = secondsOf(seconds) + time.Second
}

// secondsOf gives a number of seconds, bounded.
func secondsOf(n *big.Int) time.Duration {
	if !n.IsInt64() || n.Int64() > int64(maxRevertWait/time.Second) {
		return maxRevertWait
	}
	return time.Duration(n.Int64()) * time.Second
}

// readText tells apart what tokens before custom errors said. These texts are constants of their contracts, not prose
// of an endpoint, and nothing else identifies them.
func readText(e *gateway.Error, args []any) {
	text, _ := args[0].(string)
	var c class
	switch text {
	case "ERC20: transfer amount exceeds balance", "ERC20: burn amount exceeds balance":
		c = customerLow
	case "ERC20: transfer to the zero address":
		c = tokenOff
	case "Pausable: paused", "ERC20Pausable: token transfer while paused":
		c = tokenOff
	default:
		return
	}
	e.Code, e.Reason, e.Retry, e.After = c.code, c.reason, c.retry, c.after
}
