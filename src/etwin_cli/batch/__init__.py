"""Many schools in one go: find them, map one function over an executor, stream what comes out."""
