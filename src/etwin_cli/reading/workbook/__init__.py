"""Workbooks that were filled in: the one folder of reading that imports openpyxl."""
