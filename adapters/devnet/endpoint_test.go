package devnet_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// bundle is a chain with two payments in one block, seen through two of its
// endpoints: one that is told to misbehave and one that isn't.
type bundle struct {
	net          *devnet.Net
	chain        *devnet.Chain
	bad          *devnet.Endpoint
	liar, honest *ethclient.Client
	first        *types.Transaction
	second       *types.Transaction
	block        *types.Header // of both payments, now the head
}

func setup(t *testing.T) *bundle {
	t.Helper()
	n := start(t, devnet.Config{})
	b := &bundle{net: n, chain: n.Chains[0], bad: n.Chains[0].Endpoint(0)}
	b.liar, b.honest = dial(t, b.bad.URL()), dial(t, b.chain.Endpoints()[1])
	mine(t, b.chain, 5)
	b.first, b.second = pay(t, b.chain, "one", 10), pay(t, b.chain, "two", 20)
	mine(t, b.chain, 1)
	b.block = b.chain.Head()
	return b
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func receipts(t *testing.T, c *ethclient.Client, block *types.Header) []*types.Receipt {
	t.Helper()
	list, err := c.BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithHash(block.Hash(), false))
	require.NoError(t, err)
	return list
}

func root(list []*types.Receipt) common.Hash {
	return types.DeriveSha(types.Receipts(list), trie.NewListHasher())
}

func TestEndpointsServeWhatAGatewayAsks(t *testing.T) {
	t.Parallel()
	b := setup(t)
	id, err := b.honest.ChainID(t.Context())
	require.NoError(t, err)
	require.Equal(t, b.chain.ChainID, id.Uint64())
	require.Equal(t, b.block.ReceiptHash, root(receipts(t, b.honest, b.block)))

	var proof struct {
		Nonce        string   `json:"nonce"`
		AccountProof []string `json:"accountProof"`
	}
	require.NoError(t, b.honest.Client().CallContext(t.Context(), &proof, "eth_getProof", b.chain.Operator, []string{}, b.block.Hash()))
	require.Equal(t, "0x2", proof.Nonce)
	require.NotEmpty(t, proof.AccountProof)

	require.Len(t, map[string]bool{b.chain.Endpoints()[0]: true, b.chain.Endpoints()[1]: true, b.chain.Endpoints()[2]: true}, 3)
	var refused any
	require.ErrorContains(t, b.honest.Client().Call(&refused, "debug_setHead", "0x0"), "not available")
}

func TestEndpointsAnswerBatches(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for _, behaviour := range []devnet.Behaviour{{}, {ChainID: 99}} {
		b.bad.Set(behaviour)
		var id, number string
		var block map[string]any
		batch := []rpc.BatchElem{
			{Method: "eth_chainId", Result: &id},
			{Method: "eth_blockNumber", Result: &number},
			{Method: "eth_nosuch", Result: &block},
		}
		require.NoError(t, b.liar.Client().BatchCallContext(t.Context(), batch))
		require.Equal(t, behaviour.ChainID == 99, id == "0x63")
		require.NotEmpty(t, number)
		require.ErrorContains(t, batch[2].Error, "does not exist")
	}
	require.Equal(t, uint64(2), b.bad.Requests("eth_blockNumber"))
	require.Equal(t, uint64(6), b.bad.Requests(""))
}

func TestAnEndpointThatIsDownCutsConnections(t *testing.T) {
	t.Parallel()
	b := setup(t)
	silent := func() net.Conn {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", strings.TrimPrefix(b.bad.URL(), "http://"))
		require.NoError(t, err)
		t.Cleanup(func() { _ = conn.Close() })
		return conn
	}
	idle := silent()
	_, err := b.liar.BlockNumber(t.Context()) // leaves another connection open
	require.NoError(t, err)
	b.bad.Set(devnet.Behaviour{Down: true})
	for _, conn := range []net.Conn{idle, silent()} {
		require.NoError(t, conn.SetReadDeadline(time.Now().Add(30*time.Second)))
		_, err = conn.Read(make([]byte, 1))
		require.Error(t, err)
		require.NotErrorIs(t, err, os.ErrDeadlineExceeded, "cut, and not left waiting")
	}
	for range 3 {
		_, err = b.liar.BlockNumber(t.Context())
		require.Error(t, err)
	}
	_, err = b.honest.BlockNumber(t.Context())
	require.NoError(t, err, "only this endpoint is down")
	b.bad.Set(devnet.Behaviour{})
	_, err = b.liar.BlockNumber(t.Context())
	require.NoError(t, err)
}

