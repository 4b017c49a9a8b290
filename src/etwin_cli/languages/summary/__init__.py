"""The words about many schools together."""
