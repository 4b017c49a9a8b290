"""The words of the schemas for editors."""
