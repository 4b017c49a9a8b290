"""The sentences of the diagnostics, in English.

For each code, or code and reason: the message (one sentence that stands alone), the help (what to
do) and, once for each code, why it is asked for. Fields in braces are filled with the file's own
words; `{kind}` and `{expected}` with the names at the end of this file.
"""

from typing import Final

MESSAGES: Final[dict[str, str]] = {
    # The file and its YAML
    "ET001.missing": "there is no such file",
    "ET001.folder": "this is a folder, not a file",
    "ET001.special": "this is not an ordinary file",
    "ET001.permission": "there is no permission to read this file",
    "ET001.other": "the file cannot be read: {reason}",
    "ET002": "the file has more than {limit} bytes",
    "ET003": "the byte {byte} is not UTF-8 text",
    "ET004.empty": "there is nothing in the file yet",
    "ET004.other": "the file is not made of keys, each with its value",
    "ET005.colon": "this colon cannot be understood here",
    "ET005.quote": "a quotation mark is opened here and never closed",
    "ET005.no-colon": "this line has no colon after its key",
    "ET005.escape": "inside double quotes a backslash begins a special character, and there is "
    "none like this",
    "ET005.bracket": "there is a bracket here without its partner",
    "ET005.indentation": "this does not fit with what comes before it",
    "ET005.dash": "a list cannot begin here",
    "ET005.after-end": "there is text after the end of the document",
    "ET005.separator": "a line of three dashes or dots cannot be inside a text",
    "ET005.character": "a value cannot begin with {found}",
    "ET005.other": "the file cannot be understood from here on",
    "ET006": "this line is indented with a tab",
    "ET007": "the file holds a character that is not text: {found}",
    "ET008": "there are more than {limit} levels of values inside values",
    "ET009": "the file holds more than {limit} values",
    "ET010": "{found} is an anchor or an alias, which these files do not use",
    "ET011": "{found} is a YAML tag, which these files do not use",
    "ET012": "{found} is a YAML directive, which these files do not use",
    "ET013": "the key {key} is here twice; the first is on line {line}",
    "ET014": "a second document begins here",
    "ET015": "a key has to be plain text",
    "ET016": "problems left out of this list: {more}",
    # The shape of the values
    "ET020": "the key {key} is missing",
    "ET020.in": "the key {key} is missing in {where}",
    "ET021": "the key {key} is not known here",
    "ET021.in": "the key {key} is not known in {where}",
    "ET022": "{key} should be {expected}, and here there is {kind}",
    "ET023": "{key} is empty",
    "ET024": '"{found}" cannot be an id',
    "ET025.whole": "{key} should be a whole number from {low} to {high}",
    "ET025.decimal": "this is not a number that {key} can have",
    "ET025.positive": "{key} should be a number above 0",
    "ET026": '"{found}" is not one of the values of {key}',
    "ET027": '"{found}" is not a date of the calendar',
    "ET028": "the number {found} begins with a zero, and is read as {number}",
    # Answers
    "ET101": "the rubric {rubric} has no indicator {found}",
    "ET102": "{found} is a criterion, and answers go to its indicators",
    "ET103": "the rubric {rubric} has no top criterion {found}",
    "ET104": 'the file is for the rubric "{found}", and the rubric in use is {rubric}',
    "ET105": "{indicator} should have a level ({levels}), and here it has {kind}",
    "ET106": "{indicator} has no level {found}; its levels are {levels}",
    "ET107": "{indicator} has more than one answer: {keys}",
    "ET108": "{indicator} cannot be answered as not applicable",
    "ET109": "{indicator} is not applicable, and the reason is missing",
    "ET110": '"{found}" is not a link',
    "ET111": "this piece of evidence does not say what it is",
    "ET150": "the file is for version {found} of the rubric, and version {version} is in use",
    "ET151": "{indicator} is at level {level} with no evidence named yet, so it counts as level "
    "{counted}",
    "ET152": "the date {found} has not come yet",
    "ET153": '"{found}" is not a school year',
    "ET154.email": "this text holds an e-mail address",
    "ET154.identity": "this text seems to hold an identity number",
    # Rubrics
    "ET201": "the id {found} is used twice",
    "ET201.first": "the id {found} is used twice; the first is at {first}",
    "ET202.empty": "there is no criterion or indicator in this list",
    "ET202.both": "the criterion {criterion} has both criteria and indicators",
    "ET202.neither": "the criterion {criterion} has neither criteria nor indicators",
    "ET203.order": "the levels do not go from lowest to highest",
    "ET203.few": "there are fewer than two levels",
    "ET204": "the indicator {indicator} has no levels, and the rubric has no scale",
    "ET205": "all levels of {indicator} have the same points",
    "ET206": "no level of {indicator} has points above 0, and here the score is made of points",
    "ET207": "evidence is needed from level {required} on, and the lowest level of {indicator} is "
    "already {level}",
    "ET208": "{indicator} allows not applicable, and does not say when",
    "ET209": "the band {band} does not ask for a higher minimum than {before}, the one before it",
    "ET210": "{key} of this band is {found}, and it has to be from 0 to {high}",
    "ET211.indicator": "the band {band} requires {found}, which is not an indicator of the rubric",
    "ET211.level": "the band {band} requires a level that the indicator does not have: {found}",
    "ET212": "no answers can reach the band {band}",
    "ET213": '"{found}" is not the plain name of a file in the rubric\'s folder',
    "ET214": 'the file "{found}" is not in the rubric\'s folder',
    "ET215": "{found} (in {where}) is translated here, and is not in the rubric",
    "ET216": "examples of evidence for {indicator}: {expected} in the rubric, and {found} here",
    "ET217": 'the file says that its language is "{found}", and its name says {language}',
    "ET218": "the rubric's source has no claim {found}",
    "ET250": "the translation of {key} is missing",
    "ET251": "the band {band} asks for more coverage than is left once everything that may be not "
    "applicable is: {asked} of {indicators} indicators",
    "ET252": "{found} is not a level of this indicator, so its target is {target}",
    "ET253": "no indicator covers the claim {found}",
}

