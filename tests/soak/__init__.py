"""What strangers may send: made-up and hostile input, many connections, other people's clients."""
