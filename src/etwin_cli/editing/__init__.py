"""An answers file and a change to new bytes: only what changed, and read back before it counts."""
