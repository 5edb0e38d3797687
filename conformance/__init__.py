"""Proves what docs/languages.md says of other languages: `make conformance`.

Ten outputs of the usual generators are compiled from the portable documents, the starters in examples/languages/ are
held against the `core` set of spec/vectors/, and their programs take people on board at a simulated school. What each
needs comes from its package registry; a toolchain that is missing is skipped by name.
"""
