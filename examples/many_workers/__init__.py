"""ClassIn called from many processes, as docs/many-workers.md describes it."""
