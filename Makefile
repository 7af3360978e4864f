# Everything that is needed is installed into .venv and .tools by the first target that needs it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help serve test faults check bench generate lock clean
.DEFAULT_GOAL := help

help: ## Show the targets.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

serve: .venv/serve ## Serve on 127.0.0.1:50051 over an embedded PostgreSQL, or over DATABASE_URL.
	$(BIN)/statehouse serve

test: .venv/develop ## Run the tests, on a real PostgreSQL of their own.
	$(BIN)/pytest $(ARGS)

faults: .venv/develop ## Break servers, databases and connections for long, and check what they promise. ARGS="--seconds 600".
	$(BIN)/python -m tests.faults $(ARGS)

check: .venv/develop .tools/ready ## Lint, check types, and see that everything generated is current.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/buf lint proto
	$(BIN)/buf format --diff --exit-code proto
	$(BIN)/python generated/generate.py --check

bench: .venv/bench ## Measure, as ratios to baselines. BENCH=full for everything.
	$(BIN)/python -m benchmarks $(if $(filter full,$(BENCH)),--full)

generate: .venv/develop .tools/ready ## Write generated/ and migrations/schema.sql anew.
	$(BIN)/python generated/generate.py

lock: .venv/develop ## Pin the newest versions of all dependencies.
	$(BIN)/python generated/generate.py --lock

clean: ## Remove what was installed.
	rm -rf .venv .tools

.venv/serve: server/requirements.txt pyproject.toml generated/python/pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes --requirement server/requirements.txt
	$(BIN)/pip install --quiet --no-deps --editable generated/python --editable .
	touch $@

.venv/develop: .venv/serve tests/requirements.txt
	$(BIN)/pip install --quiet --require-hashes --requirement tests/requirements.txt
	touch $@

.venv/bench: .venv/develop benchmarks/requirements.txt
	$(BIN)/pip install --quiet --require-hashes --requirement benchmarks/requirements.txt
	touch $@

.tools/ready: .venv/develop generated/tools.sh generated/go/go.mod generated/typescript/package-lock.json generated/java/pom.xml
	generated/tools.sh
	touch $@
