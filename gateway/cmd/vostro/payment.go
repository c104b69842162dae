package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/google/uuid"
)

// payment is one transaction of a pacs.008 that the demo and the benchmark
// send, as a bank's back office would.
type payment struct {
	uetr     string
	endToEnd string
	amount   string // EUR
	creditor string
	town     string
	country  string
	iban     string
}

func newPayment(n int, amount, creditor, town, country, iban string) payment {
	return payment{
		uetr: uuid.NewString(), endToEnd: fmt.Sprintf("INV-%06d", n), amount: amount,
		creditor: creditor, town: town, country: country, iban: iban,
	}
}

// The two banks of the demo.
const (
	debtorBank   = "ALPHDEFFXXX"
	creditorBank = "BETAFRPPXXX"
	debtorIBAN   = "DE89370400440532013000" // the example IBAN of the registry
)

// pacs008 writes a pacs.008.001.08 of the debtor's bank with the given
// transactions.
func pacs008(msgID string, at time.Time, payments ...payment) []byte {
	var b bytes.Buffer
	date := at.UTC().Format(time.DateOnly)
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">
  <FIToFICstmrCdtTrf>
    <GrpHdr>
      <MsgId>%s</MsgId>
      <CreDtTm>%s</CreDtTm>
      <NbOfTxs>%d</NbOfTxs>
      <SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf>
    </GrpHdr>
`, text(msgID), at.UTC().Format("2006-01-02T15:04:05+00:00"), len(payments))
	for i, p := range payments {
		fmt.Fprintf(&b, `    <CdtTrfTxInf>
      <PmtId>
        <InstrId>%s-%d</InstrId>
        <EndToEndId>%s</EndToEndId>
        <UETR>%s</UETR>
      </PmtId>
      <IntrBkSttlmAmt Ccy="EUR">%s</IntrBkSttlmAmt>
      <IntrBkSttlmDt>%s</IntrBkSttlmDt>
      <ChrgBr>SHAR</ChrgBr>
      <InstgAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></InstgAgt>
      <InstdAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></InstdAgt>
      <Dbtr>
        <Nm>Alpha Industries GmbH</Nm>
        <PstlAdr><StrtNm>Hafenstrasse</StrtNm><BldgNb>7</BldgNb><PstCd>60311</PstCd><TwnNm>Frankfurt</TwnNm><Ctry>DE</Ctry></PstlAdr>
      </Dbtr>
      <DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct>
      <DbtrAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></DbtrAgt>
      <CdtrAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></CdtrAgt>
      <Cdtr>
        <Nm>%s</Nm>
        <PstlAdr><TwnNm>%s</TwnNm><Ctry>%s</Ctry></PstlAdr>
      </Cdtr>
      <CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct>
      <RmtInf><Ustrd>%s</Ustrd></RmtInf>
    </CdtTrfTxInf>
`, text(shortID(msgID)), i+1, text(p.endToEnd), p.uetr, p.amount, date, debtorBank, creditorBank, debtorIBAN, debtorBank, creditorBank,
			text(p.creditor), text(p.town), p.country, p.iban, text("invoice "+p.endToEnd))
	}
	b.WriteString("  </FIToFICstmrCdtTrf>\n</Document>\n")
	return b.Bytes()
}

func text(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder takes everything
	return b.String()
}

// shortID keeps an InstrId within its 35 characters (CBPR+: 16 for the prefix).
func shortID(s string) string {
	if len(s) > 16 {
		return s[len(s)-16:]
	}
	return s
}

// frenchIBAN gives a valid IBAN for an account number (ISO 13616, mod 97-10).
func frenchIBAN(n int) string {
	bban := fmt.Sprintf("3000600001%011d00", n) // bank, branch, account, national key
	digits := bban + "152700"                   // F=15, R=27, and 00 for the check digits
	number, _ := new(big.Int).SetString(digits, 10)
	check := 98 - new(big.Int).Mod(number, big.NewInt(97)).Int64()
	return fmt.Sprintf("FR%02d%s", check, bban)
}
