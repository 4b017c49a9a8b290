"""The questionnaire as a conversation: what is asked, what is heard, what is put into the file."""
