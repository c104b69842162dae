// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// The devnet's money: an ERC-20 with an issuer's usual controls (mint and burn roles, block-list, pause).
contract DevToken is ERC20, Ownable, Pausable {
    event MintAccessGranted(address minter);
    event BurnAccessGranted(address burner);
    event MintAccessRevoked(address minter);
    event BurnAccessRevoked(address burner);
    event BlockedSet(address indexed account, bool blocked);

    error SenderNotMinter(address sender);
    error SenderNotBurner(address sender);
    error AccountBlocked(address account);

    uint8 private immutable _decimals;
    mapping(address account => bool) public isMinter;
    mapping(address account => bool) public isBurner;
    mapping(address account => bool) public isBlocked;

    constructor(string memory name_, string memory symbol_, uint8 decimals_, address owner_)
        ERC20(name_, symbol_)
        Ownable(owner_)
    {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// Mints for a granted minter, and for the owner as the devnet's faucet.
    function mint(address account, uint256 amount) external {
        if (!isMinter[msg.sender] && msg.sender != owner()) revert SenderNotMinter(msg.sender);
        _mint(account, amount);
    }

    function burn(uint256 amount) external {
        if (!isBurner[msg.sender]) revert SenderNotBurner(msg.sender);
        _burn(msg.sender, amount);
    }

    function grantMintAndBurnRoles(address account) external onlyOwner {
        isMinter[account] = true;
        isBurner[account] = true;
        emit MintAccessGranted(account);
        emit BurnAccessGranted(account);
    }

    function revokeMintRole(address account) external onlyOwner {
        isMinter[account] = false;
        emit MintAccessRevoked(account);
    }

    function revokeBurnRole(address account) external onlyOwner {
        isBurner[account] = false;
        emit BurnAccessRevoked(account);
    }

    /// A blocked account neither pays nor is paid.
    function setBlocked(address account, bool blocked) external onlyOwner {
        isBlocked[account] = blocked;
        emit BlockedSet(account, blocked);
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    function _update(address from, address to, uint256 amount) internal override whenNotPaused {
        if (isBlocked[from]) revert AccountBlocked(from);
        if (isBlocked[to]) revert AccountBlocked(to);
        super._update(from, to, amount);
    }
}
