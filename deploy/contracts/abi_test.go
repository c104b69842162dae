package contracts_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// The ids are the deployed CCIP contracts' (Router 1.2.0, OnRamp and OffRamp 1.6.0, RMNRemote 1.6.0, TokenAdminRegistry
// 1.5.0, BurnMintTokenPool 1.6.1). Whoever decodes a real lane by them decodes the devnet's too.
func TestDevnetSpeaksCCIPsABI(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		meta                       *bind.MetaData
		functions, events, refusal map[string]string
	}{
		"router": {
			meta: &bindings.DevRouterMetaData,
			functions: map[string]string{
				"getFee": "0x20487ded", "ccipSend": "0x96f4e9f9", "getOnRamp": "0xa8d87a3b", "getOffRamps": "0xa40e69c7",
				"isChainSupported": "0xa48a9058", "isOffRamp": "0x83826b2b", "getWrappedNative": "0xe861e907",
				"getArmProxy": "0x5246492f", "routeMessage": "0x3cf97983", "applyRampUpdates": "0xda5fcac8",
				"typeAndVersion": "0x181f5a77", "MAX_RET_BYTES": "0x787350e3",
			},
			events: map[string]string{
				"MessageExecuted": "0x9b877de93ea9895756e337442c657f95a34fc68e7eb988bdfa693d5be83016b6",
			},
			refusal: map[string]string{
				"BadARMSignal": "0xc1483715", "UnsupportedDestinationChain": "0xae236d9c", "InvalidMsgValue": "0x1841b4e1",
				"InsufficientFeeTokenAmount": "0x07da6ee6", "OnlyOffRamp": "0xd2316ede", "OffRampMismatch": "0x49647790",
				"NotEnoughGasForCall": "0x37c3be29", "NoContract": "0x0c3b563c",
			},
		},
		"on-ramp": {
			meta: &bindings.DevOnRampMetaData,
			functions: map[string]string{
				"getStaticConfig": "0x06285c69", "getDynamicConfig": "0x7437ff9f", "getDestChainConfig": "0x6def4ce7",
				"getExpectedNextSequenceNumber": "0x9041be3d", "getFee": "0x20487ded", "forwardFromRouter": "0xdf0aa9e9",
				"getPoolBySourceToken": "0x48a98aa4", "getSupportedTokens": "0xfbca3b74", "withdrawFeeTokens": "0x5cb80c5d",
				"applyDestChainConfigUpdates": "0x2716072b",
			},
			events: map[string]string{
				"CCIPMessageSent": "0x192442a2b2adb6a7948f097023cb6b57d29d3a7a5dd33e6666d33c39cc456f32",
			},
			refusal: map[string]string{
				"CursedByRMN": "0xfdbd6a72", "CannotSendZeroTokens": "0x5cf04449", "UnsupportedToken": "0xbf16aab6",
				"MustBeCalledByRouter": "0x1c0a3529", "DestinationChainNotEnabled": "0x99ac52f2",
				"FeeTokenNotSupported": "0x2502348c", "MessageTooLarge": "0x86933789", "MessageGasLimitTooHigh": "0x4c4fc93a",
				"InvalidExtraArgsTag": "0x5247fdce", "InvalidEVMAddress": "0x8d666f60", "UnsupportedNumberOfTokens": "0xd88dddd6",
				"ExtraArgOutOfOrderExecutionMustBeTrue":                    "0xee433e99",
				"GetSupportedTokensFunctionalityRemovedCheckAdminRegistry": "0x9e7177c8",
			},
		},
		"off-ramp": {
			meta: &bindings.DevOffRampMetaData,
			functions: map[string]string{
				"commit": "0xde5e0b9a", "execute": "0xf58e03fc", "manuallyExecute": "0x5e7bb008", "executeSingleMessage": "0x60987c20",
				"getExecutionState": "0x5e36480c", "getSourceChainConfig": "0xe9d68a8e", "getMerkleRoot": "0xccd37ba3",
				"getStaticConfig": "0x06285c69", "getDynamicConfig": "0x7437ff9f", "applySourceChainConfigUpdates": "0xcd197237",
			},
			events: map[string]string{
				"CommitReportAccepted":          "0xb967c9b9e1b7af9a61ca71ff00e9f5b89ec6f2e268de8dacf12f0de8e51f3e47",
				"ExecutionStateChanged":         "0x05665fe9ad095383d018353f4cbcba77e84db27dd215081bbf7cdf9ae6fbe48b",
				"SkippedAlreadyExecutedMessage": "0x3b575419319662b2a6f5e2467d84521517a3382b908eb3d557bb3fdb0c50e23c",
				"AlreadyAttempted":              "0x3ef2a99c550a751d4b0b261268f05a803dfb049ab43616a1ffb388f61fe65120",
				"SkippedReportExecution":        "0xaab522ed53d887e56ed53dd37398a01aeef6a58e0fa77c2173beb9512d894933",
				"Transmitted":                   "0x198d6990ef96613a9026203077e422916918b03ff47f0be6bee7b02d8e139ef0",
			},
			refusal: map[string]string{
				"ReceiverError": "0x0a8d6e8c", "TokenHandlingError": "0x9fe2f95a", "ExecutionError": "0x2b11b8d9",
				"InvalidManualExecutionGasLimit": "0x7531a8c6", "ManualExecutionNotYetEnabled": "0xa9cfc862",
				"ManualExecutionGasAmountCountMismatch": "0x70a193fd", "CursedByRMN": "0xfdbd6a72", "InvalidInterval": "0xd5e0f0d6",
				"RootNotCommitted": "0x7dd17a7e", "RootBlessingMismatch": "0x91c57266", "UnauthorizedTransmitter": "0xda0f08e8",
				"InsufficientGasToCompleteTx": "0x2882569d", "InsufficientGasForStaticCall": "0xea7f4b12",
				"RootAlreadyCommitted": "0x32cf0cbf", "NotACompatiblePool": "0xae9b4ce9",
			},
		},
		"pool": {
			meta: &bindings.DevPoolMetaData,
			functions: map[string]string{
				"isSupportedChain": "0x8926f54f", "getSupportedChains": "0xc4bffe2b", "getRemoteToken": "0xb7946580",
				"getRemotePools": "0xa42a7b8b", "getToken": "0x21df0da7", "getTokenDecimals": "0x24f65ee7",
				"getCurrentOutboundRateLimiterState": "0xc75eea9c", "getCurrentInboundRateLimiterState": "0xaf58d59f",
				"getAllowListEnabled": "0xe0351e13", "getAllowList": "0xa7cd63b7", "lockOrBurn": "0x9a4575b9",
				"releaseOrMint": "0x39077537", "applyChainUpdates": "0xe8a1da17", "setChainRateLimiterConfig": "0xcf7401f3",
			},
			events: map[string]string{
				"LockedOrBurned":   "0xf33bc26b4413b0e7f19f1ea739fdf99098c0061f1f87d954b11f5293fad9ae10",
				"ReleasedOrMinted": "0xfc5e3a5bddc11d92c2dc20fae6f7d5eb989f056be35239f7de7e86150609abc0",
			},
			refusal: map[string]string{
				"TokenMaxCapacityExceeded": "0x1a76572a", "TokenRateLimitReached": "0xd0c8d23a", "ChainNotAllowed": "0xa9902c7e",
				"CursedByRMN": "0x53ad11d8", "CallerIsNotARampOnRouter": "0x728fe07b", "InvalidSourcePoolAddress": "0x24eb47e5",
				"InvalidToken": "0x961c9a4f", "OverflowDetected": "0xa9cb113d",
			},
		},
		"RMN": {
			meta: &bindings.DevRMNMetaData,
			functions: map[string]string{
				"isCursed": "0x397796f7", "isCursed0": "0x2cbc26bb", "getCursedSubjects": "0xd881e092", "curse": "0x62eed415",
				"curse0": "0xf8bb876e", "uncurse": "0x9a19b329", "uncurse0": "0x6d2d3993", "getLocalChainSelector": "0xeaa83ddd",
			},
			events: map[string]string{
				"Cursed":   "0x1716e663a90a76d3b6c7e5f680673d1b051454c19c627e184c8daf28f3104f74",
				"Uncursed": "0x0676e709c9cc74fa0519fd78f7c33be0f1b2b0bae0507c724aef7229379c6ba1",
			},
			refusal: map[string]string{"AlreadyCursed": "0x19d5c79b", "NotCursed": "0x73281fa1"},
		},
		"registry": {
			meta: &bindings.DevTokenAdminRegistryMetaData,
			functions: map[string]string{
				"getPool": "0xbbe4f6db", "getPools": "0x5e63547a", "getTokenConfig": "0xcb67e3b1", "setPool": "0x4e847fc7",
				"getAllConfiguredTokens": "0x72d64a81",
			},
		},
		"receiver": {
			meta:      &bindings.PaymentReceiverMetaData,
			functions: map[string]string{"ccipReceive": "0x85572ffb", "supportsInterface": "0x01ffc9a7"},
		},
	} {
		parsed, err := c.meta.ParseABI()
		require.NoError(t, err)
		for method, id := range c.functions {
			require.Contains(t, parsed.Methods, method, name)
			// An overload's suffix depends on the order in the ABI; its id must be there under one of the names.
			require.Contains(t, idsOf(parsed, parsed.Methods[method].RawName), id, "%s %s", name, method)
		}
		for event, id := range c.events {
			require.Contains(t, parsed.Events, event, name)
			require.Equal(t, id, parsed.Events[event].ID.Hex(), "%s %s", name, event)
		}
		for fault, id := range c.refusal {
			require.Contains(t, parsed.Errors, fault, name)
			selector := parsed.Errors[fault].ID
			require.Equal(t, id, hexutil.Encode(selector[:4]), "%s %s", name, fault)
		}
	}
}

func idsOf(parsed *abi.ABI, rawName string) (ids []string) {
	for _, m := range parsed.Methods {
		if m.RawName == rawName {
			ids = append(ids, hexutil.Encode(m.ID))
		}
	}
	return ids
}
