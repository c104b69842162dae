// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {Client} from "../interfaces/Client.sol";
import {IRouterClient} from "../interfaces/IRouterClient.sol";
import {IDTAMessage, IDTARequestManagement} from "./IDTA.sol";
import {LineageReceiver} from "../LineageReceiver.sol";

/// One distributor on a fund's chain: places the orders that its PaymentSenders send through CCIP, each order once, and
/// sends money that is due back to where the order came from.
///
/// A subscription's message carries the money; a redemption's and a cancellation's are data alone. A request that the
/// fund refuses consumes the payment's reference and is set aside with its money: anybody may try it again, and the owner
/// may send the money back instead. Everything else that is wrong with a message reverts, which the off-ramp records as
/// a FAILURE that can be executed again.
contract FundReceiver is LineageReceiver {
    using SafeERC20 for IERC20;

    enum Action {
        None,
        Subscribe,
        Redeem,
        Cancel
    }

    enum State {
        None,
        SetAside, // refused by the fund; the money is here
        Placed, // the fund has a request
        Closed // the request has ended and nothing is due any more
    }

    /// What follows the head of a message.
    struct Instruction {
        Action action;
        address fundAdmin;
        bytes32 fundTokenId;
        bytes32 referenceID;
        uint256 quantity; // units of a redemption, or money that is paid off chain; zero where the money came along
    }

    /// Where money goes back to, on the chain that an order came from.
    struct Home {
        address receiver; // a PaymentReceiver that allows this contract as a sender
        address wallet; // of the distributor
    }

    struct Order {
        Instruction instruction;
        bytes32 requestId;
        bytes32 lineage;
        bytes32 paymentRef;
        bytes32 messageId;
        bytes32 contentHash;
        address beneficiary;
        address token;
        uint256 amount;
        uint64 source;
        State state;
    }

    event OrderPlaced(
        bytes32 indexed referenceID,
        bytes32 indexed requestId,
        bytes32 indexed paymentRef,
        Action action,
        address fundAdmin,
        bytes32 fundTokenId,
        uint256 quantity
    );
    event SetAside(
        bytes32 indexed paymentRef,
        bytes32 indexed messageId,
        address indexed beneficiary,
        address token,
        uint256 amount,
        bytes32 lineage,
        bytes reason
    );
    event CancelRefused(bytes32 indexed referenceID, bytes32 indexed requestId, bytes reason);
    /// messageId is the CCIP message that carries the money back; zero when none was due.
    event OrderClosed(
        bytes32 indexed referenceID,
        bytes32 indexed requestId,
        bytes32 indexed messageId,
        IDTAMessage.RequestStatus status,
        address token,
        uint256 amount
    );
    event HomeSet(uint64 indexed source, address receiver, address wallet);
    event RequestGasSet(uint256 gas);
    event PayoutGasSet(uint256 gas);
    event Withdrawn(address indexed token, address indexed to, uint256 amount);

    error OnlySelf();
    error ActionInvalid(uint8 action);
    error OrderExists(bytes32 referenceID);
    error OrderUnknown(bytes32 referenceID);
    error NotPlaced(bytes32 referenceID, State state);
    error RequestOpen(bytes32 requestId, IDTAMessage.RequestStatus status);
    error NothingSetAside(bytes32 lineage, bytes32 ref);
    error NoHome(uint64 source);
    error FeeShort(uint256 paid, uint256 fee);
    error NotCovered(address token, uint256 free, uint256 needed);
    error NotFree(address token, uint256 free, uint256 amount);

    uint256 private constant BOOKKEEPING_GAS = 200_000;
    uint256 private constant DATA_LENGTH = 256;
    uint256 private constant REASON_BYTES = 256;

    IDTARequestManagement public immutable management;

    /// Gas that a request gets; one that needs more is set aside, and a retry gives it all.
    uint256 public requestGas;
    /// Gas limit of the message that brings money back.
    uint256 public payoutGas;
    mapping(bytes32 referenceID => Order) private _orders;
    mapping(bytes32 lineage => mapping(bytes32 ref => bytes32 referenceID)) public orderOf;
    mapping(uint64 source => Home) public homeOf;
    /// Money that came with orders which aren't closed. The owner can't have it, and no other order is paid from it.
    mapping(address token => uint256) public committed;

    constructor(address router_, address owner_, IDTARequestManagement management_) LineageReceiver(router_, owner_) {
        if (address(management_) == address(0)) revert ZeroAddress();
        management = management_;
        _setRequestGas(1_000_000);
        _setPayoutGas(400_000);
    }

    // ------------------------------------------------------------------ receiving

    /// Takes abi.encode(bytes32 paymentRef, address beneficiary, bytes32 contentHash, Instruction), eight words, and, with a
    /// subscription that is paid on chain, one token. beneficiary is the wallet that this distributor is registered with.
    function ccipReceive(Client.Any2EVMMessage calldata message) external nonReentrant {
        (bytes32 lineage, bytes32 ref, address beneficiary, bytes32 contentHash) = _enter(message, DATA_LENGTH);
        uint256 action = uint256(bytes32(message.data[96:128]));
        if (action == 0 || action > uint256(type(Action).max)) revert ActionInvalid(uint8(action));
        Instruction memory i = abi.decode(message.data[96:], (Instruction));
        if (i.referenceID == bytes32(0)) revert ZeroReference();
        if (beneficiary != management.getDistributor(address(this)).distributorWalletAddr) {
            revert BeneficiaryInvalid(beneficiary);
        }
        uint256 tokens = message.destTokenAmounts.length;
        if (tokens > (i.action == Action.Subscribe ? 1 : 0)) revert TokensInvalid(tokens);
        if (i.action == Action.Cancel) {
            _cancel(i.referenceID);
            emit Credited(ref, message.messageId, beneficiary, address(0), 0, lineage, contentHash);
            return;
        }
        if (_orders[i.referenceID].state != State.None) revert OrderExists(i.referenceID);
        Order storage o = _orders[i.referenceID];
        o.instruction = i;
        o.lineage = lineage;
        o.paymentRef = ref;
        o.messageId = message.messageId;
        o.contentHash = contentHash;
        o.beneficiary = beneficiary;
        o.source = message.sourceChainSelector;
        o.state = State.Placed;
        if (tokens == 1) {
            o.token = message.destTokenAmounts[0].token;
            o.amount = message.destTokenAmounts[0].amount;
            committed[o.token] += o.amount;
            uint256 balance = IERC20(o.token).balanceOf(address(this));
            if (balance < o.amount) revert NotCovered(o.token, balance, o.amount);
        }
        orderOf[lineage][ref] = i.referenceID;
        _try(o);
    }

    /// The request gets its gas in full or nothing is tried: else whoever executes the message could starve it and have
    /// a good order set aside.
    function _try(Order storage o) private {
        uint256 needed = creditGas();
        if (gasleft() < needed) revert GasShort(gasleft(), needed);
        try this.place{gas: requestGas}(o.instruction.referenceID) {
            _emitCredited(o);
        } catch (bytes memory reason) {
            o.state = State.SetAside;
            emit SetAside(o.paymentRef, o.messageId, o.beneficiary, o.token, o.amount, o.lineage, _cut(reason));
        }
    }

    /// Asks the fund. External only so that it can be undone by itself.
    function place(bytes32 referenceID) external {
        if (msg.sender != address(this)) revert OnlySelf();
        _place(_orders[referenceID]);
    }

    function _place(Order storage o) private {
        Instruction memory i = o.instruction;
        (, IDTARequestManagement.FundTokenData memory fund) = management.getFundToken(i.fundAdmin, i.fundTokenId);
        uint256 quantity = i.quantity;
        bytes32 requestId;
        if (i.action == Action.Subscribe) {
            bool paysHere = fund.paymentInfo.offChainPaymentCurrency == 0;
            if (paysHere != (o.amount != 0) || paysHere != (quantity == 0)) revert TokensInvalid(o.amount == 0 ? 0 : 1);
            if (paysHere) {
                if (o.token != fund.paymentInfo.paymentTokenSourceAddr) revert TokensInvalid(1);
                quantity = o.amount;
                IERC20(o.token).safeIncreaseAllowance(_payee(fund), quantity);
            }
            requestId = management.requestSubscription(i.fundAdmin, i.fundTokenId, quantity, i.referenceID);
        } else {
            requestId = management.requestRedemption(i.fundAdmin, i.fundTokenId, quantity, i.referenceID);
        }
        o.requestId = requestId;
        emit OrderPlaced(i.referenceID, requestId, o.paymentRef, i.action, i.fundAdmin, i.fundTokenId, quantity);
    }

    /// Who takes a subscription's money: the settlement where it is on this chain, else the request management, into
    /// escrow.
    function _payee(IDTARequestManagement.FundTokenData memory fund) private view returns (address) {
        return _isLocal(fund) ? fund.dtaRequestSettlementAddr : address(management);
    }

    function _isLocal(IDTARequestManagement.FundTokenData memory fund) private view returns (bool) {
        return fund.tokenChainSelector == management.getLocalChainSelector();
    }

    /// A cancellation that comes too late is no fault of its message.
    function _cancel(bytes32 referenceID) private {
        Order storage o = _orders[referenceID];
        if (o.state == State.None) revert OrderUnknown(referenceID);
        try management.cancelDistributorRequest(o.requestId) {}
        catch (bytes memory reason) {
            emit CancelRefused(referenceID, o.requestId, _cut(reason));
        }
    }

    /// Tries an order that was set aside again. Anybody may call; it reverts while the fund refuses.
    function retry(bytes32 lineage, bytes32 ref) external nonReentrant {
        Order storage o = _orders[orderOf[lineage][ref]];
        if (o.state != State.SetAside) revert NothingSetAside(lineage, ref);
        o.state = State.Placed;
        receivedAt[lineage][ref] = block.number;
        _place(o);
        _emitCredited(o);
    }

    function _emitCredited(Order storage o) private {
        emit Credited(o.paymentRef, o.messageId, o.beneficiary, o.token, o.amount, o.lineage, o.contentHash);
    }

    function _cut(bytes memory reason) private pure returns (bytes memory) {
        if (reason.length > REASON_BYTES) {
            assembly ("memory-safe") {
                mstore(reason, REASON_BYTES)
            }
        }
        return reason;
    }

    // ------------------------------------------------------------------ closing

    /// Closes an order whose request has ended, and sends home what is due: the proceeds of a redemption, the money of a
    /// subscription that failed or was canceled. Anybody may call and pays the CCIP fee; what is over comes back.
    function close(bytes32 referenceID) external payable nonReentrant {
        Order storage o = _orders[referenceID];
        if (o.state != State.Placed) revert NotPlaced(referenceID, o.state);
        IDTARequestManagement.DistributorRequest memory r = management.getDistributorRequest(o.requestId);
        bool processed = r.status == IDTAMessage.RequestStatus.Processed;
        if (
            !processed && r.status != IDTAMessage.RequestStatus.Failed
                && r.status != IDTAMessage.RequestStatus.Canceled
        ) revert RequestOpen(o.requestId, r.status);
        o.state = State.Closed;
        (, IDTARequestManagement.FundTokenData memory fund) =
            management.getFundToken(o.instruction.fundAdmin, o.instruction.fundTokenId);
        uint256 due;
        address token = fund.paymentInfo.paymentTokenSourceAddr;
        if (o.instruction.action == Action.Redeem) {
            if (processed && fund.paymentInfo.offChainPaymentCurrency == 0) due = r.amount;
        } else if (o.amount != 0) {
            token = o.token;
            committed[token] -= o.amount;
            if (!processed) {
                due = o.amount;
                if (_isLocal(fund)) IERC20(token).safeDecreaseAllowance(fund.dtaRequestSettlementAddr, due);
            }
        }
        _payOut(o, r.status, token, due);
    }

    /// Sends the money of an order that the fund refused back instead of trying again.
    function giveBack(bytes32 referenceID) external payable onlyOwner nonReentrant {
        Order storage o = _orders[referenceID];
        if (o.state != State.SetAside) revert NothingSetAside(o.lineage, o.paymentRef);
        o.state = State.Closed;
        committed[o.token] -= o.amount;
        _payOut(o, IDTAMessage.RequestStatus.None, o.token, o.amount);
    }

    function _payOut(Order storage o, IDTAMessage.RequestStatus status, address token, uint256 due) private {
        bytes32 messageId;
        uint256 fee;
        if (due != 0) {
            uint256 balance = IERC20(token).balanceOf(address(this));
            uint256 free = balance > committed[token] ? balance - committed[token] : 0;
            if (free < due) revert NotCovered(token, free, due);
            Client.EVM2AnyMessage memory message = _payoutMessage(o, token, due);
            fee = IRouterClient(router).getFee(o.source, message);
            if (msg.value < fee) revert FeeShort(msg.value, fee);
            IERC20(token).forceApprove(router, due);
            messageId = IRouterClient(router).ccipSend{value: fee}(o.source, message);
        }
        emit OrderClosed(o.instruction.referenceID, o.requestId, messageId, status, token, due);
        if (msg.value > fee) Address.sendValue(payable(msg.sender), msg.value - fee);
    }

    function _payoutMessage(Order storage o, address token, uint256 due)
        private
        view
        returns (Client.EVM2AnyMessage memory)
    {
        Home memory home = homeOf[o.source];
        if (home.receiver == address(0)) revert NoHome(o.source);
        Client.EVMTokenAmount[] memory amounts = new Client.EVMTokenAmount[](1);
        amounts[0] = Client.EVMTokenAmount(token, due);
        return Client.EVM2AnyMessage({
            receiver: abi.encode(home.receiver),
            data: abi.encode(o.instruction.referenceID, home.wallet, o.contentHash),
            tokenAmounts: amounts,
            feeToken: address(0),
            // EVMExtraArgsV2: gas limit, out of order
            extraArgs: abi.encodePacked(bytes4(0x181dcf10), payoutGas, uint256(1))
        });
    }

    // ------------------------------------------------------------------ reading

    /// The order under a reference; all zero when there is none.
    function order(bytes32 referenceID) external view returns (Order memory) {
        return _orders[referenceID];
    }

    /// The credit that waits under a reference, as PaymentReceiver tells it; all zero when none does.
    function setAside(bytes32 lineage, bytes32 ref) external view returns (Pending memory p) {
        Order storage o = _orders[orderOf[lineage][ref]];
        if (o.state != State.SetAside) return p;
        return Pending(o.token, o.beneficiary, o.amount, o.messageId, o.contentHash);
    }

    /// What close would cost its caller, and what it would send home; zero for both when nothing is due.
    function quoteClose(bytes32 referenceID) external view returns (uint256 fee, uint256 due) {
        Order storage o = _orders[referenceID];
        if (o.state != State.Placed) return (0, 0);
        IDTARequestManagement.DistributorRequest memory r = management.getDistributorRequest(o.requestId);
        (, IDTARequestManagement.FundTokenData memory fund) =
            management.getFundToken(o.instruction.fundAdmin, o.instruction.fundTokenId);
        bool processed = r.status == IDTAMessage.RequestStatus.Processed;
        address token = fund.paymentInfo.paymentTokenSourceAddr;
        if (o.instruction.action == Action.Redeem) {
            if (processed && fund.paymentInfo.offChainPaymentCurrency == 0) due = r.amount;
        } else if (r.status == IDTAMessage.RequestStatus.Failed || r.status == IDTAMessage.RequestStatus.Canceled) {
            (token, due) = (o.token, o.amount);
        }
        if (due != 0) fee = IRouterClient(router).getFee(o.source, _payoutMessage(o, token, due));
    }

    /// The least gas with which a request is tried; a message's gas limit adds some 400,000 for what comes before.
    function creditGas() public view returns (uint256) {
        return requestGas + requestGas / 63 + BOOKKEEPING_GAS;
    }

    // ------------------------------------------------------------------ owner

    /// Registers this contract as a distributor whose units are kept by wallet. wallet then authorises it for each fund.
    function register(address wallet) external onlyOwner {
        management.registerDistributor(wallet);
    }

    /// Sets where money goes back to on a source chain. It is credited there under the order's referenceID, in the lineage
    /// that the PaymentReceiver has given this contract.
    function setHome(uint64 source, address receiver, address wallet) external onlyOwner {
        if (receiver == address(0) || wallet == address(0)) revert ZeroAddress();
        homeOf[source] = Home(receiver, wallet);
        emit HomeSet(source, receiver, wallet);
    }

    function setRequestGas(uint256 gas_) external onlyOwner {
        _setRequestGas(gas_);
    }

    function setPayoutGas(uint256 gas_) external onlyOwner {
        _setPayoutGas(gas_);
    }

    /// Takes out tokens that belong to no open order.
    function withdraw(address token, address to, uint256 amount) external onlyOwner nonReentrant {
        if (to == address(0)) revert ZeroAddress();
        uint256 balance = IERC20(token).balanceOf(address(this));
        uint256 free = balance > committed[token] ? balance - committed[token] : 0;
        if (amount > free) revert NotFree(token, free, amount);
        IERC20(token).safeTransfer(to, amount);
        emit Withdrawn(token, to, amount);
    }

    function _setRequestGas(uint256 gas_) private {
        requestGas = gas_;
        emit RequestGasSet(gas_);
    }

    function _setPayoutGas(uint256 gas_) private {
        payoutGas = gas_;
        emit PayoutGasSet(gas_);
    }
}
