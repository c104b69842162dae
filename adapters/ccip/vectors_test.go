package ccip

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// recording is what the published contracts did; see testdata.
type recording struct {
	Source      uint64          `json:"source,string"`
	Destination uint64          `json:"destination,string"`
	OnRamp      common.Address  `json:"on_ramp"`
	OffRamp     common.Address  `json:"off_ramp"`
	Sender      common.Address  `json:"sender"`
	Receiver    common.Address  `json:"receiver"`
	Token       common.Address  `json:"token"`
	Sent        []*recordedLog  `json:"sent"`
	Executed    []*recordedLog  `json:"executed"`
	Calls       []hexutil.Bytes `json:"calls"`
}

type recordedLog struct {
	Address common.Address `json:"address"`
	Topics  []common.Hash  `json:"topics"`
	Data    hexutil.Bytes  `json:"data"`
}

func (l *recordedLog) log() *types.Log {
	return &types.Log{Address: l.Address, Topics: append([]common.Hash(nil), l.Topics...), Data: append([]byte(nil), l.Data...)}
}

func recorded(t testing.TB, name string) *recording {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	r := &recording{}
	require.NoError(t, json.Unmarshal(raw, r))
	return r
}

// stage is a chain on which both ends of a recorded lane are.
func (r *recording) stage(on onRampVersion, off offRampVersion) (*chain, *types.Header) {
	c, _, h := desk()
	c.Selector = r.Source
	there := &chain{ChainConfig: ChainConfig{Name: "there", Selector: r.Destination}}
	back := &chain{ChainConfig: ChainConfig{Name: "back", Selector: r.Source}}
	c.outbound, c.inbound = []*lane{{from: c, to: there}}, []*lane{{from: there, to: c}, {from: back, to: c}}
	c.senders = map[common.Address]string{r.Sender: "alpha"}
	c.onRamps = map[ramp]onRampVersion{{r.Destination, r.OnRamp}: on}
	c.offRamps = map[ramp]offRampVersion{{r.Source, r.OffRamp}: off}
	c.strangers[ramp{r.Destination, r.OffRamp}] = true
	return c, h
}

// said is the log that our sender would emit beside a record.
func (r *recording) said(t *testing.T, id common.Hash, units int64, token common.Address) *types.Log {
	return event(t, r.Sender, senderABI.Events["Sent"], []common.Hash{ref1, id, word(r.Destination)},
		token, big.NewInt(units), r.Receiver, walletAt, common.Address{}, big.NewInt(77))
}

func TestARecordOf15IsBelievedWhenItsIDIsItsHash(t *testing.T) {
	t.Parallel()
	r := recorded(t, "lane15.json")
	units := []int64{1_250_000, 0, 77}
	for i, l := range r.Sent {
		m, err := onRamp15{}.message(l.log(), r.Source, r.Destination)
		require.NoError(t, err)
		require.EqualValues(t, i+1, m.sequence)
		require.Equal(t, []common.Address{r.Sender, r.Receiver}, []common.Address{m.sender, m.receiver})
		token := common.Address{}
		if units[i] > 0 {
			token = r.Token
			require.Equal(t, []tokenAmount{{r.Token, big.NewInt(units[i])}}, m.tokens)
		}
		c, h := r.stage(onRamp15{}, offRamp15{})
		seen := decoded(t, c, h, l.log(), r.said(t, m.id, units[i], token))
		require.Len(t, seen, 1)
		require.Equal(t, m.id, seen[0].MessageID)
		require.Equal(t, m.sequence, seen[0].Sequence)

		// Another amount, token, destination or source than what was hashed.
		require.Empty(t, decoded(t, c, h, l.log(), r.said(t, m.id, units[i]+1, r.Token)))
		require.Empty(t, decoded(t, c, h, l.log(), r.said(t, m.id, units[i], strangerAt)))
		_, err = onRamp15{}.message(l.log(), r.Source, r.Destination+1)
		require.ErrorContains(t, err, "isn't the hash")
		_, err = onRamp15{}.message(l.log(), r.Source+1, r.Destination)
		require.ErrorContains(t, err, "another source")
		elsewhere := l.log()
		elsewhere.Address = strangerAt
		_, err = onRamp15{}.message(elsewhere, r.Source, r.Destination)
		require.ErrorContains(t, err, "isn't the hash")
	}
}

