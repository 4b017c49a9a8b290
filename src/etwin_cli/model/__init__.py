"""What the tool speaks of: rubrics, answers, results and diagnostics, as frozen values."""
