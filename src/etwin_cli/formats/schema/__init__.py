"""JSON Schemas (draft-07) that editors check and explain files with (docs/editors.md)."""
