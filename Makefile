# `make help` lists what there is. Every target sets up .venv/ by itself; only Python 3.11 or newer is needed, for `lint` also Node.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
NODE_READY := node_modules/.ready

.DEFAULT_GOAL := help
.PHONY: help setup demo test generate check lint simulator bench coverage drift docs-pull update show outline lock wheel clean record record-live tapes mutate codes soak changes lowest

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.11 …"; exit 1; }
	@echo "Setting up .venv/ (once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(NODE_READY): package.json package-lock.json
	@echo "Setting up node_modules/ (once)"
	@npm ci --silent --no-fund --no-audit
	@touch $@

setup: $(READY) ## Set up .venv/ for working on the project
	@git config diff.openapi.xfuncname '^(  ["/][^ ].*|    [A-Za-z][A-Za-z0-9_]*):' 2>/dev/null || true
	@echo ".venv/ is ready."

demo: $(READY) ## Take a school on board and hold a lesson, on a simulated ClassIn on this machine
	@$(BIN)/python -m examples.onboarding --demo

test: $(READY) ## Run the tests
	@$(BIN)/python -m pytest --quiet -n 2

generate: $(READY) ## Write generated_client/ and the tables in docs/ anew from openapi.yaml
	@$(BIN)/python -m generator build
	@$(BIN)/python -m generator docs

check: $(READY) ## Fail when generated_client/ is not what openapi.yaml makes
	@$(BIN)/python -m generator check

lint: $(READY) $(NODE_READY) ## Check the description, the code's style and its types
	@$(BIN)/python -m generator lint
	@$(BIN)/openapi-spec-validator openapi.yaml
	@node_modules/.bin/redocly lint openapi.yaml
	@node_modules/.bin/spectral lint openapi.yaml --fail-severity hint
	@$(BIN)/python -m generator check
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@node_modules/.bin/pyright

simulator: $(READY) ## Run a simulated school on this machine
	@$(BIN)/python -m classin_simulator --port 0 --sid 1000082 --secret simulator-secret --seed small

bench: $(READY) ## Measure speed and memory, as ratios within one run
	@$(BIN)/python -m benchmarks

coverage: $(READY) ## Compare the description with facts taken from the pages: make coverage FACTS=folder
	@$(BIN)/python -m generator coverage $(or $(FACTS),$(error Name the folder with the facts: make coverage FACTS=folder))

drift: $(READY) ## Say what ClassIn's pages have that the description has not: make drift DOCS=folder, as JSON: JSON=1, YAML to begin with: PROPOSE=file, the pages were read: ACCEPT=1
	@$(BIN)/python -m generator drift $(or $(DOCS),$(error Name the folder with the pages: make drift DOCS=folder))$(if $(JSON), --json)$(if $(PROPOSE), --propose $(PROPOSE))$(if $(ACCEPT), --accept)

docs-pull: $(READY) ## Fetch ClassIn's pages from an address, a folder or an archive: make docs-pull SOURCE=https://docs.eeo.cn/api/zh-hans/ DOCS=folder
	@$(BIN)/python -m generator docs-pull $(or $(SOURCE),$(error Name the source: make docs-pull SOURCE=address DOCS=folder)) $(or $(DOCS),$(error Name the folder: make docs-pull SOURCE=address DOCS=folder))

update: $(READY) ## Drift, generate, lint, tests and changelog, up to the next thing to do: make update DOCS=folder, compared with a revision: FROM=HEAD
	@$(BIN)/python -m generator update $(or $(DOCS),$(error Name the folder with the pages: make update DOCS=folder))$(if $(FROM), --from $(FROM))

show: $(READY) ## Print one operation on one screen: make show OP=addCourse, with every text: FULL=1; or what a code means: OP=841
	@$(BIN)/python -m generator show $(or $(OP),$(error Name an operation: make show OP=addCourse)) $(if $(FULL),--full)

outline: $(READY) ## Print the sections of openapi.yaml with their lines
	@$(BIN)/python -m generator outline

changes: $(READY) ## Say in API terms what changed since a revision: make changes FROM=HEAD, into docs/spec-changelog.md: WRITE=1, fail on what is not declared: CHECK=1
	@$(BIN)/python -m generator changes --python --from $(or $(FROM),$(error Name a revision: make changes FROM=HEAD))$(if $(TO), --to $(TO))$(if $(WRITE), --write)$(if $(CHECK), --check)

lowest: $(READY) ## Run the tests of client and simulator with the lowest versions that pyproject.toml allows
	@rm -rf .venv-lowest && $(BIN)/uv venv --quiet --python $(BIN)/python .venv-lowest
	@$(BIN)/uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct --editable '.[all]' \
		'pytest>=9' 'pytest-xdist>=3.8' 'pytest-timeout>=2.4' 'pytest-recording>=0.14.1' 'hypothesis>=6.170' \
		'jsonschema>=4.26' 'openapi-spec-validator>=0.9' 'pyyaml>=6.0.3' 'ruamel.yaml>=0.19'
	@.venv-lowest/bin/python -m pytest --quiet -n 2 tests/client tests/simulator

lock: $(READY) ## Pin the development dependencies anew
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate --group dev --all-extras pyproject.toml --output-file requirements-dev.lock

codes: $(READY) ## Write docs/simulator-codes.md anew from the tests of the simulator
	@PYTHONPATH=tests $(BIN)/python -m simulator.codes

soak: $(READY) ## Run the long tests: creates and pushes amid faults, hostile input, many connections, made-up input
	@$(BIN)/python -m pytest --quiet -m soak

record: $(READY) ## Record the tapes of the simulator again, in tests/cassettes/simulator/
	@$(BIN)/python -m pytest tests/tapes/test_replay.py --quiet -p no:xdist --record-mode=rewrite

record-live: $(READY) ## Record tapes from ClassIn, in a course that is ended afterwards: make record-live ARGS=--yes
	@PYTHONPATH=tests $(BIN)/python -m tapes.live $(ARGS)

tapes: $(READY) ## Print which operation is on tape in which shape
	@PYTHONPATH=tests $(BIN)/python -m tapes

mutate: $(READY) ## Change one character of a signer, an encoder or a name at a time, and see that a tape notices
	@PYTHONPATH=tests $(BIN)/python -m tapes.mutations

wheel: $(READY) ## Build the wheel into dist/
	@$(BIN)/python -m hatchling build --target wheel

clean: ## Remove what the other targets made, but for generated_client/
	@rm -rf .venv .venv-lowest node_modules dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
