// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Client} from "../interfaces/Client.sol";
import {IAny2EVMMessageReceiver} from "../interfaces/IAny2EVMMessageReceiver.sol";
import {ExactGas} from "./ExactGas.sol";
import {IPool, IRMN, IRouter, ITokenAdminRegistry} from "./IDevnet.sol";
import {Pool} from "./Pool.sol";
import {Ramp} from "./Ramp.sol";

/// The destination side of the devnet's lanes, with OffRamp 1.6.0's ABI, errors and events.
///
/// Its transmitters are trusted: the signatures of a commit report are not looked at, and prices in it are only
/// passed on in the event. Everything after the commit is checked as the real one does: Merkle proof, state, gas.
contract DevOffRamp is Ownable {
    struct StaticConfig {
        uint64 chainSelector;
        uint16 gasForCallExactCheck;
        address rmnRemote;
        address tokenAdminRegistry;
        address nonceManager;
    }

    struct DynamicConfig {
        address feeQuoter;
        uint32 permissionLessExecutionThresholdSeconds;
        address messageInterceptor;
    }

    struct SourceChainConfig {
        address router;
        bool isEnabled;
        uint64 minSeqNr;
        bool isRMNVerificationDisabled;
        bytes onRamp;
    }

    struct SourceChainConfigArgs {
        address router;
        uint64 sourceChainSelector;
        bool isEnabled;
        bool isRMNVerificationDisabled;
        bytes onRamp;
    }

    struct RMNSignature {
        bytes32 r;
        bytes32 s;
    }

    struct CommitReport {
        Ramp.PriceUpdates priceUpdates;
        Ramp.MerkleRoot[] blessedMerkleRoots;
        Ramp.MerkleRoot[] unblessedMerkleRoots;
        RMNSignature[] rmnSignatures;
    }

    struct GasLimitOverride {
        uint256 receiverExecutionGasLimit;
        uint32[] tokenGasOverrides;
    }

    event CommitReportAccepted(
        Ramp.MerkleRoot[] blessedMerkleRoots, Ramp.MerkleRoot[] unblessedMerkleRoots, Ramp.PriceUpdates priceUpdates
    );
    event ExecutionStateChanged(
        uint64 indexed sourceChainSelector,
        uint64 indexed sequenceNumber,
        bytes32 indexed messageId,
        bytes32 messageHash,
        Ramp.MessageExecutionState state,
        bytes returnData,
        uint256 gasUsed
    );
    event AlreadyAttempted(uint64 sourceChainSelector, uint64 sequenceNumber);
    event SkippedAlreadyExecutedMessage(uint64 sourceChainSelector, uint64 sequenceNumber);
    event SkippedReportExecution(uint64 sourceChainSelector);
    event SourceChainConfigSet(uint64 indexed sourceChainSelector, SourceChainConfig sourceConfig);
    event SourceChainSelectorAdded(uint64 sourceChainSelector);
    event DynamicConfigSet(DynamicConfig dynamicConfig);
    event Transmitted(uint8 indexed ocrPluginType, bytes32 configDigest, uint64 sequenceNumber);
    event TransmitterSet(address indexed transmitter, bool allowed);

    error CanOnlySelfCall();
    error CommitOnRampMismatch(bytes reportOnRamp, bytes configOnRamp);
    error CursedByRMN(uint64 sourceChainSelector);
    error EmptyBatch();
    error EmptyReport(uint64 sourceChainSelector);
    error ExecutionError(bytes32 messageId, bytes err);
    error InsufficientGasToCompleteTx(bytes4 err);
    error InvalidInterval(uint64 sourceChainSelector, uint64 min, uint64 max);
    error InvalidManualExecutionGasLimit(uint64 sourceChainSelector, bytes32 messageId, uint256 newLimit);
    error InvalidManualExecutionTokenGasOverride(
        bytes32 messageId, uint256 tokenIndex, uint256 oldLimit, uint256 tokenGasOverride
    );
    error InvalidMessageDestChainSelector(uint64 messageDestChainSelector);
    error InvalidOnRampUpdate(uint64 sourceChainSelector);
    error InvalidProof();
    error InvalidRoot();
    error ManualExecutionGasAmountCountMismatch(bytes32 messageId, uint64 sequenceNumber);
    error ManualExecutionGasLimitMismatch();
    error ManualExecutionNotYetEnabled(uint64 sourceChainSelector);
    error NotACompatiblePool(address notPool);
    error ReceiverError(bytes err);
    error ReleaseOrMintBalanceMismatch(uint256 amountReleased, uint256 balancePre, uint256 balancePost);
    error RootAlreadyCommitted(uint64 sourceChainSelector, bytes32 merkleRoot);
    error RootBlessingMismatch(uint64 sourceChainSelector, bytes32 merkleRoot, bool isBlessed);
    error RootNotCommitted(uint64 sourceChainSelector);
    error SourceChainNotEnabled(uint64 sourceChainSelector);
    error SourceChainSelectorMismatch(uint64 reportSourceChainSelector, uint64 messageSourceChainSelector);
    error TokenDataMismatch(uint64 sourceChainSelector, uint64 sequenceNumber);
    error TokenHandlingError(address target, bytes err);
    error UnauthorizedTransmitter();

    string public constant typeAndVersion = "OffRamp 1.6.0";
    uint16 private constant GAS_FOR_CALL_EXACT_CHECK = 5_000;
    /// For whoever estimates with this sender, an execution that is short of gas reverts instead of failing its message.
    address private constant GAS_ESTIMATION_SENDER = 0x00c11c11c11C11c11C11c11c11C11C11c11C11c1;

    uint64 private immutable _chainSelector;
    address private immutable _rmn;
    address private immutable _registry;
    uint32 private _threshold;
    mapping(address => bool) public isTransmitter;
    mapping(uint64 sourceChainSelector => SourceChainConfig) private _sources;
    mapping(uint64 sourceChainSelector => mapping(bytes32 root => uint256 timestamp)) private _roots;
    mapping(uint64 sourceChainSelector => mapping(uint64 sequenceNumber => Ramp.MessageExecutionState)) private _states;

    constructor(
        uint64 chainSelector,
        address rmn,
        address tokenAdminRegistry,
        uint32 permissionLessExecutionThresholdSeconds,
        address owner_
    ) Ownable(owner_) {
        _chainSelector = chainSelector;
        _rmn = rmn;
        _registry = tokenAdminRegistry;
        _setThreshold(permissionLessExecutionThresholdSeconds);
    }

    modifier onlyTransmitter() {
        if (!isTransmitter[msg.sender]) revert UnauthorizedTransmitter();
        _;
    }

    // ------------------------------------------------------------------ commit

    /// Takes roots. rs, ss and rawVs are the real commit's signatures; here the transmitter's word is enough.
    function commit(
        bytes32[2] calldata reportContext,
        bytes calldata report,
        bytes32[] calldata,
        bytes32[] calldata,
        bytes32
    ) external onlyTransmitter {
        CommitReport memory r = abi.decode(report, (CommitReport));
        for (uint256 i = 0; i < r.blessedMerkleRoots.length; ++i) {
            _commitRoot(r.blessedMerkleRoots[i], true);
        }
        for (uint256 i = 0; i < r.unblessedMerkleRoots.length; ++i) {
            _commitRoot(r.unblessedMerkleRoots[i], false);
        }
        emit CommitReportAccepted(r.blessedMerkleRoots, r.unblessedMerkleRoots, r.priceUpdates);
        emit Transmitted(0, reportContext[0], uint64(uint256(reportContext[1])));
    }

    function _commitRoot(Ramp.MerkleRoot memory root, bool blessed) private {
        uint64 source = root.sourceChainSelector;
        if (_cursed(source)) revert CursedByRMN(source);
        SourceChainConfig storage config = _enabled(source);
        if (blessed == config.isRMNVerificationDisabled) {
            revert RootBlessingMismatch(source, root.merkleRoot, blessed);
        }
        if (keccak256(root.onRampAddress) != keccak256(config.onRamp)) {
            revert CommitOnRampMismatch(root.onRampAddress, config.onRamp);
        }
        if (root.minSeqNr != config.minSeqNr || root.minSeqNr > root.maxSeqNr) {
            revert InvalidInterval(source, root.minSeqNr, root.maxSeqNr);
        }
        if (root.merkleRoot == bytes32(0)) revert InvalidRoot();
        if (_roots[source][root.merkleRoot] != 0) revert RootAlreadyCommitted(source, root.merkleRoot);
        _roots[source][root.merkleRoot] = block.timestamp;
        config.minSeqNr = root.maxSeqNr + 1;
    }

    // ------------------------------------------------------------------ execute

    function execute(bytes32[2] calldata reportContext, bytes calldata report) external onlyTransmitter {
        Ramp.ExecutionReport[] memory reports = abi.decode(report, (Ramp.ExecutionReport[]));
        if (reports.length == 0) revert EmptyBatch();
        for (uint256 i = 0; i < reports.length; ++i) {
            _executeReport(reports[i], new GasLimitOverride[](0));
        }
        emit Transmitted(1, reportContext[0], uint64(uint256(reportContext[1])));
    }

    /// Anybody may execute what failed, or what nobody executed for the threshold's time; never with less gas.
    function manuallyExecute(Ramp.ExecutionReport[] memory reports, GasLimitOverride[][] memory gasLimitOverrides)
        external
    {
        if (reports.length != gasLimitOverrides.length) revert ManualExecutionGasLimitMismatch();
        if (reports.length == 0) revert EmptyBatch();
        for (uint256 i = 0; i < reports.length; ++i) {
            GasLimitOverride[] memory overrides = gasLimitOverrides[i];
            if (overrides.length != reports[i].messages.length) revert ManualExecutionGasLimitMismatch();
            for (uint256 j = 0; j < overrides.length; ++j) {
                _checkOverride(reports[i].messages[j], overrides[j]);
            }
            _executeReport(reports[i], overrides);
        }
    }

    function _checkOverride(Ramp.Any2EVMRampMessage memory m, GasLimitOverride memory o) private pure {
        if (o.receiverExecutionGasLimit != 0 && o.receiverExecutionGasLimit < m.gasLimit) {
            revert InvalidManualExecutionGasLimit(
                m.header.sourceChainSelector, m.header.messageId, o.receiverExecutionGasLimit
            );
        }
        if (o.tokenGasOverrides.length != m.tokenAmounts.length) {
            revert ManualExecutionGasAmountCountMismatch(m.header.messageId, m.header.sequenceNumber);
        }
        for (uint256 i = 0; i < o.tokenGasOverrides.length; ++i) {
            uint256 gas_ = o.tokenGasOverrides[i];
            if (gas_ != 0 && gas_ < m.tokenAmounts[i].destGasAmount) {
                revert InvalidManualExecutionTokenGasOverride(
                    m.header.messageId, i, m.tokenAmounts[i].destGasAmount, gas_
                );
            }
        }
    }

    /// Executes by hand when there are overrides, one for each message; else as the transmitter.
    function _executeReport(Ramp.ExecutionReport memory report, GasLimitOverride[] memory overrides) private {
        uint64 source = report.sourceChainSelector;
        bool byHand = overrides.length != 0;
        if (_cursed(source)) {
            if (byHand) revert CursedByRMN(source);
            emit SkippedReportExecution(source);
            return;
        }
        SourceChainConfig storage config = _enabled(source);
        if (report.messages.length == 0) revert EmptyReport(source);
        bytes32[] memory leaves = _leaves(report, config.onRamp);
        uint256 committedAt = _committedAt(report, leaves);
        bool overdue = block.timestamp - committedAt > _threshold;
        for (uint256 i = 0; i < leaves.length; ++i) {
            _executeMessage(
                report.messages[i],
                report.offchainTokenData[i],
                leaves[i],
                overdue,
                byHand,
                byHand ? overrides[i] : GasLimitOverride(0, new uint32[](0))
            );
        }
    }

    function _leaves(Ramp.ExecutionReport memory report, bytes memory onRamp)
        private
        view
        returns (bytes32[] memory leaves)
    {
        leaves = new bytes32[](report.messages.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            Ramp.RampMessageHeader memory h = report.messages[i].header;
            if (h.sourceChainSelector != report.sourceChainSelector) {
                revert SourceChainSelectorMismatch(report.sourceChainSelector, h.sourceChainSelector);
            }
            if (h.destChainSelector != _chainSelector) revert InvalidMessageDestChainSelector(h.destChainSelector);
            leaves[i] = Ramp.leaf(report.messages[i], onRamp);
            if (
                i >= report.offchainTokenData.length
                    || report.offchainTokenData[i].length != report.messages[i].tokenAmounts.length
            ) revert TokenDataMismatch(h.sourceChainSelector, h.sequenceNumber);
        }
    }

    function _committedAt(Ramp.ExecutionReport memory report, bytes32[] memory leaves)
        private
        view
        returns (uint256 timestamp)
    {
        (bytes32 root, bool valid) = Ramp.merkleRoot(leaves, report.proofs, report.proofFlagBits);
        if (!valid) revert InvalidProof();
        timestamp = _roots[report.sourceChainSelector][root];
        if (timestamp == 0) revert RootNotCommitted(report.sourceChainSelector);
    }

    function _executeMessage(
        Ramp.Any2EVMRampMessage memory m,
        bytes[] memory offchainTokenData,
        bytes32 leaf,
        bool overdue,
        bool byHand,
        GasLimitOverride memory gasOverride
    ) private {
        uint256 gasAtStart = gasleft();
        Ramp.RampMessageHeader memory h = m.header;
        Ramp.MessageExecutionState before = _states[h.sourceChainSelector][h.sequenceNumber];
        if (before != Ramp.MessageExecutionState.UNTOUCHED && before != Ramp.MessageExecutionState.FAILURE) {
            emit SkippedAlreadyExecutedMessage(h.sourceChainSelector, h.sequenceNumber);
            return;
        }
        bool failedBefore = before == Ramp.MessageExecutionState.FAILURE;
        if (byHand) {
            if (!failedBefore && !overdue) revert ManualExecutionNotYetEnabled(h.sourceChainSelector);
            if (gasOverride.receiverExecutionGasLimit != 0) m.gasLimit = gasOverride.receiverExecutionGasLimit;
        } else if (failedBefore) {
            emit AlreadyAttempted(h.sourceChainSelector, h.sequenceNumber);
            return;
        }

        _states[h.sourceChainSelector][h.sequenceNumber] = Ramp.MessageExecutionState.IN_PROGRESS;
        (Ramp.MessageExecutionState state, bytes memory returnData) =
            _try(m, offchainTokenData, gasOverride.tokenGasOverrides);
        if (byHand && failedBefore && state == Ramp.MessageExecutionState.FAILURE) {
            revert ExecutionError(h.messageId, returnData);
        }
        _states[h.sourceChainSelector][h.sequenceNumber] = state;
        emit ExecutionStateChanged(
            h.sourceChainSelector, h.sequenceNumber, h.messageId, leaf, state, returnData, gasAtStart - gasleft()
        );
    }

    function _try(Ramp.Any2EVMRampMessage memory m, bytes[] memory offchainTokenData, uint32[] memory tokenGasOverrides)
        private
        returns (Ramp.MessageExecutionState, bytes memory)
    {
        try this.executeSingleMessage(m, offchainTokenData, tokenGasOverrides) {
            return (Ramp.MessageExecutionState.SUCCESS, "");
        } catch (bytes memory err) {
            if (msg.sender == GAS_ESTIMATION_SENDER) {
                bytes4 id = bytes4(err);
                if (
                    err.length == 0 || id == ExactGas.NotEnoughGasForCall.selector
                        || id == ExactGas.InsufficientGasForStaticCall.selector
                ) revert InsufficientGasToCompleteTx(id);
            }
            return (Ramp.MessageExecutionState.FAILURE, err);
        }
    }

    /// One message: its tokens, then its receiver; both or neither.
    function executeSingleMessage(
        Ramp.Any2EVMRampMessage memory m,
        bytes[] calldata offchainTokenData,
        uint32[] calldata tokenGasOverrides
    ) external {
        if (msg.sender != address(this)) revert CanOnlySelfCall();
        Client.EVMTokenAmount[] memory amounts = new Client.EVMTokenAmount[](m.tokenAmounts.length);
        for (uint256 i = 0; i < amounts.length; ++i) {
            if (tokenGasOverrides.length != 0 && tokenGasOverrides[i] != 0) {
                m.tokenAmounts[i].destGasAmount = tokenGasOverrides[i];
            }
            amounts[i] = _releaseOrMint(m, i, offchainTokenData[i]);
        }
        // A receiver that can't or needn't be called isn't, and the message still succeeds.
        if (
            (m.data.length == 0 && m.gasLimit == 0) || m.receiver.code.length == 0
                || !ExactGas.declares(m.receiver, type(IAny2EVMMessageReceiver).interfaceId)
        ) return;
        (bool success, bytes memory err,) = IRouter(_sources[m.header.sourceChainSelector].router).routeMessage(
            Client.Any2EVMMessage(m.header.messageId, m.header.sourceChainSelector, m.sender, m.data, amounts),
            GAS_FOR_CALL_EXACT_CHECK,
            m.gasLimit,
            m.receiver
        );
        if (!success) revert ReceiverError(err);
    }

    function _releaseOrMint(Ramp.Any2EVMRampMessage memory m, uint256 index, bytes calldata offchainTokenData)
        private
        returns (Client.EVMTokenAmount memory)
    {
        Ramp.Any2EVMTokenTransfer memory t = m.tokenAmounts[index];
        address pool = ITokenAdminRegistry(_registry).getPool(t.destTokenAddress);
        if (pool == address(0) || !ExactGas.declares(pool, Pool.CCIP_POOL_V1)) revert NotACompatiblePool(pool);
        uint256 balance = IERC20(t.destTokenAddress).balanceOf(m.receiver);
        bytes memory payload = abi.encodeCall(
            IPool.releaseOrMint,
            (
                Pool.ReleaseOrMintInV1({
                    originalSender: m.sender,
                    remoteChainSelector: m.header.sourceChainSelector,
                    receiver: m.receiver,
                    sourceDenominatedAmount: t.amount,
                    localToken: t.destTokenAddress,
                    sourcePoolAddress: t.sourcePoolAddress,
                    sourcePoolData: t.extraData,
                    offchainTokenData: offchainTokenData
                })
            )
        );
        (bool success, bytes memory answer,) =
            ExactGas.call(payload, pool, t.destGasAmount, GAS_FOR_CALL_EXACT_CHECK);
        if (!success || answer.length != 32) revert TokenHandlingError(pool, answer);
        uint256 amount = abi.decode(answer, (uint256));
        uint256 balanceAfter = IERC20(t.destTokenAddress).balanceOf(m.receiver);
        // A receiver that is the pool itself sees its tokens come and go.
        if (m.receiver != pool && balanceAfter - balance != amount) {
            revert ReleaseOrMintBalanceMismatch(amount, balance, balanceAfter);
        }
        return Client.EVMTokenAmount(t.destTokenAddress, amount);
    }

    // ------------------------------------------------------------------ reading

    function getExecutionState(uint64 sourceChainSelector, uint64 sequenceNumber)
        external
        view
        returns (Ramp.MessageExecutionState)
    {
        return _states[sourceChainSelector][sequenceNumber];
    }

    /// When the root was committed; zero when it never was.
    function getMerkleRoot(uint64 sourceChainSelector, bytes32 root) external view returns (uint256) {
        return _roots[sourceChainSelector][root];
    }

    function getSourceChainConfig(uint64 sourceChainSelector) external view returns (SourceChainConfig memory) {
        return _sources[sourceChainSelector];
    }

    function getStaticConfig() external view returns (StaticConfig memory) {
        return StaticConfig(_chainSelector, GAS_FOR_CALL_EXACT_CHECK, _rmn, _registry, address(0));
    }

    function getDynamicConfig() external view returns (DynamicConfig memory) {
        return DynamicConfig(address(0), _threshold, address(0));
    }

    // ------------------------------------------------------------------ owner

    function applySourceChainConfigUpdates(SourceChainConfigArgs[] calldata args) external onlyOwner {
        for (uint256 i = 0; i < args.length; ++i) {
            SourceChainConfig storage config = _sources[args[i].sourceChainSelector];
            if (config.minSeqNr == 0) {
                config.minSeqNr = 1;
                emit SourceChainSelectorAdded(args[i].sourceChainSelector);
            } else if (config.minSeqNr != 1 && keccak256(config.onRamp) != keccak256(args[i].onRamp)) {
                revert InvalidOnRampUpdate(args[i].sourceChainSelector);
            }
            config.router = args[i].router;
            config.isEnabled = args[i].isEnabled;
            config.isRMNVerificationDisabled = args[i].isRMNVerificationDisabled;
            config.onRamp = args[i].onRamp;
            emit SourceChainConfigSet(args[i].sourceChainSelector, config);
        }
    }

    function setTransmitter(address transmitter, bool allowed) external onlyOwner {
        isTransmitter[transmitter] = allowed;
        emit TransmitterSet(transmitter, allowed);
    }

    function setThreshold(uint32 permissionLessExecutionThresholdSeconds) external onlyOwner {
        _setThreshold(permissionLessExecutionThresholdSeconds);
    }

    function _setThreshold(uint32 seconds_) private {
        _threshold = seconds_;
        emit DynamicConfigSet(DynamicConfig(address(0), seconds_, address(0)));
    }

    function _enabled(uint64 source) private view returns (SourceChainConfig storage config) {
        config = _sources[source];
        if (!config.isEnabled) revert SourceChainNotEnabled(source);
    }

    function _cursed(uint64 source) private view returns (bool) {
        return IRMN(_rmn).isCursed(bytes16(uint128(source)));
    }
}
