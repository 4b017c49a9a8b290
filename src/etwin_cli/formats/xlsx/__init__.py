"""Workbooks that are written: the one folder of the formats that imports openpyxl."""
