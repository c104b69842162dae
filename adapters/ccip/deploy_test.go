package ccip_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// put deploys with the stranger's key, while blocks are made.
func (w *world) put(n *ccip.Network, d ccip.Deployment) (ccip.Deployed, error) {
	w.t.Helper()
	d.Poll = 5 * time.Millisecond
	type outcome struct {
		out ccip.Deployed
		err error
	}
	done := make(chan outcome, 1)
	ctx, cancel := context.WithCancel(w.t.Context())
	defer cancel()
	go func() {
		out, err := n.Deploy(ctx, evm.NewKeySigner(devnet.Key(devnet.RoleStranger)), evm.FeePolicy{}, d)
		done <- outcome{out, err}
	}()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case o := <-done:
			return o.out, o.err
		case <-ticker.C:
			w.mine(w.src, 1)
			w.mine(w.dst, 1)
		}
	}
}

func TestContractsAreDeployedConfiguredAndHandedOver(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	owner, guardian := devnet.Address(devnet.RoleOwner), devnet.Address(devnet.RoleGuardian)
	require.Empty(t, n.Verify(t.Context()), "the devnet's own contracts are as they should be")

	// A receiver first: senders are let in when they are known.
	received, err := w.put(n, ccip.Deployment{Chain: w.dst.Name, Receiver: true, Owner: owner})
	require.NoError(t, err)
	require.NotEqual(t, common.Address{}, received.Contract)
	w.config.Lanes[0].Receiver = received.Contract
	sent, err := w.put(w.network(), ccip.Deployment{
		Chain: w.src.Name, Owner: owner, Guardian: guardian, Limits: map[common.Address]*big.Int{w.src.Token: big.NewInt(5_000_000)},
	})
	require.NoError(t, err)
	require.Len(t, sent.Done, 4, "operator, receiver, limit, offer: %v", sent.Done)
	require.Len(t, sent.Left, 1)
	w.config.Senders[0].Address = sent.Contract

	// Both are offered to the owner, who accepts with the very bytes that were printed, and finds what else is needed.
	w.do(w.src, devnet.RoleOwner, sent.Left[0].To, sent.Left[0].Data)
	accept := received.Left[len(received.Left)-1]
	w.do(w.dst, devnet.RoleOwner, accept.To, accept.Data)
	configured := w.network()
	problems := configured.Verify(t.Context())
	require.Len(t, problems, 1, "%v", problems)
	require.ErrorContains(t, problems[0], sent.Contract.Hex())
	again, err := w.put(configured, ccip.Deployment{Chain: w.dst.Name, Receiver: true, At: received.Contract})
	require.NoError(t, err)
	require.Empty(t, again.Done, "the deployer has no power any more")
	require.Len(t, again.Left, 1)
	w.do(w.dst, devnet.RoleOwner, again.Left[0].To, again.Left[0].Data)
	w.do(w.src, devnet.RoleOwner, w.src.Token, bindings.NewDevToken().PackMint(sent.Contract, big.NewInt(1_000_000)))
	_, err = w.src.Client().NonceAt(t.Context(), owner, nil)
	require.NoError(t, err)
	require.Empty(t, w.network().Verify(t.Context()))
}

func TestADeploymentThatBrokeOffIsGoneOnWith(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	// The deployer owns it, and nothing has been configured.
	code := append(common.FromHex(bindings.PaymentSenderMetaData.Bin), bindings.NewPaymentSender().PackConstructor(
		w.src.Router, devnet.Address(devnet.RoleStranger), devnet.Address(devnet.RoleCompliance), devnet.Address(devnet.RoleGuardian), w.src.Senders["alpha"])...)
	at := w.deploy(w.src, code)
	d := ccip.Deployment{Chain: w.src.Name, At: at, Owner: devnet.Address(devnet.RoleOwner)}
	out, err := w.put(n, d)
	require.NoError(t, err)
	require.Len(t, out.Done, 3)
	out, err = w.put(n, d)
	require.NoError(t, err)
	require.Empty(t, out.Done, "what is there isn't done again")
	require.Len(t, out.Left, 1)

	// Its predecessor isn't sealed, the offer isn't accepted, no token has a limit.
	w.config.Senders[0].Address = at
	problems := errors.Join(w.network().Verify(t.Context())...)
	require.ErrorContains(t, problems, "its predecessor "+w.src.Senders["alpha"].Hex()+" isn't sealed")
	require.ErrorContains(t, problems, "has no daily limit")
	require.NotContains(t, problems.Error(), "its code isn't")
}

func TestPowersThatWouldMeetInOneHandAreNotDeployed(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	owner, guardian, operator := devnet.Address(devnet.RoleOwner), devnet.Address(devnet.RoleGuardian), w.src.Operator
	good := ccip.Deployment{Chain: w.src.Name, Owner: owner, Guardian: guardian}
	for name, change := range map[string]func(*ccip.Deployment) evm.Signer{
		"no owner":        func(d *ccip.Deployment) evm.Signer { d.Owner = common.Address{}; return nil },
		"operator owns":   func(d *ccip.Deployment) evm.Signer { d.Owner = operator; return nil },
		"approver owns":   func(d *ccip.Deployment) evm.Signer { d.Owner = devnet.Address(devnet.RoleCompliance); return nil },
		"no guardian":     func(d *ccip.Deployment) evm.Signer { d.Guardian = common.Address{}; return nil },
		"operator pauses": func(d *ccip.Deployment) evm.Signer { d.Guardian = operator; return nil },
		"unknown chain":   func(d *ccip.Deployment) evm.Signer { d.Chain = "elsewhere"; return nil },
		"by the operator": func(*ccip.Deployment) evm.Signer {
			return evm.NewKeySigner(devnet.Key(devnet.RoleOperator(w.src.Name)))
		},
		"by the approver": func(*ccip.Deployment) evm.Signer { return evm.NewKeySigner(devnet.Key(devnet.RoleCompliance)) },
	} {
		d := good
		signer := change(&d)
		if signer == nil {
			signer = evm.NewKeySigner(devnet.Key(devnet.RoleStranger))
		}
		_, err := n.Deploy(t.Context(), signer, evm.FeePolicy{}, d)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
	}
}

func TestAContractOfOtherCodeIsFoundOut(t *testing.T) {
	t.Parallel()
	w := open(t)
	// The same contract for another router has other immutables; one byte more is other code.
	other := append(common.FromHex(bindings.PaymentReceiverMetaData.Bin),
		bindings.NewPaymentReceiver().PackConstructor(w.dst.Router, w.dst.Operator)...)
	other[len(common.FromHex(bindings.PaymentReceiverMetaData.Bin))-1] ^= 1 // in the metadata at the code's end
	w.config.Lanes[0].Receiver = w.deploy(w.dst, other)
	problems := errors.Join(w.network().Verify(t.Context())...)
	require.ErrorContains(t, problems, "its code isn't that of this version's PaymentReceiver")
	require.ErrorContains(t, problems, "its owner is the operator")
}