func TestARecordOf20IsBelievedWhenItsIDIsItsHash(t *testing.T) {
	t.Parallel()
	r := recorded(t, "lane20.json")
	units, left := []int64{1_250_000, 0, 77, 78}, []int64{1_250_000, 0, 77, 75}
	for i, l := range r.Sent {
		m, err := onRamp20{}.message(l.log(), r.Source, 0)
		require.NoError(t, err)
		require.EqualValues(t, i+1, m.sequence)
		require.Equal(t, r.Destination, m.destination)
		require.Equal(t, []common.Address{r.Sender, r.Receiver}, []common.Address{m.sender, m.receiver})
		whole, event, err := read20(l.log(), r.Source)
		require.NoError(t, err)
		require.True(t, whole.finality.isFull())
		token := common.Address{}
		if units[i] > 0 {
			token = r.Token
			require.Equal(t, []tokenAmount{{r.Token, big.NewInt(units[i])}}, m.tokens)
			require.EqualValues(t, left[i], whole.token.amount.Int64(), "what the pool left")
		}
		c, h := r.stage(onRamp20{}, offRamp20{})
		seen := decoded(t, c, h, l.log(), r.said(t, m.id, units[i], token))
		require.Len(t, seen, 1)
		require.Equal(t, m.id, seen[0].MessageID)
		require.Empty(t, decoded(t, c, h, l.log(), r.said(t, m.id, units[i]+1, r.Token)))
		require.Empty(t, decoded(t, c, h, l.log(), r.said(t, m.id, units[i], strangerAt)))

		elsewhere := l.log()
		elsewhere.Address = strangerAt
		_, _, err = read20(elsewhere, r.Source)
		require.ErrorContains(t, err, "another on-ramp")
		_, _, err = read20(l.log(), r.Source+1)
		require.ErrorContains(t, err, "another source")
		for at, words := range map[int]string{1: "two destinations", 2: "two senders", 3: "isn't the hash"} {
			forged := l.log()
			forged.Topics[at][31]++
			_, _, err = read20(forged, r.Source)
			require.ErrorContains(t, err, words)
		}
		for n := range event.EncodedMessage {
			_, err := decodeMessage20(event.EncodedMessage[:n])
			require.ErrorIs(t, err, errMalformed)
		}
		_, err = decodeMessage20(append(event.EncodedMessage, 0))
		require.ErrorIs(t, err, errMalformed)
	}
}

// A stranger has a changed copy of our message fail under the same number, and ours fail with a signature that is none.
func TestAnExecutionOf20CountsForItsOwnMessageOnly(t *testing.T) {
	t.Parallel()
	r := recorded(t, "lane20.json")
	c, h := r.stage(onRamp20{}, offRamp20{})
	ours := r.Sent[0].Topics[3]
	griefed := decoded(t, c, h, r.Executed[0].log())
	require.Equal(t, []gateway.SightingKind{gateway.SightedFailed}, kindsOf(griefed))
	require.Equal(t, ours, griefed[0].MessageID)
	require.Contains(t, griefed[0].Detail, "UnauthorizedSigner")
	forged := decoded(t, c, h, r.Executed[1].log())
	require.Equal(t, griefed[0].Sequence, forged[0].Sequence)
	require.NotEqual(t, ours, forged[0].MessageID)
	run := decoded(t, c, h, r.Executed[2].log())
	require.Equal(t, []gateway.SightingKind{gateway.SightedExecuted}, kindsOf(run))
	require.Equal(t, ours, run[0].MessageID)

	// The failure of the copy takes nothing from a credit beside it; the failure of ours does.
	c.receivers[receiverAt] = true
	credit := creditLog(t, receiverAt, ref1, ours)
	require.Equal(t, []gateway.SightingKind{gateway.SightedFailed, gateway.SightedCredited}, kindsOf(decoded(t, c, h, r.Executed[1].log(), credit)))
	require.Equal(t, []gateway.SightingKind{gateway.SightedFailed}, kindsOf(decoded(t, c, h, r.Executed[0].log(), credit)))
}

