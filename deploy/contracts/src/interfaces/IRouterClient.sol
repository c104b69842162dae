// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Client} from "./Client.sol";

/// What a sender needs of the CCIP Router 1.2.0.
interface IRouterClient {
    function getFee(uint64 destinationChainSelector, Client.EVM2AnyMessage memory message)
        external
        view
        returns (uint256 fee);

    function ccipSend(uint64 destinationChainSelector, Client.EVM2AnyMessage calldata message)
        external
        payable
        returns (bytes32 messageId);
}
