"""The service of a school: a sync every night, a receiver of pushed messages, a page that opens lessons."""
