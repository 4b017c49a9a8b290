"""Tests of what the report says."""
