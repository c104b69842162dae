package ccip

import (
	"bytes"
	"context"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/gateway"
)

func (b *byHand) attempt15(ctx context.Context) (attempt, error) {
	static, err := ask[offRampStatic15](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getStaticConfig")
	if err != nil {
		return attempt{}, err
	}
	committed, err := b.committed(ctx, static.CommitStore, commitStore15ABI.Events["ReportAccepted"].ID, func(l *types.Log) (interval, bool) {
		var e struct {
			Report struct {
				PriceUpdates struct {
					TokenPriceUpdates []struct {
						SourceToken common.Address
						UsdPerToken *big.Int
					}
					GasPriceUpdates []struct {
						DestChainSelector uint64
						UsdPerUnitGas     *big.Int
					}
				}
				Interval   struct{ Min, Max uint64 }
				MerkleRoot [32]byte
			}
		}
		err := unpackLog(commitStore15ABI, "ReportAccepted", l, &e)
		r := interval{e.Report.Interval.Min, e.Report.Interval.Max, e.Report.MerkleRoot}
		return r, err == nil && r.holds(b.sequence)
	})
	if err != nil {
		return attempt{}, err
	}
	messages, err := neighbours(ctx, b, committed, func(l *types.Log) (*rampMessage15, uint64, error) {
		m, err := read15(l, b.lane.from.Selector, b.lane.to.Selector)
		if err != nil {
			return nil, 0, err
		}
		return m, m.SequenceNumber, nil
	})
	if err != nil {
		return attempt{}, err
	}
	chosen := int(b.sequence - committed.min) //nolint:gosec // under maxInterval
	root, _, err := executeByHand15(messages, chosen, 0)
	if err != nil {
		return attempt{}, err
	}
	at, err := ask[*big.Int](ctx, b.dst.chain, b.dst.at, commitStore15ABI, static.CommitStore, "getMerkleRoot", [32]byte(root))
	if err != nil {
		return attempt{}, err
	}
	dynamic, err := ask[offRampDynamic15](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getDynamicConfig")
	if err != nil {
		return attempt{}, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getExecutionState", b.sequence)
	if err != nil {
		return attempt{}, err
	}
	asks, err := offRamp15ABI.Pack("getExecutionState", b.sequence)
	if err != nil {
		return attempt{}, err
	}
	return attempt{func(gas uint64) ([]byte, error) {
		_, data, err := executeByHand15(messages, chosen, gas)
		return data, err
	}, asks, state}, b.may(root, at, state, dynamic.PermissionLessExecutionThresholdSeconds)
}

func (b *byHand) attempt16(ctx context.Context) (attempt, error) {
	remote := b.lane.from.Selector
	committed, err := b.committed(ctx, b.off, offRamp16ABI.Events["CommitReportAccepted"].ID, func(l *types.Log) (interval, bool) {
		values, err := offRamp16ABI.Events["CommitReportAccepted"].Inputs.Unpack(l.Data)
		if err != nil {
			return interval{}, false
		}
		type root struct {
			SourceChainSelector uint64
			OnRampAddress       []byte
			MinSeqNr, MaxSeqNr  uint64
			MerkleRoot          [32]byte
		}
		for _, r := range append(converted[[]root](values[0]), converted[[]root](values[1])...) {
			found := interval{r.MinSeqNr, r.MaxSeqNr, r.MerkleRoot}
			if onRamp, ok := addressOf(r.OnRampAddress); ok && onRamp == b.log.Address && r.SourceChainSelector == remote && found.holds(b.sequence) {
				return found, true
			}
		}
		return interval{}, false
	})
	if err != nil {
		return attempt{}, err
	}
	messages, err := neighbours(ctx, b, committed, func(l *types.Log) (*rampMessage16, uint64, error) {
		m, err := read16(l)
		if err != nil || m.Header.DestChainSelector != b.lane.to.Selector {
			return nil, 0, err
		}
		return m, m.Header.SequenceNumber, nil
	})
	if err != nil {
		return attempt{}, err
	}
	chosen := int(b.sequence - committed.min) //nolint:gosec // under maxInterval
	root, _, err := executeByHand16(messages, b.log.Address, chosen, 0)
	if err != nil {
		return attempt{}, err
	}
	at, err := ask[*big.Int](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getMerkleRoot", remote, [32]byte(root))
	if err != nil {
		return attempt{}, err
	}
	dynamic, err := ask[offRampDynamic16](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getDynamicConfig")
	if err != nil {
		return attempt{}, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getExecutionState", remote, b.sequence)
	if err != nil {
		return attempt{}, err
	}
	asks, err := offRamp16ABI.Pack("getExecutionState", remote, b.sequence)
	if err != nil {
		return attempt{}, err
	}
	return attempt{func(gas uint64) ([]byte, error) {
		_, data, err := executeByHand16(messages, b.log.Address, chosen, gas)
		return data, err
	}, asks, state}, b.may(root, at, state, dynamic.PermissionLessExecutionThresholdSeconds)
}

func (b *byHand) attempt20(ctx context.Context) (attempt, error) {
	_, event, err := read20(b.log, b.lane.from.Selector)
	if err != nil {
		return attempt{}, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp20ABI, b.off, "getExecutionState", event.MessageId)
	if err != nil {
		return attempt{}, err
	}
	if state == stateSuccess {
		return attempt{}, b.done()
	}
	answers, err := askAll(ctx, b.dst.chain, b.dst.at, offRamp20ABI, b.off, "getCCVsForMessage", event.EncodedMessage)
	if err != nil {
		return attempt{}, err
	}
	given, err := b.results(ctx, state, event.EncodedMessage)
	if err != nil {
		return attempt{}, err
	}
	required, optional, threshold := converted[[]common.Address](answers[0]), converted[[]common.Address](answers[1]), converted[uint8](answers[2])
	var verifiers []common.Address
	var results [][]byte
	for _, v := range required {
		if len(given[v]) == 0 {
			return attempt{}, b.unverified("verifier %s must sign message %s, and its result isn't here", v, common.Hash(event.MessageId))
		}
		verifiers, results = append(verifiers, v), append(results, given[v])
	}
	for _, v := range optional {
		if threshold > 0 && len(given[v]) > 0 {
			verifiers, results = append(verifiers, v), append(results, given[v])
			threshold--
		}
	}
	if threshold > 0 {
		return attempt{}, b.unverified("%d more of the verifiers %s must sign message %s", threshold, optional, common.Hash(event.MessageId))
	}
	asks, err := offRamp20ABI.Pack("getExecutionState", event.MessageId)
	if err != nil {
		return attempt{}, err
	}
	return attempt{func(gas uint64) ([]byte, error) {
		return executeByHand20(event.EncodedMessage, verifiers, results, uint32(min(gas, maxDestGas))) //nolint:gosec // maxDestGas
	}, asks, state}, nil
}

// unverified says whose result is missing. Verifiers' results are in no contract.
func (b *byHand) unverified(format string, args ...any) error {
	e := refused(b.op, unserved, format, args...)
	e.Retry, e.After = afterChange, waitConfig
	return &blockage{gateway.CauseUnverified, "the lane's executor gets it from the verifier and executes; or ask whoever runs the verifier for its result and propose the execution with it", e}
}

// results gives what is known of what verifiers say: what people gave, and after a failure what whoever executed gave.
// A stranger may have given anything: the trial tells.
func (b *byHand) results(ctx context.Context, state uint8, encoded []byte) (map[common.Address][]byte, error) {
	known := maps.Clone(b.Results)
	if known == nil {
		known = make(map[common.Address][]byte)
	}
	if state != stateFailure || b.t.Progress.DestTx == (common.Hash{}) {
		return known, nil
	}
	input, err := b.lane.to.Chain.HintInput(ctx, b.t.Progress.DestTx, b.off)
	if err != nil {
		return nil, err
	}
	for verifier, result := range readExecution20(input, encoded) {
		if len(known[verifier]) == 0 {
			known[verifier] = result
		}
	}
	return known, nil
}

// readExecution20 reads verifiers' results from the call that executed a message; nothing from any other call.
func readExecution20(input, encoded []byte) map[common.Address][]byte {
	method := offRamp20ABI.Methods["execute"]
	if len(input) < 4 || !bytes.Equal(input[:4], method.ID) {
		return nil
	}
	values, err := method.Inputs.Unpack(input[4:])
	if err != nil || len(values) != 4 {
		return nil
	}
	message, ok := values[0].([]byte)
	verifiers, okVerifiers := values[1].([]common.Address)
	results, okResults := values[2].([][]byte)
	if !ok || !okVerifiers || !okResults || !bytes.Equal(message, encoded) || len(verifiers) != len(results) {
		return nil
	}
	found := make(map[common.Address][]byte, len(verifiers))
	for i, v := range verifiers {
		found[v] = results[i]
	}
	return found
}
