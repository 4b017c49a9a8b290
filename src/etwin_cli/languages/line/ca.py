"""El que es diu d'una ordre que no s'ha pogut entendre, en català."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # commands
    "command.unknown": "no hi ha cap ordre «{command}»",
    "command.unknown.near": "no hi ha cap ordre «{command}»; potser volíeu dir {near}?",
    "command.missing": "falta l'ordre; trieu-ne una: {commands}",
    # options
    "option.unknown": "no hi ha cap opció {option}",
    "option.unknown.near": "no hi ha cap opció {option}; potser volíeu dir {near}?",
    "option.value": "{option} vol un valor al darrere: {value}",
    "option.flag": "{option} no porta cap valor",
    # values
    "value.missing": "falta {name}: {what}",
    "value.missing.choice": "falta {name}; trieu-ne un: {choices}",
    "value.choice": "{name}: trieu un d'aquests valors: {choices}",
    "value.number": "{name} hauria de ser un nombre enter, {least} o més",
    # words beyond the arguments
    "words.none": "l'ordre no admet res més que opcions",
    "words.many": (
        "hi ha més paraules de les que admet l'ordre, {takes}; un nom amb espais va entre cometes"
    ),
}
