"""Records tapes from ClassIn itself, or from whatever stands in for it: `make record-live`."""
