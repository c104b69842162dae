package ccip

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// The tags of extraArgs, the first four bytes of keccak256("CCIP EVMExtraArgsV1") and so on.
var (
	extraArgsV1Tag = []byte{0x97, 0xa6, 0x57, 0xc9} // (uint256 gasLimit)
	extraArgsV2Tag = []byte{0x18, 0x1d, 0xcf, 0x10} // (uint256 gasLimit, bool allowOutOfOrderExecution)
	extraArgsV3Tag = []byte{0xa6, 0x9d, 0xd4, 0xaa} // packed
)

// extraArgs asks for the route's gas on the destination, out of order always: ordered messages wait for each other, and
// one that is stuck would hold up a bank's whole lane.
//
// All versions take V2, so that what was approved on one can be sent on the next. Only a route that asks for verifiers, or
// for less than finality, needs V3, which 2.0 alone takes; checkRequest says so before anything is approved.
func (l *lane) extraArgs(r *gateway.Route) []byte {
	gas := l.gas(r)
	if needsV3(r) {
		wanted, _ := finalityOf(r.WaitsFor())                // route has checked it
		return extraArgsV3(uint32(gas), wanted, r.Verifiers) //nolint:gosec // route refuses what is over CCIP's 3,000,000
	}
	return extraArgsV2(gas)
}

// gas is what the receiver of a route gets; a wallet is never called.
func (l *lane) gas(r *gateway.Route) uint64 {
	if r.Mode == gateway.ModeWallet {
		return 0
	}
	if r.GasLimit == 0 {
		return l.GasLimit
	}
	return r.GasLimit
}

// needsV3 tells whether a route asks for what only version 2.0 has.
func needsV3(r *gateway.Route) bool {
	return len(r.Verifiers) > 0 || r.WaitsFor() != FinalityFull
}

func extraArgsV2(gas uint64) []byte {
	out := append([]byte(nil), extraArgsV2Tag...)
	out = append(out, common.LeftPadBytes(new(big.Int).SetUint64(gas).Bytes(), 32)...)
	return append(out, common.LeftPadBytes([]byte{1}, 32)...)
}

// extraArgsV3 asks for verifiers beside the lane's own. The zero address stands for these: a list without it would put the
// asked ones in their place. Executor and the token's receiver are the lane's and the message's own.
func extraArgsV3(gas uint32, f finality, verifiers []common.Address) []byte {
	out := append([]byte(nil), extraArgsV3Tag...)
	out = binary.BigEndian.AppendUint32(out, gas)
	out = append(out, f[:]...)
	if len(verifiers) == 0 {
		out = append(out, 0)
	} else {
		out = append(out, byte(len(verifiers)+1), 0, 0, 0) // #nosec G115 -- MaxVerifiers
		for _, v := range verifiers {
			out = append(append(append(out, common.AddressLength), v[:]...), 0, 0)
		}
	}
	// Executor, its arguments, the token's receiver, the token's arguments: none.
	return append(out, 0, 0, 0, 0, 0, 0)
}

// MaxVerifiers is how many verifiers a lane may demand. Each costs a fee and gas for every message.
const MaxVerifiers = 8

// gasOf reads the receiver's gas limit out of extraArgs as on-ramps 1.6 emit them: V2, whatever was sent.
func gasOf(args []byte) (*big.Int, error) {
	if len(args) == 4+64 && bytes.Equal(args[:4], extraArgsV2Tag) || len(args) >= 4+32 && bytes.Equal(args[:4], extraArgsV1Tag) {
		return new(big.Int).SetBytes(args[4:36]), nil
	}
	return nil, errors.New("extraArgs name no gas limit")
}

// finality is what a message of version 2.0 waits for on its source before it is executed, as extraArgs V3 and MessageV1
// carry it: zero is finality itself, a small number is a depth, one bit above is the chain's own "safe".
type finality [4]byte

// What a lane can wait for, beside a number of blocks.
const (
	FinalityFull = "full"
	FinalitySafe = "safe"
)

const maxFinalityDepth = 1<<16 - 1

// finalityOf reads "full" (or nothing), "safe" or a number of blocks from 1 to 65535.
func finalityOf(text string) (f finality, ok bool) {
	switch text {
	case "", FinalityFull:
		return f, true
	case FinalitySafe:
		return finality{0, 1, 0, 0}, true
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil || n == 0 || n > maxFinalityDepth || strconv.FormatUint(n, 10) != text {
		return f, false
	}
	binary.BigEndian.PutUint32(f[:], uint32(n))
	return f, true
}

// isFull tells whether it is finality itself.
func (f finality) isFull() bool { return f == finality{} }

// allowedBy tells whether a configuration of what is allowed, with flags and a least depth, allows it.
func (f finality) allowedBy(allowed finality) bool {
	if f.isFull() {
		return true
	}
	if f[0]&allowed[0] != 0 || f[1]&allowed[1] != 0 {
		return true
	}
	wanted, least := binary.BigEndian.Uint16(f[2:]), binary.BigEndian.Uint16(allowed[2:])
	return wanted != 0 && least != 0 && wanted >= least
}

func (f finality) String() string {
	switch {
	case f.isFull():
		return FinalityFull
	case f == finality{0, 1, 0, 0}:
		return FinalitySafe
	}
	return strconv.FormatUint(uint64(binary.BigEndian.Uint32(f[:])), 10)
}
