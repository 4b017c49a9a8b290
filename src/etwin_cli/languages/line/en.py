"""What is said of a command line that cannot be read, in English."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # commands
    "command.unknown": 'there is no command "{command}"',
    "command.unknown.near": 'there is no command "{command}"; did you mean {near}?',
    "command.missing": "a command is missing; choose one of {commands}",
    # options
    "option.unknown": "there is no option {option}",
    "option.unknown.near": "there is no option {option}; did you mean {near}?",
    "option.value": "{option} needs a value after it: {value}",
    "option.flag": "{option} takes no value",
    # values
    "value.missing": "{name} is missing: {what}",
    "value.missing.choice": "{name} is missing; choose one of {choices}",
    "value.choice": "{name}: choose one of {choices}",
    "value.number": "{name} should be a whole number, {least} or more",
    # words beyond the arguments
    "words.none": "the command takes nothing but options",
    "words.many": (
        "there are more words than the command takes, {takes}; a name with spaces goes between "
        "quotation marks"
    ),
}
