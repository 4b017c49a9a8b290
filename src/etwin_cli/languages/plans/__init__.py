"""The words of the plans that `etwin gap --path --as-plan` writes."""
