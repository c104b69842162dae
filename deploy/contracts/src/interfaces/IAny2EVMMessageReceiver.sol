// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Client} from "./Client.sol";

/// What an off-ramp looks for by ERC-165 (0x85572ffb) before it has a message delivered.
interface IAny2EVMMessageReceiver {
    function ccipReceive(Client.Any2EVMMessage calldata message) external;
}
