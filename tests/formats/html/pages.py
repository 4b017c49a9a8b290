"""Reads a page as a browser would, and says what no page of ours may have."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from typing import Final

_VOID: Final = {"meta", "link", "br", "hr", "img", "input", "wbr", "col"}
_NEVER: Final = {
    "script",
    "link",
    "img",
    "iframe",
    "object",
    "embed",
    "form",
    "base",
    "use",
    "image",
}
_POINTING: Final = {"src", "srcset", "action", "formaction", "data", "poster", "background", "ping"}
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass
class Node:
    """An element."""

    tag: str
    attributes: Mapping[str, str | None]
    parent: "Node | None" = None
    children: "list[Node | str]" = field(default_factory=list)

    def walk(self) -> "Iterator[Node]":
        """Every element below, each before what it holds."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()

    def all(self, *tags: str) -> "list[Node]":
        """Every element below with one of these names."""
        return [node for node in self.walk() if node.tag in tags]

    def one(self, tag: str) -> "Node":
        """The only element below with this name."""
        (found,) = self.all(tag)
        return found

    @property
    def text(self) -> str:
        """What is written in it."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = self.at = Node("", {})
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len({name for name, _ in attrs}) < len(attrs):
            self.faults.append(f"an attribute twice in {tag}")
        node = Node(tag, dict(attrs), self.at)
        self.at.children.append(node)
        if tag not in _VOID:
            self.at = node

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag != self.at.tag or self.at.parent is None:
            self.faults.append(f"{tag} ends where {self.at.tag} is open")
            return
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)


def parsed(page: str) -> Node:
    """Give the whole of a page, which has to be balanced."""
    root, faults = _read(page)
    assert not faults
    return root


def _read(page: str) -> tuple[Node, list[str]]:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    if reader.at is not reader.root:
        reader.faults.append(f"{reader.at.tag} does not end")
    return reader.root, reader.faults


def faults(page: str) -> list[str]:
    """Everything that is wrong with a page: in its structure, for a reader's ears, or in safety."""
    root, found = _read(page)
    if not page.startswith("<!doctype html>\n<html lang="):
        found.append("no doctype or language")
    return [
        *found,
        *_policy(root),
        *_unsafe(root),
        *_headings(root),
        *_references(root),
        *_drawings(root),
        *_tables(root),
    ]


def _policy(root: Node) -> Iterator[str]:
    metas = [node.attributes for node in root.all("meta")]
    policies = [each["content"] for each in metas if "http-equiv" in each]
    style = root.one("style").text
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    expected = f"default-src 'none'; style-src 'sha256-{digest}'; "
    if len(policies) != 1 or not (policies[0] or "").startswith(expected):
        yield f"the policy is not that of the style: {policies}"
    if re.search(r"url\(|@import|//", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)):
        yield "the style sheet asks for something"


def _unsafe(root: Node) -> Iterator[str]:
    for node in root.walk():
        if node.tag in _NEVER:
            yield f"there is {node.tag}"
        for name, value in node.attributes.items():
            if name.startswith("on") or name == "style" or name in _POINTING:
                yield f"{node.tag} has {name}"
            if name in ("href", "xlink:href") and not _is_fine(node, value or ""):
                yield f"{node.tag} leads to {value}"


def _is_fine(node: Node, address: str) -> bool:
    if address.startswith("#"):
        return True
    away = re.match(r"https?://[^\s]", address) is not None
    return away and node.tag == "a" and node.attributes.get("rel") == "noopener noreferrer"


def _headings(root: Node) -> Iterator[str]:
    heads = root.all(*_HEADINGS)
    ranks = [_HEADINGS.index(node.tag) for node in heads]
    if ranks.count(0) != 1 or ranks[0] != 0:
        yield "not one h1, the first"
    if any(after > before + 1 for before, after in pairwise(ranks)):
        yield f"a heading is left out: {ranks}"
    if any(not node.text.strip() for node in heads):
        yield "an empty heading"


def _references(root: Node) -> Iterator[str]:
    ids = [node.attributes["id"] for node in root.walk() if "id" in node.attributes]
    if len(set(ids)) < len(ids):
        yield "an id twice"
    for node in root.walk():
        for name in ("aria-labelledby", "aria-describedby", "for", "headers"):
            for part in (node.attributes.get(name) or "").split():
                if part not in ids:
                    yield f"{name} names {part}, which is not there"
        address = node.attributes.get("href") or ""
        if address.startswith("#") and address[1:] not in ids:
            yield f"a link leads to {address}, which is not there"
        for value in node.attributes.values():
            for part in re.findall(r"url\(#(.*?)\)", value or ""):
                if part not in ids:
                    yield f"{part} is drawn with, and is not there"


def _drawings(root: Node) -> Iterator[str]:
    for svg in root.all("svg"):
        if svg.attributes.get("aria-hidden") == "true":
            continue
        label = svg.attributes.get("aria-label") or ""
        titles = [child.text for child in svg.children if isinstance(child, Node)][:1]
        if svg.attributes.get("role") != "img" or not (label or "".join(titles)).strip():
            yield "a drawing without a label"


def _tables(root: Node) -> Iterator[str]:
    for table in root.all("table"):
        captions = table.all("caption")
        if len(captions) != 1 or not captions[0].text.strip():
            yield "a table without a caption"
        if any(
            node.attributes.get("scope") not in ("col", "row", "rowgroup")
            for node in table.all("th")
        ):
            yield "a heading of a table without a scope"
        rows = list(_lengths(table))
        if len(set(rows)) != 1:
            yield f"rows of different lengths: {rows}"


def _lengths(table: Node) -> Iterator[int]:
    """Give how many columns each row fills, with the cells that reach down into it."""
    reaching: list[int] = []
    """How many more rows each of them reaches into."""
    for row in table.all("tr"):
        cells = row.all("th", "td")
        yield len(reaching) + sum(int(cell.attributes.get("colspan") or 1) for cell in cells)
        spans = [int(cell.attributes.get("rowspan") or 1) for cell in cells]
        reaching = [left - 1 for left in (*reaching, *spans) if left > 1]
