// Compiles the contracts and writes one artifact per contract to artifacts/.
//
//   npm ci && node build.mjs            writes artifacts/ (then: go generate ./deploy/contracts writes the bindings)
//   node build.mjs --out DIR            writes them elsewhere, for the test that compares byte for byte
//
// An artifact holds the ABI, the creation code, the storage layout and the hash of everything it was made from.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const solc = require("solc");

const outFlag = process.argv.indexOf("--out");
const out = outFlag < 0 ? join(root, "artifacts") : process.argv[outFlag + 1];

function solidityFiles(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? solidityFiles(join(dir, e.name)) : [join(dir, e.name)]))
    .filter((f) => f.endsWith(".sol"))
    .sort();
}

const files = solidityFiles(join(root, "src")).map((f) => relative(root, f).split(sep).join("/"));

// The lock file pins the compiler and the library, so it belongs to the sources. contracts_test.go computes the same.
const hash = createHash("sha256");
for (const name of [...files, "build.mjs", "package-lock.json"].sort()) {
  const body = readFileSync(join(root, name));
  hash.update(`${name}\0${body.length}\0`).update(body);
}
const sourcesSha256 = hash.digest("hex");

const input = {
  language: "Solidity",
  sources: Object.fromEntries(files.map((f) => [f, { content: readFileSync(join(root, f), "utf8") }])),
  settings: {
    evmVersion: "cancun",
    optimizer: { enabled: true, runs: 200 },
    metadata: { bytecodeHash: "none", appendCBOR: false },
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "storageLayout"] } },
  },
};

const output = JSON.parse(
  solc.compile(JSON.stringify(input), {
    import: (path) => {
      try {
        return { contents: readFileSync(require.resolve(path, { paths: [root] }), "utf8") };
      } catch (err) {
        return { error: err.message };
      }
    },
  }),
);

// A warning in our own files is an error; the library's are its authors' affair.
const faults = (output.errors ?? []).filter(
  (e) => e.severity === "error" || (e.sourceLocation?.file ?? "src/").startsWith("src/"),
);
for (const e of faults) console.error(e.formattedMessage);
if (faults.length > 0) process.exit(1);

rmSync(out, { recursive: true, force: true });
for (const file of files) {
  for (const [name, contract] of Object.entries(output.contracts[file] ?? {})) {
    if (contract.evm.bytecode.object === "" || !file.endsWith(`/${name}.sol`)) continue; // interfaces
    if (!contract.abi.some((e) => e.type === "function")) continue; // libraries that are compiled in
    const dir = file.startsWith("src/testing/") ? join(out, "testing") : out;
    mkdirSync(dir, { recursive: true });
    const artifact = {
      contract: name,
      source: file,
      sourcesSha256,
      compiler: solc.version(),
      abi: contract.abi,
      bytecode: `0x${contract.evm.bytecode.object}`,
      storage: contract.storageLayout.storage.map(({ label, slot, offset }) => ({ label, slot, offset })),
    };
    writeFileSync(join(dir, `${name}.json`), pretty(artifact));
  }
}

// One line per ABI entry keeps the files small and their diffs readable.
function pretty({ abi, storage, ...rest }) {
  const list = (items) => `[\n${items.map((i) => `    ${JSON.stringify(i)}`).join(",\n")}\n  ]`;
  const fields = Object.entries(rest).map(([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)}`);
  fields.push(`  "abi": ${list(abi)}`, `  "storage": ${list(storage)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}
