// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {Client} from "./interfaces/Client.sol";
import {IPredecessor} from "./interfaces/IPredecessor.sol";
import {IRouterClient} from "./interfaces/IRouterClient.sol";

/// Sends one client's payments through CCIP, and only those that carry an approval of the compliance key.
///
/// It holds the client's tokens and the native coin for fees. An operator decides when a payment goes, never what it
/// is: every field is under the approval. A reference is sent once in the life of this contract and of all its
/// predecessors, so that a gateway restored from an old backup can't pay twice. Not upgradeable: what replaces it is
/// deployed beside it and sends nothing before this one is sealed.
contract PaymentSender is Ownable2Step, Pausable, ReentrancyGuard, EIP712 {
    using SafeERC20 for IERC20;

    struct Payment {
        bytes32 paymentRef;
        address token; // zero together with amount: data only
        uint256 amount;
        uint64 destination; // CCIP chain selector
        address receiver;
        address beneficiary;
        bytes data;
        bytes extraArgs;
        address feeToken; // zero for the native coin
        uint256 maxFee;
        uint64 expiry; // last block.timestamp at which the approval counts
    }

    struct Item {
        Payment payment;
        bytes approval; // r || s || v over approvalDigest(payment), v 27 or 28, low s
    }

    event Sent(
        bytes32 indexed paymentRef,
        bytes32 indexed messageId,
        uint64 indexed destination,
        address token,
        uint256 amount,
        address receiver,
        address beneficiary,
        address feeToken,
        uint256 fee
    );
    /// reason is the ABI-encoded error of the refusal: one of this contract's, or the router's or a token's unchanged.
    event Refused(bytes32 indexed paymentRef, bytes reason);
    event OperatorSet(address indexed operator, bool allowed);
    event ComplianceKeySet(address indexed key);
    event GuardianSet(address indexed guardian);
    event ReceiverAllowed(uint64 indexed destination, address indexed receiver, bool allowed);
    event DailyLimitSet(address indexed token, uint256 limit);
    event ItemGasSet(uint256 gas);
    event Withdrawn(address indexed token, address indexed to, uint256 amount);
    event SendingEnded();

    // Of the whole call.
    error NotOperator(address caller);
    error NotGuardian(address caller);
    error OnlySelf();
    error Sealed();
    error PredecessorNotSealed(address predecessor);
    error GasShort(uint256 available, uint256 needed);
    // Of one item.
    error ZeroReference();
    error ReferenceUsed(bytes32 ref);
    error ApprovalExpired(uint64 expiry);
    error ApprovalInvalid();
    error DestinationNotAllowed(uint64 destination);
    error ReceiverNotAllowed(uint64 destination, address receiver);
    error AmountInvalid(address token, uint256 amount);
    error TokenNotAllowed(address token);
    error OverDailyLimit(address token, uint256 limit, uint256 wouldBe);
    error FeeOverMax(uint256 fee, uint256 maxFee);
    error FeeBalanceShort(address feeToken, uint256 balance, uint256 fee);
    // Of configuration.
    error ZeroAddress();
    error OwnerRequired();

    bytes32 public constant APPROVAL_TYPEHASH = keccak256(
        "Approval(bytes32 paymentRef,address token,uint256 amount,uint64 destination,address receiver,address beneficiary,bytes32 dataHash,bytes32 extraArgsHash,address feeToken,uint256 maxFee,uint64 expiry)"
    );

    IRouterClient public immutable router;
    /// Zero for the first sender of a client.
    address public immutable predecessor;

    address public complianceKey;
    address public guardian;
    bool public isSealed;
    /// Gas that must be left before an item is tried.
    uint256 public itemGas;
    /// Block of the send, per reference sent here. A gateway proves a reference unused by this mapping's storage.
    mapping(bytes32 ref => uint256 blockNumber) private _sentAt;
    mapping(address operator => bool) public isOperator;
    mapping(uint64 destination => mapping(address receiver => bool)) public isReceiverAllowed;
    mapping(uint64 destination => uint256) private _receivers;
    mapping(address token => uint256) public dailyLimit;
    mapping(address token => mapping(uint256 day => uint256)) private _sentOn;

    constructor(address router_, address owner_, address complianceKey_, address guardian_, address predecessor_)
        Ownable(owner_)
        EIP712("Vostro PaymentSender", "1")
    {
        if (router_ == address(0)) revert ZeroAddress();
        router = IRouterClient(router_);
        predecessor = predecessor_;
        // A wrong address must fail here, not when the first payment is due.
        if (predecessor_ != address(0)) IPredecessor(predecessor_).isSealed();
        _setComplianceKey(complianceKey_);
        _setGuardian(guardian_);
        _setItemGas(300_000);
    }

    /// The native coin pays fees.
    receive() external payable {}

    modifier onlyOperator() {
        if (!isOperator[msg.sender]) revert NotOperator(msg.sender);
        _;
    }

    // ------------------------------------------------------------------ sending

    /// Sends each item by itself: a refused one emits Refused and the others go, also in a batch of one.
    ///
    /// What concerns the contract and not an item reverts the whole: NotOperator, EnforcedPause, Sealed,
    /// PredecessorNotSealed, and GasShort when an item could not be tried with enough gas to believe its refusal.
    function send(Item[] calldata items) external onlyOperator whenNotPaused nonReentrant {
        if (isSealed) revert Sealed();
        if (predecessor != address(0) && !IPredecessor(predecessor).isSealed()) {
            revert PredecessorNotSealed(predecessor);
        }
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 before = gasleft();
            if (before < itemGas) revert GasShort(before, itemGas);
            try this.sendOne(items[i]) {}
            catch (bytes memory reason) {
                // A call that runs dry, at any depth, burns all but 1/64 per frame of what it was given. Where more
                // than a quarter is left nothing ran dry in fewer than 18 frames, and the refusal is real.
                uint256 left = gasleft();
                if (left < before / 4) revert GasShort(left, before / 4);
                emit Refused(items[i].payment.paymentRef, reason);
            }
        }
    }

    /// One item of a batch. External only so that its effects can be undone by themselves.
    function sendOne(Item calldata item) external {
        if (msg.sender != address(this)) revert OnlySelf();
        Payment calldata p = item.payment;
        _check(p, item.approval);

        Client.EVM2AnyMessage memory message = _message(p);
        uint256 fee = router.getFee(p.destination, message);
        if (fee > p.maxFee) revert FeeOverMax(fee, p.maxFee);

        // Before the outside call, and undone with it.
        _sentAt[p.paymentRef] = block.number;
        _countAgainstLimit(p.token, p.amount);

        bytes32 messageId = router.ccipSend{value: _fund(p, fee)}(p.destination, message);
        emit Sent(
            p.paymentRef, messageId, p.destination, p.token, p.amount, p.receiver, p.beneficiary, p.feeToken, fee
        );
    }

    function _check(Payment calldata p, bytes calldata approval) private view {
        if (p.paymentRef == bytes32(0)) revert ZeroReference();
        if (sentAt(p.paymentRef) != 0) revert ReferenceUsed(p.paymentRef);
        if (block.timestamp > p.expiry) revert ApprovalExpired(p.expiry);
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(approvalDigest(p), approval);
        if (err != ECDSA.RecoverError.NoError || signer != complianceKey) revert ApprovalInvalid();
        if (_receivers[p.destination] == 0) revert DestinationNotAllowed(p.destination);
        if (!isReceiverAllowed[p.destination][p.receiver]) revert ReceiverNotAllowed(p.destination, p.receiver);
        if ((p.token == address(0)) != (p.amount == 0)) revert AmountInvalid(p.token, p.amount);
    }

    function _countAgainstLimit(address token, uint256 amount) private {
        if (token == address(0)) return;
        uint256 limit = dailyLimit[token];
        if (limit == 0) revert TokenNotAllowed(token);
        uint256 day = block.timestamp / 1 days;
        uint256 sum = _sentOn[token][day];
        // An amount that overflows the sum is over every limit.
        uint256 wouldBe = amount > type(uint256).max - sum ? type(uint256).max : sum + amount;
        if (wouldBe > limit) revert OverDailyLimit(token, limit, wouldBe);
        _sentOn[token][day] = wouldBe;
    }

    /// Approves what the router will pull and returns the native coin that goes with the call: the fee and not a wei
    /// more, because the router keeps what is over.
    function _fund(Payment calldata p, uint256 fee) private returns (uint256 value) {
        if (p.feeToken == address(0)) {
            if (address(this).balance < fee) revert FeeBalanceShort(address(0), address(this).balance, fee);
            if (p.token != address(0)) IERC20(p.token).forceApprove(address(router), p.amount);
            return fee;
        }
        if (p.feeToken == p.token) {
            IERC20(p.token).forceApprove(address(router), p.amount + fee);
            return 0;
        }
        if (p.token != address(0)) IERC20(p.token).forceApprove(address(router), p.amount);
        IERC20(p.feeToken).forceApprove(address(router), fee);
        return 0;
    }

    function _message(Payment calldata p) private pure returns (Client.EVM2AnyMessage memory message) {
        Client.EVMTokenAmount[] memory amounts = new Client.EVMTokenAmount[](p.token == address(0) ? 0 : 1);
        if (p.token != address(0)) amounts[0] = Client.EVMTokenAmount(p.token, p.amount);
        message = Client.EVM2AnyMessage({
            receiver: abi.encode(p.receiver),
            data: p.data,
            tokenAmounts: amounts,
            feeToken: p.feeToken,
            extraArgs: p.extraArgs
        });
    }

    // ------------------------------------------------------------------ reading

    /// True when ref was sent here or at any predecessor.
    function used(bytes32 ref) external view returns (bool) {
        return sentAt(ref) != 0;
    }

    /// The block in which ref was sent, here or at a predecessor; zero when it never was.
    function sentAt(bytes32 ref) public view returns (uint256 blockNumber) {
        blockNumber = _sentAt[ref];
        if (blockNumber == 0 && predecessor != address(0)) blockNumber = IPredecessor(predecessor).sentAt(ref);
    }

    /// What the compliance key signs: the EIP-712 digest of p for this contract on this chain.
    function approvalDigest(Payment calldata p) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    APPROVAL_TYPEHASH,
                    p.paymentRef,
                    p.token,
                    p.amount,
                    p.destination,
                    p.receiver,
                    p.beneficiary,
                    keccak256(p.data),
                    keccak256(p.extraArgs),
                    p.feeToken,
                    p.maxFee,
                    p.expiry
                )
            )
        );
    }

    function domainSeparator() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// How much of token went out on a UTC day, counted in days since 1970.
    function sentOn(address token, uint256 day) external view returns (uint256) {
        return _sentOn[token][day];
    }

    // ------------------------------------------------------------------ roles

    function setOperator(address operator, bool allowed) external onlyOwner {
        isOperator[operator] = allowed;
        emit OperatorSet(operator, allowed);
    }

    function setComplianceKey(address key) external onlyOwner {
        _setComplianceKey(key);
    }

    function setGuardian(address guardian_) external onlyOwner {
        _setGuardian(guardian_);
    }

    function allowReceiver(uint64 destination, address receiver, bool allowed) external onlyOwner {
        if (isReceiverAllowed[destination][receiver] == allowed) return;
        isReceiverAllowed[destination][receiver] = allowed;
        if (allowed) ++_receivers[destination];
        else --_receivers[destination];
        emit ReceiverAllowed(destination, receiver, allowed);
    }

    /// Sets how much of token may go out per UTC day. A token without a limit goes nowhere.
    function setDailyLimit(address token, uint256 limit) external onlyOwner {
        if (token == address(0)) revert ZeroAddress();
        dailyLimit[token] = limit;
        emit DailyLimitSet(token, limit);
    }

    function setItemGas(uint256 gas_) external onlyOwner {
        _setItemGas(gas_);
    }

    /// Ends sending for good. A successor starts only after this, and asks here for used references.
    function seal() external onlyOwner {
        if (isSealed) revert Sealed();
        isSealed = true;
        emit SendingEnded();
    }

    /// The guardian stops, the owner may stop too; only the owner starts again.
    function pause() external {
        if (msg.sender != guardian && msg.sender != owner()) revert NotGuardian(msg.sender);
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    /// Takes tokens, or with token zero the native coin, out of the contract.
    function withdraw(address token, address to, uint256 amount) external onlyOwner nonReentrant {
        if (to == address(0)) revert ZeroAddress();
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
        emit Withdrawn(token, to, amount);
    }

    /// Refused: without an owner the funds here could never be withdrawn.
    function renounceOwnership() public view override onlyOwner {
        revert OwnerRequired();
    }

    function _setComplianceKey(address key) private {
        if (key == address(0)) revert ZeroAddress();
        complianceKey = key;
        emit ComplianceKeySet(key);
    }

    function _setGuardian(address guardian_) private {
        if (guardian_ == address(0)) revert ZeroAddress();
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    function _setItemGas(uint256 gas_) private {
        itemGas = gas_;
        emit ItemGasSet(gas_);
    }
}
