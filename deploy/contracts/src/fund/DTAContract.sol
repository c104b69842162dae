// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {Client} from "../interfaces/Client.sol";
import {IAny2EVMMessageReceiver} from "../interfaces/IAny2EVMMessageReceiver.sol";
import {IRouterClient} from "../interfaces/IRouterClient.sol";
import {IDTAMessage} from "./IDTA.sol";

/// What the devnet's request management and settlement share: CCIP, the native coin for its fees, and the type of a
/// request, which its id carries in the highest byte because no message names it.
abstract contract DTAContract is Ownable, IERC165, IAny2EVMMessageReceiver, IDTAMessage {
    using SafeERC20 for IERC20;

    event TokenWithdrawn(address indexed token, address indexed recipient, uint256 amount);
    event NativeFundsRecovered(address to, uint256 amount);

    error InvalidRouter(address router);
    error InvalidPaymentInfo();
    error InvalidRequest(bytes32 requestId);
    error DoesNotExist(bytes32 id);
    error Exists(bytes32 id);
    error OnlySelf();
    error LowBalanceForCCIPSend(bytes32 requestId, uint256 currentBalance, uint256 ccipFee);

    IRouterClient internal immutable _router;
    uint64 internal immutable _localChainSelector;
    uint256 private _ccipGasLimit = 1_500_000;

    constructor(uint64 localChainSelector, address ccipRouter, address owner_) Ownable(owner_) {
        if (ccipRouter == address(0)) revert InvalidRouter(ccipRouter);
        _router = IRouterClient(ccipRouter);
        _localChainSelector = localChainSelector;
    }

    receive() external payable {}

    function getRouter() external view returns (address) {
        return address(_router);
    }

    function getCCIPGasLimit() external view returns (uint256) {
        return _ccipGasLimit;
    }

    function setCCIPGasLimit(uint256 gasLimit) external onlyOwner {
        _ccipGasLimit = gasLimit;
    }

    function withdrawTokens(address token, address recipient, uint256 amount) external onlyOwner {
        IERC20(token).safeTransfer(recipient, amount);
        emit TokenWithdrawn(token, recipient, amount);
    }

    function recoverFunds(address recipient) external onlyOwner {
        uint256 amount = address(this).balance;
        Address.sendValue(payable(recipient), amount);
        emit NativeFundsRecovered(recipient, amount);
    }

    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IAny2EVMMessageReceiver).interfaceId || interfaceId == type(IERC165).interfaceId;
    }

    function _typeOf(bytes32 requestId) internal pure returns (DistributorRequestType) {
        uint256 kind = uint256(requestId) >> 248;
        return kind > uint256(type(DistributorRequestType).max)
            ? DistributorRequestType.None
            : DistributorRequestType(kind);
    }

    /// Sends data, and amount of token when it isn't zero, and pays the fee from the own native coin.
    function _ccipSend(
        bytes32 requestId,
        uint64 destination,
        address receiver,
        bytes memory data,
        address token,
        uint256 amount
    ) internal {
        Client.EVMTokenAmount[] memory amounts = new Client.EVMTokenAmount[](amount == 0 ? 0 : 1);
        if (amount != 0) {
            amounts[0] = Client.EVMTokenAmount(token, amount);
            IERC20(token).forceApprove(address(_router), amount);
        }
        Client.EVM2AnyMessage memory message = Client.EVM2AnyMessage({
            receiver: abi.encode(receiver),
            data: data,
            tokenAmounts: amounts,
            feeToken: address(0),
            // EVMExtraArgsV2: gas limit, out of order
            extraArgs: abi.encodePacked(bytes4(0x181dcf10), _ccipGasLimit, uint256(1))
        });
        uint256 fee = _router.getFee(destination, message);
        if (address(this).balance < fee) revert LowBalanceForCCIPSend(requestId, address(this).balance, fee);
        _router.ccipSend{value: fee}(destination, message);
    }
}
