// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// A token with the bad manners that real ones have; tests choose which.
contract OddToken is ERC20 {
    enum Manner {
        PLAIN,
        RETURNS_FALSE,
        RETURNS_NOTHING,
        BURNS_GAS,
        LONG_REASON
    }

    Manner public manner;

    constructor() ERC20("Odd", "ODD") {}

    function setManner(Manner manner_) external {
        manner = manner_;
    }

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (manner == Manner.RETURNS_FALSE) return false;
        if (manner == Manner.BURNS_GAS) {
            assembly {
                invalid()
            }
        }
        if (manner == Manner.LONG_REASON) {
            assembly {
                revert(0, 10000)
            }
        }
        bool ok = super.transfer(to, amount);
        if (manner == Manner.RETURNS_NOTHING) {
            assembly {
                return(0, 0)
            }
        }
        return ok;
    }
}
