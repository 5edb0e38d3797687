"""A school: its records, and the rules that several operations share."""
