package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// validation is one run of `vostro validate`.
type validation struct {
	options iso20022.Options
	json    bool
	stdin   io.Reader
	workers int // files at a time; 0: one per processor

	// Large files take turns, so that memory doesn't grow with the processors.
	large sync.Mutex
}

// largeFile is what one worker may hold without waiting for its turn.
const largeFile = 4 << 20

func newValidate() *cobra.Command {
	var output, rules string
	v := &validation{}
	cmd := &cobra.Command{
		Use:   "validate FILE… | DIR | -",
		Short: "Hold ISO 20022 files against the gateway's schemas and rules",
		Long: `Validate reads and checks each file as the gateway does: size, structure, type,
schema, rules of the profile. It needs no configuration and no network. Of a
directory it takes every .xml file, also below it; "-" is standard input.

What is accepted here is valid. The gateway's door asks more of it: that the
message is one of
  ` + strings.ReplaceAll(iso20022.Served(), ", ", "\n  ") + `
(any other is refused there with rule TYPE), and that client, directory and lanes
allow it.

With --output json there is one line per file, in the order of the arguments:
  {"file","verdict","gate","message","faults":[{"path","rule","reason","found","hint"}]}
verdict is accepted or rejected; gate is the first one that the message didn't
pass: parse, size, type, xsd or rules; message is its ISO type. A code that ISO's
external code sets don't hold is told in "warnings", with the same members; it
changes no verdict.

A file that can't be read is rejected there at gate parse with rule FILE-READ.

The exit code is 0 when every file is accepted, 1 when one is rejected, and 2
when one couldn't be read or the command line is wrong.`,
		Example: `  vostro validate payment.xml
  vostro validate --output json inbox | jq 'select(.verdict=="rejected")'
  vostro validate --rules house/ --client alpha payment.xml
  vostro validate --profile plain --max-body 67108864 payments-of-today.xml`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if output != "text" && output != "json" {
				return fmt.Errorf("--output %q is neither text nor json", output)
			}
			if _, err := iso20022.FindProfile(v.options.Profile); err != nil {
				return err
			}
			if n := v.options.Limits.BodyBytes; n < 1 || n > iso20022.BodyBytesMax {
				return fmt.Errorf("--max-body %d is not between 1 and %d", n, iso20022.BodyBytesMax)
			}
			if n := len(slices.DeleteFunc(slices.Clone(args), func(arg string) bool { return arg != "-" })); n > 1 {
				return errors.New("- may stand there once: there is one standard input")
			}
			v.options.Day = time.Now().UTC().Format(time.DateOnly)
			if rules != "" {
				house, err := houseRules(cmd.Context(), rules)
				if err != nil {
					return err
				}
				v.options.House = house
			}
			v.json, v.stdin = output == "json", cmd.InOrStdin()
			return v.run(cmd.Context(), args, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	cmd.Flags().StringVar(&output, "output", "text", "text, or json: one line per file")
	cmd.Flags().StringVar(&v.options.Profile, "profile", "cbpr-2026", "rule packs: plain, cbpr (the release in force today), cbpr-2025, cbpr-2026, high-value")
	cmd.Flags().StringVar(&rules, "rules", "", "folder or file of the bank's own rules (Rego), as clients[].rules")
	cmd.Flags().StringVar(&v.options.Client, "client", "", "the client that the bank's own rules see")
	cmd.Flags().IntVar(&v.options.Limits.BodyBytes, "max-body", iso20022.BodyBytesDefault, "largest message in bytes, as server.max_body")
	return cmd
}

// verdict is what is printed about one file.
type verdict struct {
	text     []byte
	rejected bool
	err      error // the file couldn't be read
	done     chan struct{}
}

// run judges the files side by side and prints in their order. What can't be
// read is said on errs and doesn't keep the others from being judged.
func (v *validation) run(ctx context.Context, args []string, out, errs io.Writer) error {
	workers := v.workers
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	type job struct {
		name string
		*verdict
	}
	jobs := make(chan job)
	order := make(chan *verdict, 16*workers) // how far the printing may lag behind
	going, stop := context.WithCancel(ctx)
	defer stop()

	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			var body bytes.Buffer
			for j := range jobs {
				v.judge(j.name, &body, j.verdict)
				close(j.done)
			}
		})
	}
	group.Go(func() {
		defer close(order)
		defer close(jobs)
		give := func(j job) error {
			select {
			case order <- j.verdict:
			case <-going.Done():
				return going.Err()
			}
			jobs <- j
			return nil
		}
		for _, arg := range args {
			err := eachFile(arg, func(name string) error { return give(job{name, &verdict{done: make(chan struct{})}}) })
			if going.Err() != nil {
				return
			}
			if err != nil {
				lost := &verdict{done: make(chan struct{})}
				v.unread(arg, err, lost)
				close(lost.done)
				order <- lost
			}
		}
	})
	buffered := bufio.NewWriterSize(out, 64<<10)
	err := report(order, buffered, errs)
	stop()
	for range order { // what is under way is let go
	}
	group.Wait()
	return cmp.Or(buffered.Flush(), ctx.Err(), err)
}

