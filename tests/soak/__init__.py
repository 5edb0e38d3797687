"""What strangers may send: generated and hostile input, many connections, other people's clients."""