func TestGoingDownCutsARequestThatHangs(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{Hang: true})
	tx := transfer(t, b.chain)
	answered := make(chan error, 1)
	go func() { answered <- b.liar.SendTransaction(context.Background(), tx) }()
	require.Eventually(t, func() bool { return b.bad.Requests("eth_sendRawTransaction") == 1 }, 3*time.Minute, time.Millisecond)
	b.bad.Set(devnet.Behaviour{Down: true})
	require.Error(t, <-answered)
	mine(t, b.chain, 1)
	_, _, err := b.honest.TransactionByHash(t.Context(), tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound, "the request is gone, not late")
}

func TestAnEndpointThatHangsAnswersOnceItIsLetGo(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{Hang: true})
	asked := func(n uint64) {
		require.Eventually(t, func() bool { return b.bad.Requests("eth_blockNumber") == n }, time.Minute, time.Millisecond)
	}
	ask := func(ctx context.Context) <-chan error {
		answered := make(chan error, 1)
		go func() {
			_, err := b.liar.BlockNumber(ctx)
			answered <- err
		}()
		return answered
	}
	impatient, giveUp := context.WithCancel(t.Context())
	gaveUp := ask(impatient)
	asked(1)
	giveUp()
	require.ErrorIs(t, <-gaveUp, context.Canceled)

	answered := ask(t.Context())
	asked(2)
	select {
	case err := <-answered:
		require.Fail(t, "answered while hanging", "%v", err)
	default:
	}
	b.bad.Set(devnet.Behaviour{})
	require.NoError(t, <-answered)
}

func TestALiarsHeadersFitEachOtherAndNobodyElses(t *testing.T) {
	t.Parallel()
	b := setup(t)
	before, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	b.bad.Set(devnet.Behaviour{LieHeaders: true})
	mine(t, b.chain, 2)
	real := b.chain.Head()

	head, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, real.Number, head.Number)
	require.NotEqual(t, real.Hash(), head.Hash())
	var said map[string]any
	require.NoError(t, b.liar.Client().Call(&said, "eth_getBlockByNumber", "latest", false))
	require.Equal(t, head.Hash().Hex(), said["hash"], "the hash that it says is that of the header that it gives")

	// Down to where the lie began the parents link up, by number and by hash.
	for at := head; at.Number.Cmp(before.Number) > 0; {
		parent, err := b.liar.HeaderByHash(t.Context(), at.ParentHash)
		require.NoError(t, err)
		require.Equal(t, at.ParentHash, parent.Hash())
		byNumber, err := b.liar.HeaderByNumber(t.Context(), parent.Number)
		require.NoError(t, err)
		require.Equal(t, parent.Hash(), byNumber.Hash())
		at = parent
	}
	unforged, err := b.liar.HeaderByNumber(t.Context(), new(big.Int).Sub(before.Number, big.NewInt(1)))
	require.NoError(t, err)
	require.Equal(t, before.ParentHash, unforged.Hash())

	// Receipts are served under the forged hash, and calls take it.
	forged, err := b.liar.HeaderByNumber(t.Context(), b.block.Number)
	require.NoError(t, err)
	list := receipts(t, b.liar, forged)
	require.Len(t, list, 2)
	require.Equal(t, forged.Hash(), list[0].BlockHash)
	_, err = b.liar.CallContractAtHash(t.Context(), ethereum.CallMsg{To: &b.chain.Token, Data: bindings.NewDevToken().PackTotalSupply()}, forged.Hash())
	require.NoError(t, err)
	_, err = b.honest.HeaderByHash(t.Context(), forged.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)

	// A reorg is forged as well.
	require.NoError(t, b.chain.Reorg(t.Context(), 2, false))
	again, err := b.liar.HeaderByNumber(t.Context(), head.Number)
	require.NoError(t, err)
	require.NotEqual(t, head.Hash(), again.Hash())
	replaced, err := b.honest.HeaderByNumber(t.Context(), head.Number)
	require.NoError(t, err)
	require.NotEqual(t, replaced.Hash(), again.Hash())
	tip, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, again.Hash(), tip.ParentHash)

	b.bad.Set(devnet.Behaviour{})
	honest, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, b.chain.Head().Hash(), honest.Hash())
}

