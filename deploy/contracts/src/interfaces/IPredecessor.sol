// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// What a PaymentSender asks of the one it replaces.
interface IPredecessor {
    function isSealed() external view returns (bool);

    function sentAt(bytes32 ref) external view returns (uint256);
}
