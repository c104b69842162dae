package dta

import (
	"github.com/vostro-gateway/vostro/gateway"
)

// Gas that is enough for each of the calls below on the devnet's contracts.
const (
	processGas  = 1_500_000
	completeGas = 600_000
	closeGas    = 1_000_000
)

// Process is the fund administrator's call that prices and processes a pending request.
func Process(at gateway.Address, request gateway.Hash32) gateway.Call {
	return gateway.Call{To: at, Data: management.PackProcessDistributorRequest(request), GasLimit: processGas}
}

// Complete is the transfer agent's call that says whether the money of a request was paid off chain. Where it was and the
// units can't be released the call reverts; reason is told to the distributor when it wasn't.
func Complete(at gateway.Address, request gateway.Hash32, paid bool, reason string) gateway.Call {
	return gateway.Call{To: at, Data: settlement.PackCompleteRequestProcessing(request, paid, []byte(reason), true), GasLimit: completeGas}
}

// Close is the call that closes an order whose request has ended and sends home what is due. Anybody may make it; it
// carries at least the fee that FundReceiver.quoteClose gives, and what is over comes back.
func Close(at gateway.Address, reference gateway.Hash32) gateway.Call {
	return gateway.Call{To: at, Data: receiver.PackClose(reference), GasLimit: closeGas}
}
