"""Results as JSON, and the schemas of what is printed."""
