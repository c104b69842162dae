package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// foundBy lists the faults of a message as rule and path.
func foundBy(raw []byte, profile string) []string {
	var out []string
	for _, f := range Validate(raw, Options{Profile: profile}).Faults {
		out = append(out, f.Rule+" "+f.Reason+" "+f.Path)
	}
	return out
}

func TestABlankTextIsNone(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct {
		pairs       []string
		plain, cbpr []string
	}{
		"MsgId": {
			[]string{"<MsgId>MSG-1<", "<MsgId> <"}, []string{"ISO-BLANK CH21 " + groupAt + "MsgId"}, []string{"ISO-BLANK CH21 " + groupAt + "MsgId"},
		},
		"EndToEndId, which a rule with a number wants": {
			[]string{"<EndToEndId>E2E-1<", "<EndToEndId>\t\n <"},
			[]string{"ISO-BLANK CH21 " + txAt + "PmtId/EndToEndId"},
			[]string{"pacs.008:R29 CH16 " + txAt + "PmtId/EndToEndId"},
		},
		"identification of an account": {
			[]string{"WLT-0001", "\u00a0"}, []string{"ISO-BLANK CH21 " + txAt + "CdtrAcct/Id/Othr/Id"}, []string{"ISO-BLANK CH21 " + txAt + "CdtrAcct/Id/Othr/Id"},
		},
		"name": {
			[]string{"<Nm>Creditor SA<", "<Nm>\u200b\u2060<"},
			nil,
			[]string{"pacs.008:R55 BE22 " + txAt + "Cdtr/Nm", "pacs.008:R56 BE22 " + txAt + "Cdtr/Nm"},
		},
		"town":                         {[]string{"<TwnNm>Paris<", "<TwnNm> <"}, nil, []string{"CBPR-ADDRESS BE04 " + txAt + "Cdtr/PstlAdr"}},
		"one that nobody must give":    {[]string{"<StrtNm>Main Street<", "<StrtNm> <", "Invoice 4711", " "}, nil, nil},
		"an element, which is no text": {[]string{"<Id><OrgId><LEI>529900T8BM49AURSDO55</LEI></OrgId></Id>", "<Id><OrgId>\n</OrgId></Id>"}, nil, nil},
		"nothing tells it apart": {
			[]string{"<TxId>TX-1</TxId><UETR>0b7a3c52-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR>", "<TxId> </TxId>", "<EndToEndId>E2E-1<", "<EndToEndId> <"},
			[]string{"KEY CH21 " + txAt + "PmtId/UETR", "ISO-BLANK CH21 " + txAt + "PmtId/EndToEndId"},
			[]string{"CBPR-UETR CH21 " + txAt + "PmtId/UETR", "KEY CH21 " + txAt + "PmtId/UETR", "pacs.008:R29 CH16 " + txAt + "PmtId/EndToEndId"},
		},
	} {
		raw := change(t, paymentXML, c.pairs...)
		require.ElementsMatch(t, c.plain, foundBy(raw, ProfilePlain), name)
		require.ElementsMatch(t, c.cbpr, foundBy(raw, ""), name)
	}
	raw := change(t, enveloped(headerXML), "<BizMsgIdr>MSG-1<", "<BizMsgIdr>  <")
	require.Equal(t, []string{"ISO-BLANK CH21 /AppHdr/BizMsgIdr"}, foundBy(raw, ProfilePlain))
}

func TestBlankTextsAreReadAsNone(t *testing.T) {
	t.Parallel()

	m, _ := Accept(change(t, paymentXML, "<Nm>Creditor SA<", "<Nm> \u200b<", "Debtor AG", " Debtor  AG "), Options{Profile: ProfilePlain})
	require.Empty(t, m.CreditTransfer.Transactions[0].Creditor.Name)
	require.Equal(t, " Debtor  AG ", m.CreditTransfer.Transactions[0].Debtor.Name, "what says something stays as it came")
}

func TestWhatSomebodySeesIsNotBlank(t *testing.T) {
	t.Parallel()

	for _, text := range []string{"a", " a", "\u00a0.", "\u200bü", "\ufffd", "–", "😀", strings.Repeat(" ", 1000) + "x"} {
		require.False(t, blank([]byte(text)), "%q", text)
	}
	require.False(t, blank(nil))
	for _, text := range []string{" ", "\r\n", "\u3000", "\ufeff", "\u3164", "\u2800 "} {
		require.True(t, blank([]byte(text)), "%q", text)
	}
}
