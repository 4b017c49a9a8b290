"""The small changes that can be made to a Python module, for mutants.py.

What is changed: an operator, a comparison, a number by one, a text to "XX", True and False, a
condition to True or to False, a part of `and` or `or` left out, a minus or a `not` left out, a
statement to `pass`, what is returned to None, `continue` and `break` for each other.

What is left out, since it means the same or is no behaviour of the product: docstrings,
annotations and type aliases, imports, decorators, what stands under TYPE_CHECKING, `__all__` and
`__slots__`, `assert`, `assert_never`, AssertionError with its message, `zip(strict=True)`, the
names given to NewType, TypeVar and cast, and `while` with a condition that is always true.
"""

import ast
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

_LONGEST: Final = 70
_ARITHMETIC: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_COMPARING: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_NAMING: Final = {"NewType", "TypeVar", "cast"}
_NOT_BEHAVIOUR: Final = {"annotation", "returns", "decorator_list", "format_spec", "type_params"}
_TRUE: Final = ast.Constant(value=True)
_FALSE: Final = ast.Constant(value=False)


class _Slot(NamedTuple):
    """Where a node stands in the one that holds it."""

    holder: ast.AST
    field: str
    at: int | None

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.holder, self.field, node)
        else:
            getattr(self.holder, self.field)[self.at] = node


class Change(NamedTuple):
    """One small change: where it is, in words, and the whole module with it."""

    line: int
    function: str
    words: str
    text: Callable[[], str]


def changes(source: str) -> Iterator[Change]:
    """Give every small change to a module, in the order of its lines."""
    tree = ast.parse(source)
    for slot, node, function in _nodes(tree, ""):
        for new in _others(slot, node):
            if ast.unparse(new) == ast.unparse(node):
                continue

            def changed(slot: _Slot = slot, node: ast.AST = node, new: ast.AST = new) -> str:
                slot.put(new)
                text = ast.unparse(tree)
                slot.put(node)
                return text

            words = f"{_words(node)}  ->  {_words(new)}"
            yield Change(getattr(node, "lineno", 0), function, words, changed)


def _words(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _nodes(holder: ast.AST, function: str) -> Iterator[tuple[_Slot, ast.AST, str]]:
    """Every node that can be changed, where it stands, and the function that it is in."""
    for field, value in ast.iter_fields(holder):
        if field in _NOT_BEHAVIOUR or (field == "values" and isinstance(holder, ast.JoinedStr)):
            if isinstance(holder, ast.JoinedStr):
                yield from _in_braces(holder, function)
            continue
        for at, node in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(node, ast.AST) or _is_left_out(node, holder):
                continue
            slot = _Slot(holder, field, at if isinstance(value, list) else None)
            yield slot, node, function
            inside = function
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inside = f"{function}.{node.name}".lstrip(".")
            yield from _nodes(node, inside)


def _in_braces(holder: ast.JoinedStr, function: str) -> Iterator[tuple[_Slot, ast.AST, str]]:
    for part in holder.values:
        if isinstance(part, ast.FormattedValue):
            yield from _nodes(part, function)


def _is_left_out(node: ast.AST, holder: ast.AST) -> bool:
    """Whether nothing of a node is changed, by the rules at the top."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Assert():
            return True
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Expr(value=ast.Call(func=ast.Name(id="assert_never"))):
            return True
        case ast.Raise(exc=ast.Name(id="AssertionError")):
            return True
        case ast.Raise(exc=ast.Call(func=ast.Name(id="AssertionError"))):
            return True
        case ast.keyword(arg="strict"):
            return True
        case ast.Constant(value=True) if isinstance(holder, ast.While):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
            return True
        case ast.Assign(value=value) if isinstance(holder, ast.Module):
            return _is_type(value)
        case _:
            return (
                isinstance(holder, ast.Call)
                and isinstance(holder.func, ast.Name)
                and holder.func.id in _NAMING
                and node is next(iter(holder.args), None)
            )


def _is_type(value: ast.expr) -> bool:
    """Whether an expression is one of types alone, such as `list[int] | None`."""
    allowed = (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.Tuple, ast.List)
    empty = (ast.Load, ast.Constant)
    inner = list(ast.walk(value))
    return all(isinstance(node, allowed + empty) for node in inner) and any(
        isinstance(node, ast.Subscript | ast.BitOr) for node in inner
    )


def _others(slot: _Slot, node: ast.AST) -> Iterator[ast.AST]:
    """What a node is changed to, one at a time."""
    if isinstance(node, ast.expr):
        if _is_condition(slot):
            if not isinstance(slot.holder, ast.While):
                yield _TRUE
            yield _FALSE
        yield from _other_values(node)
    elif isinstance(node, ast.stmt):
        yield from _other_statements(node)


def _is_condition(slot: _Slot) -> bool:
    holder, field = slot.holder, slot.field
    return field in ("test", "guard") or (field == "ifs" and isinstance(holder, ast.comprehension))


def _other_statements(node: ast.stmt) -> Iterator[ast.AST]:
    match node:
        case ast.Expr() | ast.AugAssign() | ast.Raise() | ast.Delete():
            yield ast.Pass()
        case ast.Return(value=ast.expr() as value):
            if not (isinstance(value, ast.Constant) and value.value is None):
                yield ast.Return(value=ast.Constant(value=None))
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()


def _other_values(node: ast.expr) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=value):
            yield from (ast.Constant(value=other) for other in _other_constants(value))
        case ast.JoinedStr():
            yield ast.Constant(value="XX")
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
            yield ast.BinOp(left=left, op=_ARITHMETIC[type(op)](), right=right)
        case ast.UnaryOp(op=ast.USub() | ast.Not(), operand=operand):
            yield operand
        case ast.BoolOp(op=junction, values=values):
            other_junction = ast.And() if isinstance(junction, ast.Or) else ast.Or()
            yield ast.BoolOp(op=other_junction, values=values)
            for at in range(len(values)):
                rest = [*values[:at], *values[at + 1 :]]
                yield ast.BoolOp(op=junction, values=rest) if len(rest) > 1 else rest[0]
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            for at, comparison in enumerate(ops):
                for other in _COMPARING[type(comparison)]:
                    others = [*ops[:at], other(), *ops[at + 1 :]]
                    yield ast.Compare(left=left, ops=others, comparators=comparators)


def _other_constants(value: object) -> Iterator[str | bytes | int | float]:
    match value:
        case bool():
            yield not value
        case int() | float():
            yield value + 1
            yield value - 1
        case str():
            yield "XX"
        case bytes():
            yield b"XX"
