"""What is said of a request that cannot be met: from the English template to its translations.

A template stands where it is used, as the first words of `refuse`, `tell` or `Sentence`. A module of
this folder has the templates of one language by the English ones, with the same fields.
"""
