// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {Client} from "../interfaces/Client.sol";
import {DTAContract} from "./DTAContract.sol";
import {IAggregatorV3, IDTARequestManagement, IDTARequestSettlement} from "./IDTA.sol";

/// The devnet's request management: a registry of funds and distributors, and the life of each request. It has the ABI of
/// the standard's DTARequestManagement, without its fee manager and its initialiser.
///
/// Where the standard's text leaves something open this contract takes the stricter reading: units and money are
/// rounded down; without a TTL a request is priced by a NAV of after the request; a request of a fund with a TTL whose
/// NAV is too old waits as Pending.
contract DevRequestManagement is DTAContract, ReentrancyGuard, IDTARequestManagement {
    using SafeERC20 for IERC20;

    struct Fund {
        bool enabled;
        FundTokenData data;
    }

    event SubscriptionRequested(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        address indexed distributorAddr,
        bytes32 referenceID,
        bytes32 requestId,
        uint256 amount,
        uint40 createdAt
    );
    event RedemptionRequested(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        address indexed distributorAddr,
        bytes32 referenceID,
        bytes32 requestId,
        uint256 shares,
        uint40 createdAt
    );
    event DistributorRequestProcessing(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        address indexed distributorAddr,
        bytes32 requestId,
        uint256 shares,
        uint256 amount
    );
    event DistributorRequestProcessed(bytes32 requestId, uint256 shares, RequestStatus status, bytes err);
    event DistributorRequestCanceled(
        address indexed fundAdminAddr, bytes32 indexed fundTokenId, address indexed distributorAddr, bytes32 requestId
    );
    event DistributorAuthorizationUpdated(
        address indexed distributorAddr, address indexed fundAdminAddr, bytes32 indexed fundTokenId, bool authorized
    );
    event FundTokenRegistered(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        address indexed fundTokenAddr,
        address navAddr,
        uint64 tokenChainSelector
    );
    event FundTokenAllowlistUpdated(
        address indexed fundAdminAddr, bytes32 indexed fundTokenId, address indexed distributorAddr, bool allowed
    );
    event FundAdminRegistered(address fundAdminAddr);
    event DistributorRegistered(address distributorAddr);
    event InvalidDTARequestSettlement(
        address indexed fundAdminAddr,
        bytes32 indexed fundTokenId,
        bytes32 requestId,
        uint64 actualChainSelector,
        address actualDTARequestSettlementAddr
    );
    event MessageFailed(bytes32 indexed messageId, bytes reason);

    error AddressExists(address addr);
    error AddressDoesNotExist(address addr);
    error CancelNotAllowed(bytes32 requestId, RequestStatus status);
    error DistributorNotAuthorizedForToken(address distributorWalletAddr, address distributorAddr, bytes32 fundTokenId);
    error ErrEscrowPaymentToken();
    error InvalidDistributorWallet(address distributorAddr, address distributorWalletAddr);
    error InvalidFundTokenData();
    error InvalidNAV(address navAddr, bytes32 fundTokenId, int256 nav);
    error RateLimitExceeded(
        address fundAdmin, bytes32 fundTokenId, address distributor, DistributorRequestType requestType
    );
    error RequestNotInStatus(bytes32 requestId, RequestStatus expected, RequestStatus actual);
    error StaleNAV(bytes32 requestId, uint40 requestCreatedAt, uint40 navUpdatedAt, int24 tzOffset);
    error UnauthorizedDistributorNotAllowedForToken();
    error UnauthorizedNotDistributor();
    error UnauthorizedSender();
    error UnexpectedTokenStatus(address fundAdminAddr, bytes32 fundTokenId, bool enabled);
    error ZeroValueRequest();

    uint256 private constant PAGE = 100;
    uint8 private constant MAX_DECIMALS = 36;

    mapping(address admin => bool) public isFundAdminRegistered;
    address[] private _admins;
    mapping(address admin => mapping(bytes32 id => Fund)) private _funds;
    mapping(address admin => bytes32[]) private _fundsOf;
    mapping(address distributor => DistributorData) private _distributors;
    address[] private _distributorList;
    mapping(address admin => mapping(bytes32 id => mapping(address distributor => bool))) private _allowed;
    mapping(address wallet => mapping(address distributor => mapping(address admin => mapping(bytes32 id => bool))))
        private _authorized;
    mapping(bytes32 requestId => DistributorRequest) private _requests;
    mapping(address admin => mapping(bytes32 id => mapping(uint256 day => bytes32[]))) private _byDay;
    mapping(bytes32 counter => uint256) private _today;
    uint256 private _count;

    constructor(uint64 localChainSelector, address ccipRouter, address owner_)
        DTAContract(localChainSelector, ccipRouter, owner_)
    {}

    // ------------------------------------------------------------------ distributors and wallets

    function registerDistributor(address distributorWalletAddr) external {
        if (distributorWalletAddr == address(0)) revert InvalidDistributorWallet(msg.sender, distributorWalletAddr);
        if (_distributors[msg.sender].distributorWalletAddr != address(0)) revert AddressExists(msg.sender);
        _distributors[msg.sender] = DistributorData(distributorWalletAddr);
        _distributorList.push(msg.sender);
        emit DistributorRegistered(msg.sender);
    }

    function authorizeDistributorForToken(address fundAdminAddr, bytes32 fundTokenId, address distributorAddr) external {
        _authorize(fundAdminAddr, fundTokenId, distributorAddr, true);
    }

    function revokeDistributorForToken(address fundAdminAddr, bytes32 fundTokenId, address distributorAddr) external {
        _authorize(fundAdminAddr, fundTokenId, distributorAddr, false);
    }

    function _authorize(address admin, bytes32 id, address distributor, bool yes) private {
        if (_distributors[distributor].distributorWalletAddr != msg.sender) {
            revert InvalidDistributorWallet(distributor, msg.sender);
        }
        _authorized[msg.sender][distributor][admin][id] = yes;
        emit DistributorAuthorizationUpdated(distributor, admin, id, yes);
    }

    // ------------------------------------------------------------------ requests

    function requestSubscription(address fundAdminAddr, bytes32 fundTokenId, uint256 amount, bytes32 referenceID)
        external
        nonReentrant
        returns (bytes32 requestId)
    {
        FundTokenData storage fund;
        (requestId, fund) = _open(
            DistributorRequestType.Subscription, fundAdminAddr, fundTokenId, 0, amount, referenceID
        );
        emit SubscriptionRequested(
            fundAdminAddr, fundTokenId, msg.sender, referenceID, requestId, amount, uint40(block.timestamp)
        );
        if (_escrows(fund)) _escrow(fund.paymentInfo.paymentTokenSourceAddr, amount);
        _processIfPriced(requestId, fund);
    }

    function requestRedemption(address fundAdminAddr, bytes32 fundTokenId, uint256 shares, bytes32 referenceID)
        external
        nonReentrant
        returns (bytes32 requestId)
    {
        FundTokenData storage fund;
        (requestId, fund) = _open(DistributorRequestType.Redemption, fundAdminAddr, fundTokenId, shares, 0, referenceID);
        emit RedemptionRequested(
            fundAdminAddr, fundTokenId, msg.sender, referenceID, requestId, shares, uint40(block.timestamp)
        );
        _processIfPriced(requestId, fund);
    }

    function cancelDistributorRequest(bytes32 requestId) external nonReentrant {
        DistributorRequest storage r = _requests[requestId];
        if (r.status == RequestStatus.None) revert DoesNotExist(requestId);
        if (r.distributorAddr != msg.sender) revert UnauthorizedSender();
        if (r.status != RequestStatus.Pending) revert CancelNotAllowed(requestId, r.status);
        r.status = RequestStatus.Canceled;
        emit DistributorRequestCanceled(r.fundAdminAddr, r.fundTokenId, msg.sender, requestId);
        _release(r);
    }

    function processDistributorRequest(bytes32 requestId) external nonReentrant {
        DistributorRequest storage r = _requests[requestId];
        if (r.status == RequestStatus.None) revert DoesNotExist(requestId);
        if (r.fundAdminAddr != msg.sender) revert UnauthorizedSender();
        if (r.status != RequestStatus.Pending) revert RequestNotInStatus(requestId, RequestStatus.Pending, r.status);
        FundTokenData storage fund = _funds[r.fundAdminAddr][r.fundTokenId].data;
        (uint256 nav, uint40 updatedAt) = _nav(fund, r.fundTokenId);
        bool stale = fund.navTTL == 0 ? updatedAt <= r.createdAt : block.timestamp - updatedAt > fund.navTTL;
        if (stale) revert StaleNAV(requestId, r.createdAt, updatedAt, fund.timezoneOffsetSecs);
        _process(requestId, fund, nav);
    }

    function _open(
        DistributorRequestType kind,
        address admin,
        bytes32 id,
        uint256 shares,
        uint256 amount,
        bytes32 referenceID
    ) private returns (bytes32 requestId, FundTokenData storage fund) {
        address wallet = _distributors[msg.sender].distributorWalletAddr;
        if (wallet == address(0)) revert UnauthorizedNotDistributor();
        fund = _existing(admin, id).data;
        if (!_funds[admin][id].enabled) revert UnexpectedTokenStatus(admin, id, false);
        if (!_allowed[admin][id][msg.sender]) revert UnauthorizedDistributorNotAllowedForToken();
        if (wallet != msg.sender && !_authorized[wallet][msg.sender][admin][id]) {
            revert DistributorNotAuthorizedForToken(wallet, msg.sender, id);
        }
        if (shares + amount == 0) revert ZeroValueRequest();
        uint256 day = _day(fund, block.timestamp);
        bytes32 counter = keccak256(abi.encode(admin, id, msg.sender, kind, day));
        if (++_today[counter] > fund.requestsPerDay) revert RateLimitExceeded(admin, id, msg.sender, kind);

        requestId = keccak256(abi.encode(block.chainid, address(this), ++_count));
        requestId = bytes32((uint256(requestId) & (type(uint256).max >> 8)) | (uint256(kind) << 248));
        _byDay[admin][id][day].push(requestId);
        _requests[requestId] = DistributorRequest({
            shares: shares,
            amount: amount,
            fundTokenId: id,
            referenceID: referenceID,
            fundAdminAddr: admin,
            distributorAddr: msg.sender,
            createdAt: uint40(block.timestamp),
            requestType: kind,
            status: RequestStatus.Pending
        });
    }

    /// With a TTL a request is processed in its own call, as long as the NAV is fresh.
    function _processIfPriced(bytes32 requestId, FundTokenData storage fund) private {
        if (fund.navTTL == 0) return;
        (uint256 nav, uint40 updatedAt) = _nav(fund, _requests[requestId].fundTokenId);
        if (block.timestamp - updatedAt <= fund.navTTL) _process(requestId, fund, nav);
    }

    function _process(bytes32 requestId, FundTokenData storage fund, uint256 nav) private {
        DistributorRequest storage r = _requests[requestId];
        if (r.requestType == DistributorRequestType.Subscription) r.shares = _sharesFor(fund, r.amount, nav);
        else r.amount = _amountFor(fund, r.shares, nav);
        if (r.shares == 0 || r.amount == 0) revert ZeroValueRequest();
        r.status = RequestStatus.Processing;
        emit DistributorRequestProcessing(
            r.fundAdminAddr, r.fundTokenId, r.distributorAddr, requestId, r.shares, r.amount
        );
        DtaRequestMessage memory message = DtaRequestMessage({
            fundTokenId: r.fundTokenId,
            requestId: requestId,
            shares: r.shares,
            amount: r.amount,
            paymentInfo: fund.paymentInfo,
            fundAdminAddr: r.fundAdminAddr,
            distributorWalletAddr: _distributors[r.distributorAddr].distributorWalletAddr,
            distributorAddr: r.distributorAddr
        });
        if (fund.tokenChainSelector == _localChainSelector) {
            IDTARequestSettlement(fund.dtaRequestSettlementAddr).directHandleDTAMessage(message);
            return;
        }
        bool pays = r.requestType == DistributorRequestType.Subscription && _escrows(fund);
        _ccipSend(
            requestId,
            fund.tokenChainSelector,
            fund.dtaRequestSettlementAddr,
            abi.encode(message),
            fund.paymentInfo.paymentTokenSourceAddr,
            pays ? r.amount : 0
        );
    }

    /// amount ÷ NAV in units of the fund's token, rounded down to the fund's own number of decimals.
    function _sharesFor(FundTokenData storage f, uint256 amount, uint256 nav) private view returns (uint256) {
        uint256 shares =
            Math.mulDiv(amount, 10 ** (uint256(f.fundTokenDecimals) + f.navFeedDecimals), nav * 10 ** f.purchaseTokenDecimals);
        uint256 step = 10 ** (f.fundTokenDecimals - f.fundRoundingDecimals);
        return shares - shares % step;
    }

    /// shares × NAV in units of the payment token, rounded down to the fund's number of decimals of money.
    function _amountFor(FundTokenData storage f, uint256 shares, uint256 nav) private view returns (uint256) {
        uint256 amount =
            Math.mulDiv(shares, nav * 10 ** f.purchaseTokenDecimals, 10 ** (uint256(f.fundTokenDecimals) + f.navFeedDecimals));
        uint256 step = 10 ** (f.purchaseTokenDecimals - f.purchaseTokenRoundingDecimals);
        return amount - amount % step;
    }

    function _nav(FundTokenData storage fund, bytes32 id) private view returns (uint256 nav, uint40 updatedAt) {
        (, int256 answer,, uint256 updated,) = IAggregatorV3(fund.navAddr).latestRoundData();
        if (answer <= 0 || updated > block.timestamp) revert InvalidNAV(fund.navAddr, id, answer);
        return (uint256(answer), uint40(updated));
    }

    /// Money that crosses to the settlement's chain waits here; on one chain the settlement takes it itself.
    function _escrows(FundTokenData storage fund) private view returns (bool) {
        return fund.paymentInfo.offChainPaymentCurrency == 0 && fund.tokenChainSelector != _localChainSelector;
    }

    function _escrow(address token, uint256 amount) private {
        if (!IERC20(token).trySafeTransferFrom(msg.sender, address(this), amount)) revert ErrEscrowPaymentToken();
    }

    /// Gives escrowed money back to the distributor.
    function _release(DistributorRequest storage r) private {
        FundTokenData storage fund = _funds[r.fundAdminAddr][r.fundTokenId].data;
        if (r.requestType != DistributorRequestType.Subscription || !_escrows(fund)) return;
        IERC20(fund.paymentInfo.paymentTokenSourceAddr).safeTransfer(r.distributorAddr, r.amount);
    }

    // ------------------------------------------------------------------ completion

    /// The settlement on this chain says what became of a request.
    function directCompleteDistributorRequest(DtaRequestStatusMessage calldata dtaMessage) external {
        _complete(msg.sender, _localChainSelector, dtaMessage, false);
    }

    /// The settlement on another chain does, through CCIP; of a failed subscription or a processed redemption the money
    /// comes with it. What can't be handled is kept as an event, so that the money isn't stranded on its way.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        if (msg.sender != address(_router)) revert InvalidRouter(msg.sender);
        DtaRequestStatusMessage memory status = abi.decode(message.data, (DtaRequestStatusMessage));
        try this.completeDistributorRequest(
            abi.decode(message.sender, (address)), message.sourceChainSelector, status
        ) {}
        catch (bytes memory reason) {
            emit MessageFailed(message.messageId, reason);
            return;
        }
        if (message.destTokenAmounts.length != 0) {
            IERC20(message.destTokenAmounts[0].token).safeTransfer(
                _requests[status.requestId].distributorAddr, message.destTokenAmounts[0].amount
            );
        }
    }

    function completeDistributorRequest(
        address sender,
        uint64 sourceChainSelector,
        DtaRequestStatusMessage calldata dtaMessage
    ) external {
        if (msg.sender != address(this)) revert OnlySelf();
        _complete(sender, sourceChainSelector, dtaMessage, true);
    }

    function _complete(address sender, uint64 source, DtaRequestStatusMessage calldata m, bool must) private {
        DistributorRequest storage r = _requests[m.requestId];
        FundTokenData storage fund = _funds[r.fundAdminAddr][r.fundTokenId].data;
        if (r.status == RequestStatus.None) revert DoesNotExist(m.requestId);
        if (fund.dtaRequestSettlementAddr != sender || fund.tokenChainSelector != source) {
            if (must) revert UnauthorizedSender();
            emit InvalidDTARequestSettlement(r.fundAdminAddr, r.fundTokenId, m.requestId, source, sender);
            return;
        }
        if (r.status != RequestStatus.Processing) {
            revert RequestNotInStatus(m.requestId, RequestStatus.Processing, r.status);
        }
        if (m.status != RequestStatus.Processed && m.status != RequestStatus.Failed) revert InvalidRequest(m.requestId);
        r.status = m.status;
        emit DistributorRequestProcessed(m.requestId, r.shares, m.status, m.err);
    }

    // ------------------------------------------------------------------ fund administrators

    function registerFundAdmin() external {
        if (isFundAdminRegistered[msg.sender]) revert AddressExists(msg.sender);
        isFundAdminRegistered[msg.sender] = true;
        _admins.push(msg.sender);
        emit FundAdminRegistered(msg.sender);
    }

    function registerFundToken(bytes32 fundTokenId, FundTokenData calldata tokenData) external {
        if (!isFundAdminRegistered[msg.sender]) revert AddressDoesNotExist(msg.sender);
        if (_funds[msg.sender][fundTokenId].data.fundTokenAddr != address(0)) revert Exists(fundTokenId);
        _checkFund(tokenData);
        _funds[msg.sender][fundTokenId] = Fund(true, tokenData);
        _fundsOf[msg.sender].push(fundTokenId);
        emit FundTokenRegistered(
            msg.sender, fundTokenId, tokenData.fundTokenAddr, tokenData.navAddr, tokenData.tokenChainSelector
        );
    }

    function _checkFund(FundTokenData calldata d) private view {
        if (
            d.fundTokenAddr == address(0) || d.navAddr == address(0) || d.dtaRequestSettlementAddr == address(0)
                || d.tokenChainSelector == 0 || d.requestsPerDay == 0 || d.fundTokenDecimals > MAX_DECIMALS
                || d.navFeedDecimals > MAX_DECIMALS || d.purchaseTokenDecimals > MAX_DECIMALS
                || d.fundRoundingDecimals > d.fundTokenDecimals
                || d.purchaseTokenRoundingDecimals > d.purchaseTokenDecimals
        ) revert InvalidFundTokenData();
        bool onChain = d.paymentInfo.offChainPaymentCurrency == 0;
        if (
            onChain != (d.paymentInfo.paymentTokenSourceAddr != address(0))
                || onChain != (d.paymentInfo.paymentTokenDestAddr != address(0))
        ) revert InvalidPaymentInfo();
        if (
            onChain && d.tokenChainSelector == _localChainSelector
                && d.paymentInfo.paymentTokenSourceAddr != d.paymentInfo.paymentTokenDestAddr
        ) revert InvalidPaymentInfo();
    }

    function enableFundToken(bytes32 fundTokenId) external {
        _setEnabled(fundTokenId, true);
    }

    function disableFundToken(bytes32 fundTokenId) external {
        _setEnabled(fundTokenId, false);
    }

    function _setEnabled(bytes32 id, bool yes) private {
        Fund storage f = _existing(msg.sender, id);
        if (f.enabled == yes) revert UnexpectedTokenStatus(msg.sender, id, yes);
        f.enabled = yes;
    }

    function allowDistributorForToken(bytes32 fundTokenId, address distributorAddr) external {
        _allow(fundTokenId, distributorAddr, true);
    }

    function disallowDistributorForToken(bytes32 fundTokenId, address distributorAddr) external {
        _allow(fundTokenId, distributorAddr, false);
    }

    function _allow(bytes32 id, address distributor, bool yes) private {
        _existing(msg.sender, id);
        if (_distributors[distributor].distributorWalletAddr == address(0)) revert AddressDoesNotExist(distributor);
        _allowed[msg.sender][id][distributor] = yes;
        emit FundTokenAllowlistUpdated(msg.sender, id, distributor, yes);
    }

    // ------------------------------------------------------------------ reading

    function getDistributorRequest(bytes32 requestId) external view returns (DistributorRequest memory) {
        if (_requests[requestId].status == RequestStatus.None) revert DoesNotExist(requestId);
        return _requests[requestId];
    }

    function getFundToken(address fundAdminAddr, bytes32 fundTokenId)
        external
        view
        returns (bool enabled, FundTokenData memory)
    {
        Fund storage f = _existing(fundAdminAddr, fundTokenId);
        return (f.enabled, f.data);
    }

    function getDistributor(address distributorAddr) external view returns (DistributorData memory) {
        return _distributors[distributorAddr];
    }

    function isDistributorAllowedForToken(address fundAdminAddr, bytes32 fundTokenId, address distributorAddr)
        external
        view
        returns (bool isAllowed, bool isTokenEnabled)
    {
        return (_allowed[fundAdminAddr][fundTokenId][distributorAddr], _funds[fundAdminAddr][fundTokenId].enabled);
    }

    function isTokenAuthorizedByWalletForDistributor(
        address distributorWalletAddr,
        address distributorAddr,
        address fundAdminAddr,
        bytes32 fundTokenId
    ) external view returns (bool isAuthorized) {
        return distributorWalletAddr == distributorAddr
            || _authorized[distributorWalletAddr][distributorAddr][fundAdminAddr][fundTokenId];
    }

    function getLocalChainSelector() external view returns (uint64 localChainSelector) {
        return _localChainSelector;
    }

    /// Requests of the local day in which date lies, a hundred from offset on.
    function getTokenRequestsByDate(address fundAdminAddr, bytes32 fundTokenId, uint40 date, uint256 offset)
        external
        view
        returns (bytes32[] memory)
    {
        uint256 day = _day(_existing(fundAdminAddr, fundTokenId).data, date);
        return _page(_byDay[fundAdminAddr][fundTokenId][day], offset);
    }

    function getFundTokens(address fundAdminAddr, uint256 offset) external view returns (bytes32[] memory) {
        return _page(_fundsOf[fundAdminAddr], offset);
    }

    function getFundAdmins(uint256 offset) external view returns (address[] memory fundAdminAddrs) {
        return _page(_admins, offset);
    }

    function getDistributors(uint256 offset) external view returns (address[] memory distributorAddrs) {
        return _page(_distributorList, offset);
    }

    function _existing(address admin, bytes32 id) private view returns (Fund storage f) {
        f = _funds[admin][id];
        if (f.data.fundTokenAddr == address(0)) revert DoesNotExist(id);
    }

    function _day(FundTokenData storage fund, uint256 when) private view returns (uint256) {
        int256 local = int256(when) + fund.timezoneOffsetSecs;
        return local < 0 ? 0 : uint256(local) / 1 days;
    }

    function _page(bytes32[] storage all, uint256 offset) private view returns (bytes32[] memory out) {
        uint256 n = all.length <= offset ? 0 : Math.min(all.length - offset, PAGE);
        out = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) out[i] = all[offset + i];
    }

    function _page(address[] storage all, uint256 offset) private view returns (address[] memory out) {
        uint256 n = all.length <= offset ? 0 : Math.min(all.length - offset, PAGE);
        out = new address[](n);
        for (uint256 i = 0; i < n; ++i) out[i] = all[offset + i];
    }
}
