// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {Client} from "./interfaces/Client.sol";
import {IAny2EVMMessageReceiver} from "./interfaces/IAny2EVMMessageReceiver.sol";
import {IAny2EVMMessageReceiverV2} from "./interfaces/IAny2EVMMessageReceiverV2.sol";

/// Credits beneficiaries with what PaymentSenders on other chains sent, each reference once per client.
///
/// A client's successive senders share a lineage, and references are counted per lineage. A credit that this one
/// beneficiary can't take (block-listed, say) consumes the reference and is set aside for that beneficiary alone;
/// anybody may retry it. Everything else that is wrong with a message reverts, which the off-ramp records as a
/// FAILURE that can be executed again: no money moves.
contract PaymentReceiver is
    Ownable2Step,
    ReentrancyGuard,
    IERC165,
    IAny2EVMMessageReceiver,
    IAny2EVMMessageReceiverV2
{
    using SafeERC20 for IERC20;

    /// A credit that waits for its beneficiary.
    struct Pending {
        address token;
        address beneficiary;
        uint256 amount;
        bytes32 messageId;
        bytes32 contentHash;
    }

    /// What a CCIP 2.0 lane must offer for messages of one source chain.
    struct Verification {
        address[] requiredCCVs;
        address[] optionalCCVs;
        uint8 optionalThreshold;
        bytes4 allowedFinality;
    }

    event Credited(
        bytes32 indexed paymentRef,
        bytes32 indexed messageId,
        address indexed beneficiary,
        address token,
        uint256 amount,
        bytes32 lineage,
        bytes32 contentHash
    );
    /// reason is what the token's transfer returned, cut to 256 bytes.
    event SetAside(
        bytes32 indexed paymentRef,
        bytes32 indexed messageId,
        address indexed beneficiary,
        address token,
        uint256 amount,
        bytes32 lineage,
        bytes reason
    );
    event SenderAllowed(uint64 indexed source, address indexed sender, bytes32 indexed lineage);
    event VerificationSet(uint64 indexed source, Verification verification);
    event TransferGasSet(uint256 gas);
    event Withdrawn(address indexed token, address indexed to, uint256 amount);

    error NotRouter(address caller);
    error SourceNotAllowed(uint64 source);
    error SenderNotAllowed(uint64 source, bytes sender);
    error DataInvalid(uint256 length);
    error TokensInvalid(uint256 count);
    error ZeroReference();
    error ReferenceUsed(bytes32 lineage, bytes32 ref);
    error BeneficiaryInvalid(address beneficiary);
    error NotCovered(address token, uint256 balance, uint256 needed);
    error GasShort(uint256 available, uint256 needed);
    error NothingSetAside(bytes32 lineage, bytes32 ref);
    error NotFree(address token, uint256 free, uint256 amount);
    error LineageFixed(uint64 source, address sender, bytes32 lineage);
    error ThresholdInvalid(uint8 threshold, uint256 optionalCCVs);
    error ZeroAddress();
    error OwnerRequired();

    /// What is needed beside the transfer itself: to set a credit aside (six storage slots) or to report it.
    uint256 private constant BOOKKEEPING_GAS = 150_000;
    uint256 private constant REASON_BYTES = 256;

    address public immutable router;

    /// Gas that the token's transfer gets; a transfer that needs more is set aside, and a retry gives it all.
    uint256 public transferGas;
    mapping(uint64 source => mapping(address sender => bool)) public isSenderAllowed;
    /// Given once and never taken away, so that a sender's references are counted in one place for ever.
    mapping(uint64 source => mapping(address sender => bytes32)) public lineageOf;
    mapping(uint64 source => uint256) private _senders;
    /// True once a reference was credited or set aside.
    /// The block in which a reference was received, or, after a retry, in which it was credited; 0 when it is unused. Who
    /// has lost its records finds the credit's log by it.
    mapping(bytes32 lineage => mapping(bytes32 ref => uint256)) public receivedAt;
    mapping(bytes32 lineage => mapping(bytes32 ref => Pending)) private _pending;
    /// What is set aside of a token; it belongs to beneficiaries and the owner can't have it.
    mapping(address token => uint256) public setAsideTotal;
    mapping(uint64 source => Verification) private _verification;

    constructor(address router_, address owner_) Ownable(owner_) {
        if (router_ == address(0)) revert ZeroAddress();
        router = router_;
        _setTransferGas(100_000);
    }

    // ------------------------------------------------------------------ receiving

    /// Takes one token and abi.encode(bytes32 paymentRef, address beneficiary, bytes32 contentHash) from the router.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        if (msg.sender != router) revert NotRouter(msg.sender);
        bytes32 lineage = _lineage(message.sourceChainSelector, message.sender);
        (bytes32 ref, address beneficiary, bytes32 contentHash) = _decode(message.data);
        if (ref == bytes32(0)) revert ZeroReference();
        if (receivedAt[lineage][ref] != 0) revert ReferenceUsed(lineage, ref);
        if (beneficiary == address(0) || beneficiary == address(this)) revert BeneficiaryInvalid(beneficiary);
        if (message.destTokenAmounts.length != 1 || message.destTokenAmounts[0].amount == 0) {
            revert TokensInvalid(message.destTokenAmounts.length);
        }
        Pending memory credit = Pending({
            token: message.destTokenAmounts[0].token,
            beneficiary: beneficiary,
            amount: message.destTokenAmounts[0].amount,
            messageId: message.messageId,
            contentHash: contentHash
        });
        // What is set aside for others must never pay for this credit.
        uint256 balance = IERC20(credit.token).balanceOf(address(this));
        uint256 needed = setAsideTotal[credit.token] + credit.amount;
        if (balance < needed) revert NotCovered(credit.token, balance, needed);

        receivedAt[lineage][ref] = block.number;
        _credit(lineage, ref, credit);
    }

    /// Pays a credit that was set aside to its beneficiary. Anybody may call; it reverts while the token refuses.
    function retry(bytes32 lineage, bytes32 ref) external nonReentrant {
        Pending memory credit = _pending[lineage][ref];
        if (credit.amount == 0) revert NothingSetAside(lineage, ref);
        delete _pending[lineage][ref];
        setAsideTotal[credit.token] -= credit.amount;
        receivedAt[lineage][ref] = block.number;
        IERC20(credit.token).safeTransfer(credit.beneficiary, credit.amount);
        _emitCredited(lineage, ref, credit);
    }

    function _credit(bytes32 lineage, bytes32 ref, Pending memory credit) private {
        // The transfer gets its gas in full, or nothing is tried: else whoever executes the message could starve the
        // transfer and have a good credit set aside.
        uint256 needed = transferGas + transferGas / 63 + BOOKKEEPING_GAS;
        if (gasleft() < needed) revert GasShort(gasleft(), needed);

        (bool done, bytes memory reason) = _tryTransfer(credit.token, credit.beneficiary, credit.amount);
        if (done) {
            _emitCredited(lineage, ref, credit);
            return;
        }
        _pending[lineage][ref] = credit;
        setAsideTotal[credit.token] += credit.amount;
        emit SetAside(ref, credit.messageId, credit.beneficiary, credit.token, credit.amount, lineage, reason);
    }

    /// Transfers without reverting. A token that answers nothing has agreed; one that answers anything but true has not.
    function _tryTransfer(address token, address to, uint256 amount) private returns (bool done, bytes memory reason) {
        bytes memory payload = abi.encodeCall(IERC20.transfer, (to, amount));
        uint256 gas_ = transferGas;
        uint256 size;
        bool ok;
        // Only a bounded part of the answer is copied, so that its length can't eat the gas that is kept back.
        assembly ("memory-safe") {
            ok := call(gas_, token, 0, add(payload, 0x20), mload(payload), 0, 0)
            size := returndatasize()
        }
        uint256 kept = size > REASON_BYTES ? REASON_BYTES : size;
        reason = new bytes(kept);
        assembly ("memory-safe") {
            returndatacopy(add(reason, 0x20), 0, kept)
        }
        if (!ok) return (false, reason);
        if (size == 0) return (token.code.length != 0, reason);
        return (size >= 32 && uint256(bytes32(reason)) == 1, reason);
    }

    function _emitCredited(bytes32 lineage, bytes32 ref, Pending memory credit) private {
        emit Credited(
            ref, credit.messageId, credit.beneficiary, credit.token, credit.amount, lineage, credit.contentHash
        );
    }

    function _lineage(uint64 source, bytes calldata sender) private view returns (bytes32 lineage) {
        if (_senders[source] == 0) revert SourceNotAllowed(source);
        if (sender.length == 32 && uint256(bytes32(sender)) <= type(uint160).max) {
            address from = address(uint160(uint256(bytes32(sender))));
            if (isSenderAllowed[source][from]) lineage = lineageOf[source][from];
        }
        if (lineage == bytes32(0)) revert SenderNotAllowed(source, sender);
    }

    function _decode(bytes calldata data) private pure returns (bytes32 ref, address beneficiary, bytes32 contentHash) {
        if (data.length != 96 || uint256(bytes32(data[32:64])) > type(uint160).max) revert DataInvalid(data.length);
        return abi.decode(data, (bytes32, address, bytes32));
    }

    // ------------------------------------------------------------------ reading

    /// Whether a reference was received: credited or set aside.
    function used(bytes32 lineage, bytes32 ref) external view returns (bool) {
        return receivedAt[lineage][ref] != 0;
    }

    /// The credit that waits under a reference; all zero when none does.
    function setAside(bytes32 lineage, bytes32 ref) external view returns (Pending memory) {
        return _pending[lineage][ref];
    }

    /// The least gas with which a credit is tried; a message's gas limit adds some 70,000 for what comes before.
    function creditGas() external view returns (uint256) {
        return transferGas + transferGas / 63 + BOOKKEEPING_GAS;
    }

    function getCCVsAndFinalityConfig(uint64 sourceChainSelector, bytes calldata)
        external
        view
        returns (
            address[] memory requiredCCVs,
            address[] memory optionalCCVs,
            uint8 optionalThreshold,
            bytes4 allowedFinalityConfig
        )
    {
        Verification storage v = _verification[sourceChainSelector];
        return (v.requiredCCVs, v.optionalCCVs, v.optionalThreshold, v.allowedFinality);
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IAny2EVMMessageReceiver).interfaceId || id == type(IAny2EVMMessageReceiverV2).interfaceId
            || id == type(IERC165).interfaceId;
    }

    // ------------------------------------------------------------------ owner

    /// Lets sender on source pay here, in a lineage; lineage zero takes the permission away. It can be given back in the
    /// same lineage only: in another one the sender's used references would count as new.
    function allowSender(uint64 source, address sender, bytes32 lineage) external onlyOwner {
        if (sender == address(0)) revert ZeroAddress();
        bytes32 given = lineageOf[source][sender];
        bool allowed = lineage != bytes32(0);
        if (allowed && given != bytes32(0) && given != lineage) revert LineageFixed(source, sender, given);
        if (allowed) lineageOf[source][sender] = lineage;
        if (allowed != isSenderAllowed[source][sender]) {
            isSenderAllowed[source][sender] = allowed;
            if (allowed) ++_senders[source];
            else --_senders[source];
        }
        emit SenderAllowed(source, sender, lineage);
    }

    /// Sets what 2.0 lanes from source must offer. Unset: the lane's own verifiers, and nothing short of finality.
    function setVerification(uint64 source, Verification calldata verification) external onlyOwner {
        bool none = verification.optionalCCVs.length == 0;
        if (
            verification.optionalThreshold > verification.optionalCCVs.length
                || (verification.optionalThreshold == 0) != none
        ) revert ThresholdInvalid(verification.optionalThreshold, verification.optionalCCVs.length);
        _verification[source] = verification;
        emit VerificationSet(source, verification);
    }

    function setTransferGas(uint256 gas_) external onlyOwner {
        _setTransferGas(gas_);
    }

    /// Takes out tokens that came by mistake; never what is set aside.
    function withdraw(address token, address to, uint256 amount) external onlyOwner nonReentrant {
        if (to == address(0)) revert ZeroAddress();
        uint256 free = IERC20(token).balanceOf(address(this)) - setAsideTotal[token];
        if (amount > free) revert NotFree(token, free, amount);
        IERC20(token).safeTransfer(to, amount);
        emit Withdrawn(token, to, amount);
    }

    /// Refused: without an owner no successor of a sender could be allowed.
    function renounceOwnership() public view override onlyOwner {
        revert OwnerRequired();
    }

    function _setTransferGas(uint256 gas_) private {
        transferGas = gas_;
        emit TransferGasSet(gas_);
    }
}