func TestAnExecutionOf15IsOfTheLaneWhoseRampItIs(t *testing.T) {
	t.Parallel()
	r := recorded(t, "lane15.json")
	c, h := r.stage(onRamp15{}, offRamp15{})
	for i, l := range r.Executed {
		seen := decoded(t, c, h, l.log())
		require.Equal(t, []gateway.SightingKind{gateway.SightedExecuted}, kindsOf(seen))
		m, err := onRamp15{}.message(r.Sent[i].log(), r.Source, r.Destination)
		require.NoError(t, err)
		require.Equal(t, m.id, seen[0].MessageID)
		require.Equal(t, m.sequence, seen[0].Sequence)
		stranger := l.log()
		stranger.Address = strangerAt
		require.Empty(t, decoded(t, c, h, stranger))
		// A ramp of another version doesn't speak like this.
		other, h := r.stage(onRamp16{}, offRamp16{})
		require.Empty(t, decoded(t, other, h, l.log()))
	}
}

// The Router moves a lane from 1.6 to another version while messages of the old ramps are in flight; nobody has seen the
// new ramps before.
func TestAnUpgradeToAnotherVersionIsFollowedInBoth(t *testing.T) {
	t.Parallel()
	for name, versions := range map[string][2]string{
		"lane15.json": {"EVM2EVMOnRamp 1.5.0", "EVM2EVMOffRamp 1.5.0"}, "lane20.json": {"OnRamp 2.0.0", "OffRamp 2.0.0"},
	} {
		r := recorded(t, name)
		c, a, h := desk()
		c.Selector = r.Source
		there := &chain{ChainConfig: ChainConfig{Name: "there", Selector: r.Destination}}
		c.outbound, c.inbound = []*lane{{from: c, to: there}}, []*lane{{from: &chain{ChainConfig: ChainConfig{Name: "back", Selector: r.Source}}, to: c}}
		c.senders[r.Sender] = "alpha"
		c.onRamps = map[ramp]onRampVersion{{r.Destination, onRampAt}: onRamp16{}}
		c.offRamps = map[ramp]offRampVersion{{r.Source, offRampAt}: offRamp16{}}
		a.onRamp, a.offRamps[r.OffRamp] = r.OnRamp, true
		a.versions[r.OnRamp], a.versions[r.OffRamp] = versions[0], versions[1]

		id := common.Hash(id1)
		old := messageLog(t, onRampAt, id, 40, func(m *messageSent16) {
			m.DestChainSelector, m.Message.Header.DestChainSelector = r.Destination, r.Destination
			m.Message.Sender, m.Message.Receiver = r.Sender, paddedAddress(r.Receiver)
		})
		fresh := r.Sent[0].log()
		m, err := onRampTopics[fresh.Topics[0]].message(fresh, r.Source, r.Destination)
		require.NoError(t, err)
		seen := decoded(t, c, h, old, r.said(t, id, 40, tokenAt), fresh, r.said(t, m.id, 1_250_000, r.Token))
		require.Equal(t, []gateway.SightingKind{gateway.SightedSent, gateway.SightedSent}, kindsOf(seen), name)
		require.Equal(t, []gateway.Hash32{id, m.id}, []gateway.Hash32{seen[0].MessageID, seen[1].MessageID})
		v, ok := versionOf(onRampVersions, versions[0])
		require.True(t, ok)
		require.Equal(t, v, c.onRamps[ramp{r.Destination, r.OnRamp}])

		// The new off-ramp is learned, and then both are heard.
		run := []*types.Log{executionLog(t, offRampAt, r.Source, id, 2, nil), r.Executed[0].log()}
		_, err = c.decode(t.Context(), h, common.Hash{}, receiptOf(run...))
		require.ErrorIs(t, err, errLearned)
		require.Contains(t, c.watched(), r.OffRamp)
		seen = decoded(t, c, h, run...)
		require.Len(t, seen, 2)
		require.Equal(t, []gateway.Hash32{id, m.id}, []gateway.Hash32{seen[0].MessageID, seen[1].MessageID})
	}
}

