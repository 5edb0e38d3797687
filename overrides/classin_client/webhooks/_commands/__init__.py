"""The subcommands of `python -m classin_client.webhooks`."""
