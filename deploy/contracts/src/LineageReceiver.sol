// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {Client} from "./interfaces/Client.sol";
import {IAny2EVMMessageReceiver} from "./interfaces/IAny2EVMMessageReceiver.sol";
import {IAny2EVMMessageReceiverV2} from "./interfaces/IAny2EVMMessageReceiverV2.sol";

/// What the receivers of PaymentSenders' messages share, so that a gateway looks at all of them in one way: the allowed
/// router, source chains and senders, references that count once per lineage, and the demands on CCIP 2.0 lanes. A message
/// begins with (bytes32 paymentRef, address beneficiary, bytes32 contentHash).
///
/// A client's successive senders share a lineage.
abstract contract LineageReceiver is
    Ownable2Step,
    ReentrancyGuard,
    IERC165,
    IAny2EVMMessageReceiver,
    IAny2EVMMessageReceiverV2
{
    /// What waits under a reference that was received and not carried out yet.
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

    /// The payment was paid, the instruction carried out. token and amount are what came with it; zero for data alone.
    event Credited(
        bytes32 indexed paymentRef,
        bytes32 indexed messageId,
        address indexed beneficiary,
        address token,
        uint256 amount,
        bytes32 lineage,
        bytes32 contentHash
    );
    event SenderAllowed(uint64 indexed source, address indexed sender, bytes32 indexed lineage);
    event VerificationSet(uint64 indexed source, Verification verification);

    error NotRouter(address caller);
    error SourceNotAllowed(uint64 source);
    error SenderNotAllowed(uint64 source, bytes sender);
    error DataInvalid(uint256 length);
    error TokensInvalid(uint256 count);
    error ZeroReference();
    error ReferenceUsed(bytes32 lineage, bytes32 ref);
    error BeneficiaryInvalid(address beneficiary);
    error GasShort(uint256 available, uint256 needed);
    error LineageFixed(uint64 source, address sender, bytes32 lineage);
    error ThresholdInvalid(uint8 threshold, uint256 optionalCCVs);
    error ZeroAddress();
    error OwnerRequired();

    address public immutable router;

    mapping(uint64 source => mapping(address sender => bool)) public isSenderAllowed;
    /// Given once and never taken away, so that a sender's references are counted in one place for ever.
    mapping(uint64 source => mapping(address sender => bytes32)) public lineageOf;
    mapping(uint64 source => uint256) private _senders;
    /// The block in which a reference was received, or, after a retry, in which it was carried out; 0 when it is unused. Who
    /// has lost its records finds the log by it.
    mapping(bytes32 lineage => mapping(bytes32 ref => uint256)) public receivedAt;
    mapping(uint64 source => Verification) private _verification;

    constructor(address router_, address owner_) Ownable(owner_) {
        if (router_ == address(0)) revert ZeroAddress();
        router = router_;
    }

    /// Looks at who sends and at the head of the data, and spends the reference.
    function _enter(Client.Any2EVMMessage calldata message, uint256 length)
        internal
        returns (bytes32 lineage, bytes32 ref, address beneficiary, bytes32 contentHash)
    {
        if (msg.sender != router) revert NotRouter(msg.sender);
        lineage = _lineage(message.sourceChainSelector, message.sender);
        bytes calldata data = message.data;
        if (data.length != length || uint256(bytes32(data[32:64])) > type(uint160).max) revert DataInvalid(data.length);
        (ref, beneficiary, contentHash) = abi.decode(data[:96], (bytes32, address, bytes32));
        if (ref == bytes32(0)) revert ZeroReference();
        if (receivedAt[lineage][ref] != 0) revert ReferenceUsed(lineage, ref);
        receivedAt[lineage][ref] = block.number;
    }

    function _lineage(uint64 source, bytes calldata sender) private view returns (bytes32 lineage) {
        if (_senders[source] == 0) revert SourceNotAllowed(source);
        if (sender.length == 32 && uint256(bytes32(sender)) <= type(uint160).max) {
            address from = address(uint160(uint256(bytes32(sender))));
            if (isSenderAllowed[source][from]) lineage = lineageOf[source][from];
        }
        if (lineage == bytes32(0)) revert SenderNotAllowed(source, sender);
    }

    /// Whether a reference was received, carried out or not.
    function used(bytes32 lineage, bytes32 ref) external view returns (bool) {
        return receivedAt[lineage][ref] != 0;
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

    /// Lets sender on source send here, in a lineage; lineage zero takes the permission away. It can be given back in the
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

    /// Refused: without an owner no successor of a sender could be allowed.
    function renounceOwnership() public view override onlyOwner {
        revert OwnerRequired();
    }
}
