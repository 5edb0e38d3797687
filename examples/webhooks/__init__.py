"""A receiver of ClassIn's messages in FastAPI, Flask and Django: the same handlers, and as many lines as each needs."""
