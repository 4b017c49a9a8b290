"""Tests of what changes an answers file."""
