"""From a rubric and answers to a result: pure functions, exact throughout (docs/scoring.md)."""
