// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

/// Calls that get exactly the gas they were promised, or revert with a name for why not.
library ExactGas {
    error NoContract();
    error NotEnoughGasForCall();
    error InsufficientGasForStaticCall();

    uint256 internal constant MAX_RET_BYTES = 4 + 4 * 32;
    uint256 private constant ERC165_GAS = 30_000;

    /// Calls target with exactly gasLimit, and keeps at most MAX_RET_BYTES of the answer.
    /// keepBack is what must remain here after the 1/64 that a call may not have.
    function call(bytes memory payload, address target, uint256 gasLimit, uint256 keepBack)
        internal
        returns (bool success, bytes memory answer, uint256 gasUsed)
    {
        if (target.code.length == 0) revert NoContract();
        uint256 left = gasleft();
        if (left <= keepBack || (left - keepBack) - (left - keepBack) / 64 <= gasLimit) revert NotEnoughGasForCall();
        answer = new bytes(MAX_RET_BYTES);
        left = gasleft();
        assembly ("memory-safe") {
            success := call(gasLimit, target, 0, add(payload, 0x20), mload(payload), 0, 0)
        }
        gasUsed = left - gasleft();
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, MAX_RET_BYTES) { size := MAX_RET_BYTES }
            mstore(answer, size)
            returndatacopy(add(answer, 0x20), 0, size)
        }
    }

    /// True when target declares id by ERC-165. Reverts rather than take a lack of gas for a no.
    function declares(address target, bytes4 id) internal view returns (bool) {
        return _ask(target, type(IERC165).interfaceId) && !_ask(target, 0xffffffff) && _ask(target, id);
    }

    function _ask(address target, bytes4 id) private view returns (bool yes) {
        bytes memory payload = abi.encodeCall(IERC165.supportsInterface, (id));
        if (gasleft() - gasleft() / 64 < ERC165_GAS + 1_000) revert InsufficientGasForStaticCall();
        bool success;
        uint256 size;
        uint256 value;
        assembly ("memory-safe") {
            success := staticcall(ERC165_GAS, target, add(payload, 0x20), mload(payload), 0x00, 0x20)
            size := returndatasize()
            value := mload(0x00)
        }
        return success && size >= 32 && value == 1;
    }
}
