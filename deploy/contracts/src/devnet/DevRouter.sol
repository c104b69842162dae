// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {Client} from "../interfaces/Client.sol";
import {IAny2EVMMessageReceiver} from "../interfaces/IAny2EVMMessageReceiver.sol";
import {IRouterClient} from "../interfaces/IRouterClient.sol";
import {DevWETH} from "./DevWETH.sol";
import {ExactGas} from "./ExactGas.sol";
import {IOnRamp, IRMN, IRouter} from "./IDevnet.sol";

/// The devnet's door to CCIP, with Router 1.2.0's ABI and habits: a native overpayment is kept.
contract DevRouter is Ownable, IRouter, IRouterClient {
    using EnumerableSet for EnumerableSet.UintSet;
    using SafeERC20 for IERC20;

    struct OnRamp {
        uint64 destChainSelector;
        address onRamp;
    }

    struct OffRamp {
        uint64 sourceChainSelector;
        address offRamp;
    }

    event OnRampSet(uint64 indexed destChainSelector, address onRamp);
    event OffRampAdded(uint64 indexed sourceChainSelector, address offRamp);
    event OffRampRemoved(uint64 indexed sourceChainSelector, address offRamp);
    event MessageExecuted(bytes32 messageId, uint64 sourceChainSelector, address offRamp, bytes32 calldataHash);

    error BadARMSignal();
    error UnsupportedDestinationChain(uint64 destChainSelector);
    error InsufficientFeeTokenAmount();
    error InvalidMsgValue();
    error OnlyOffRamp();
    error OffRampMismatch(uint64 chainSelector, address offRamp);

    string public constant typeAndVersion = "Router 1.2.0";
    uint16 public constant MAX_RET_BYTES = uint16(ExactGas.MAX_RET_BYTES);

    address private immutable _arm;
    address payable private immutable _weth;
    mapping(uint64 destChainSelector => address) private _onRamps;
    /// Selector and off-ramp in one word: selector << 160 | off-ramp.
    EnumerableSet.UintSet private _offRamps;

    constructor(address payable wrappedNative, address armProxy, address owner_) Ownable(owner_) {
        _weth = wrappedNative;
        _arm = armProxy;
    }

    modifier whenNotCursed() {
        if (IRMN(_arm).isCursed()) revert BadARMSignal();
        _;
    }

    function getFee(uint64 destinationChainSelector, Client.EVM2AnyMessage memory message)
        external
        view
        returns (uint256)
    {
        address onRamp = _onRampOf(destinationChainSelector);
        if (message.feeToken == address(0)) message.feeToken = _weth;
        return IOnRamp(onRamp).getFee(destinationChainSelector, message);
    }

    function ccipSend(uint64 destinationChainSelector, Client.EVM2AnyMessage memory message)
        external
        payable
        whenNotCursed
        returns (bytes32)
    {
        address onRamp = _onRampOf(destinationChainSelector);
        uint256 fee;
        if (message.feeToken == address(0)) {
            message.feeToken = _weth;
            if (msg.value < IOnRamp(onRamp).getFee(destinationChainSelector, message)) {
                revert InsufficientFeeTokenAmount();
            }
            fee = msg.value; // what is over is kept
            DevWETH(_weth).deposit{value: fee}();
            IERC20(_weth).safeTransfer(onRamp, fee);
        } else {
            if (msg.value != 0) revert InvalidMsgValue();
            fee = IOnRamp(onRamp).getFee(destinationChainSelector, message);
            IERC20(message.feeToken).safeTransferFrom(msg.sender, onRamp, fee);
        }
        for (uint256 i = 0; i < message.tokenAmounts.length; ++i) {
            address token = message.tokenAmounts[i].token;
            IERC20(token).safeTransferFrom(
                msg.sender,
                IOnRamp(onRamp).getPoolBySourceToken(destinationChainSelector, token),
                message.tokenAmounts[i].amount
            );
        }
        return IOnRamp(onRamp).forwardFromRouter(destinationChainSelector, message, fee, msg.sender);
    }

    /// Delivers a message to its receiver with exactly gasLimit.
    function routeMessage(
        Client.Any2EVMMessage calldata message,
        uint16 gasForCallExactCheck,
        uint256 gasLimit,
        address receiver
    ) external whenNotCursed returns (bool success, bytes memory retBytes, uint256 gasUsed) {
        if (!isOffRamp(message.sourceChainSelector, msg.sender)) revert OnlyOffRamp();
        bytes memory payload = abi.encodeCall(IAny2EVMMessageReceiver.ccipReceive, (message));
        (success, retBytes, gasUsed) = ExactGas.call(payload, receiver, gasLimit, gasForCallExactCheck);
        // As on the real Router the event says that the receiver was called, not how it went.
        emit MessageExecuted(message.messageId, message.sourceChainSelector, msg.sender, keccak256(payload));
    }

    function applyRampUpdates(
        OnRamp[] calldata onRampUpdates,
        OffRamp[] calldata offRampRemoves,
        OffRamp[] calldata offRampAdds
    ) external onlyOwner {
        for (uint256 i = 0; i < onRampUpdates.length; ++i) {
            _onRamps[onRampUpdates[i].destChainSelector] = onRampUpdates[i].onRamp;
            emit OnRampSet(onRampUpdates[i].destChainSelector, onRampUpdates[i].onRamp);
        }
        for (uint256 i = 0; i < offRampRemoves.length; ++i) {
            OffRamp calldata r = offRampRemoves[i];
            if (!_offRamps.remove(_word(r.sourceChainSelector, r.offRamp))) {
                revert OffRampMismatch(r.sourceChainSelector, r.offRamp);
            }
            emit OffRampRemoved(r.sourceChainSelector, r.offRamp);
        }
        for (uint256 i = 0; i < offRampAdds.length; ++i) {
            OffRamp calldata r = offRampAdds[i];
            if (_offRamps.add(_word(r.sourceChainSelector, r.offRamp))) {
                emit OffRampAdded(r.sourceChainSelector, r.offRamp);
            }
        }
    }

    function getOnRamp(uint64 destChainSelector) external view returns (address) {
        return _onRamps[destChainSelector];
    }

    function getOffRamps() external view returns (OffRamp[] memory offRamps) {
        offRamps = new OffRamp[](_offRamps.length());
        for (uint256 i = 0; i < offRamps.length; ++i) {
            uint256 word = _offRamps.at(i);
            offRamps[i] = OffRamp(uint64(word >> 160), address(uint160(word)));
        }
    }

    function isOffRamp(uint64 sourceChainSelector, address offRamp) public view returns (bool) {
        return _offRamps.contains(_word(sourceChainSelector, offRamp));
    }

    function isChainSupported(uint64 chainSelector) external view returns (bool) {
        return _onRamps[chainSelector] != address(0);
    }

    function getWrappedNative() external view returns (address) {
        return _weth;
    }

    function getArmProxy() external view returns (address) {
        return _arm;
    }

    function _onRampOf(uint64 destChainSelector) private view returns (address onRamp) {
        onRamp = _onRamps[destChainSelector];
        if (onRamp == address(0)) revert UnsupportedDestinationChain(destChainSelector);
    }

    function _word(uint64 chainSelector, address ramp) private pure returns (uint256) {
        return (uint256(chainSelector) << 160) | uint160(ramp);
    }
}
