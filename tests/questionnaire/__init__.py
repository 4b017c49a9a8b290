"""Tests of the questionnaire's conversation."""
