package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

func newMessage() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "message",
		Short: "Write ISO 20022 messages to try things with",
	}
	cmd.AddCommand(newMessageNew())
	return cmd
}

// messageFacts are the flags of message new.
type messageFacts struct {
	count   int
	profile string
	message sample.Message
	tx      sample.Transaction
}

// countMax keeps a slip of a finger from filling a disk; a file at the highest
// body limit of a client holds fewer.
const countMax = 100_000

func newMessageNew() *cobra.Command {
	var f messageFacts
	cmd := &cobra.Command{
		Use:   "new MESSAGE",
		Short: "Write a valid message with fresh identifiers to standard output",
		Long: `New writes a message that passes "vostro validate": valid against its schema and
against the rules of --profile, which also decides the release of CBPR+ that an
AppHdr names.
MESSAGE is a family (pacs.008) or a version of it (pacs.008.001.13). The gateway
takes at its door

  ` + strings.ReplaceAll(iso20022.Served(), ", ", "\n  ") + `

What no flag says is made up: fresh MsgId, references and UETR, the time of now,
two example parties. Nothing is sent; pipe the message to where it should go.
A message that a rule would refuse is not written, and the error says why.

A recall (camt.056) or a return (pacs.004) says of its original what the flags
say and nothing else: the gateway looks for a payment with which all of it agrees,
so --uetr is enough, or --original-message-id with one of --end-to-end-id,
--reference and --original-transaction-id. Without any of them the original is
made up. A return goes from the creditor's bank (--creditor-bic) back to the
debtor's (--debtor-bic).`,
		Example: `  vostro message new pacs.008 --amount 1250.75 --currency EUR
  vostro message new pacs.008 --count 500 --header > file.xml
  vostro message new pacs.009 --usage cov --uetr 0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90
  vostro message new pacs.009 --profile high-value --debtor-bic ALPHDEFFXXX --debtor-lei 529900T8BM49AURSDO55
  vostro message new camt.056 --uetr 0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90 --reason DUPL
  vostro message new pacs.004 --uetr 0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90 --amount 50 --debtor-bic ALPHDEFFXXX --creditor-bic BETAFRPPXXX
  vostro message new setr.010.001.05 --fund LU9999999998 --amount 5000
  vostro message new setr.004 --fund LU9999999998 --units 12.5
  vostro message new pain.001 | vostro validate -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("name one message, such as pacs.008; there are %s", strings.Join(sample.Types(), ", "))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			f.message.Type, f.message.CreatedAt = args[0], time.Now()
			raw, err := f.write()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(raw)
			return err
		},
	}
	flags := cmd.Flags()
	m, t := &f.message, &f.tx
	flags.IntVar(&f.count, "count", 1, "how many transactions, entries or orders the message has")
	flags.StringVar(&t.Amount, "amount", "", "amount of each, a decimal number with a point (default 100.00, or 100 where the currency has no decimals; none in a recall that names its original)")
	flags.StringVar(&m.Currency, "currency", "EUR", "currency, ISO 4217")
	flags.StringVar(&t.UETR, "uetr", "", "UETR; for a return or a recall that of the original; for one transaction only")
	flags.StringVar(&t.EndToEndID, "end-to-end-id", "", "EndToEndId; for a return or a recall that of the original; for one transaction only")
	flags.StringVar(&t.InstructionID, "reference", "", "InstrId, or OrdrRef of an order; for a return or a recall InstrId of the original; for one transaction only")
	flags.StringVar(&t.Original.TransactionID, "original-transaction-id", "", "of a return or a recall: TxId of the original; for one transaction only")
	flags.StringVar(&t.Original.MessageID, "original-message-id", "", "of a return or a recall: MsgId of the original")
	flags.StringVar(&t.Original.MessageName, "original-message", "", "of a return or a recall, beside --original-message-id: the definition of the original (default pacs.008.001.08)")
	flags.StringVar(&m.ID, "message-id", "", "MsgId")
	flags.StringVar(&m.Day, "date", "", "settlement or execution date, YYYY-MM-DD (default today; none in a recall that names its original)")
	flags.StringVar(&m.Debtor.BIC, "debtor-bic", "", "BIC of the debtor's bank, or of who orders a fund")
	flags.StringVar(&m.Debtor.LEI, "debtor-lei", "", "of a pacs.009: LEI of the debtor (made up where no BIC is given)")
	flags.StringVar(&m.Debtor.Name, "debtor-name", "", "name of the debtor, or of whom an order's account belongs to (default the ordering bank itself)")
	flags.StringVar(&m.Debtor.IBAN, "debtor-iban", "", "account of the debtor")
	flags.StringVar(&m.Debtor.Wallet, "debtor-wallet", "", "wallet of the debtor, eip155:CHAIN-ID:0xADDRESS")
	flags.StringVar(&m.Creditor.BIC, "creditor-bic", "", "BIC of the creditor's bank")
	flags.StringVar(&m.Creditor.LEI, "creditor-lei", "", "of a pacs.009: LEI of the creditor (made up where no BIC is given)")
	flags.StringVar(&m.Creditor.Name, "creditor-name", "", "name of the creditor")
	flags.StringVar(&m.Creditor.Town, "creditor-town", "", "town of the creditor")
	flags.StringVar(&m.Creditor.Country, "creditor-country", "", "country of the creditor, ISO 3166")
	flags.StringVar(&m.Creditor.IBAN, "creditor-iban", "", "account of the creditor")
	flags.StringVar(&m.Creditor.Wallet, "creditor-wallet", "", "wallet of the creditor, eip155:CHAIN-ID:0xADDRESS")
	flags.StringVar(&m.Usage, "usage", "", "of a pacs.009: core, cov or adv (default core)")
	flags.StringVar(&m.Reason, "reason", "", "reason code of a return (default AC04) or a recall (default DUPL)")
	flags.StringVar(&m.Fund, "fund", "", "ISIN of the fund that is ordered")
	flags.StringVar(&t.Units, "units", "", "order units of the fund rather than an amount (default of a redemption: 10)")
	flags.StringVar(&f.profile, "profile", iso20022.ProfileCBPR2026, "rules that the message passes: plain, cbpr (the release in force today), cbpr-2025, cbpr-2026, high-value")
	flags.BoolVar(&m.Header, "header", false, "put an AppHdr before the Document")
	return cmd
}

// apply refuses flags that say nothing in this message.
func (f *messageFacts) apply() error {
	for _, flag := range []struct{ name, value, families string }{
		{"--usage", f.message.Usage, "pacs.009"},
		{"--debtor-lei", f.message.Debtor.LEI, "pacs.009"},
		{"--creditor-lei", f.message.Creditor.LEI, "pacs.009"},
		{"--reason", f.message.Reason, "pacs.004 camt.056"},
		{"--original-message-id", f.tx.Original.MessageID, "pacs.004 camt.056"},
		{"--original-message", f.tx.Original.MessageName, "pacs.004 camt.056"},
		{"--original-transaction-id", f.tx.Original.TransactionID, "pacs.004 camt.056"},
		{"--fund", f.message.Fund, "setr"},
		{"--units", f.tx.Units, "setr"},
	} {
		if flag.value != "" && !slices.ContainsFunc(strings.Fields(flag.families), func(family string) bool {
			return strings.HasPrefix(f.message.Type, family)
		}) {
			return fmt.Errorf("%s says nothing in a %s; it is for %s", flag.name, f.message.Type, strings.ReplaceAll(flag.families, " ", " and "))
		}
	}
	return nil
}

// write writes the message and holds it against the rules: what is printed is
// good, whatever the flags said.
func (f *messageFacts) write() ([]byte, error) {
	if f.count < 1 || f.count > countMax {
		return nil, fmt.Errorf("--count %d is not between 1 and %d", f.count, countMax)
	}
	if f.count > 1 {
		for flag, value := range map[string]string{
			"--uetr": f.tx.UETR, "--end-to-end-id": f.tx.EndToEndID, "--reference": f.tx.InstructionID, "--original-transaction-id": f.tx.Original.TransactionID,
		} {
			if value != "" {
				return nil, fmt.Errorf("%s names one transaction, and --count %d asks for more; leave one of them out", flag, f.count)
			}
		}
	}
	if err := f.apply(); err != nil {
		return nil, err
	}
	if _, ok := iso20022.CurrencyDigits(f.message.Currency); !ok {
		return nil, fmt.Errorf("--currency %q is not an active currency of ISO 4217", f.message.Currency)
	}
	profile, err := iso20022.FindProfile(f.profile)
	if err != nil {
		return nil, err
	}
	today := f.message.CreatedAt.UTC().Format(time.DateOnly)
	m := f.message
	if service := profile.BusinessService(today); service != "" {
		m.Release = service[strings.LastIndexByte(service, '.')+1:]
	}
	m.Transactions = make([]sample.Transaction, f.count)
	for i := range m.Transactions {
		m.Transactions[i] = f.tx
	}
	raw, err := sample.Write(m)
	if err != nil {
		return nil, err
	}
	result := iso20022.Validate(raw, iso20022.Options{Profile: profile.Name, Day: today, Limits: iso20022.Limits{BodyBytes: iso20022.BodyBytesMax}})
	if len(result.Faults) == 0 {
		return raw, nil
	}
	var words strings.Builder
	for _, fault := range result.Faults {
		fmt.Fprintf(&words, "\n  %s: found %q, but %s (rule %s)", at(fault.Path), fault.Found, fault.Hint, fault.Rule)
		if words.Len() > 2000 {
			words.WriteString("\n  and more")
			break
		}
	}
	return nil, fmt.Errorf("the gateway would refuse this message; change the flags for:%s", words.String())
}
