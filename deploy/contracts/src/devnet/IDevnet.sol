// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Client} from "../interfaces/Client.sol";
import {Pool} from "./Pool.sol";

interface IRMN {
    function isCursed() external view returns (bool);

    function isCursed(bytes16 subject) external view returns (bool);
}

interface IRouter {
    function getOnRamp(uint64 destChainSelector) external view returns (address);

    function isOffRamp(uint64 sourceChainSelector, address offRamp) external view returns (bool);

    function routeMessage(
        Client.Any2EVMMessage calldata message,
        uint16 gasForCallExactCheck,
        uint256 gasLimit,
        address receiver
    ) external returns (bool success, bytes memory retBytes, uint256 gasUsed);
}

interface IOnRamp {
    function getFee(uint64 destChainSelector, Client.EVM2AnyMessage calldata message) external view returns (uint256);

    function getPoolBySourceToken(uint64 destChainSelector, address sourceToken) external view returns (address);

    function forwardFromRouter(
        uint64 destChainSelector,
        Client.EVM2AnyMessage calldata message,
        uint256 feeTokenAmount,
        address originalSender
    ) external returns (bytes32);
}

interface ITokenAdminRegistry {
    function getPool(address token) external view returns (address);
}

interface IPool {
    function lockOrBurn(Pool.LockOrBurnInV1 calldata lockOrBurnIn) external returns (Pool.LockOrBurnOutV1 memory);

    function releaseOrMint(Pool.ReleaseOrMintInV1 calldata releaseOrMintIn)
        external
        returns (Pool.ReleaseOrMintOutV1 memory);
}
