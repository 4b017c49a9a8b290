"""The words of the questionnaire in the terminal."""