func TestAnOmittedLogIsMissedByTheReceiptsRoot(t *testing.T) {
	t.Parallel()
	b := setup(t)
	sender := b.chain.Senders[devnet.ClientDefault]
	query := ethereum.FilterQuery{Addresses: []common.Address{sender, b.chain.OnRamp}, FromBlock: b.block.Number}
	all, err := b.honest.FilterLogs(t.Context(), query)
	require.NoError(t, err)
	require.Len(t, all, 4)

	b.bad.Set(devnet.Behaviour{OmitLogs: true})
	left, err := b.liar.FilterLogs(t.Context(), query)
	require.NoError(t, err)
	require.Len(t, left, 2)
	one, err := b.liar.TransactionReceipt(t.Context(), b.first.Hash())
	require.NoError(t, err)
	list := receipts(t, b.liar, b.block)
	for _, receipt := range append(list, one) {
		require.NotEmpty(t, receipt.Logs)
		for _, l := range receipt.Logs {
			require.NotEqual(t, sender, l.Address)
		}
		require.Equal(t, types.CreateBloom(receipt), receipt.Bloom)
	}
	require.NotEqual(t, b.block.ReceiptHash, root(list))
}

func TestSwappedReceiptsKeepTheReceiptsRoot(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{SwapReceipts: true})
	honest, lied := receipts(t, b.honest, b.block), receipts(t, b.liar, b.block)
	require.Equal(t, b.block.ReceiptHash, root(lied))
	require.Equal(t, honest[0].TxHash, lied[1].TxHash)
	require.Equal(t, honest[1].TxHash, lied[0].TxHash)
	require.Equal(t, honest[0].Logs[0].TxHash, lied[1].Logs[0].TxHash)

	// The same story when asked for one receipt, or for logs.
	one, err := b.liar.TransactionReceipt(t.Context(), b.first.Hash())
	require.NoError(t, err)
	require.Equal(t, b.first.Hash(), one.TxHash)
	other, err := b.honest.TransactionReceipt(t.Context(), b.second.Hash())
	require.NoError(t, err)
	require.Equal(t, other.TransactionIndex, one.TransactionIndex)
	logs, err := b.liar.FilterLogs(t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{b.chain.Senders[devnet.ClientDefault]}, FromBlock: b.block.Number,
	})
	require.NoError(t, err)
	require.Equal(t, []common.Hash{lied[0].TxHash, lied[1].TxHash}, []common.Hash{logs[0].TxHash, logs[1].TxHash})
}

func TestALaggardKnowsNothingOfTheLastBlocks(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{Lag: 2})
	old := b.block.Number.Uint64() - 2
	number, err := b.liar.BlockNumber(t.Context())
	require.NoError(t, err)
	require.Equal(t, old, number)
	head, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, old, head.Number.Uint64())

	_, err = b.liar.HeaderByHash(t.Context(), b.block.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	_, err = b.liar.TransactionReceipt(t.Context(), b.first.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	logs, err := b.liar.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{b.chain.OnRamp}, FromBlock: big.NewInt(2)})
	require.NoError(t, err)
	require.Empty(t, logs)
	nonce, err := b.liar.NonceAt(t.Context(), b.chain.Operator, nil)
	require.NoError(t, err)
	require.Zero(t, nonce)
	_, err = b.liar.CallContractAtHash(t.Context(), ethereum.CallMsg{To: &b.chain.Token}, b.block.Hash())
	require.ErrorContains(t, err, "header not found")
	var list any
	require.NoError(t, b.liar.Client().Call(&list, "eth_getBlockReceipts", b.block.Hash()))
	require.Nil(t, list)

	mine(t, b.chain, 2)
	_, err = b.liar.TransactionReceipt(t.Context(), b.first.Hash())
	require.NoError(t, err, "it gets there in the end")
}

func TestAnEndpointOfAnotherChainSaysSo(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{ChainID: 424242})
	id, err := b.liar.ChainID(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(424242), id.Int64())
	network, err := b.liar.NetworkID(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(424242), network.Int64())
}

// transfer is a transaction of the stranger that nobody has seen yet.
func transfer(t *testing.T, c *devnet.Chain) *types.Transaction {
	t.Helper()
	nonce, err := c.Client().PendingNonceAt(t.Context(), devnet.Address(devnet.RoleStranger))
	require.NoError(t, err)
	id := new(big.Int).SetUint64(c.ChainID)
	tx, err := types.SignNewTx(devnet.Key(devnet.RoleStranger), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, Gas: 21_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), To: &beneficiary, Value: big.NewInt(1),
	})
	require.NoError(t, err)
	return tx
}

