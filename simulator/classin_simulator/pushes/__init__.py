"""Pushed messages: what a school does by its clock, which messages follow, and the queue that delivers them."""
