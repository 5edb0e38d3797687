"""ClassIn's protocol: forms as PHP reads them, signatures, the specification, checks of a request, envelopes."""