func TestASendOfUnknownOutcomeWasTaken(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{SendUnknown: true})
	tx := transfer(t, b.chain)
	require.ErrorContains(t, b.liar.SendTransaction(t.Context(), tx), "internal error")
	mine(t, b.chain, 1)
	_, err := b.honest.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
}

func TestASendThatIsDroppedIsAcknowledged(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{SendDrop: true})
	tx := transfer(t, b.chain)
	require.NoError(t, b.liar.SendTransaction(t.Context(), tx))
	_, _, err := b.honest.TransactionByHash(t.Context(), tx.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	require.Zero(t, b.chain.Pending())
}

func TestANonceCanBeLiedAbout(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for shift, want := range map[int64]uint64{3: 5, -1: 1, -9: 0} {
		b.bad.Set(devnet.Behaviour{NonceShift: shift})
		nonce, err := b.liar.NonceAt(t.Context(), b.chain.Operator, nil)
		require.NoError(t, err)
		require.Equal(t, want, nonce)
	}
}

func TestAUsedReferenceCanBeDenied(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{FlipUsed: true})
	sender, contract := b.chain.Senders[devnet.ClientDefault], bindings.NewPaymentSender()
	ask := func(client *ethclient.Client, data []byte) []byte {
		out, err := client.CallContract(t.Context(), ethereum.CallMsg{To: &sender, Data: data}, nil)
		require.NoError(t, err)
		return out
	}
	for name, used := range map[string]bool{"one": true, "never": false} {
		for client, want := range map[*ethclient.Client]bool{b.honest: used, b.liar: !used} {
			said, err := contract.UnpackUsed(ask(client, contract.PackUsed(ref(name))))
			require.NoError(t, err)
			require.Equal(t, want, said)
			at, err := contract.UnpackSentAt(ask(client, contract.PackSentAt(ref(name))))
			require.NoError(t, err)
			require.Equal(t, want, at.Sign() != 0)
		}
	}
}

func TestMisbehavioursCombine(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{LieHeaders: true, ChainID: 7, OmitLogs: true})
	mine(t, b.chain, 1)
	id, err := b.liar.ChainID(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(7), id.Int64())
	head, err := b.liar.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	require.NotEqual(t, b.chain.Head().Hash(), head.Hash())
	one, err := b.liar.TransactionReceipt(t.Context(), b.first.Hash())
	require.NoError(t, err)
	for _, l := range one.Logs {
		require.NotEqual(t, b.chain.Senders[devnet.ClientDefault], l.Address)
	}
}

func TestBodiesAreBounded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	post := func(body []byte) *http.Response {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, b.bad.URL(), bytes.NewReader(body))
		require.NoError(t, err)
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		t.Cleanup(func() { _ = response.Body.Close() })
		return response
	}
	large := post(bytes.Repeat([]byte(" "), 6<<20))
	require.Equal(t, http.StatusRequestEntityTooLarge, large.StatusCode)
	said, err := io.ReadAll(large.Body)
	require.NoError(t, err)
	require.Equal(t, "request body too large\n", string(said), "stopped before the node, while reading")

	call := json.RawMessage(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
	many := make([]json.RawMessage, 1001)
	for i := range many {
		many[i] = call
	}
	body, err := json.Marshal(many)
	require.NoError(t, err)
	for _, behaviour := range []devnet.Behaviour{{}, {ChainID: 9}} {
		b.bad.Set(behaviour)
		answer, err := io.ReadAll(post(body).Body)
		require.NoError(t, err)
		require.Contains(t, string(answer), "batch too large")
	}
}

func TestRequestsThatHangAreBounded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.bad.Set(devnet.Behaviour{Hang: true})
	const bound = 256
	answers := make(chan int, 2*bound)
	patient, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	ask := func() {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		request, err := http.NewRequestWithContext(patient, http.MethodPost, b.bad.URL(), body)
		if err != nil {
			answers <- 0
			return
		}
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			answers <- 0
			return
		}
		_ = response.Body.Close()
		answers <- response.StatusCode
	}
	for range bound {
		go ask()
	}
	require.Eventually(t, func() bool { return b.bad.Requests("eth_chainId") == bound }, 3*time.Minute, time.Millisecond)
	go ask()
	require.Equal(t, http.StatusServiceUnavailable, <-answers)
	b.bad.Set(devnet.Behaviour{})
	for range bound {
		require.Equal(t, http.StatusOK, <-answers)
	}
}
