// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";

import {Client} from "../interfaces/Client.sol";
import {DTAContract} from "./DTAContract.sol";
import {IDTARequestManagement, IDTARequestSettlement} from "./IDTA.sol";

/// The devnet's settlement: moves units and money of a request, or escrows units until its owner, the transfer agent, says
/// that money was paid off chain. It has the ABI of the standard's DTARequestSettlement, without its initialiser.
///
/// Units go to and come from the distributor's wallet, money comes from and goes to the distributor. What was paid in
/// stays here and pays redemptions.
contract DevRequestSettlement is DTAContract, ReentrancyGuard, IDTARequestSettlement {
    using SafeERC20 for IERC20;

    enum TokenMintType {
        Mint, // mint(address,uint256)
        IssueTokens // issueTokens(address,uint256)
    }

    enum TokenBurnType {
        Burn, // burn(address,uint256)
        BurnFrom, // burnFrom(address,uint256)
        BurnWithReason, // burn(address,uint256,string)
        ForceBurn // forceBurn(address,uint256,string)
    }

    enum SettlementType {
        Local,
        CrossChain,
        OffChain
    }

    struct DTAData {
        address dtaAddr;
        uint64 dtaChainSelector;
        address fundAdminAddr;
        bytes32 fundTokenId;
        address fundTokenAddr;
        TokenMintType mintType;
        TokenBurnType burnType;
        bool enabled;
    }

    /// A settlement that waits for money off chain.
    struct Open {
        DtaRequestMessage request;
        bytes32 dtaKey;
    }

    event DTAAdded(
        address indexed dtaAddr,
        uint64 indexed dtaChainSelector,
        address fundAdminAddr,
        bytes32 indexed fundTokenId,
        address fundTokenAddr
    );
    event DTARemoved(
        address indexed dtaAddr, uint64 indexed dtaChainSelector, address fundAdminAddr, bytes32 indexed fundTokenId
    );
    event DTASettlementOpened(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        DistributorRequestType indexed requestType,
        address distributorAddr,
        uint64 dtaChainSelector,
        address dtaAddr,
        bytes32 requestId,
        address distributorWalletAddr,
        uint256 shares,
        uint256 amount,
        uint8 currency
    );
    event DTASettlementClosed(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        DistributorRequestType indexed requestType,
        address distributorAddr,
        uint64 dtaChainSelector,
        address dtaAddr,
        bytes32 requestId,
        bool success,
        bytes err
    );
    event SettlementFailed(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        address indexed distributorAddr,
        uint64 dtaChainSelector,
        address dtaAddr,
        address paymentTokenAddr,
        address distributorWalletAddr,
        bytes32 requestId,
        uint256 shares,
        uint256 amount,
        bytes errData
    );
    event CCIPMessageDecodeFailed(bytes32 indexed messageId, uint64 sourceChainSelector, bytes reason);
    event CCIPMessageHandleFailed(
        bytes32 indexed messageId, uint64 sourceChainSelector, address dtaAddr, bytes reason
    );
    event RequestAlreadyProcessed(
        bytes32 indexed requestId,
        address indexed dtaAddr,
        uint64 dtaChainSelector,
        address fundAdminAddr,
        bytes32 fundTokenId
    );
    event InvalidSubscriptionCrossChainPayment(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        bytes32 requestId,
        uint64 dtaChainSelector,
        address dtaAddr,
        address paymentTokenDestAddr,
        uint256 ccipDestTokenAmountsLength,
        address ccipPaymentTokenAddr
    );
    event UnauthorizedSenderDTA(
        address dtaAddr,
        uint64 dtaChainSelector,
        address fundAdminAddr,
        bytes32 fundTokenId,
        address distributorAddr,
        bytes32 requestId,
        DistributorRequestType reqType
    );

    error InvalidDTAKey(bytes32 dtaKey);
    error InvalidRequestType(bytes32 requestId, DistributorRequestType requestType);
    error LowBalanceForCrossChainRedemption(
        bytes32 requestId, address contractAddr, address paymentTokenAddr, uint256 amount
    );
    error SettlementExecutionFailed(
        bytes32 requestId,
        address fundAdminAddr,
        bytes32 fundTokenId,
        address distributorAddr,
        address distributorWalletAddr,
        uint256 shares,
        uint256 amount,
        bytes reason
    );
    error TokenIssuanceFailed(address fundTokenAddr, address mintAccount, uint256 amount);
    error UnauthorizedNotAllowedDTA(address dtaAddr, uint64 dtaChainSelector, bytes32 fundTokenId);

    uint256 private constant PAGE = 100;

    mapping(bytes32 dtaKey => DTAData) private _dtas;
    bytes32[] private _keys;
    mapping(bytes32 dtaAndRequest => bool) private _seen;
    mapping(bytes32 requestId => Open) private _open;

    constructor(uint64 localChainSelector, address ccipRouter, address owner_)
        DTAContract(localChainSelector, ccipRouter, owner_)
    {}

    // ------------------------------------------------------------------ request managements

    function allowDTA(
        address dtaAddr,
        uint64 dtaChainSelector,
        address fundAdminAddr,
        bytes32 fundTokenId,
        address fundTokenAddr,
        TokenMintType mintType,
        TokenBurnType burnType
    ) external onlyOwner {
        bytes32 key = _key(dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId);
        if (_dtas[key].enabled) revert Exists(key);
        if (_dtas[key].dtaAddr == address(0)) _keys.push(key);
        _dtas[key] = DTAData(
            dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId, fundTokenAddr, mintType, burnType, true
        );
        emit DTAAdded(dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId, fundTokenAddr);
    }

    function disallowDTA(address dtaAddr, uint64 dtaChainSelector, address fundAdminAddr, bytes32 fundTokenId)
        external
        onlyOwner
    {
        bytes32 key = _key(dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId);
        if (!_dtas[key].enabled) revert DoesNotExist(key);
        _dtas[key].enabled = false;
        emit DTARemoved(dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId);
    }

    function isAllowedDTA(address dtaAddr, uint64 dtaChainSelector, address fundAdminAddr, bytes32 fundTokenId)
        external
        view
        returns (bool)
    {
        return _dtas[_key(dtaAddr, dtaChainSelector, fundAdminAddr, fundTokenId)].enabled;
    }

    function getDTAData(bytes32 dtaKey) external view returns (DTAData memory dtaData) {
        dtaData = _dtas[dtaKey];
        if (dtaData.dtaAddr == address(0)) revert InvalidDTAKey(dtaKey);
    }

    function getAllowedDTAs(uint256 offset) external view returns (bytes32[] memory dtaKeys) {
        uint256 n = _keys.length <= offset ? 0 : _keys.length - offset;
        if (n > PAGE) n = PAGE;
        dtaKeys = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) dtaKeys[i] = _keys[offset + i];
    }

    function _key(address dta, uint64 selector, address admin, bytes32 id) private pure returns (bytes32) {
        return keccak256(abi.encode(dta, selector, admin, id));
    }

    // ------------------------------------------------------------------ settling

    /// A request management on this chain has priced a request. A settlement that fails is told to it and moves nothing.
    function directHandleDTAMessage(DtaRequestMessage calldata dtaMessage) external nonReentrant {
        if (!_dtas[_key(msg.sender, _localChainSelector, dtaMessage.fundAdminAddr, dtaMessage.fundTokenId)].enabled) {
            revert UnauthorizedNotAllowedDTA(msg.sender, _localChainSelector, dtaMessage.fundTokenId);
        }
        _handle(msg.sender, _localChainSelector, dtaMessage, new Client.EVMTokenAmount[](0));
    }

    /// The same from another chain. What can't be handled is kept as an event, and money that came with it stays.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        if (msg.sender != address(_router)) revert InvalidRouter(msg.sender);
        try this.decodeCCIPMessage(message.data, message.sender) returns (DtaRequestMessage memory m, address dta) {
            try this.ccipHandleDTAMessage(dta, message.sourceChainSelector, m, message.destTokenAmounts) {}
            catch (bytes memory reason) {
                emit CCIPMessageHandleFailed(message.messageId, message.sourceChainSelector, dta, reason);
            }
        } catch (bytes memory reason) {
            emit CCIPMessageDecodeFailed(message.messageId, message.sourceChainSelector, reason);
        }
    }

    function decodeCCIPMessage(bytes calldata data, bytes calldata senderBytes)
        external
        pure
        returns (DtaRequestMessage memory dtaMessage, address sender)
    {
        return (abi.decode(data, (DtaRequestMessage)), abi.decode(senderBytes, (address)));
    }

    function ccipHandleDTAMessage(
        address dtaAddr,
        uint64 dtaChainSelector,
        DtaRequestMessage calldata dtaMessage,
        Client.EVMTokenAmount[] calldata ccipDestTokenAmounts
    ) external {
        if (msg.sender != address(this)) revert OnlySelf();
        if (!_dtas[_key(dtaAddr, dtaChainSelector, dtaMessage.fundAdminAddr, dtaMessage.fundTokenId)].enabled) {
            emit UnauthorizedSenderDTA(
                dtaAddr,
                dtaChainSelector,
                dtaMessage.fundAdminAddr,
                dtaMessage.fundTokenId,
                dtaMessage.distributorAddr,
                dtaMessage.requestId,
                _typeOf(dtaMessage.requestId)
            );
            return;
        }
        _handle(dtaAddr, dtaChainSelector, dtaMessage, ccipDestTokenAmounts);
    }

    function _handle(
        address dta,
        uint64 selector,
        DtaRequestMessage calldata m,
        Client.EVMTokenAmount[] memory tokens
    ) private {
        if (_typeOf(m.requestId) == DistributorRequestType.None) revert InvalidRequestType(m.requestId, _typeOf(m.requestId));
        bytes32 seen = keccak256(abi.encode(dta, selector, m.requestId));
        if (_seen[seen]) {
            emit RequestAlreadyProcessed(m.requestId, dta, selector, m.fundAdminAddr, m.fundTokenId);
            return;
        }
        _seen[seen] = true;
        SettlementType how = _settlementType(m, selector);
        bool subscribes = _typeOf(m.requestId) == DistributorRequestType.Subscription;
        bool crosses = how == SettlementType.CrossChain;
        if (crosses && subscribes && !_paid(dta, selector, m, tokens)) {
            _tell(dta, selector, m.requestId, RequestStatus.Failed, "", address(0), 0);
            return;
        }
        address money = m.paymentInfo.paymentTokenDestAddr;
        DTAData memory data = _dtas[_key(dta, selector, m.fundAdminAddr, m.fundTokenId)];
        try this._executeSettlement(m, data, how, money, dta) {
            if (how == SettlementType.OffChain) _opened(dta, selector, m);
            else _tell(dta, selector, m.requestId, RequestStatus.Processed, "", money, crosses && !subscribes ? m.amount : 0);
        } catch (bytes memory reason) {
            _failed(dta, selector, m, reason);
            _tell(dta, selector, m.requestId, RequestStatus.Failed, reason, money, tokens.length == 0 ? 0 : tokens[0].amount);
        }
    }

    /// Whether a subscription's money came with its message.
    function _paid(
        address dta,
        uint64 selector,
        DtaRequestMessage calldata m,
        Client.EVMTokenAmount[] memory tokens
    ) private returns (bool) {
        address money = m.paymentInfo.paymentTokenDestAddr;
        address came = tokens.length == 0 ? address(0) : tokens[0].token;
        if (tokens.length == 1 && came == money) return true;
        emit InvalidSubscriptionCrossChainPayment(
            m.fundAdminAddr, m.fundTokenId, m.requestId, selector, dta, money, tokens.length, came
        );
        return false;
    }

    function _opened(address dta, uint64 selector, DtaRequestMessage calldata m) private {
        _open[m.requestId] = Open(m, _key(dta, selector, m.fundAdminAddr, m.fundTokenId));
        emit DTASettlementOpened(
            m.fundAdminAddr,
            m.fundTokenId,
            _typeOf(m.requestId),
            m.distributorAddr,
            selector,
            dta,
            m.requestId,
            m.distributorWalletAddr,
            m.shares,
            m.amount,
            m.paymentInfo.offChainPaymentCurrency
        );
    }

    function _failed(address dta, uint64 selector, DtaRequestMessage calldata m, bytes memory reason) private {
        emit SettlementFailed(
            m.fundAdminAddr,
            m.fundTokenId,
            m.distributorAddr,
            selector,
            dta,
            m.paymentInfo.paymentTokenDestAddr,
            m.distributorWalletAddr,
            m.requestId,
            m.shares,
            m.amount,
            reason
        );
    }

    function _settlementType(DtaRequestMessage calldata m, uint64 selector) private view returns (SettlementType) {
        if (m.paymentInfo.offChainPaymentCurrency != 0) return SettlementType.OffChain;
        return selector == _localChainSelector ? SettlementType.Local : SettlementType.CrossChain;
    }

    /// Moves units and money of one request, all or nothing. External only so that it can be undone by itself.
    function _executeSettlement(
        DtaRequestMessage calldata dtaRequest,
        DTAData calldata dtaData,
        SettlementType settlementType,
        address paymentTokenAddr,
        address
    ) external {
        if (msg.sender != address(this)) revert OnlySelf();
        DtaRequestMessage calldata m = dtaRequest;
        if (_typeOf(m.requestId) == DistributorRequestType.Subscription) {
            if (settlementType == SettlementType.Local) {
                IERC20(paymentTokenAddr).safeTransferFrom(m.distributorAddr, address(this), m.amount);
            }
            address to = settlementType == SettlementType.OffChain ? address(this) : m.distributorWalletAddr;
            _mint(dtaData, to, m.shares);
            return;
        }
        _burn(dtaData, m.distributorWalletAddr, m.shares);
        if (settlementType == SettlementType.Local) {
            IERC20(paymentTokenAddr).safeTransfer(m.distributorAddr, m.amount);
        } else if (settlementType == SettlementType.CrossChain) {
            if (IERC20(paymentTokenAddr).balanceOf(address(this)) < m.amount) {
                revert LowBalanceForCrossChainRedemption(m.requestId, address(this), paymentTokenAddr, m.amount);
            }
        }
    }

    /// The transfer agent says whether money was paid off chain. Where it was and the units can't be released the call
    /// reverts, or with revertOnErr false the request fails. A failed subscription's units vanish, a failed redemption's
    /// come back.
    function completeRequestProcessing(bytes32 requestId, bool success, bytes calldata reason_, bool revertOnErr)
        external
        onlyOwner
        nonReentrant
    {
        Open memory o = _open[requestId];
        if (o.dtaKey == bytes32(0)) revert DoesNotExist(requestId);
        delete _open[requestId];
        DTAData memory dta = _dtas[o.dtaKey];
        bytes memory reason = reason_;
        if (success && _typeOf(requestId) == DistributorRequestType.Subscription) {
            (success, reason) = _releaseUnits(o.request, dta, reason_, revertOnErr);
        }
        if (!success) {
            if (_typeOf(requestId) == DistributorRequestType.Subscription) _burn(dta, address(this), o.request.shares);
            else _mint(dta, o.request.distributorWalletAddr, o.request.shares);
        }
        _closed(o.request, dta, success, reason);
    }

    function _releaseUnits(DtaRequestMessage memory m, DTAData memory dta, bytes memory err, bool revertOnErr)
        private
        returns (bool success, bytes memory reason)
    {
        reason = err;
        try IERC20(dta.fundTokenAddr).transfer(m.distributorWalletAddr, m.shares) returns (bool ok) {
            success = ok;
        } catch (bytes memory why) {
            reason = why;
        }
        if (success || !revertOnErr) return (success, reason);
        revert SettlementExecutionFailed(
            m.requestId,
            m.fundAdminAddr,
            m.fundTokenId,
            m.distributorAddr,
            m.distributorWalletAddr,
            m.shares,
            m.amount,
            reason
        );
    }

    function _closed(DtaRequestMessage memory m, DTAData memory dta, bool success, bytes memory reason) private {
        emit DTASettlementClosed(
            m.fundAdminAddr,
            m.fundTokenId,
            _typeOf(m.requestId),
            m.distributorAddr,
            dta.dtaChainSelector,
            dta.dtaAddr,
            m.requestId,
            success,
            reason
        );
        RequestStatus status = success ? RequestStatus.Processed : RequestStatus.Failed;
        _tell(dta.dtaAddr, dta.dtaChainSelector, m.requestId, status, reason, address(0), 0);
    }

    function _tell(
        address dta,
        uint64 selector,
        bytes32 requestId,
        RequestStatus status,
        bytes memory err,
        address token,
        uint256 amount
    ) private {
        DtaRequestStatusMessage memory m = DtaRequestStatusMessage(requestId, status, err);
        if (selector == _localChainSelector) IDTARequestManagement(dta).directCompleteDistributorRequest(m);
        else _ccipSend(requestId, selector, dta, abi.encode(m), token, amount);
    }

    function _mint(DTAData memory dta, address to, uint256 shares) private {
        bytes memory call_ = dta.mintType == TokenMintType.Mint
            ? abi.encodeWithSignature("mint(address,uint256)", to, shares)
            : abi.encodeWithSignature("issueTokens(address,uint256)", to, shares);
        uint256 before = IERC20(dta.fundTokenAddr).balanceOf(to);
        Address.functionCall(dta.fundTokenAddr, call_);
        if (IERC20(dta.fundTokenAddr).balanceOf(to) != before + shares) {
            revert TokenIssuanceFailed(dta.fundTokenAddr, to, shares);
        }
    }

    function _burn(DTAData memory dta, address from, uint256 shares) private {
        bytes memory call_;
        if (dta.burnType == TokenBurnType.Burn) {
            call_ = abi.encodeWithSignature("burn(address,uint256)", from, shares);
        } else if (dta.burnType == TokenBurnType.BurnFrom) {
            call_ = abi.encodeWithSignature("burnFrom(address,uint256)", from, shares);
        } else if (dta.burnType == TokenBurnType.BurnWithReason) {
            call_ = abi.encodeWithSignature("burn(address,uint256,string)", from, shares, "redemption");
        } else {
            call_ = abi.encodeWithSignature("forceBurn(address,uint256,string)", from, shares, "redemption");
        }
        Address.functionCall(dta.fundTokenAddr, call_);
    }
}