func TestExecutionByHandIsTheCallThatTheContractsTook(t *testing.T) {
	t.Parallel()
	r := recorded(t, "lane15.json")
	var messages []*rampMessage15
	for _, l := range r.Sent {
		m, err := read15(l.log(), r.Source, r.Destination)
		require.NoError(t, err)
		messages = append(messages, m)
	}
	for i := range messages {
		_, data, err := executeByHand15(messages, i, 0)
		require.NoError(t, err)
		require.Equal(t, []byte(r.Calls[i]), data)
	}
	one, _, err := executeByHand15(messages[:1], 0, 0)
	require.NoError(t, err)
	require.Equal(t, common.Hash(messages[0].MessageId), one, "the root of one message is its leaf")

	r = recorded(t, "lane20.json")
	args, err := offRamp20ABI.Methods["execute"].Inputs.Unpack(r.Calls[2][4:])
	require.NoError(t, err)
	_, event, err := read20(r.Sent[0].log(), r.Source)
	require.NoError(t, err)
	data, err := executeByHand20(event.EncodedMessage, args[1].([]common.Address), args[2].([][]byte), 0)
	require.NoError(t, err)
	require.Equal(t, []byte(r.Calls[2]), data)
}

func TestAMerkleProofLeadsFromEveryLeafToTheRoot(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 9; n++ {
		leaves := make([]common.Hash, n)
		for i := range leaves {
			leaves[i] = crypto.Keccak256Hash([]byte{byte(n), byte(i)})
		}
		var first common.Hash
		for i := range leaves {
			root, proof := merkleProof(leaves, i)
			at := leaves[i]
			for _, p := range proof {
				at = merkleNode(at, p)
			}
			require.Equal(t, root, at)
			if i == 0 {
				first = root
			}
			require.Equal(t, first, root)
		}
	}
}

func FuzzRecordsOfMessages(f *testing.F) {
	for _, name := range []string{"lane15.json", "lane20.json"} {
		r := recorded(f, name)
		for _, l := range append(r.Sent, r.Executed...) {
			f.Add([]byte(l.Data))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for topic, v := range onRampTopics {
			l := &types.Log{Topics: []common.Hash{topic, {}, {}, {}}[:1+indexedOf(v)], Data: data}
			m, err := v.message(l, 1, 2)
			if err == nil {
				require.NotZero(t, m.id)
			}
		}
		for topic, v := range offRampTopics {
			for n := 1; n <= 4; n++ {
				_, _ = v.remote(&types.Log{Topics: []common.Hash{topic, {}, {}, {}}[:n], Data: data})
				_, _ = v.execution(&types.Log{Topics: []common.Hash{topic, {}, {}, {}}[:n], Data: data})
			}
		}
		if m, err := decodeMessage20(data); err == nil {
			require.Equal(t, data, encodeMessage20(m))
		}
	})
}

func indexedOf(v onRampVersion) int { return map[string]int{"1.5": 0, "1.6": 2, "2.0": 3}[v.version()] }

// encodeMessage20 writes MessageV1 again: what decodes must be the only bytes that say it.
func encodeMessage20(m *message20) []byte {
	number := func(n uint64, size int) []byte { return new(big.Int).SetUint64(n).FillBytes(make([]byte, size)) }
	short := func(b []byte) []byte { return append(number(uint64(len(b)), 1), b...) }
	long := func(b []byte) []byte { return append(number(uint64(len(b)), 2), b...) }
	var transfer []byte
	if t := m.token; t != nil {
		transfer = append([]byte{1}, t.amount.FillBytes(make([]byte, 32))...)
		for _, field := range [][]byte{short(t.sourcePool), short(t.sourceToken), short(t.destToken), short(t.receiver), long(t.extraData)} {
			transfer = append(transfer, field...)
		}
	}
	out := []byte{1}
	for _, field := range [][]byte{
		number(m.source, 8), number(m.destination, 8), number(m.number, 8), number(uint64(m.executionGas), 4), number(uint64(m.receiverGas), 4),
		m.finality[:], m.agents[:], short(m.onRamp), short(m.offRamp), short(m.sender), short(m.receiver), long(m.destBlob), long(transfer), long(m.data),
	} {
		out = append(out, field...)
	}
	return out
}
