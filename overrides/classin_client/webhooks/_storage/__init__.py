"""The database of an inbox: tables, queries, and the one thread that writes."""
