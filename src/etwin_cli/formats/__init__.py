"""One module per format, all over the same frozen result; nothing here reads, scores or prints."""
