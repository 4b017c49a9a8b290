"""The command line: Typer alone. One module a command; what it does is in `commands`."""
