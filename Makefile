# Everything that is needed is installed into .venv and .tools by the first target that needs it.
PYTHON ?= python3
BIN := .venv/bin

# Read by any Python, however old.
define CHECK_PYTHON
import sys
name = sys.executable
if sys.version_info < (3, 11):
    found = ".".join(map(str, sys.version_info[:3]))
    sys.exit("Statehouse needs Python 3.11 or newer, and " + name + " is " + found + ". Set PYTHON to another: make PYTHON=python3.11")
try:
    import ensurepip, venv
except ImportError:
    sys.exit(name + " lacks its module venv. Debian and Ubuntu: apt install python3-venv. Fedora: dnf install python3. Elsewhere install Python with pip and venv, or set PYTHON to another: make PYTHON=python3.11")
endef
export CHECK_PYTHON

.PHONY: help serve test faults check bench generate lock clean
.DEFAULT_GOAL := help

help: ## Show the targets.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

serve: .venv/serve ## Serve on 127.0.0.1:50051 over an embedded PostgreSQL, or over DATABASE_URL.
	$(BIN)/statehouse serve

test: .venv/develop ## Run the tests, on a real PostgreSQL of their own. ARGS="tests/unit" for some of them.
	$(BIN)/pytest $(or $(ARGS),--cov --cov-report term)

faults: .venv/develop ## Break servers, databases and connections for long, and check what they promise. ARGS="--seconds 600".
	$(BIN)/python -m tests.faults $(ARGS)

check: .venv/develop .tools/ready ## Lint, check types, and see that everything generated is current.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	.tools/bin/buf lint proto
	.tools/bin/buf format --diff --exit-code proto
	$(BIN)/python generated/generate.py --check

bench: .venv/bench ## Measure, as ratios to baselines. ARGS=lists,jobs for some rooms; ARGS=--full for longer.
	$(BIN)/python -m benchmarks $(ARGS)

generate: .venv/develop .tools/ready ## Regenerate generated/, docs/reference/ and migrations/schema.sql.
	$(BIN)/python generated/generate.py

lock: .venv/develop ## Pin the newest versions of all dependencies.
	$(BIN)/python generated/generate.py --lock

clean: ## Remove what was installed.
	rm -rf .venv .tools

.venv/serve: server/requirements.txt server/build-requirements.txt pyproject.toml
	@command -v "$(PYTHON)" > /dev/null || { echo "$(PYTHON) is not there. Install Python 3.11 or newer, or set PYTHON to where it is: make PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c "$$CHECK_PYTHON"
	@echo "Installing what Statehouse needs into .venv …"
	@"$(PYTHON)" -m venv --clear .venv
	@$(BIN)/pip install --quiet --require-hashes --requirement server/build-requirements.txt --requirement server/requirements.txt
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/develop: .venv/serve tests/requirements.txt
	@echo "Installing what its tests and checks need into .venv …"
	@$(BIN)/pip install --quiet --require-hashes --requirement tests/requirements.txt
	@touch $@

.venv/bench: .venv/develop benchmarks/requirements.txt $(wildcard benchmarks/client/*)
	@command -v go > /dev/null || { echo "go is not there: the client of the benchmarks needs Go 1.24 or newer." >&2; exit 1; }
	@echo "Installing the client of the benchmarks, and what they compare with, into .venv …"
	@go build -C benchmarks/client -o $(CURDIR)/$(BIN)/light-client .
	@$(BIN)/pip install --quiet --require-hashes --requirement benchmarks/requirements.txt
	@touch $@

.tools/ready: .venv/develop generated/tools.sh generated/requirements.txt generated/go-tools/go.sum generated/typescript-tools/package-lock.json generated/java/pom.xml generated/java/tools.sha256
	generated/tools.sh
	touch $@
