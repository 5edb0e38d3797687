"""From the bytes of a request to a row for the database: decoding, the school and its secret, redaction."""
