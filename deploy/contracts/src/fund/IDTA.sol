// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// What the two contracts of the Digital Transfer Agent standard (version 2) say to each other and to others: the
/// enums, structs, functions and events of its published ABI. Currency is an enum there, too; its length isn't published,
/// so here it is a number, 0 for payment on chain.
interface IDTAMessage {
    enum DistributorRequestType {
        None,
        Subscription,
        Redemption
    }

    enum RequestStatus {
        None,
        Pending,
        Processing,
        Processed,
        Canceled,
        Failed
    }

    struct DTAPayment {
        uint8 offChainPaymentCurrency;
        address paymentTokenSourceAddr; // on the chain of the request management
        address paymentTokenDestAddr; // on the chain of the settlement
    }

    struct DtaRequestMessage {
        bytes32 fundTokenId;
        bytes32 requestId;
        uint256 shares;
        uint256 amount;
        DTAPayment paymentInfo;
        address fundAdminAddr;
        address distributorWalletAddr;
        address distributorAddr;
    }

    struct DtaRequestStatusMessage {
        bytes32 requestId;
        RequestStatus status;
        bytes err;
    }
}

/// The part of the request management that distributors and settlements call.
interface IDTARequestManagement is IDTAMessage {
    struct FundTokenData {
        address fundTokenAddr;
        uint8 navFeedDecimals;
        uint8 purchaseTokenRoundingDecimals;
        uint8 purchaseTokenDecimals;
        uint8 fundRoundingDecimals;
        uint8 fundTokenDecimals;
        uint8 requestsPerDay;
        address navAddr;
        uint64 tokenChainSelector;
        address dtaRequestSettlementAddr;
        int24 timezoneOffsetSecs;
        uint24 navTTL;
        DTAPayment paymentInfo;
    }

    struct DistributorRequest {
        uint256 shares;
        uint256 amount;
        bytes32 fundTokenId;
        bytes32 referenceID;
        address fundAdminAddr;
        address distributorAddr;
        uint40 createdAt;
        DistributorRequestType requestType;
        RequestStatus status;
    }

    struct DistributorData {
        address distributorWalletAddr;
    }

    function requestSubscription(address fundAdminAddr, bytes32 fundTokenId, uint256 amount, bytes32 referenceID)
        external
        returns (bytes32 requestId);

    function requestRedemption(address fundAdminAddr, bytes32 fundTokenId, uint256 shares, bytes32 referenceID)
        external
        returns (bytes32 requestId);

    function cancelDistributorRequest(bytes32 requestId) external;

    function registerDistributor(address distributorWalletAddr) external;

    function directCompleteDistributorRequest(DtaRequestStatusMessage calldata dtaMessage) external;

    function getDistributorRequest(bytes32 requestId) external view returns (DistributorRequest memory);

    function getFundToken(address fundAdminAddr, bytes32 fundTokenId)
        external
        view
        returns (bool enabled, FundTokenData memory);

    function getDistributor(address distributorAddr) external view returns (DistributorData memory);

    function getLocalChainSelector() external view returns (uint64 localChainSelector);
}

/// The part of the settlement that a request management on its chain calls.
interface IDTARequestSettlement is IDTAMessage {
    function directHandleDTAMessage(DtaRequestMessage calldata dtaMessage) external;
}

/// What is read of a NAV: Chainlink's AggregatorV3Interface.
interface IAggregatorV3 {
    function decimals() external view returns (uint8);

    function description() external view returns (string memory);

    function version() external view returns (uint256);

    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    function latestRoundData()
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
