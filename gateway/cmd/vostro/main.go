// Command vostro is the gateway and its tools in one binary: serve, demo,
// bench, validate, message, config, transfer, directory, contracts, lane, token, policy, screening. It only
// wires; see the packages for what they promise.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

// run executes one command line and gives the exit code: 0 done, 1 the command
// says no (a message rejected, a demo that doesn't add up), 2 it couldn't be
// tried.
func run(ctx context.Context, args []string) int {
	root := newRoot()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errSaidNo):
		return 1
	}
	fmt.Fprintln(root.ErrOrStderr(), "vostro:", err)
	return 2
}

// errSaidNo ends a command that has printed its verdict and the verdict is no.
var errSaidNo = errors.New("no")

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "vostro",
		Short: "The gateway between a bank's ISO 20022 world and blockchains",
		Long: `Vostro takes ISO 20022 payments from a bank, has the bank's own policy decide on
them, sends them through Chainlink CCIP and reports every step back as ISO 20022
status messages.

An accepted payment is never lost, never sent twice, never sent without a
recorded allow, and its status is never better than what the chains prove.`,
		Example: `  vostro demo                         # see it, with nothing but this binary
  vostro config check vostro.yaml     # everything that is wrong, at once
  vostro serve --config vostro.yaml   # run it`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.AddCommand(
		newServe(), newDemo(), newBench(), newValidate(), newMessage(), newConfig(), newTransfer(), newOrder(), newDirectory(), newContracts(),
		newLane(), newToken(), newPolicy(), newScreening(), newClearance(), newCase(), newKafka(),
	)
	explainUsage(root)
	return root
}

// explainUsage has a command that is called wrongly say how it is called.
func explainUsage(cmd *cobra.Command) {
	wrong := func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w\nusage: %s\nmore: %s --help", err, cmd.UseLine(), cmd.CommandPath())
	}
	cmd.SetFlagErrorFunc(wrong)
	if check := cmd.Args; check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			if err := check(cmd, args); err != nil {
				return wrong(cmd, err)
			}
			return nil
		}
	}
	for _, sub := range cmd.Commands() {
		explainUsage(sub)
	}
}
