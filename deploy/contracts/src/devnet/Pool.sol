// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// The structs that ramps and token pools exchange.
library Pool {
    struct LockOrBurnInV1 {
        bytes receiver;
        uint64 remoteChainSelector;
        address originalSender;
        uint256 amount;
        address localToken;
    }

    struct LockOrBurnOutV1 {
        bytes destTokenAddress;
        bytes destPoolData;
    }

    struct ReleaseOrMintInV1 {
        bytes originalSender;
        uint64 remoteChainSelector;
        address receiver;
        uint256 sourceDenominatedAmount;
        address localToken;
        bytes sourcePoolAddress;
        bytes sourcePoolData;
        bytes offchainTokenData;
    }

    struct ReleaseOrMintOutV1 {
        uint256 destinationAmount;
    }

    /// keccak256("CCIP_POOL_V1") cut to four bytes.
    bytes4 internal constant CCIP_POOL_V1 = 0xaff2afbf;
}
