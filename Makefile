# Two commands matter: make demo and make test. The others serve them.
SHELL := /bin/bash
.DEFAULT_GOAL := help

GO            ?= go
TOOLS         := $(CURDIR)/.tools
CACHE         := $(CURDIR)/.cache
GOLANGCI_LINT := v2.15.0
TESTFLAGS     ?= -parallel 4

export CGO_ENABLED = 0

.PHONY: help demo test test-hsm test-tools lint generate contracts bench build

help: ## say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

demo: ## watch payments and fund orders cross between two chains, in less than a minute and a half
	$(GO) run ./gateway/cmd/vostro demo

build: ## build the gateway into ./vostro
	$(GO) build -trimpath -o vostro ./gateway/cmd/vostro

test: test-tools ## run every test that this machine can run, and name what it skipped
	@mkdir -p $(CACHE)
	@set -o pipefail; $(GO) test -v -timeout 45m $(TESTFLAGS) ./... 2>&1 | tee $(CACHE)/test.log \
		| grep --line-buffered -E '^(ok|FAIL|\?|panic|--- FAIL)|^ +--- FAIL|build failed|Error Trace|Error:' || { \
			echo; echo "What the failed tests said:"; \
			grep -nE '^ *--- FAIL|Error Trace|^panic|DATA RACE|build failed' $(CACHE)/test.log | cut -d: -f1 \
				| awk '{from = $$1 - 3; if (from <= end) from = end + 1; end = $$1 + 40; print from "," end "p"}' | head -20 > $(CACHE)/failed.sed; \
			sed -n -f $(CACHE)/failed.sed $(CACHE)/test.log; exit 1; }
	@if grep -qE '^ *--- SKIP' $(CACHE)/test.log; then \
		echo; echo "Skipped, with the way to get it:"; \
		grep -E -B1 '^ *--- SKIP' $(CACHE)/test.log | grep -vE '^--$$|=== ' | sed 's/^/  /' | sort -u; \
	fi

test-hsm: ## test the PKCS #11 signer on SoftHSM: the one part with cgo (needs gcc and softhsm2)
	CGO_ENABLED=1 $(GO) test -tags pkcs11 ./adapters/evm/hsm

test-tools: ## fetch what the test tiers need into ignored folders
	@if command -v npm >/dev/null; then \
		test deploy/contracts/node_modules/.package-lock.json -nt deploy/contracts/package-lock.json \
			|| { npm ci --silent --no-audit --no-fund --prefix deploy/contracts && touch deploy/contracts/node_modules/.package-lock.json; } \
			|| echo "the Solidity compiler could not be fetched: the check of compiled contracts against their source will be skipped"; \
	else echo "npm is missing: the check of compiled contracts against their source and the tests on the real CCIP contracts will be skipped (install Node.js 20 or newer)"; fi
	@if command -v npm >/dev/null; then deploy/testtools/fetch.sh $(TOOLS) || [ $$? -eq 1 ]; fi
	@deploy/testtools/kafka/fetch.sh $(TOOLS) || [ $$? -eq 1 ]
	@if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! command -v initdb >/dev/null && [ -z "$$VOSTRO_TEST_POSTGRES" ]; then \
		echo "PostgreSQL is missing: its half of the store's suite will be skipped (install the package postgresql, or set VOSTRO_TEST_POSTGRES)"; fi

lint: $(TOOLS)/golangci-lint-$(GOLANGCI_LINT) ## check style and the direction of imports
	$< run ./...

$(TOOLS)/golangci-lint-$(GOLANGCI_LINT):
	@mkdir -p $(TOOLS)
	GOBIN=$(TOOLS) $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_LINT)
	@mv $(TOOLS)/golangci-lint $@

generate: ## write again what is generated: the state diagram, golden files' sources
	$(GO) generate ./gateway/... ./adapters/...

contracts: test-tools ## compile the contracts and write artifacts and bindings again
	cd deploy/contracts && npm run --silent build

bench: ## the benchmarks, as ratios to the bare operation beside them
	$(GO) test -run '^$$' -bench . -benchtime 2s ./...
