// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {DevToken} from "./DevToken.sol";
import {IPool, IRMN, IRouter} from "./IDevnet.sol";
import {Pool} from "./Pool.sol";

/// Burns at the source and mints at the destination, with BurnMintTokenPool 1.6.1's surface and rate limits.
contract DevPool is Ownable, IERC165, IPool {
    using EnumerableSet for EnumerableSet.UintSet;

    struct Config {
        bool isEnabled;
        uint128 capacity;
        uint128 rate; // per second
    }

    struct TokenBucket {
        uint128 tokens;
        uint32 lastUpdated;
        bool isEnabled;
        uint128 capacity;
        uint128 rate;
    }

    struct ChainUpdate {
        uint64 remoteChainSelector;
        bytes[] remotePoolAddresses;
        bytes remoteTokenAddress;
        Config outboundRateLimiterConfig;
        Config inboundRateLimiterConfig;
    }

    struct Remote {
        bytes token;
        bytes[] pools;
        TokenBucket outbound;
        TokenBucket inbound;
    }

    event ChainAdded(
        uint64 remoteChainSelector,
        bytes remoteToken,
        Config outboundRateLimiterConfig,
        Config inboundRateLimiterConfig
    );
    event ChainRemoved(uint64 remoteChainSelector);
    event ChainConfigured(
        uint64 remoteChainSelector, Config outboundRateLimiterConfig, Config inboundRateLimiterConfig
    );
    event LockedOrBurned(uint64 indexed remoteChainSelector, address token, address sender, uint256 amount);
    event ReleasedOrMinted(
        uint64 indexed remoteChainSelector, address token, address sender, address recipient, uint256 amount
    );
    event OutboundRateLimitConsumed(uint64 indexed remoteChainSelector, address token, uint256 amount);
    event InboundRateLimitConsumed(uint64 indexed remoteChainSelector, address token, uint256 amount);

    error CallerIsNotARampOnRouter(address caller);
    error ChainAlreadyExists(uint64 chainSelector);
    error ChainNotAllowed(uint64 remoteChainSelector);
    error CursedByRMN();
    error DisabledNonZeroRateLimit(Config config);
    error InvalidRateLimitRate(Config rateLimiterConfig);
    error InvalidRemoteChainDecimals(bytes sourcePoolData);
    error InvalidSourcePoolAddress(bytes sourcePoolAddress);
    error InvalidToken(address token);
    error NonExistentChain(uint64 remoteChainSelector);
    error OverflowDetected(uint8 remoteDecimals, uint8 localDecimals, uint256 remoteAmount);
    error TokenMaxCapacityExceeded(uint256 capacity, uint256 requested, address tokenAddress);
    error TokenRateLimitReached(uint256 minWaitInSeconds, uint256 available, address tokenAddress);

    string public constant typeAndVersion = "BurnMintTokenPool 1.6.1";

    DevToken private immutable _token;
    uint8 private immutable _decimals;
    address private immutable _rmn;
    address private immutable _router;
    EnumerableSet.UintSet private _chains;
    mapping(uint64 remoteChainSelector => Remote) private _remotes;

    constructor(address token, address rmn, address router, address owner_) Ownable(owner_) {
        _token = DevToken(token);
        _decimals = DevToken(token).decimals();
        _rmn = rmn;
        _router = router;
    }

    // ------------------------------------------------------------------ ramps

    /// Burns what the Router transferred here before.
    function lockOrBurn(Pool.LockOrBurnInV1 calldata in_) external returns (Pool.LockOrBurnOutV1 memory) {
        uint64 remote = in_.remoteChainSelector;
        _check(in_.localToken, remote);
        if (msg.sender != IRouter(_router).getOnRamp(remote)) revert CallerIsNotARampOnRouter(msg.sender);
        _consume(_remotes[remote].outbound, in_.amount);
        emit OutboundRateLimitConsumed(remote, address(_token), in_.amount);
        _token.burn(in_.amount);
        emit LockedOrBurned(remote, address(_token), msg.sender, in_.amount);
        return Pool.LockOrBurnOutV1(_remotes[remote].token, abi.encode(_decimals));
    }

    function releaseOrMint(Pool.ReleaseOrMintInV1 calldata in_) external returns (Pool.ReleaseOrMintOutV1 memory) {
        uint64 remote = in_.remoteChainSelector;
        _check(in_.localToken, remote);
        if (!IRouter(_router).isOffRamp(remote, msg.sender)) revert CallerIsNotARampOnRouter(msg.sender);
        if (!isRemotePool(remote, in_.sourcePoolAddress)) revert InvalidSourcePoolAddress(in_.sourcePoolAddress);
        uint256 amount = _localAmount(in_.sourceDenominatedAmount, in_.sourcePoolData);
        _consume(_remotes[remote].inbound, amount);
        emit InboundRateLimitConsumed(remote, address(_token), amount);
        _token.mint(in_.receiver, amount);
        emit ReleasedOrMinted(remote, address(_token), msg.sender, in_.receiver, amount);
        return Pool.ReleaseOrMintOutV1(amount);
    }

    function _check(address token, uint64 remote) private view {
        if (token != address(_token)) revert InvalidToken(token);
        if (IRMN(_rmn).isCursed(bytes16(uint128(remote)))) revert CursedByRMN();
        if (!isSupportedChain(remote)) revert ChainNotAllowed(remote);
    }

    /// Shifts a remote amount to this chain's decimals; digits that this chain can't hold are cut, as on the real pool.
    function _localAmount(uint256 amount, bytes calldata sourcePoolData) private view returns (uint256) {
        if (sourcePoolData.length == 0) return amount;
        if (sourcePoolData.length != 32 || uint256(bytes32(sourcePoolData)) > type(uint8).max) {
            revert InvalidRemoteChainDecimals(sourcePoolData);
        }
        uint8 remote = uint8(uint256(bytes32(sourcePoolData)));
        uint256 shift = remote > _decimals ? remote - _decimals : _decimals - remote;
        if (shift > 77) revert OverflowDetected(remote, _decimals, amount);
        if (remote >= _decimals) return amount / 10 ** shift;
        if (amount > type(uint256).max / 10 ** shift) revert OverflowDetected(remote, _decimals, amount);
        return amount * 10 ** shift;
    }

    // ------------------------------------------------------------------ rate limits

    function _consume(TokenBucket storage bucket, uint256 amount) private {
        if (!bucket.isEnabled || amount == 0) return;
        TokenBucket memory b = _refilled(bucket);
        if (b.capacity < amount) revert TokenMaxCapacityExceeded(b.capacity, amount, address(_token));
        if (b.tokens < amount) {
            uint256 wait = (amount - b.tokens + b.rate - 1) / b.rate;
            revert TokenRateLimitReached(wait, b.tokens, address(_token));
        }
        bucket.tokens = b.tokens - uint128(amount);
        bucket.lastUpdated = b.lastUpdated;
    }

    function _refilled(TokenBucket storage bucket) private view returns (TokenBucket memory b) {
        b = bucket;
        uint256 tokens = b.tokens + (block.timestamp - b.lastUpdated) * b.rate;
        b.tokens = uint128(tokens < b.capacity ? tokens : b.capacity);
        b.lastUpdated = uint32(block.timestamp);
    }

    function _validate(Config calldata c) private pure {
        if (c.isEnabled) {
            if (c.rate == 0 || c.rate >= c.capacity) revert InvalidRateLimitRate(c);
        } else if (c.rate != 0 || c.capacity != 0) {
            revert DisabledNonZeroRateLimit(c);
        }
    }

    /// A changed limiter keeps the tokens it had: one that is switched on later starts empty.
    function _configure(TokenBucket storage bucket, Config calldata c) private {
        _validate(c);
        TokenBucket memory b = _refilled(bucket);
        bucket.tokens = b.tokens < c.capacity ? b.tokens : c.capacity;
        bucket.lastUpdated = b.lastUpdated;
        bucket.isEnabled = c.isEnabled;
        bucket.capacity = c.capacity;
        bucket.rate = c.rate;
    }

    // ------------------------------------------------------------------ reading

    function isSupportedChain(uint64 remoteChainSelector) public view returns (bool) {
        return _chains.contains(remoteChainSelector);
    }

    function getSupportedChains() external view returns (uint64[] memory chains) {
        chains = new uint64[](_chains.length());
        for (uint256 i = 0; i < chains.length; ++i) {
            chains[i] = uint64(_chains.at(i));
        }
    }

    function isSupportedToken(address token) external view returns (bool) {
        return token == address(_token);
    }

    function getToken() external view returns (address) {
        return address(_token);
    }

    function getTokenDecimals() external view returns (uint8) {
        return _decimals;
    }

    function getRmnProxy() external view returns (address) {
        return _rmn;
    }

    function getRouter() external view returns (address) {
        return _router;
    }

    function getRemoteToken(uint64 remoteChainSelector) external view returns (bytes memory) {
        return _remotes[remoteChainSelector].token;
    }

    function getRemotePools(uint64 remoteChainSelector) external view returns (bytes[] memory) {
        return _remotes[remoteChainSelector].pools;
    }

    function isRemotePool(uint64 remoteChainSelector, bytes calldata remotePoolAddress) public view returns (bool) {
        bytes[] storage pools = _remotes[remoteChainSelector].pools;
        for (uint256 i = 0; i < pools.length; ++i) {
            if (keccak256(pools[i]) == keccak256(remotePoolAddress)) return true;
        }
        return false;
    }

    function getAllowListEnabled() external pure returns (bool) {
        return false;
    }

    function getAllowList() external pure returns (address[] memory none) {
        return none;
    }

    /// The bucket as it is at this block's time, refill included.
    function getCurrentOutboundRateLimiterState(uint64 remoteChainSelector) external view returns (TokenBucket memory) {
        return _refilled(_remotes[remoteChainSelector].outbound);
    }

    function getCurrentInboundRateLimiterState(uint64 remoteChainSelector) external view returns (TokenBucket memory) {
        return _refilled(_remotes[remoteChainSelector].inbound);
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == Pool.CCIP_POOL_V1 || id == type(IPool).interfaceId || id == type(IERC165).interfaceId;
    }

    // ------------------------------------------------------------------ owner

    /// A new chain's buckets start full.
    function applyChainUpdates(uint64[] calldata removes, ChainUpdate[] calldata adds) external onlyOwner {
        for (uint256 i = 0; i < removes.length; ++i) {
            if (!_chains.remove(removes[i])) revert NonExistentChain(removes[i]);
            delete _remotes[removes[i]];
            emit ChainRemoved(removes[i]);
        }
        for (uint256 i = 0; i < adds.length; ++i) {
            ChainUpdate calldata add = adds[i];
            if (!_chains.add(add.remoteChainSelector)) revert ChainAlreadyExists(add.remoteChainSelector);
            Remote storage remote = _remotes[add.remoteChainSelector];
            remote.token = add.remoteTokenAddress;
            for (uint256 j = 0; j < add.remotePoolAddresses.length; ++j) {
                remote.pools.push(add.remotePoolAddresses[j]);
            }
            _configure(remote.outbound, add.outboundRateLimiterConfig);
            _configure(remote.inbound, add.inboundRateLimiterConfig);
            remote.outbound.tokens = remote.outbound.capacity;
            remote.inbound.tokens = remote.inbound.capacity;
            emit ChainAdded(
                add.remoteChainSelector,
                add.remoteTokenAddress,
                add.outboundRateLimiterConfig,
                add.inboundRateLimiterConfig
            );
        }
    }

    function setChainRateLimiterConfig(uint64 remoteChainSelector, Config calldata outbound, Config calldata inbound)
        external
        onlyOwner
    {
        if (!isSupportedChain(remoteChainSelector)) revert NonExistentChain(remoteChainSelector);
        _configure(_remotes[remoteChainSelector].outbound, outbound);
        _configure(_remotes[remoteChainSelector].inbound, inbound);
        emit ChainConfigured(remoteChainSelector, outbound, inbound);
    }

    /// The devnet's switch for what strangers do to a shared bucket: sets how much is left in both, now.
    function setBucketTokens(uint64 remoteChainSelector, uint128 outbound, uint128 inbound) external onlyOwner {
        Remote storage remote = _remotes[remoteChainSelector];
        remote.outbound.tokens = outbound < remote.outbound.capacity ? outbound : remote.outbound.capacity;
        remote.inbound.tokens = inbound < remote.inbound.capacity ? inbound : remote.inbound.capacity;
        remote.outbound.lastUpdated = uint32(block.timestamp);
        remote.inbound.lastUpdated = uint32(block.timestamp);
    }
}
