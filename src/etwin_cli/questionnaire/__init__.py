"""The conversation of `etwin ask`, pure: what it says, asks and wants saved, one step at a time."""
