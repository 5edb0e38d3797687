"""Handling of stored messages: registered handlers, the worker that calls them, its lock and its transaction."""
