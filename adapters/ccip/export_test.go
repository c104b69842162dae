package ccip

import "github.com/ethereum/go-ethereum/common"

// SentAtSlot is compared with the compiler's layout.
const SentAtSlot = sentAtSlot

// ReadExecution20 reads the verifiers' results of a call of OffRamp.execute, whatever its message.
func ReadExecution20(input []byte) map[common.Address][]byte {
	values, err := offRamp20ABI.Methods["execute"].Inputs.Unpack(input[4:])
	if err != nil {
		return nil
	}
	return readExecution20(input, values[0].([]byte))
}
