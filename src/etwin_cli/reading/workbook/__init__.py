"""Workbooks that were filled in, read as untrusted."""
