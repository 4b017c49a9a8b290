"""From bytes to the model: positioned values, then rubrics and answers, with diagnostics."""
