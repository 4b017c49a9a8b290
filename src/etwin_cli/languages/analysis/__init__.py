"""How the indicators of a rubric behave, in the interface's languages."""
