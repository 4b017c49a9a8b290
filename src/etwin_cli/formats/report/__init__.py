"""The school's report: what it says, before it is known how it looks (docs/report.md)."""
