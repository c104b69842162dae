package compliance_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

func TestTheDefaultBundlePassesItsCheck(t *testing.T) {
	t.Parallel()
	b, err := compliance.ReadBundle(compliance.DefaultBundle())
	require.NoError(t, err)
	r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient})
	require.NoError(t, err)
	require.Empty(t, r.Findings, "%v", r.Findings)
	require.GreaterOrEqual(t, r.Coverage, 90)
	require.Positive(t, r.Tried)
}

func TestACheckSaysWhatIsWrongAndWhere(t *testing.T) {
	t.Parallel()
	const good = "package policy.a\n\nallow if input.transfer.id\n"
	const tests = "package policy.a_test\n\nimport data.policy.a\n\ntest_allow if a.allow with input.transfer.id as \"t\"\n"
	for name, tc := range map[string]struct{ rules, tests, rule, text string }{
		"a good bundle":                   {good, tests, "", ""},
		"no Rego":                         {"package policy.a\n\nallow if {\n", tests, "parse", "a.rego:"},
		"an unknown member":               {"package policy.a\n\nallow if input.transfer.amount.curency\n", tests, "compile", "a.rego:3:10: undefined ref: input.transfer.amount.curency"},
		"the network":                     {"package policy.a\n\nallow if http.send({}).status_code == 200\n", tests, "compile", "a.rego:3:10: undefined function http.send"},
		"the clock":                       {"package policy.a\n\nallow if time.now_ns() > 0\n", tests, "compile", "time.now_ns"},
		"an unused variable":              {"package policy.a\n\nallow if {\n\tx := 1\n\tinput.transfer.id\n}\n", tests, "compile", "a.rego:4:2: assigned var x unused"},
		"recursion":                       {"package policy.a\n\nallow if other\n\nother if allow\n", tests, "compile", "recursive"},
		"its form":                        {"package policy.a\nallow   if input.transfer.id\n", tests, "format", "a.rego:2:1: isn't formatted"},
		"a strange package":               {"package rules.a\n\nallow if input.transfer.id\n", tests, "package", "neither below policy nor below lib"},
		"allow by default":                {"package policy.a\n\ndefault allow := true\n\nallow if input.transfer.id\n", tests, "default-allow", "a.rego:3:1"},
		"a reason without text":           {good + "\ndeny contains {\"rule\": \"r\", \"iso\": \"AG01\"} if input.transfer.id == \"x\"\n", tests, "reason", `a.rego:5:1: this reason lacks "text"`},
		"a strange member":                {good + "\nhold contains {\"rule\": \"r\", \"text\": \"t\", \"why\": \"w\"} if input.transfer.id == \"x\"\n", tests, "reason", `no member "why"`},
		"a strange code":                  {good + "\ndeny contains {\"rule\": \"r\", \"text\": \"t\", \"iso\": \"nope!\"} if input.transfer.id == \"x\"\n", tests, "reason", "no ISO 20022 reason code"},
		"a denial without code":           {good + "\ndeny contains {\"rule\": \"r\", \"text\": \"t\"} if input.transfer.id == \"x\"\n", tests, "reason", `needs "iso"`},
		"a reserved rule":                 {good + "\nhold contains {\"rule\": \"undefined\", \"text\": \"t\"} if input.transfer.id == \"x\"\n", tests, "reason", "reserved"},
		"an amount as text":               {"package policy.a\n\nallow if input.transfer.amount.value < \"5\"\n", tests, "amount", "a.rego:3:10: input.transfer.amount.value is an amount"},
		"an amount as a float":            {"package policy.a\n\nallow if to_number(input.transfer.amount.value) < 5\n", tests, "amount", "is an amount"},
		"an amount by another name":       {"package policy.a\n\nimport input.transfer as t\n\nvalue := t.amount.value\n\nallow if {\n\tx := value\n\tx > \"5\"\n}\n", tests, "amount", "a.rego:9:2: input.transfer.amount.value is an amount"},
		"an amount in a function":         {"package policy.a\n\nbig(x) if to_number(x) > 5\n\nallow if big(input.transfer.amount.value)\n", tests, "amount", "a.rego:3:21: input.transfer.amount.value is an amount"},
		"an amount that a function gives": {"package policy.a\n\nvalue(t) := t.amount.value\n\nallow if to_number(value(input.transfer)) > 5\n", tests, "amount", "a.rego:5:20: input.transfer.amount.value is an amount"},
		"a sum as a float":                {"package policy.a\n\ntotal := to_number(input.aggregates.debtor[\"1h\"].sum_with_this)\n\nallow if total < 9999.99\n", tests, "amount", "a.rego:3:20"},
		"any sum as text":                 {"package policy.a\n\nallow if {\n\tsome window\n\tinput.aggregates.debtor[window].sums.EUR < \"5\"\n}\n", tests, "amount", "a.rego:5:2"},
		"a rule that divides by nothing":  {"package policy.a\n\nallow if 1 / (count(input.version) - 1) == 1\n", strings.Replace(tests, "input.transfer.id as \"t\"", "input.version as \"12\"", 1), "example", "a.rego:3:10: the policy can't be evaluated on the built-in example: eval_builtin_error"},
		"a failing test":                  {good, tests + "\ntest_no if not a.allow with input.transfer.id as \"t\"\n", "test", "a_test.rego:7:1: data.policy.a_test.test_no fails"},
		"a test to be done":               {good, tests + "\ntodo_test_it if a.allow\n", "test", "is skipped"},
		"rules without tests":             {good + "\nhold contains {\"rule\": \"r\", \"text\": \"t\"} if {\n\tinput.transfer.id == \"x\"\n\tinput.transfer.kind == \"y\"\n\tinput.transfer.client == \"z\"\n}\n", tests, "coverage", "no test reaches"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, err := compliance.ReadFiles(map[string]string{"a.rego": tc.rules, "a_test.rego": tc.tests})
			require.NoError(t, err)
			r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient})
			require.NoError(t, err)
			var all []string
			for _, f := range r.Findings {
				all = append(all, f.String())
			}
			require.Equal(t, tc.rule == "", r.Passed(), "%v", all)
			if tc.rule == "" {
				return
			}
			found := false
			for _, f := range r.Findings {
				found = found || f.Rule == tc.rule && strings.Contains(f.String(), tc.text)
			}
			require.True(t, found, "%s %s: %v", tc.rule, tc.text, all)
		})
	}
}

