"""What the client costs, measured against what it is built on; `make bench` runs it."""
