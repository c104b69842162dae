// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Client} from "../interfaces/Client.sol";
import {IOnRamp, IPool, IRMN, ITokenAdminRegistry} from "./IDevnet.sol";
import {Pool} from "./Pool.sol";
import {Ramp} from "./Ramp.sol";

/// The source side of the devnet's lanes, with OnRamp 1.6.0's ABI, errors and events.
///
/// It quotes from prices that its owner sets, and takes out-of-order messages only, as a lane with
/// enforceOutOfOrder does: there is no nonce manager.
contract DevOnRamp is Ownable, IOnRamp {
    using SafeERC20 for IERC20;

    struct StaticConfig {
        uint64 chainSelector;
        address rmnRemote;
        address nonceManager;
        address tokenAdminRegistry;
    }

    struct DynamicConfig {
        address feeQuoter;
        bool reentrancyGuardEntered;
        address messageInterceptor;
        address feeAggregator;
        address allowlistAdmin;
    }

    struct DestChainConfig {
        uint64 sequenceNumber;
        bool allowlistEnabled;
        address router;
    }

    struct DestChainConfigArgs {
        uint64 destChainSelector;
        address router;
        bool allowlistEnabled;
    }

    /// In USD with 18 decimals.
    struct Price {
        bool isEnabled;
        uint256 usdPerMessage;
        uint256 usdPerUnitGas;
    }

    event CCIPMessageSent(
        uint64 indexed destChainSelector, uint64 indexed sequenceNumber, Ramp.EVM2AnyRampMessage message
    );
    event DestChainConfigSet(
        uint64 indexed destChainSelector, uint64 sequenceNumber, address router, bool allowlistEnabled
    );
    event FeeTokenWithdrawn(address indexed feeAggregator, address indexed feeToken, uint256 amount);
    event PriceSet(uint64 indexed destChainSelector, Price price);
    event FeeTokenPriceSet(address indexed feeToken, uint256 usdPerToken);

    error CannotSendZeroTokens();
    error CursedByRMN(uint64 sourceChainSelector);
    error DestinationChainNotEnabled(uint64 destChainSelector);
    error ExtraArgOutOfOrderExecutionMustBeTrue();
    error FeeTokenNotSupported(address token);
    error GetSupportedTokensFunctionalityRemovedCheckAdminRegistry();
    error InvalidDestChainConfig(uint64 destChainSelector);
    error InvalidEVMAddress(bytes encodedAddress);
    error InvalidExtraArgsTag();
    error MessageGasLimitTooHigh();
    error MessageTooLarge(uint256 maxSize, uint256 actualSize);
    error MustBeCalledByRouter();
    error RouterMustSetOriginalSender();
    error UnsupportedNumberOfTokens(uint256 numberOfTokens, uint256 maxNumberOfTokensPerMsg);
    error UnsupportedToken(address token);

    string public constant typeAndVersion = "OnRamp 1.6.0";
    uint256 public constant MAX_DATA_BYTES = 30_000;
    uint256 public constant MAX_GAS_LIMIT = 3_000_000;
    uint32 public constant DEFAULT_GAS_LIMIT = 200_000;
    uint32 public constant TOKEN_DEST_GAS = 90_000;
    uint256 private constant DEST_GAS_OVERHEAD = 300_000;
    uint256 private constant DEST_GAS_PER_BYTE = 16;

    uint64 private immutable _chainSelector;
    address private immutable _rmn;
    address private immutable _registry;
    mapping(uint64 destChainSelector => DestChainConfig) private _dest;
    mapping(uint64 destChainSelector => Price) public priceOf;
    /// USD with 18 decimals per 1e18 smallest units; zero: not a fee token.
    mapping(address feeToken => uint256) public usdPerFeeToken;

    constructor(uint64 chainSelector, address rmn, address tokenAdminRegistry, address owner_) Ownable(owner_) {
        _chainSelector = chainSelector;
        _rmn = rmn;
        _registry = tokenAdminRegistry;
    }

    // ------------------------------------------------------------------ sending

    function forwardFromRouter(
        uint64 destChainSelector,
        Client.EVM2AnyMessage calldata message,
        uint256 feeTokenAmount,
        address originalSender
    ) external returns (bytes32) {
        _whenNotCursed(destChainSelector);
        DestChainConfig storage dest = _dest[destChainSelector];
        if (originalSender == address(0)) revert RouterMustSetOriginalSender();
        if (msg.sender != dest.router) revert MustBeCalledByRouter();

        Ramp.EVM2AnyRampMessage memory m;
        m.header.sourceChainSelector = _chainSelector;
        m.header.destChainSelector = destChainSelector;
        m.header.sequenceNumber = ++dest.sequenceNumber;
        m.sender = originalSender;
        m.data = message.data;
        m.receiver = message.receiver;
        m.extraArgs = abi.encodeWithSelector(Ramp.EVM_EXTRA_ARGS_V2, _gasLimit(message.extraArgs), true);
        m.feeToken = message.feeToken;
        m.feeTokenAmount = feeTokenAmount;
        m.feeValueJuels = feeTokenAmount; // no LINK here: a juel is a smallest unit of the fee token
        m.tokenAmounts = new Ramp.EVM2AnyTokenTransfer[](message.tokenAmounts.length);
        for (uint256 i = 0; i < message.tokenAmounts.length; ++i) {
            m.tokenAmounts[i] = _lockOrBurn(destChainSelector, message, i, originalSender);
        }
        m.header.messageId = Ramp.messageId(m, address(this));
        emit CCIPMessageSent(destChainSelector, m.header.sequenceNumber, m);
        return m.header.messageId;
    }

    function _lockOrBurn(
        uint64 destChainSelector,
        Client.EVM2AnyMessage calldata message,
        uint256 index,
        address originalSender
    ) private returns (Ramp.EVM2AnyTokenTransfer memory) {
        Client.EVMTokenAmount calldata t = message.tokenAmounts[index];
        if (t.amount == 0) revert CannotSendZeroTokens();
        address pool = ITokenAdminRegistry(_registry).getPool(t.token);
        if (pool == address(0)) revert UnsupportedToken(t.token);
        Pool.LockOrBurnOutV1 memory out = IPool(pool).lockOrBurn(
            Pool.LockOrBurnInV1({
                receiver: message.receiver,
                remoteChainSelector: destChainSelector,
                originalSender: originalSender,
                amount: t.amount,
                localToken: t.token
            })
        );
        return Ramp.EVM2AnyTokenTransfer({
            sourcePoolAddress: pool,
            destTokenAddress: out.destTokenAddress,
            extraData: out.destPoolData,
            amount: t.amount,
            destExecData: abi.encode(TOKEN_DEST_GAS)
        });
    }

    // ------------------------------------------------------------------ quoting

    /// The fee in the fee token's smallest units; every check of the message that the lane makes before sending.
    function getFee(uint64 destChainSelector, Client.EVM2AnyMessage calldata message) external view returns (uint256) {
        _whenNotCursed(destChainSelector);
        Price memory price = priceOf[destChainSelector];
        if (!price.isEnabled) revert DestinationChainNotEnabled(destChainSelector);
        uint256 usdPerToken = usdPerFeeToken[message.feeToken];
        if (usdPerToken == 0) revert FeeTokenNotSupported(message.feeToken);
        if (message.data.length > MAX_DATA_BYTES) revert MessageTooLarge(MAX_DATA_BYTES, message.data.length);
        if (message.tokenAmounts.length > 1) revert UnsupportedNumberOfTokens(message.tokenAmounts.length, 1);
        _checkReceiver(message.receiver);
        uint256 gas_ = DEST_GAS_OVERHEAD + _gasLimit(message.extraArgs) + message.data.length * DEST_GAS_PER_BYTE
            + message.tokenAmounts.length * TOKEN_DEST_GAS;
        uint256 usd = price.usdPerMessage + gas_ * price.usdPerUnitGas;
        return usd * 1e18 / usdPerToken;
    }

    function _checkReceiver(bytes calldata receiver) private pure {
        if (receiver.length != 32) revert InvalidEVMAddress(receiver);
        uint256 value = uint256(bytes32(receiver));
        if (value > type(uint160).max || value < 1024) revert InvalidEVMAddress(receiver);
    }

    function _gasLimit(bytes calldata extraArgs) private pure returns (uint256 gasLimit) {
        bool outOfOrder;
        if (extraArgs.length == 0) {
            gasLimit = DEFAULT_GAS_LIMIT;
        } else if (bytes4(extraArgs) == Ramp.EVM_EXTRA_ARGS_V2) {
            (gasLimit, outOfOrder) = abi.decode(extraArgs[4:], (uint256, bool));
        } else if (bytes4(extraArgs) == Ramp.EVM_EXTRA_ARGS_V1) {
            gasLimit = abi.decode(extraArgs[4:], (uint256));
        } else {
            revert InvalidExtraArgsTag();
        }
        if (gasLimit > MAX_GAS_LIMIT) revert MessageGasLimitTooHigh();
        if (!outOfOrder) revert ExtraArgOutOfOrderExecutionMustBeTrue();
    }

    // ------------------------------------------------------------------ reading

    function getStaticConfig() external view returns (StaticConfig memory) {
        return StaticConfig(_chainSelector, _rmn, address(0), _registry);
    }

    function getDynamicConfig() external view returns (DynamicConfig memory) {
        return DynamicConfig(address(this), false, address(0), owner(), owner());
    }

    function getDestChainConfig(uint64 destChainSelector)
        external
        view
        returns (uint64 sequenceNumber, bool allowlistEnabled, address router)
    {
        DestChainConfig memory dest = _dest[destChainSelector];
        return (dest.sequenceNumber, dest.allowlistEnabled, dest.router);
    }

    function getExpectedNextSequenceNumber(uint64 destChainSelector) external view returns (uint64) {
        return _dest[destChainSelector].sequenceNumber + 1;
    }

    function getPoolBySourceToken(uint64, address sourceToken) external view returns (address) {
        return ITokenAdminRegistry(_registry).getPool(sourceToken);
    }

    function getSupportedTokens(uint64) external pure returns (address[] memory) {
        revert GetSupportedTokensFunctionalityRemovedCheckAdminRegistry();
    }

    // ------------------------------------------------------------------ owner

    /// Router zero pauses a lane. There are no sender allow-lists on the devnet.
    function applyDestChainConfigUpdates(DestChainConfigArgs[] calldata args) external onlyOwner {
        for (uint256 i = 0; i < args.length; ++i) {
            if (args[i].destChainSelector == 0 || args[i].allowlistEnabled) {
                revert InvalidDestChainConfig(args[i].destChainSelector);
            }
            DestChainConfig storage dest = _dest[args[i].destChainSelector];
            dest.router = args[i].router;
            emit DestChainConfigSet(args[i].destChainSelector, dest.sequenceNumber, dest.router, false);
        }
    }

    function setPrice(uint64 destChainSelector, Price calldata price) external onlyOwner {
        priceOf[destChainSelector] = price;
        emit PriceSet(destChainSelector, price);
    }

    function setFeeTokenPrice(address feeToken, uint256 usdPerToken) external onlyOwner {
        usdPerFeeToken[feeToken] = usdPerToken;
        emit FeeTokenPriceSet(feeToken, usdPerToken);
    }

    function withdrawFeeTokens(address[] calldata feeTokens) external {
        for (uint256 i = 0; i < feeTokens.length; ++i) {
            uint256 balance = IERC20(feeTokens[i]).balanceOf(address(this));
            if (balance == 0) continue;
            IERC20(feeTokens[i]).safeTransfer(owner(), balance);
            emit FeeTokenWithdrawn(owner(), feeTokens[i], balance);
        }
    }

    function _whenNotCursed(uint64 destChainSelector) private view {
        if (IRMN(_rmn).isCursed(bytes16(uint128(destChainSelector)))) revert CursedByRMN(destChainSelector);
    }
}
