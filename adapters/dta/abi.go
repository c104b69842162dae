package dta

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

var (
	management = bindings.NewDevRequestManagement()
	settlement = bindings.NewDevRequestSettlement()
	receiver   = bindings.NewFundReceiver()
	home       = bindings.NewPaymentReceiver()
	feed       = bindings.NewNAVFeed()

	managementABI = parsed(bindings.DevRequestManagementMetaData.ParseABI())
	homeABI       = parsed(bindings.PaymentReceiverMetaData.ParseABI())
	faultABIs     = []*abi.ABI{
		managementABI, parsed(bindings.DevRequestSettlementMetaData.ParseABI()), parsed(bindings.DevFundTokenMetaData.ParseABI()),
		parsed(bindings.FundReceiverMetaData.ParseABI()), parsed(bindings.DevTokenMetaData.ParseABI()),
	}
)

// Statuses of a request and states of an order, as the contracts number them.
const (
	statusPending    = 1
	statusProcessing = 2
	statusProcessed  = 3
	statusCanceled   = 4
	statusFailed     = 5

	orderNone     = 0
	orderSetAside = 1
	orderPlaced   = 2
	orderClosed   = 3
)

var fundStates = map[uint8]gateway.FundState{
	statusPending: gateway.FundPending, statusProcessing: gateway.FundProcessing, statusProcessed: gateway.FundProcessed,
	statusCanceled: gateway.FundCanceled, statusFailed: gateway.FundFailed,
}

var (
	topicSubscription = managementABI.Events["SubscriptionRequested"].ID
	topicRedemption   = managementABI.Events["RedemptionRequested"].ID
	topicProcessing   = managementABI.Events["DistributorRequestProcessing"].ID
	topicProcessed    = managementABI.Events["DistributorRequestProcessed"].ID
	topicCanceled     = managementABI.Events["DistributorRequestCanceled"].ID
	topicCredited     = homeABI.Events["Credited"].ID
)

func parsed(a *abi.ABI, err error) *abi.ABI {
	if err != nil {
		panic(err) // our own bindings
	}
	return a
}

// maxReason bounds what is told of bytes that nobody could read.
const maxReason = 64

// Explain says in words what the error bytes of a request mean.
func Explain(reason []byte) string {
	if len(reason) >= 4 {
		for _, a := range faultABIs {
			fault, err := a.ErrorByID([4]byte(reason[:4]))
			if err != nil {
				continue
			}
			values, err := fault.Inputs.Unpack(reason[4:])
			if err != nil {
				continue
			}
			words := make([]string, 0, len(values))
			for i, v := range values {
				if word, ok := v.([32]byte); ok {
					v = common.Hash(word)
				}
				words = append(words, fmt.Sprintf("%s %v", fault.Inputs[i].Name, v))
			}
			return strings.TrimSpace(fault.Name + " " + strings.Join(words, ", "))
		}
		if text, err := abi.UnpackRevert(reason); err == nil {
			return text
		}
	}
	if len(reason) > maxReason {
		return hex.EncodeToString(reason[:maxReason]) + "…"
	}
	if len(reason) == 0 {
		return ""
	}
	return hexutil.Encode(reason)
}
