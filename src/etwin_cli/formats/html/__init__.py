"""Pages that stand alone: no script, nothing from elsewhere, every text escaped."""
