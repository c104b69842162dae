// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {ITokenAdminRegistry} from "./IDevnet.sol";

/// Says which pool serves a token. On the devnet its owner administers every token.
contract DevTokenAdminRegistry is Ownable, ITokenAdminRegistry {
    using EnumerableSet for EnumerableSet.AddressSet;

    struct TokenConfig {
        address administrator;
        address pendingAdministrator;
        address tokenPool;
    }

    event PoolSet(address indexed token, address indexed previousPool, address indexed newPool);

    string public constant typeAndVersion = "TokenAdminRegistry 1.5.0";

    mapping(address token => address) private _pools;
    EnumerableSet.AddressSet private _tokens;

    constructor(address owner_) Ownable(owner_) {}

    function setPool(address token, address pool) external onlyOwner {
        address previous = _pools[token];
        _pools[token] = pool;
        _tokens.add(token);
        emit PoolSet(token, previous, pool);
    }

    function getPool(address token) external view returns (address) {
        return _pools[token];
    }

    function getPools(address[] calldata tokens) external view returns (address[] memory pools) {
        pools = new address[](tokens.length);
        for (uint256 i = 0; i < tokens.length; ++i) {
            pools[i] = _pools[tokens[i]];
        }
    }

    function getTokenConfig(address token) external view returns (TokenConfig memory) {
        return TokenConfig(_tokens.contains(token) ? owner() : address(0), address(0), _pools[token]);
    }

    function getAllConfiguredTokens(uint64 startIndex, uint64 maxCount) external view returns (address[] memory tokens) {
        uint256 length = _tokens.length();
        if (startIndex >= length) return tokens;
        uint256 count = length - startIndex < maxCount ? length - startIndex : maxCount;
        tokens = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            tokens[i] = _tokens.at(startIndex + i);
        }
    }
}
