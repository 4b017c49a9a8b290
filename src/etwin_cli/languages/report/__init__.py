"""The words of the school's report."""
