// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// The devnet's fund units, with the controls of a permissioned token: agents mint to holders and burn from them, and
/// an account that may not hold units is refused.
contract DevFundToken is ERC20, Ownable {
    event AgentSet(address indexed agent, bool allowed);
    event BlockedSet(address indexed account, bool blocked);

    error NotAgent(address caller);
    error AccountBlocked(address account);

    uint8 private immutable _decimals;
    mapping(address account => bool) public isAgent;
    mapping(address account => bool) public isBlocked;

    constructor(string memory name_, string memory symbol_, uint8 decimals_, address owner_)
        ERC20(name_, symbol_)
        Ownable(owner_)
    {
        _decimals = decimals_;
    }

    modifier onlyAgent() {
        if (!isAgent[msg.sender]) revert NotAgent(msg.sender);
        _;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address account, uint256 amount) external onlyAgent {
        _mint(account, amount);
    }

    function burn(address account, uint256 amount) external onlyAgent {
        _burn(account, amount);
    }

    function burnFrom(address account, uint256 amount) external onlyAgent {
        _spendAllowance(account, msg.sender, amount);
        _burn(account, amount);
    }

    function setAgent(address agent, bool allowed) external onlyOwner {
        isAgent[agent] = allowed;
        emit AgentSet(agent, allowed);
    }

    function setBlocked(address account, bool blocked) external onlyOwner {
        isBlocked[account] = blocked;
        emit BlockedSet(account, blocked);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (isBlocked[from]) revert AccountBlocked(from);
        if (isBlocked[to]) revert AccountBlocked(to);
        super._update(from, to, amount);
    }
}