func TestAnAmountIsFollowedIntoOtherPackages(t *testing.T) {
	t.Parallel()
	const tests = "package policy.a_test\n\nimport data.policy.a\n\ntest_allow if not a.allow with input.transfer.amount.value as \"1\"\n"
	for name, tc := range map[string]struct{ rules, lib, text string }{
		"by its package":      {"import data.lib.size\n\nallow if size.big(input.transfer.amount.value)\n", "big(x) if to_number(x) > 5\n", "lib.rego:3:21: input.transfer.amount.value"},
		"by its name":         {"import data.lib.size.big as huge\n\nallow if huge(input.transfer.amount.value)\n", "big(x) if to_number(x) > 5\n", "lib.rego:3:21"},
		"by its whole path":   {"allow if data.lib.size.big(input.transfer.amount.value)\n", "big(x) if x > \"5\"\n", "lib.rego:3:11"},
		"with what it is in":  {"import data.lib.size\n\nallow if size.big(input.transfer)\n", "big(t) if to_number(t.amount.value) > 5\n", "lib.rego:3:21"},
		"through two of them": {"import data.lib.size\n\nallow if size.big(input.transfer.amount)\n", "big(x) if huge(x.value)\n\nhuge(x) if to_number(x) > 5\n", "lib.rego:5:22"},
		"that gives it":       {"import data.lib.size\n\nallow if to_number(size.value) > 5\n", "value := input.transfer.amount.value\n", "a.rego:5:20"},
		"beside another":      {"import data.lib.size\n\nallow if {\n\tsize.big(input.transfer.id)\n\tsize.big(input.transfer.amount.value)\n}\n", "big(x) if to_number(x) > 5\n", "lib.rego:3:21"},
		"compared there":      {"import data.lib.size\n\nallow if size.big(input.transfer.amount.value)\n", "big(x) if startswith(x, \"9\")\n", ""},
		"not given to it":     {"import data.lib.size\n\nallow if size.big(input.transfer.id)\n", "big(x) if to_number(x) > 5\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, err := compliance.ReadFiles(map[string]string{"a.rego": "package policy.a\n\n" + tc.rules, "lib.rego": "package lib.size\n\n" + tc.lib, "a_test.rego": tests})
			require.NoError(t, err)
			r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient, Coverage: 1})
			require.NoError(t, err)
			var amounts []string
			for _, f := range r.Findings {
				if f.Rule == "amount" {
					amounts = append(amounts, f.String())
				}
			}
			if tc.text == "" {
				require.Empty(t, amounts)
				return
			}
			require.NotEmpty(t, amounts)
			require.Contains(t, amounts[0], tc.text)
		})
	}
}

