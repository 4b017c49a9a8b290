"""YAML as editors load it: the core schema of YAML 1.2, keys as text."""

import re
from typing import Final

import yaml

_INT: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SPECIAL: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BOOLEAN: Final = re.compile("true|True|TRUE|false|False|FALSE")
_NULL: Final = re.compile("~|null|Null|NULL|")


class _Loader(yaml.SafeLoader):
    """PyYAML's, without the types of YAML 1.1."""


_Loader.yaml_implicit_resolvers = {}


def load(text: str | bytes) -> object:
    """The data of a document. Raises yaml.YAMLError."""
    # No resolver is left: every scalar comes as its node, quoted or not.
    node = yaml.compose(text, Loader=_Loader)
    return None if node is None else _data(node)


def _data(node: yaml.Node) -> object:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    return _plain(node.value) if node.style is None else node.value


def _plain(text: str) -> object:
    if _NULL.fullmatch(text):
        return None
    if _BOOLEAN.fullmatch(text):
        return text.lower() == "true"
    if _INT.fullmatch(text):
        return int(text, 0 if text.startswith(("0o", "0x")) else 10)
    if _FLOAT.fullmatch(text) or _SPECIAL.fullmatch(text):
        return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return text
