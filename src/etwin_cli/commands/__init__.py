"""The command line: options to a request, a call, and what is written. Nothing is decided here."""