// report prints verdicts as they are ready and gives what the command ends in.
func report(order <-chan *verdict, out, errs io.Writer) error {
	var said error
	for r := range order {
		<-r.done
		if r.err != nil {
			fmt.Fprintln(errs, "vostro:", r.err)
			said = errUnread
		} else if r.rejected && said == nil {
			said = errSaidNo
		}
		if _, err := out.Write(r.text); err != nil {
			return err
		}
	}
	return said
}

var errUnread = errors.New("not every file could be read")

// eachFile gives a file itself, and of a directory the .xml files in and below
// it, in lexical order.
func eachFile(arg string, give func(name string) error) error {
	if info, err := os.Stat(arg); arg == "-" || err != nil || !info.IsDir() {
		return give(arg) // whoever reads it says what is wrong with it
	}
	found := false
	err := filepath.WalkDir(arg, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.EqualFold(filepath.Ext(path), ".xml") {
			return err
		}
		found = true
		return give(path)
	})
	if err == nil && !found {
		return fmt.Errorf("%s: there is no .xml file in it", arg)
	}
	return err
}

// judge reads and validates one file. The body's memory is used again for the
// next one: a result never points into it.
func (v *validation) judge(name string, body *bytes.Buffer, to *verdict) {
	in := v.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			v.unread(name, err, to)
			return
		}
		defer func() { _ = f.Close() }()
		if info, err := f.Stat(); err == nil && info.Size() > largeFile {
			v.large.Lock()
			defer v.large.Unlock()
			body = &bytes.Buffer{} // not to be kept
			body.Grow(int(min(info.Size(), int64(v.options.Limits.BodyBytes))) + bytes.MinRead)
		}
		in = f
	}
	// One byte more than the door takes: a file of any size is judged by its size
	// and not by memory.
	body.Reset()
	if _, err := body.ReadFrom(io.LimitReader(in, int64(v.options.Limits.BodyBytes)+1)); err != nil {
		v.unread(name, fmt.Errorf("read %s: %w", name, err), to)
		return
	}
	result := iso20022.Validate(body.Bytes(), v.options)
	to.rejected = result.Verdict != iso20022.Accepted
	if v.json {
		to.text, to.err = jsonLine(name, result)
	} else {
		to.text = plainText(name, result)
	}
}

// unread says of a file that there is no message in it to judge. Whoever reads
// lines finds one for each file.
func (v *validation) unread(name string, err error, to *verdict) {
	to.err = err
	if !v.json {
		return
	}
	line, lineErr := jsonLine(name, iso20022.Result{Verdict: iso20022.Rejected, Gate: gateway.GateParse, Faults: []gateway.Fault{{
		Gate: gateway.GateParse, Rule: "FILE-READ", Reason: "FF01", Hint: err.Error(), Tx: gateway.WholeMessage,
	}}})
	to.text, to.err = line, cmp.Or(lineErr, err)
}

func jsonLine(name string, r iso20022.Result) ([]byte, error) {
	if r.Faults == nil {
		r.Faults = []gateway.Fault{}
	}
	line, err := json.Marshal(struct {
		File string `json:"file"`
		iso20022.Result
	}{name, r})
	return append(line, '\n'), err
}

func plainText(name string, r iso20022.Result) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s: %s", name, r.Verdict)
	if r.Gate != "" {
		fmt.Fprintf(&b, " at gate %s", r.Gate)
	}
	if r.Message != "" {
		fmt.Fprintf(&b, " (%s)", r.Message)
	}
	b.WriteByte('\n')
	for _, f := range r.Faults {
		writeFault(&b, "rule", f)
	}
	for _, f := range r.Warnings {
		writeFault(&b, "warning", f)
	}
	return b.Bytes()
}

func writeFault(b *bytes.Buffer, word string, f gateway.Fault) {
	fmt.Fprintf(b, "  %s\n    %s %s, reason %s", at(f.Path), word, f.Rule, f.Reason)
	if f.Found != "" {
		fmt.Fprintf(b, ", found %q", f.Found)
	}
	fmt.Fprintf(b, "\n    %s\n", f.Hint)
}

func at(path string) string {
	if path == "" {
		return "(the message)"
	}
	return path
}
