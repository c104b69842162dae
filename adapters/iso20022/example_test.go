package iso20022_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

const example = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf>
  <GrpHdr><MsgId>PAY-1</MsgId><CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>
  <CdtTrfTxInf>
    <PmtId><EndToEndId>E2E-1</EndToEndId><UETR>5a1f6a8e-3a3c-4c58-8f43-0c2f5a7d9e11</UETR></PmtId>
    <IntrBkSttlmAmt Ccy="EUR">99.90</IntrBkSttlmAmt><ChrgBr>SHAR</ChrgBr>
    <Dbtr><Nm>Debtor AG</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>
    <DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt>
    <CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Creditor SA</Nm></Cdtr>
  </CdtTrfTxInf>
</FIToFICstmrCdtTrf></Document>`

// Accept gives the typed message, and every fault of it at once.
func ExampleAccept() {
	message, _ := iso20022.Accept([]byte(example), iso20022.Options{})
	tx := message.CreditTransfer.Transactions[0]
	fmt.Println(tx.Amount.Value, tx.Amount.Currency, "from", tx.Debtor.Name, "to", tx.Creditor.Name)

	wrong := strings.NewReplacer("99.90", "99.905", "DE89", "DE88").Replace(example)
	_, result := iso20022.Accept([]byte(wrong), iso20022.Options{})
	fmt.Println(result.Verdict, "at", result.Gate, "and refused as a whole:", result.Refused())
	for _, fault := range result.Of(0) {
		fmt.Println(fault.Reason, fault.Path[strings.LastIndex(fault.Path, "/")+1:], fault.Hint)
	}
	// Output:
	// 99.9 EUR from Debtor AG to Creditor SA
	// rejected at rules and refused as a whole: false
	// CH20 IntrBkSttlmAmt EUR has 2 decimals
	// AC01 IBAN the check digits don't match (ISO 7064 mod 97)
}

// WriteStatusReport writes what became of a transaction; the time is handed in.
func ExampleWriteStatusReport() {
	report, err := iso20022.WriteStatusReport(iso20022.StatusReport{
		MessageID: "STS-1",
		CreatedAt: time.Date(2026, 11, 20, 9, 0, 30, 0, time.UTC),
		Transactions: []iso20022.TransactionStatus{{
			Original:   iso20022.Original{MessageID: "PAY-1", MessageName: iso20022.TypeCustomerCreditTransfer},
			EndToEndID: "E2E-1",
			Status:     "RJCT",
			Reasons:    []iso20022.StatusReason{{Code: "AC01", Info: []string{"the check digits don't match"}}},
		}},
	})
	fmt.Println(err)
	fmt.Println(strings.ReplaceAll(string(report), "><", ">\n<"))
	// Output:
	// <nil>
	// <?xml version="1.0" encoding="UTF-8"?>
	// <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10">
	// <FIToFIPmtStsRpt>
	// <GrpHdr>
	// <MsgId>STS-1</MsgId>
	// <CreDtTm>2026-11-20T09:00:30+00:00</CreDtTm>
	// </GrpHdr>
	// <TxInfAndSts>
	// <OrgnlGrpInf>
	// <OrgnlMsgId>PAY-1</OrgnlMsgId>
	// <OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId>
	// </OrgnlGrpInf>
	// <OrgnlEndToEndId>E2E-1</OrgnlEndToEndId>
	// <TxSts>RJCT</TxSts>
	// <StsRsnInf>
	// <Rsn>
	// <Cd>AC01</Cd>
	// </Rsn>
	// <AddtlInf>the check digits don't match</AddtlInf>
	// </StsRsnInf>
	// </TxInfAndSts>
	// </FIToFIPmtStsRpt>
	// </Document>
}
