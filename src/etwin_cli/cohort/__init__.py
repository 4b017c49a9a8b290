"""Many schools at once, read from the database that a batch wrote."""