HELPS: Final[dict[str, str]] = {
    "ET001.missing": "check the name and the folder",
    "ET001.folder": "give the name of a file inside it",
    "ET001.special": "give the name of an ordinary file; pipes and devices are not read",
    "ET001.permission": "ask for permission to read it, or copy it to a folder of yours",
    "ET001.other": "check the disk and try again",
    "ET002": "keep long texts and documents outside, and name them as evidence",
    "ET003": "save the file again as UTF-8; the program may have saved it as ANSI or Windows-1252",
    "ET004.empty": "etwin init writes a file with every question, to begin with",
    "ET004.other": "write each key with a colon and its value, as in: language: en",
    "ET005.colon": "if it belongs to a text, put the text between quotation marks; if it follows a "
    "key, check the spaces: one after each colon, and as many before the key as before those "
    "beside it",
    "ET005.quote": "close it with the same mark; inside single quotes, write an apostrophe twice",
    "ET005.no-colon": "write the key, a colon and a space; if this is a text that goes on from the "
    "line above, indent it further",
    "ET005.escape": "use single quotes, or write the backslash twice",
    "ET005.bracket": "write the other one, with commas between the items; if it belongs to a text, "
    "put the text between quotation marks",
    "ET005.indentation": "put as many spaces before the line as before those beside it; inside "
    "single quotes write an apostrophe twice, and after closing quotes write nothing more",
    "ET005.dash": "put the list on the lines below its key, each item after a dash and a space",
    "ET005.after-end": "delete the line with the three dots, or what follows it",
    "ET005.separator": "indent that line, or delete it",
    "ET005.character": "put the value between quotation marks",
    "ET005.other": "put texts with unusual signs between quotation marks, and compare this line "
    "and the one above with a file from etwin init",
    "ET006": "use spaces instead, two for each step",
    "ET007": "delete it; it often comes along with pasted text",
    "ET008": "put the values side by side instead of one inside the other",
    "ET009": "shorten the file",
    "ET010": "write the value itself wherever it is needed; if it is a text, put it between "
    "quotation marks",
    "ET011": "delete it; if it belongs to a text, put the text between quotation marks",
    "ET012": "delete this line; if it belongs to a text, indent it",
    "ET013": "keep one of the two",
    "ET014": "delete the line of three dashes, or put what follows in another file",
    "ET015": "write it as words before the colon, without brackets, question mark or dash",
    "ET016": "correct those that are listed and check again",
    "ET020": "add it",
    "ET021": "here you can write: {allowed}",
    "ET022": "compare it with a file from etwin init",
    "ET023": "write its value, or delete the key if it may be left out",
    "ET024": "use lower-case letters without accents, digits, dots and hyphens, 64 at most, "
    "beginning with a letter or a digit",
    "ET025.whole": "write the number in digits, without quotation marks",
    "ET025.decimal": "write it in digits, with a decimal point if it needs one, without quotation "
    "marks",
    "ET025.decimal.bounds": "write a number from {low} to {high} in digits, with a decimal point "
    "if it needs one",
    "ET025.decimal.low": "write a number from {low} up in digits, with a decimal point if it needs "
    "one",
    "ET025.positive": "write a number such as 1 or 0.5",
    "ET026": "choose one of these: {allowed}",
    "ET027": "write the year, the month and the day, as in: 2026-05-12",
    "ET028": "leave the zero out, or put it between quotation marks if it is a text",
    "ET101": "see the ids with: etwin rubric show {rubric}",
    "ET102": "answer each of its indicators; see them with: etwin rubric show",
    "ET103": "plans go under the ids of the top criteria; see them with: etwin rubric show "
    "{rubric}",
    "ET104": "give that rubric with --rubric, or correct the id after rubric:",
    "ET105": "write the number of the level, without quotation marks",
    "ET106": "choose one of {levels}; see what each means with: etwin explain {indicator}",
    "ET107": "keep one of them; a comment can go with any",
    "ET108": "give it a level, or leave it open with unknown: and what you still have to find out",
    "ET109": "write it after the colon; the only reason that counts is: {when}",
    "ET110": "write the whole address, beginning with https:// or http://; for a text use title:",
    "ET111": "give it at least one of url, file and title",
    "ET150": "read the answers again beside the version in use, then change the number in the file",
    "ET151": "add evidence: a link, the name of a file, or a sentence that says what there is and "
    "where",
    "ET152": "check the year",
    "ET153": "write two years in a row, as in: 2025-2026",
    "ET154.email": "take it out and write the role instead, as in: the coordinator",
    "ET154.identity": "take it out: nobody has to be identified here, least of all a pupil",
    "ET201": "give one of the two another id",
    "ET202.empty": "list at least one",
    "ET202.both": "keep one of the two, and put the indicators in a criterion of their own",
    "ET202.neither": "add indicators: and at least one under it",
    "ET203.order": "list them from the lowest to the highest, each once",
    "ET203.few": "list at least two",
    "ET204": "add levels: to the indicator, or scale: to the rubric",
    "ET205": "give at least one level other points",
    "ET206": "give the best level points above 0",
    "ET207": "raise required_from, or give the indicator a lower level",
    "ET208": "add not_applicable_when: with the only reason that counts",
    "ET209": "list the bands upwards, each with a higher minimum than the one before",
    "ET210": "write a number from 0 to {high}",
    "ET211.indicator": "write the id of an indicator of this rubric",
    "ET211.level": "write one of the levels of the indicator",
    "ET212": "lower its minimum, or what it requires",
    "ET213": "write the name alone, and keep the file beside rubric.yaml",
    "ET214": "check the name, or add the file",
    "ET215": "check it against the rubric; a translation brings words and nothing else",
    "ET216": "write as many as the rubric has, in the same order",
    "ET217": "rename the file, or correct what follows language:",
    "ET218": "check the id in claims.yaml",
    "ET250": "add it; until then the rubric's own language is shown",
    "ET251": "lower the coverage, or let fewer indicators be not applicable",
    "ET252": "write one of the levels of the indicator",
    "ET253": "add it to the covers: of an indicator",
}

