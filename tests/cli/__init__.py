"""The command `classin`."""
