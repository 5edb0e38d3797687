"""From the bytes of an answer to a reply or an error."""
