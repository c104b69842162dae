// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Client} from "./interfaces/Client.sol";
import {LineageReceiver} from "./LineageReceiver.sol";

/// Credits beneficiaries with what PaymentSenders on other chains sent, each reference once per client.
///
/// A credit that this one beneficiary can't take (block-listed, say) consumes the reference and is set aside for that
/// beneficiary alone; anybody may retry it. Everything else that is wrong with a message reverts, which the off-ramp
/// records as a FAILURE that can be executed again: no money moves.
contract PaymentReceiver is LineageReceiver {
    using SafeERC20 for IERC20;

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
    event TransferGasSet(uint256 gas);
    event Withdrawn(address indexed token, address indexed to, uint256 amount);

    error NotCovered(address token, uint256 balance, uint256 needed);
    error NothingSetAside(bytes32 lineage, bytes32 ref);
    error NotFree(address token, uint256 free, uint256 amount);

    /// What is needed beside the transfer itself: to set a credit aside (six storage slots) or to report it.
    uint256 private constant BOOKKEEPING_GAS = 150_000;
    uint256 private constant DATA_LENGTH = 96;
    uint256 private constant REASON_BYTES = 256;

    /// Gas that the token's transfer gets; a transfer that needs more is set aside, and a retry gives it all.
    uint256 public transferGas;
    mapping(bytes32 lineage => mapping(bytes32 ref => Pending)) private _pending;
    /// What is set aside of a token; it belongs to beneficiaries and the owner can't have it.
    mapping(address token => uint256) public setAsideTotal;

    constructor(address router_, address owner_) LineageReceiver(router_, owner_) {
        _setTransferGas(100_000);
    }

    // ------------------------------------------------------------------ receiving

    /// Takes one token and abi.encode(bytes32 paymentRef, address beneficiary, bytes32 contentHash) from the router.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        (bytes32 lineage, bytes32 ref, address beneficiary, bytes32 contentHash) = _enter(message, DATA_LENGTH);
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

    // ------------------------------------------------------------------ reading

    /// The credit that waits under a reference; all zero when none does.
    function setAside(bytes32 lineage, bytes32 ref) external view returns (Pending memory) {
        return _pending[lineage][ref];
    }

    /// The least gas with which a credit is tried; a message's gas limit adds some 70,000 for what comes before.
    function creditGas() external view returns (uint256) {
        return transferGas + transferGas / 63 + BOOKKEEPING_GAS;
    }

    // ------------------------------------------------------------------ owner

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

    function _setTransferGas(uint256 gas_) private {
        transferGas = gas_;
        emit TransferGasSet(gas_);
    }
}
