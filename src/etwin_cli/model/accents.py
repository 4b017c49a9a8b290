"""Texts for comparing, where accents do not matter."""


def without_accents(text: str) -> str:
    """Return a text in small letters, without accents.

    A character is taken apart at a time. In a whole text, the marks on one letter would be sorted
    too, which takes the square of their number.
    """
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize  # few texts need it

    apart = "".join(normalize("NFKD", each) for each in text.casefold())
    return "".join(each for each in apart if not combining(each))
