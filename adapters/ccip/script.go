package ccip

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
)

// scriptCall is one call of a script.
type scriptCall struct {
	to   common.Address
	data []byte
	gas  uint32 // 0: all that is left
}

// scriptAnswer is what a call of a script came to: what it gave back, or the data of its revert.
type scriptAnswer struct {
	ok   bool
	data []byte
}

// script gives code that makes calls one after the other, each with its gas, and returns what they came
// to. Simulated in the place of a contract it makes them in that contract's name, so that later calls see what earlier
// ones did. It never reverts by itself.
//
// The calls' data stands behind the code. Answers are written to memory behind the longest data: success, size, bytes
// padded to words; the place of the next answer stays on the stack.
func script(calls []scriptCall) []byte {
	longest := 0
	for _, c := range calls {
		longest = max(longest, len(c.data))
	}
	base := uint32(longest+31) / 32 * 32
	// Every instruction has a fixed length, so that where the data stands is known beforehand.
	code := assemble(calls, base, make([]uint32, len(calls)))
	at := make([]uint32, len(calls))
	next := uint32(len(code))
	for i, c := range calls {
		at[i] = next
		next += uint32(len(c.data))
	}
	code = assemble(calls, base, at)
	for _, c := range calls {
		code = append(code, c.data...)
	}
	return code
}

func assemble(calls []scriptCall, base uint32, at []uint32) []byte {
	var code []byte
	op := func(ops ...vm.OpCode) {
		for _, o := range ops {
			code = append(code, byte(o))
		}
	}
	number := func(n uint32) {
		op(vm.PUSH4)
		code = binary.BigEndian.AppendUint32(code, n)
	}
	number(base) // stack: place
	for i, c := range calls {
		number(uint32(len(c.data)))
		number(at[i])
		number(0)
		op(vm.CODECOPY)
		number(0) // of the answer: taken below
		number(0)
		number(uint32(len(c.data)))
		number(0)
		number(0) // value
		op(vm.PUSH20)
		code = append(code, c.to[:]...)
		if c.gas > 0 {
			number(c.gas)
		} else {
			op(vm.GAS)
		}
		op(vm.CALL) // stack: place, success
		op(vm.DUP2, vm.MSTORE)
		op(vm.RETURNDATASIZE, vm.DUP2)
		number(32)
		op(vm.ADD, vm.MSTORE)
		op(vm.RETURNDATASIZE)
		number(0)
		op(vm.DUP3)
		number(64)
		op(vm.ADD, vm.RETURNDATACOPY)
		// The next place: 64 bytes and the answer, rounded up to words.
		op(vm.RETURNDATASIZE)
		number(64 + 31)
		op(vm.ADD)
		number(31)
		op(vm.NOT, vm.AND, vm.ADD)
	}
	number(base)
	op(vm.SWAP1, vm.SUB) // stack: size
	number(base)
	op(vm.RETURN)
	return code
}

var errNoScript = errors.New("the endpoints gave no answer of a script: they don't serve state overrides")

// readScript reads what a script of n calls returned.
func readScript(out []byte, n int) ([]scriptAnswer, error) {
	answers := make([]scriptAnswer, 0, n)
	for range n {
		if len(out) < 64 {
			return nil, errNoScript
		}
		size := binary.BigEndian.Uint64(out[56:64])
		ok := out[31] == 1
		out = out[64:]
		padded := (size + 31) / 32 * 32
		if size > padded || padded > uint64(len(out)) {
			return nil, errNoScript
		}
		answers = append(answers, scriptAnswer{ok: ok, data: out[:size]})
		out = out[padded:]
	}
	if len(out) != 0 {
		return nil, errNoScript
	}
	return answers, nil
}
