// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Client} from "../interfaces/Client.sol";
import {IAggregatorV3} from "./IDTA.sol";
import {LineageReceiver} from "../LineageReceiver.sol";

/// The net asset value of one fund, published by data-only CCIP messages of allowed senders, and read as any Chainlink
/// feed.
///
/// A round's updatedAt is the valuation's time, not the message's: a request of after the valuation can't be priced by it,
/// however late it arrives. Rounds only go forward: by the valuation's time, and for one valuation by the time at which
/// it was reported, so that a later report corrects an earlier one and never the other way round, in whatever order their
/// messages arrive. A value that differs from the one before by more than maxJump reverts, and the off-ramp keeps the
/// message until the owner has widened the bound.
contract NAVFeed is LineageReceiver, IAggregatorV3 {
    struct Round {
        int256 answer;
        uint40 valuedAt;
        uint40 reportedAt;
        uint40 arrivedAt;
    }

    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);
    event MaxJumpSet(uint256 basisPoints);

    error AnswerInvalid(int256 answer);
    error ValuationNotNewer(uint256 valuedAt, uint256 last);
    /// Of the valuation that is published, by a report no later than the one that it was published by.
    error ReportNotNewer(uint256 reportedAt, uint256 last);
    error TimeInvalid(uint256 time);
    error ValuationInFuture(uint256 valuedAt, uint256 now_);
    error JumpTooLarge(int256 answer, int256 last, uint256 maxJump);
    error FundMismatch(bytes32 fundTokenId);
    error NoDataPresent();

    uint256 private constant DATA_LENGTH = 224;

    uint8 public immutable decimals;
    bytes32 public immutable fundTokenId;
    uint256 public constant version = 1;
    string public description;
    /// In basis points of the value before; 0 for any.
    uint256 public maxJump;
    Round[] private _rounds;

    constructor(
        address router_,
        address owner_,
        bytes32 fundTokenId_,
        uint8 decimals_,
        string memory description_,
        uint256 maxJump_
    ) LineageReceiver(router_, owner_) {
        fundTokenId = fundTokenId_;
        decimals = decimals_;
        description = description_;
        maxJump = maxJump_;
    }

    /// Takes abi.encode(bytes32 paymentRef, address beneficiary, bytes32 contentHash, bytes32 fundTokenId, int256 answer,
    /// uint256 valuedAt, uint256 reportedAt) and no token; times are Unix seconds. beneficiary has no part in it.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        (bytes32 lineage, bytes32 ref, address beneficiary, bytes32 contentHash) = _enter(message, DATA_LENGTH);
        if (message.destTokenAmounts.length != 0) revert TokensInvalid(message.destTokenAmounts.length);
        (bytes32 id, int256 answer, uint256 valuedAt, uint256 reportedAt) =
            abi.decode(message.data[96:], (bytes32, int256, uint256, uint256));
        if (id != fundTokenId) revert FundMismatch(id);
        _publish(answer, valuedAt, reportedAt);
        emit Credited(ref, message.messageId, beneficiary, address(0), 0, lineage, contentHash);
    }

    /// The owner publishes here without CCIP, under the same rules, as a report of now.
    function publish(int256 answer, uint256 valuedAt) external onlyOwner {
        _publish(answer, valuedAt, block.timestamp);
    }

    function _publish(int256 answer, uint256 valuedAt, uint256 reportedAt) private {
        if (answer <= 0 || answer > type(int128).max) revert AnswerInvalid(answer);
        if (reportedAt > type(uint40).max) revert TimeInvalid(reportedAt);
        if (valuedAt > block.timestamp) revert ValuationInFuture(valuedAt, block.timestamp);
        if (_rounds.length != 0) {
            Round storage last = _rounds[_rounds.length - 1];
            if (valuedAt < last.valuedAt) revert ValuationNotNewer(valuedAt, last.valuedAt);
            if (valuedAt == last.valuedAt && reportedAt <= last.reportedAt) {
                revert ReportNotNewer(reportedAt, last.reportedAt);
            }
            uint256 jump = uint256(answer > last.answer ? answer - last.answer : last.answer - answer);
            if (maxJump != 0 && jump * 10_000 > uint256(last.answer) * maxJump) {
                revert JumpTooLarge(answer, last.answer, maxJump);
            }
        }
        _rounds.push(Round(answer, uint40(valuedAt), uint40(reportedAt), uint40(block.timestamp)));
        emit AnswerUpdated(answer, _rounds.length, valuedAt);
    }

    function setMaxJump(uint256 basisPoints) external onlyOwner {
        maxJump = basisPoints;
        emit MaxJumpSet(basisPoints);
    }

    /// Nothing ever waits here: a valuation that can't be published reverts.
    function setAside(bytes32, bytes32) external pure returns (Pending memory none) {
        return none;
    }

    /// A message's gas limit is all that a valuation needs.
    function creditGas() external pure returns (uint256) {
        return 0;
    }

    function latestRoundData()
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return getRoundData(uint80(_rounds.length));
    }

    function getRoundData(uint80 roundId)
        public
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        if (roundId == 0 || roundId > _rounds.length) revert NoDataPresent();
        Round storage r = _rounds[roundId - 1];
        return (roundId, r.answer, r.valuedAt, r.valuedAt, roundId);
    }
}
