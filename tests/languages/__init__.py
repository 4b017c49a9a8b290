"""Tests of the interface's words."""
