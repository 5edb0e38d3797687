"""The simulator, over HTTP and without the client."""
