"""The commands, a module for what belongs together. Each imports what it needs when it runs."""
