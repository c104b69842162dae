package ccip

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// onRampVersion is what differs between the on-ramps of CCIP's versions: what they answer and what they emit. What all
// versions share (Router, RMN, registry, pools) is asked elsewhere. Values hold nothing, and compare equal.
type onRampVersion interface {
	// version is that of the lane, such as 1.6.
	version() string
	// registry gives the TokenAdminRegistry whose pools the ramp uses.
	registry(ctx context.Context, p place, onRamp common.Address) (common.Address, error)
	// open refuses when the ramp takes no message of the Router to the lane's destination.
	open(ctx context.Context, op string, src place, onRamp common.Address, l *lane) error
	// limit refuses what the ramp's own rate limit keeps back.
	limit(ctx context.Context, op string, src place, onRamp common.Address, t amountOf) error
	// sendGas is what one item of a PaymentSender's batch may take that demands so many verifiers.
	sendGas(verifiers int) uint64
	// topic marks the log in which the ramp records a message.
	topic() common.Hash
	// message reads such a log of a ramp from a chain to another. It fails when the log doesn't say what it must, and
	// when the message's id isn't the hash of what it says.
	message(l *types.Log, from, to uint64) (message, error)
}

// offRampVersion is onRampVersion for the other end.
type offRampVersion interface {
	version() string
	registry(ctx context.Context, p place, offRamp common.Address) (common.Address, error)
	// source gives what the ramp takes of a chain.
	source(ctx context.Context, c *chain, at common.Hash, offRamp common.Address, remote uint64) (source, error)
	limit(ctx context.Context, op string, dst place, offRamp common.Address, t amountOf) error
	// topic marks the log in which the ramp tells of an execution.
	topic() common.Hash
	// remote gives the chain that such a log names, if it names one.
	remote(l *types.Log) (selector uint64, named bool)
	execution(l *types.Log) (execution, error)
}

// message is what an on-ramp recorded of a send, in the terms that all versions share.
type message struct {
	id          common.Hash
	destination uint64
	sequence    uint64 // 2.0: the message number
	sender      common.Address
	receiver    common.Address
	tokens      []tokenAmount // on the source, before a pool kept anything
}

// execution is what an off-ramp told of one attempt.
type execution struct {
	id       common.Hash
	sequence uint64
	state    uint8
	returned []byte
}

// source is what an off-ramp takes of one chain.
type source struct {
	enabled bool
	onRamps []common.Address
}

// takes tells whether messages of an on-ramp are executed.
func (s source) takes(onRamp common.Address) bool {
	for _, a := range s.onRamps {
		if a == onRamp {
			return s.enabled
		}
	}
	return false
}

// amountOf is a token and the units of it that a message carries, on the chain that is asked.
type amountOf = tokenAmount

// The versions, by what typeAndVersion says, without the patch number.
var (
	onRampVersions = map[string]onRampVersion{
		"EVM2EVMOnRamp 1.5.": onRamp15{}, "OnRamp 1.6.": onRamp16{}, "OnRamp 2.0.": onRamp20{},
	}
	offRampVersions = map[string]offRampVersion{
		"EVM2EVMOffRamp 1.5.": offRamp15{}, "OffRamp 1.6.": offRamp16{}, "OffRamp 2.0.": offRamp20{},
	}
	onRampTopics  = byTopic(onRampVersions)
	offRampTopics = byTopic(offRampVersions)
)

// served names the versions in an error.
const served = "1.5, 1.6 and 2.0"

func byTopic[V interface{ topic() common.Hash }](versions map[string]V) map[common.Hash]V {
	out := make(map[common.Hash]V, len(versions))
	for _, v := range versions {
		out[v.topic()] = v
	}
	return out
}

// versionOf finds what a contract's own words say that it is. ok is false for anything that isn't served.
func versionOf[V any](versions map[string]V, text string) (v V, ok bool) {
	for prefix, known := range versions {
		if strings.HasPrefix(text, prefix) {
			return known, true
		}
	}
	return v, false
}

// pausedRamp is a ramp that doesn't listen to the Router: an operator has taken it off, or has put another in its place.
func pausedRamp(op string, l *lane, listens common.Address) error {
	switch listens {
	case common.Address{}:
		return refused(op, laneOff, "the on-ramp is paused")
	case l.from.Router:
		return nil
	}
	return refused(op, laneOff, "the on-ramp listens to router %s, not to %s", listens, l.from.Router)
}
