"""The words of the form for a meeting."""
