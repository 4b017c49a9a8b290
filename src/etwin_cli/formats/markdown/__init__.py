"""Results, reports and forms as Markdown."""
