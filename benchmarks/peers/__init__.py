"""What people would use instead, each in a process of an environment of its own."""
