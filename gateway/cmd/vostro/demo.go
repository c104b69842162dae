package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
)

func newDemo() *cobra.Command {
	var keep bool
	var listen, output, lane, contracts string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Watch ISO 20022 payments and fund orders cross between two chains, in a minute",
		Long: `Demo starts two chains with a CCIP lane between them and a tokenised fund, a bank
with a webhook endpoint and a Kafka broker, and the gateway as a process of its
own. It sends real pacs.008 messages by REST and orders of fund units through
Kafka, has two officers release a hold, cuts one RPC endpoint and lets another
lie, kills the gateway in the middle and starts it again, and then compares what
the bank was told with what the chains hold. It exits 0 when everything adds up,
else 1.

With --lane the chains carry Chainlink's own contracts of that generation, which
make test-tools fetches; their license allows that for other than production.`,
		Example: `  vostro demo
  vostro demo --lane 1.6                        # on Chainlink's own contracts
  vostro demo --serve --listen 127.0.0.1:8080   # keep it running, and try curl
  vostro demo --output json | tail -1 | jq .`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			if err := free(cmd.Context(), listen); err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), 3*time.Minute)
			defer cancel()
			d := &demo{out: cmd.OutOrStdout(), began: time.Now()}
			if lane != "" {
				artifacts, err := chainlink.Open(contracts)
				if err != nil {
					return fmt.Errorf("demo: %w (run make test-tools, or name the unpacked package with --contracts)", err)
				}
				if d.stack, err = artifacts.Stack(lane, chainlink.Options{}); err != nil {
					return fmt.Errorf("demo: %w", err)
				}
				d.lane = lane
			}
			summary, err := d.run(ctx, listen)
			defer d.close()
			if err != nil {
				return fmt.Errorf("demo: %w", err)
			}
			if output == "json" {
				line, err := json.Marshal(summary)
				if err != nil {
					return err
				}
				fmt.Fprintf(d.out, "%s\n", line)
			}
			if keep {
				d.invite()
				<-cmd.Context().Done()
			}
			if !summary.Good {
				return errSaidNo
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&keep, "serve", false, "keep it running and print curl lines to try")
	cmd.Flags().StringVar(&listen, "listen", "", "address of the gateway's REST door (default: a free port)")
	cmd.Flags().StringVar(&output, "output", "text", "text, or json: a summary as the last line")
	cmd.Flags().StringVar(&lane, "lane", "", "run on Chainlink's contracts of a generation: "+strings.Join(chainlink.Generations(), ", ")+" (default: the devnet's own)")
	cmd.Flags().StringVar(&contracts, "contracts", filepath.Join(".tools", "contracts-ccip-"+chainlink.Version),
		"folder of the npm package "+chainlink.Package+" "+chainlink.Version+", unpacked")
	return cmd
}

// summary is what the demo ends with. Everything in it is read from the chains
// and from what the bank received, not from what the gateway thinks.
type summary struct {
	Messages       int            `json:"messages"`
	Transfers      map[string]int `json:"transfers"`
	Orders         map[string]int `json:"orders"`
	SendsOnChain   int            `json:"sends_on_chain"`
	DuplicateSends int            `json:"duplicate_sends"`
	Conserved      bool           `json:"conserved"`
	Callbacks      int            `json:"callbacks"`
	Restarts       int            `json:"restarts"`
	Good           bool           `json:"good"`
}

// demo is one telling of the story.
type demo struct {
	*world
	out   io.Writer
	began time.Time
	child *child
	stack devnet.Stack
	lane  string // generation of Chainlink's contracts; empty: the devnet's own

	desk *fundDesk

	accounts []account
	payments []told
	orders   []fundOrdered
	messages int
	restarts int
	wrong    []string
}

func (d *demo) close() {
	if d.child != nil {
		stop, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = d.child.stop(stop)
	}
	if d.desk != nil {
		d.desk.close()
	}
	if d.world != nil {
		d.world.close()
	}
}

func (d *demo) say(format string, args ...any) {
	fmt.Fprintf(d.out, "%6.1fs  %s\n", time.Since(d.began).Seconds(), fmt.Sprintf(format, args...))
}

func (d *demo) chapter(title string) { fmt.Fprintf(d.out, "\n── %s\n", title) }

// expect keeps what doesn't add up; the demo goes on and says it at the end.
func (d *demo) expect(ok bool, format string, args ...any) {
	if !ok {
		d.wrong = append(d.wrong, fmt.Sprintf(format, args...))
		d.say("✗ %s", d.wrong[len(d.wrong)-1])
	}
}

// free says whether the demo's gateway can listen at an address, before anything begins.
func free(ctx context.Context, address string) error {
	if address == "" {
		return nil
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if err != nil {
		return fmt.Errorf("--listen %q: %w; give a free host:port, such as 127.0.0.1:8080", address, err)
	}
	return l.Close()
}

func (d *demo) run(ctx context.Context, listen string) (summary, error) {
	for i, holder := range []string{
		"Société Martin SARL", "Pyongyang Trading House", "Chantiers de la Loire SA", "Dupont & Fils", "Librairie Verne", "Atelier Nantes", "Café du Port",
	} {
		d.accounts = append(d.accounts, account{iban: frenchIBAN(i + 1), holder: holder})
	}
	d.chapter("Two chains, a CCIP lane, a fund, a bank and its gateway")
	var err error
	if d.desk, err = openFundDesk(d.hearOrder); err != nil {
		return summary{}, err
	}
	d.world, err = newWorld(ctx, worldOptions{
		blockTime: time.Second, finality: 3, listen: listen, accounts: d.accounts, hear: d.hear, stack: d.stack,
		fund: &devnet.FundSpec{NAV: theSubscription.nav}, broker: d.desk.broker,
	})
	if err != nil {
		return summary{}, err
	}
	source, dest := d.net.Chains[0], d.net.Chains[1]
	d.say("%s and %s are up, three RPC endpoints each; a block per second, final after three", source.Name, dest.Name)
	if d.lane != "" {
		d.say("the lane between them is CCIP %s: Chainlink's contracts, an oracle network of four keys", d.lane)
	}
	d.say("%s is on %s, its unit valued at EUR %s; the bank's fund desk works through Kafka at %s", d.net.Fund.Name, dest.Name, theSubscription.nav, d.desk.broker)
	if d.child, err = d.start(ctx); err != nil {
		return summary{}, err
	}
	d.say("the gateway is up at %s (process %d)", d.url, d.child.cmd.Process.Pid)
	before, err := d.balances(ctx)
	if err != nil {
		return summary{}, err
	}
	for _, chapter := range []func(context.Context) error{d.first, d.again, d.subscribe, d.release, d.trouble, d.killed, d.redeem, d.finish} {
		if err := chapter(ctx); err != nil {
			return summary{}, err
		}
	}
	return d.reckon(ctx, before)
}
