package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func newContracts() *cobra.Command {
	cmd := &cobra.Command{Use: "contracts", Short: "Deploy and verify PaymentSender and PaymentReceiver"}
	cmd.AddCommand(newContractsVerify(), newContractsDeploy())
	return cmd
}

func newContractsVerify() *cobra.Command {
	var path string
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Say what isn't as it should be of the contracts that the configuration names",
		Long: `Verify compares the code of every configured PaymentSender and PaymentReceiver,
its immutables included, with what this version's constructors leave there; looks
at router, roles, allow-lists, limits, pause and seal; and names powers that are
in the hands of a key that signs every day. It exits with 1 when anything is
wrong.`,
		Example: `  vostro contracts verify --config vostro.yaml`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			g, err := chainsOnly(cmd.Context(), path)
			if err != nil {
				return err
			}
			defer func() { _ = g.close() }()
			problems := g.network.Verify(cmd.Context())
			for _, problem := range problems {
				fmt.Fprintln(cmd.OutOrStdout(), problem)
			}
			if len(problems) > 0 {
				return errSaidNo
			}
			fmt.Fprintln(cmd.OutOrStdout(), "the contracts are as they should be")
			return nil
		},
	}
	cmd.Flags().StringVar(&path, "config", "vostro.yaml", "configuration file")
	return cmd
}

// chainsOnly opens the chains and the network of a configuration: no store, no
// doors.
func chainsOnly(ctx context.Context, path string) (_ *gatewayParts, err error) {
	cfg, err := loadConfig(path)
	if err != nil {
		return nil, err
	}
	g := &gatewayParts{cfg: cfg, log: slog.New(slog.DiscardHandler)}
	defer func() {
		if err != nil {
			_ = g.close()
		}
	}()
	accounts, err := g.openChains(ctx)
	if err != nil {
		return nil, err
	}
	approver, err := openApprover(cfg.Compliance.ApprovalKey, cfg.Chains, accounts)
	if err != nil {
		return nil, fmt.Errorf("compliance approval key: %w", err)
	}
	return g, g.openNetwork(accounts, approver.Address())
}

// deployFlags is what `contracts deploy` is told besides the configuration.
type deployFlags struct {
	config, chain, contract, client              string
	owner, guardian, predecessor, at             string
	keystore, passwordFile                       string
	limits                                       []string
	timeout                                      time.Duration
	ownerAddress, guardianAddress, beforeAddress common.Address
	atAddress                                    common.Address
}

func newContractsDeploy() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Put a PaymentSender or PaymentReceiver on a chain, configure it and hand it to its owner",
		Long: `Deploy signs with a key of its own (--keystore), which pays for gas and owns the
contract until the owner accepts; it can be neither the operator nor the approval
key. It configures the contract for the lanes, clients and operator of the
configuration and offers it to --owner.

With --at nothing is deployed: what is missing at that contract is configured, or
printed as calls for its owner when that isn't the deployer. A PaymentSender that
takes over from another is given it as --predecessor, and sends nothing before
that one is sealed: seal() is the owner's.`,
		Example: `  vostro contracts deploy --config vostro.yaml --chain base --contract receiver --owner 0x… --keystore deployer.json --password-file deployer.pw
  vostro contracts deploy --config vostro.yaml --chain ethereum --contract sender --client alpha --owner 0x… --guardian 0x… \
      --limit EUR=5000000 --keystore deployer.json --password-file deployer.pw`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	flags := cmd.Flags()
	flags.StringVar(&f.config, "config", "vostro.yaml", "configuration file")
	flags.StringVar(&f.chain, "chain", "", "chain of the configuration")
	flags.StringVar(&f.contract, "contract", "", "sender or receiver")
	flags.StringVar(&f.client, "client", "", "whose sender it is")
	flags.StringVar(&f.owner, "owner", "", "who shall own it: may configure, seal, withdraw")
	flags.StringVar(&f.guardian, "guardian", "", "who may pause a sender")
	flags.StringVar(&f.predecessor, "predecessor", "", "the sender that it takes over from")
	flags.StringArrayVar(&f.limits, "limit", nil, "CURRENCY=AMOUNT that may leave a sender per UTC day; a token without one goes nowhere")
	flags.StringVar(&f.at, "at", "", "configure this contract instead of deploying one")
	flags.StringVar(&f.keystore, "keystore", "", "the deployer's key file")
	flags.StringVar(&f.passwordFile, "password-file", "", "its password")
	flags.DurationVar(&f.timeout, "timeout", 15*time.Minute, "how long to wait for all blocks together")
	for _, name := range []string{"chain", "contract", "keystore", "password-file"} {
		_ = cmd.MarkFlagRequired(name) // fails only for a flag that isn't there
	}
	return cmd
}

