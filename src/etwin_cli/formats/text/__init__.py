"""Results as text for people, in the width of their terminal, with or without colour."""