func TestABundleThatExplodesIsFoundInTime(t *testing.T) {
	t.Parallel()
	b, err := compliance.ReadFiles(map[string]string{
		"a.rego":      "package policy.a\n\nallow if {\n\tsome x in numbers.range(1, 20000)\n\tsome y in numbers.range(1, 20000)\n\tx + y == 0 - 1\n}\n",
		"a_test.rego": "package policy.a_test\n\ntest_nothing_of_it if 1 == 1\n",
	})
	require.NoError(t, err)
	r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: 50 * time.Millisecond, Coverage: 1})
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(r.Findings, func(f compliance.Finding) bool { return f.Rule == "latency" }), "%v", r.Findings)
}

// tarball packs files as opa build does.
func tarball(t testing.TB, files map[string]string) []byte {
	t.Helper()
	var raw bytes.Buffer
	packed := gzip.NewWriter(&raw)
	w := tar.NewWriter(packed)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(files[name])), Typeflag: tar.TypeReg}))
		_, err := w.Write([]byte(files[name]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, packed.Close())
	return raw.Bytes()
}

func TestATarballIsTheFolderThatItWasMadeOf(t *testing.T) {
	t.Parallel()
	files := map[string]string{
		"/policy/a.rego": "package policy.a\n\nallow := true\n", "/data.json": `{"limits":{"EUR":"1"}}`, "/lists/data.yaml": "names: [a]\n",
		"/.manifest": `{"revision":"r1","roots":["policy","limits","lists"],"rego_version":1}`,
	}
	packed, err := compliance.ReadTarball(bytes.NewReader(tarball(t, files)))
	require.NoError(t, err)
	require.Equal(t, "r1", packed.Revision)
	plain := map[string]string{}
	for name, text := range files {
		plain[strings.TrimPrefix(name, "/")] = text
	}
	unpacked, err := compliance.ReadFiles(plain)
	require.NoError(t, err)
	a, err := packed.Digests()
	require.NoError(t, err)
	b, err := unpacked.Digests()
	require.NoError(t, err)
	require.Equal(t, a, b)
	require.Equal(t, "1", packed.Data["limits"].(map[string]any)["EUR"])

	for change, text := range map[string][2]string{
		"is below none of its roots": {"/.manifest", `{"roots":["policy"]}`},
		"only Rego v1":               {"/.manifest", `{"rego_version":0}`},
		"Wasm":                       {"/policy.wasm", "x"},
		"quote it":                   {"/data.json", `{"limits":{"EUR":1.5}}`},
	} {
		bad := maps.Clone(files)
		bad[text[0]] = text[1]
		_, err := compliance.ReadTarball(bytes.NewReader(tarball(t, bad)))
		require.ErrorContains(t, err, change)
	}
}

func FuzzReadTarball(f *testing.F) {
	f.Add(tarball(f, map[string]string{"a.rego": "package policy.a\n\nallow := true\n", ".manifest": `{"roots":[""]}`}))
	f.Add([]byte("\x1f\x8b"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := compliance.ReadTarball(bytes.NewReader(raw))
		if err == nil {
			require.NotEmpty(t, b.Rules)
		}
	})
}
