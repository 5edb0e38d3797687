"""A call from beginning to end, as steps: when it waits, what it sends, whether it is sent again. No I/O."""