func (f *deployFlags) run(cmd *cobra.Command) error {
	if err := f.check(); err != nil {
		return err
	}
	deployer, err := evm.OpenKeystore(f.keystore, f.passwordFile)
	if err != nil {
		return err
	}
	g, err := chainsOnly(cmd.Context(), f.config)
	if err != nil {
		return err
	}
	defer func() { _ = g.close() }()
	i := slices.IndexFunc(g.cfg.Chains, func(c config.Chain) bool { return c.Name == f.chain })
	if i < 0 {
		return fmt.Errorf("--chain: %q isn't configured", f.chain)
	}
	limits, err := f.tokenLimits(g.cfg)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(cmd.Context(), f.timeout)
	defer cancel()
	out, err := g.network.Deploy(ctx, deployer, feePolicy(g.cfg.Chains[i]), ccip.Deployment{
		Chain: f.chain, Receiver: f.contract == "receiver", Owner: f.ownerAddress, Guardian: f.guardianAddress, Predecessor: f.beforeAddress,
		Limits: limits, At: f.atAddress, Poll: g.cfg.Chains[i].Poll,
	})
	f.print(cmd.OutOrStdout(), out)
	return err
}

func (f *deployFlags) check() error {
	for _, a := range []struct {
		flag, text string
		into       *common.Address
	}{
		{"owner", f.owner, &f.ownerAddress},
		{"guardian", f.guardian, &f.guardianAddress},
		{"predecessor", f.predecessor, &f.beforeAddress},
		{"at", f.at, &f.atAddress},
	} {
		if a.text == "" {
			continue
		}
		if !common.IsHexAddress(a.text) {
			return fmt.Errorf("--%s: %q is no address", a.flag, a.text)
		}
		*a.into = common.HexToAddress(a.text)
	}
	switch {
	case f.contract != "sender" && f.contract != "receiver":
		return fmt.Errorf("--contract %q is neither sender nor receiver", f.contract)
	case f.contract == "sender" && f.client == "":
		return fmt.Errorf("--client is missing: whose sender is it?")
	case f.contract == "receiver" && (f.client != "" || f.guardian != "" || f.predecessor != "" || len(f.limits) > 0):
		return fmt.Errorf("--client, --guardian, --predecessor and --limit are of senders")
	}
	return nil
}

// tokenLimits gives the limits in base units by token.
func (f *deployFlags) tokenLimits(cfg *config.Config) (map[common.Address]*big.Int, error) {
	limits := make(map[common.Address]*big.Int)
	for _, text := range f.limits {
		currency, amount, ok := strings.Cut(text, "=")
		i := slices.IndexFunc(cfg.Tokens, func(t config.Token) bool { return t.Chain == f.chain && t.Currency == currency })
		if !ok || i < 0 {
			return nil, fmt.Errorf("--limit %q: want CURRENCY=AMOUNT of a token that is configured on %s", text, f.chain)
		}
		a, err := gateway.ParseAmount(amount, currency)
		if err != nil {
			return nil, fmt.Errorf("--limit %q: %w", text, err)
		}
		units, err := a.BaseUnits(cfg.Tokens[i].Decimals)
		if err != nil {
			return nil, fmt.Errorf("--limit %q: %w", text, err)
		}
		limits[common.HexToAddress(cfg.Tokens[i].Address)] = units
	}
	return limits, nil
}

// print says what was done, what is left to the owner, and what to write into
// the configuration.
func (f *deployFlags) print(w io.Writer, out ccip.Deployed) {
	if out.Contract == (common.Address{}) {
		return
	}
	if f.at == "" {
		fmt.Fprintf(w, "deployed %s on %s\n", out.Contract, f.chain)
	}
	for _, s := range out.Done {
		fmt.Fprintf(w, "done     %s\n", s.What)
	}
	for _, s := range out.Left {
		fmt.Fprintf(w, "owner    %s\n         to %s data %s\n", s.What, s.To, hexutil.Encode(s.Data))
	}
	if f.contract == "receiver" {
		fmt.Fprintf(w, "\nlanes:\n  - {from: …, to: %s, receiver: %q, fee_ceiling: …}\n", f.chain, out.Contract)
		return
	}
	fmt.Fprintf(w, "\nclients:\n  - id: %s\n    senders: {%s: %q}\n", f.client, f.chain, out.Contract)
}
