package ccip

import (
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// message20 is MessageV1 of version 2.0, whose packed bytes are what verifiers sign and the destination executes; their
// hash is the message's id.
type message20 struct {
	source       uint64
	destination  uint64
	number       uint64 // may be used again after a reorg of the source
	executionGas uint32 // of everything on the destination
	receiverGas  uint32
	finality     finality
	agents       common.Hash // of verifiers and executor
	onRamp       []byte
	offRamp      []byte
	sender       []byte
	receiver     []byte
	destBlob     []byte
	token        *token20 // nil: none
	data         []byte
}

// token20 is TokenTransferV1.
type token20 struct {
	amount      *big.Int // what the pool left
	sourcePool  []byte
	sourceToken []byte
	destToken   []byte
	receiver    []byte
	extraData   []byte
}

// errMalformed says that bytes end early, or late, or are of another encoding.
var errMalformed = errors.New("the message isn't encoded as MessageV1")

// encodingV1 is the first byte of MessageV1 and of TokenTransferV1.
const encodingV1 = 1

// decodeMessage20 reads MessageV1, of which every byte must belong to a field.
func decodeMessage20(encoded []byte) (*message20, error) {
	r := packed{rest: encoded}
	version := r.take(1)
	m := &message20{source: r.uint64(), destination: r.uint64(), number: r.uint64(), executionGas: r.uint32(), receiverGas: r.uint32()}
	copy(m.finality[:], r.take(4))
	copy(m.agents[:], r.take(32))
	m.onRamp, m.offRamp, m.sender, m.receiver = r.short(), r.short(), r.short(), r.short()
	m.destBlob = r.long()
	transfer := r.long()
	m.data = r.long()
	if r.cut || len(r.rest) != 0 || version[0] != encodingV1 {
		return nil, errMalformed
	}
	if len(transfer) == 0 {
		return m, nil
	}
	r = packed{rest: transfer}
	version = r.take(1)
	m.token = &token20{
		amount: new(big.Int).SetBytes(r.take(32)), sourcePool: r.short(), sourceToken: r.short(), destToken: r.short(), receiver: r.short(), extraData: r.long(),
	}
	if r.cut || len(r.rest) != 0 || version[0] != encodingV1 {
		return nil, errMalformed
	}
	return m, nil
}

// packed reads big-endian fields without padding. After the first that isn't there everything reads as zero, and cut is
// true.
type packed struct {
	rest []byte
	cut  bool
}

func (p *packed) take(n int) []byte {
	if p.cut || n > len(p.rest) {
		p.cut = true
		return make([]byte, n)
	}
	out := p.rest[:n]
	p.rest = p.rest[n:]
	return out
}

func (p *packed) uint64() uint64 { return binary.BigEndian.Uint64(p.take(8)) }

func (p *packed) uint32() uint32 { return binary.BigEndian.Uint32(p.take(4)) }

// short is a field of up to 255 bytes behind its length.
func (p *packed) short() []byte { return p.take(int(p.take(1)[0])) }

// long is a field of up to 65,535 bytes behind its length.
func (p *packed) long() []byte { return p.take(int(binary.BigEndian.Uint16(p.take(2)))) }

// evmAddress reads an address that stands as 20 bytes or as abi.encode(address).
func evmAddress(b []byte) (common.Address, bool) {
	if len(b) == common.AddressLength {
		return common.BytesToAddress(b), true
	}
	return addressOf(b)
}
