"""The help of the command line: from its English, which stands where it is declared, to a language."""
