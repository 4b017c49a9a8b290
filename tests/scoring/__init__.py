"""Tests of the scoring floor."""
