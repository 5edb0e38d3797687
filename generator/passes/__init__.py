"""The passes of our own: each makes the modules that openapi-python-client does not, from the same document."""
