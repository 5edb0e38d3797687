"""The simulator's own API under `/_simulator/`, and its page."""
