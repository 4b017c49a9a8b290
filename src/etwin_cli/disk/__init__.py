"""Files on the disk: read within a limit, written whole or not at all."""
