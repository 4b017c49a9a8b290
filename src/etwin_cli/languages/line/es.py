"""Lo que se dice de una orden que no se ha podido entender, en español."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # commands
    "command.unknown": "no hay ninguna orden «{command}»",
    "command.unknown.near": "no hay ninguna orden «{command}»; ¿querían decir {near}?",
    "command.missing": "falta la orden; elijan una: {commands}",
    # options
    "option.unknown": "no hay ninguna opción {option}",
    "option.unknown.near": "no hay ninguna opción {option}; ¿querían decir {near}?",
    "option.value": "{option} necesita un valor detrás: {value}",
    "option.flag": "{option} no lleva ningún valor",
    # values
    "value.missing": "falta {name}: {what}",
    "value.missing.choice": "falta {name}; elijan uno: {choices}",
    "value.choice": "{name}: elijan uno de estos valores: {choices}",
    "value.number": "{name} debería ser un número entero, {least} o más",
    # words beyond the arguments
    "words.none": "la orden no admite nada más que opciones",
    "words.many": (
        "hay más palabras de las que admite la orden, {takes}; un nombre con espacios va entre "
        "comillas"
    ),
}
