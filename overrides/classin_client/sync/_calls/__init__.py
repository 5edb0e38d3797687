"""The calls that carry actions out, by the kind of thing."""
