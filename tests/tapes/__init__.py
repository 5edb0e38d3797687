"""Every call on tape: what goes over the wire for each operation, recorded and replayed."""
