// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {IRMN} from "./IDevnet.sol";

/// The curse switch, with RMNRemote 1.6.0's ABI. It stands for the proxy too.
contract DevRMN is Ownable, IRMN {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    event Cursed(bytes16[] subjects);
    event Uncursed(bytes16[] subjects);

    error AlreadyCursed(bytes16 subject);
    error NotCursed(bytes16 subject);

    string public constant typeAndVersion = "RMNRemote 1.6.0";
    /// Curses every lane of this chain.
    bytes16 public constant GLOBAL_CURSE_SUBJECT = 0x01000000000000000000000000000001;

    uint64 private immutable _localChainSelector;
    EnumerableSet.Bytes32Set private _subjects;

    constructor(uint64 localChainSelector, address owner_) Ownable(owner_) {
        _localChainSelector = localChainSelector;
    }

    function curse(bytes16 subject) external {
        curse(_one(subject));
    }

    function curse(bytes16[] memory subjects) public onlyOwner {
        for (uint256 i = 0; i < subjects.length; ++i) {
            if (!_subjects.add(bytes32(subjects[i]))) revert AlreadyCursed(subjects[i]);
        }
        emit Cursed(subjects);
    }

    function uncurse(bytes16 subject) external {
        uncurse(_one(subject));
    }

    function uncurse(bytes16[] memory subjects) public onlyOwner {
        for (uint256 i = 0; i < subjects.length; ++i) {
            if (!_subjects.remove(bytes32(subjects[i]))) revert NotCursed(subjects[i]);
        }
        emit Uncursed(subjects);
    }

    function isCursed() public view returns (bool) {
        return _subjects.contains(bytes32(GLOBAL_CURSE_SUBJECT));
    }

    /// True for a cursed lane (its selector right-aligned in 16 bytes), and for every one under a global curse.
    function isCursed(bytes16 subject) external view returns (bool) {
        return isCursed() || _subjects.contains(bytes32(subject));
    }

    function getCursedSubjects() external view returns (bytes16[] memory subjects) {
        subjects = new bytes16[](_subjects.length());
        for (uint256 i = 0; i < subjects.length; ++i) {
            subjects[i] = bytes16(_subjects.at(i));
        }
    }

    function getLocalChainSelector() external view returns (uint64) {
        return _localChainSelector;
    }

    function _one(bytes16 subject) private pure returns (bytes16[] memory subjects) {
        subjects = new bytes16[](1);
        subjects[0] = subject;
    }
}
