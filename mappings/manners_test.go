package mappings_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhatWouldBePaidOtherwiseThanOrderedIsRefused(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]string{
		"HOLD": "MAP-INSTRFORCDTRAGT AG03", "CHQB": "MAP-INSTRFORCDTRAGT AG03", "PHOB": "MAP-INSTRFORCDTRAGT AG03", "TELB": "MAP-INSTRFORCDTRAGT AG03", "": "",
	} {
		instruction := "<InstrForCdtrAgt><InstrInf>Invoice first</InstrInf></InstrForCdtrAgt>"
		if code != "" {
			instruction = "<InstrForCdtrAgt><Cd>" + code + "</Cd></InstrForCdtrAgt>"
		}
		got := read(t, newReader(t), plainClient(), replaced(t, string(body(pay{})), "</CdtrAcct>", "</CdtrAcct>"+instruction)).Transfers[0]
		require.Equal(t, want, codes(got.Rejected), code)
		raw := replaced(t, string(initiation("09", []string{order("<EndToEndId>E-1</EndToEndId>", elevenEUR, betaAgent, woodsIBAN)})), "</CdtrAcct>", "</CdtrAcct>"+instruction)
		require.Equal(t, want, codes(read(t, newReader(t), plainClient(), raw).Transfers[0].Rejected), code)
	}
}