WHYS: Final[dict[str, str]] = {
    "ET001": "A file that cannot be read has not been checked. The other files named with it still "
    "are.",
    "ET002": "Answers files are at most 512 KiB and rubric files at most 1 MiB: with a limit, a "
    "file from elsewhere is always checked quickly.",
    "ET003": "UTF-8 is how accents travel safely from one program to another. The place shown is "
    "that of the first byte that is not UTF-8.",
    "ET004": "A file is read as keys, each with its value.",
    "ET005": "YAML is strict about colons, quotation marks, brackets and the spaces that begin a "
    "line. What comes after this place could not be read, so there may be more to correct.",
    "ET006": "YAML indents with spaces only: a tab is not equally wide on every screen.",
    "ET007": "Control characters cannot be seen, and can make a screen show what is not there.",
    "ET008": "No rubric or answers file needs that depth. A file that has it is damaged, or made "
    "to do harm.",
    "ET009": "With a limit, a file from elsewhere is always checked quickly.",
    "ET010": "With aliases a short file can become enormous, and whoever reads it cannot see what "
    "they stand for.",
    "ET011": "A tag changes what a value is without the reader noticing.",
    "ET012": "A line that begins with a percent sign gives orders to the program that reads the "
    "file. None is needed here.",
    "ET013": "Many programs take the last of the two and say nothing. Here nobody has to guess "
    "which one counts.",
    "ET014": "A file holds the answers of one school, in one document.",
    "ET015": "What has a key is found by it, and a list or a group of keys cannot be one.",
    "ET016": "Of each file, 1,000 problems are listed at most.",
    "ET020": "Without it the file cannot be understood.",
    "ET021": "A key that is not known is most often a slip of the keyboard, and what is written "
    "under it would be lost without a word.",
    "ET022": "A text, a list and a group of keys are each written in their own way.",
    "ET023": "A key without a value says nothing.",
    "ET024": "Ids are the names by which files, results and programs refer to things. They are "
    "never translated.",
    "ET025": "Numbers are taken exactly as they are written, and never rounded when they are read.",
    "ET026": "Only these words have a meaning here.",
    "ET027": "Dates are written in one way, so that everybody reads the same day.",
    "ET028": "Some programs read 010 as eight. Here it is ten, and it is better without the zero. "
    "A code such as 08012345 is a text and keeps its zero.",
    "ET101": "Answers are matched by the exact id. If another one is much alike it is suggested, "
    "and never used in its place.",
    "ET102": "A criterion has no level of its own: its score comes from its indicators.",
    "ET103": "Plans are kept by top criterion, so that they can be read beside its score.",
    "ET104": "A level only has a meaning beside the rubric that describes it.",
    "ET105": "A level is written as its number. A word such as no, or a number between quotation "
    "marks, is a text, and nobody should have to guess which level it means.",
    "ET106": "People can only agree on a level that is described.",
    "ET107": "An indicator has a level, or is not applicable, or is still to be found out.",
    "ET108": "The rubric asks every school this question. If it is not done yet, that is a level, "
    "the lowest; if nobody knows yet, that is unknown.",
    "ET109": "Not applicable is the only answer that can raise a score without a better practice. "
    "That is why its reason is always shown.",
    "ET110": "Links are shown in reports, and people should be able to open them.",
    "ET111": "A piece of evidence says what it is: a link, the name of a file or a title.",
    "ET150": "Another version may describe a level in other words. The answers are read with the "
    "version in use.",
    "ET151": "From this level on, the rubric counts what can be shown. The answer is kept, and "
    "shown beside the level that counts. The only thing checked is that evidence is named: never "
    "that it is true, or enough.",
    "ET152": "A date later than tomorrow most often has the wrong year.",
    "ET153": "The period is the school year that the answers speak of.",
    "ET154": "These files are passed on from hand to hand. They ask for roles, never for persons, "
    "and there are minors behind the evidence. What was found is not repeated here.",
    "ET201": "Criteria and indicators share one set of ids; bands have their own, and claims "
    "theirs.",
    "ET202": "A criterion holds either criteria or indicators, never both, and at least one.",
    "ET203": "The lowest level comes first, so that the page is read from less to more.",
    "ET204": "An indicator takes the rubric's scale unless it brings levels of its own.",
    "ET205": "If all levels are worth the same, the answer changes nothing.",
    "ET206": "A score made of points is a part of the most points possible, and that cannot be 0.",
    "ET207": "A level without evidence counts as the highest level that needs none, so there has "
    "to be one.",
    "ET208": "Wherever a school may answer not applicable, it is shown the only reason that "
    "counts.",
    "ET209": "Bands are stages of one path: each lies further on than the one before.",
    "ET210": "Outside these limits, no school could reach the band, or every school would.",
    "ET211": "A band can only require levels of indicators that the rubric has.",
    "ET212": "Even with the best answers everywhere, this band, or one below it, is out of reach.",
    "ET213": "A rubric is one folder, and no file outside it is opened.",
    "ET214": "Every file that the rubric names has to be there.",
    "ET215": "A translation holds only words, found by the ids of the rubric.",
    "ET216": "The examples are shown in the order of the rubric.",
    "ET217": "A translation is found by the name of its file.",
    "ET218": "The claims of the rubric's source are listed in claims.yaml, beside the rubric.",
    "ET250": "What is not translated is shown in the rubric's own language.",
    "ET251": "No school should lose a band for what the rubric itself lets it leave out.",
    "ET252": "A target is one of the levels: between two of them the next one is taken, and above "
    "them all the highest.",
    "ET253": "Every claim of the source should have a question that asks about it.",
}

NAMES: Final[dict[str, str]] = {
    # What a value is
    "mapping": "a group of keys",
    "list": "a list",
    "text": 'the text "{found}"',
    "number": "the number {found}",
    "truth": "the word {found}",
    "empty": "no value",
    # What was expected
    "expected.mapping": "a group of keys",
    "expected.list": "a list",
    "expected.text": "a text",
    "expected.evidence": "a link, a text, or keys such as url and title",
    "expected.plan": "a text, or keys such as text and year",
    # Around them
    "suggestion": "did you mean {suggestions}?",
    "or": "{first} or {last}",
    "and": "{first} and {last}",
    "error": "error",
    "warning": "warning",
    "help": "help",
}
