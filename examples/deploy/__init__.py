"""Several receivers and workers with PostgreSQL and Redis: see README.md beside this file."""
