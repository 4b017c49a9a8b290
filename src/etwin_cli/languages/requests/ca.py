"""El que es diu d'una petició que no es pot atendre, en català: del text anglès al català.

Els camps són els mateixos que en anglès. Els noms en majúscules són els de l'ajuda (help/ca.py). Es
parla de «vós», que també serveix per a un equip; un cohort és «un conjunt de centres».
"""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    # what all commands share
    "{origin}: there is no language {name!r}; choose one of {languages}": (
        "{origin}: no hi ha cap llengua «{name}»; trieu-ne una: {languages}"
    ),
    "{origin}: there is no format {name!r}; choose one of {formats}": (
        "{origin}: no hi ha cap format «{name}»; trieu-ne un: {formats}"
    ),
    "{first} or {other}": "{first} o {other}",
    "the folder that you are in was removed; go to another one": (
        "la carpeta on sou ja no existeix; aneu a una altra"
    ),
    # files that are read
    "{file} is not there": "{file} no hi és",
    "{file} cannot be read: {reason}": "{file} no es pot llegir: {reason}",
    "standard input (-) can be read once": (
        "l'entrada estàndard (-) només es pot llegir una vegada"
    ),
    "reading from standard input": "es llegeix de l'entrada estàndard",
    "no file matches {pattern}": "cap fitxer no coincideix amb {pattern}",
    "there is no answers file (.yaml) that {pattern} matches{beside}": (
        "no hi ha cap fitxer de respostes (.yaml) que coincideixi amb {pattern}{beside}"
    ),
    "there is no answers file (.yaml) in the folder {folder}{beside}": (
        "no hi ha cap fitxer de respostes (.yaml) a la carpeta {folder}{beside}"
    ),
    "there is no school in {what}{beside}": "no hi ha cap centre a {what}{beside}",
    "; the rubric in {folder} is checked with: {command}": (
        "; la rúbrica que hi ha a {folder} es comprova amb: {command}"
    ),
    "; other files: {files}": "; altres fitxers: {files}",
    # files that are written
    "{file} cannot be written: {reason}": "{file} no es pot escriure: {reason}",
    "the output cannot be written: {reason}": "la sortida no es pot escriure: {reason}",
    "{file} is there already; nothing was changed (--force overwrites it)": (
        "{file} ja hi és; no s'ha canviat res (amb --force se sobreescriu)"
    ),
    "{file} is a file that this command reads; name another one to write": (
        "{file} és un fitxer que aquesta ordre llegeix; doneu-ne un altre on escriure"
    ),
    "two reports cannot go to the same file": "dos informes no poden anar al mateix fitxer",
    "it is closed": "ja s'ha tancat",
    "no file can have that name": "cap fitxer no es pot dir així",
    "there is no such folder": "aquesta carpeta no hi és",
    "it is a folder; name the file to write in it": (
        "és una carpeta; doneu el nom d'un fitxer de dins"
    ),
    "it is a socket; name a file": "és un sòcol; doneu el nom d'un fitxer",
    "it is a block device; name a file": ("és un dispositiu de blocs; doneu el nom d'un fitxer"),
    "it is a link to {target}; name the file itself": (
        "és un enllaç a {target}; doneu el nom del fitxer mateix"
    ),
    "it is a link to {target}; remove it": "és un enllaç a {target}; traieu-lo",
    "it is a link that leads out of its folder, to {target}; name that file itself": (
        "és un enllaç que porta fora de la seva carpeta, a {target}; doneu el nom d'aquell fitxer"
    ),
    "a link leads out of this folder, to {target}; name that itself": (
        "un enllaç porta fora d'aquesta carpeta, a {target}; doneu directament aquell nom"
    ),
    "it is no plain file; remove it": "no és un fitxer corrent; traieu-lo",
    "the file has another name too; remove it": "el fitxer també té un altre nom; traieu-lo",
    "it became another file meanwhile": "mentrestant s'ha convertit en un altre fitxer",
    "files such as .etwin-0.tmp are in the way; remove them": (
        "hi ha fitxers com .etwin-0.tmp que fan nosa; traieu-los"
    ),
    "whoever was reading from it is gone": "ja no hi ha ningú que en llegeixi",
    "nobody is reading from it": "no hi ha ningú que en llegeixi",
    # etwin.toml
    "{file} is passed over: it belongs to another user, not to root nor to the owner of the answers' folder": (
        "{file} no es té en compte: és d'un altre compte d'usuari, i no de root ni de qui té la "
        "carpeta de les respostes"
    ),
    "{problem} (at line {line}, column {column})": (
        "la línia {line} no es pot entendre, a partir de la columna {column} ({problem})"
    ),
    "{problem} (at end of document)": "al final del fitxer falta alguna cosa ({problem})",
    "it has more than {size} KiB": "té més de {size} KiB",
    "it is not written in UTF-8": "no està escrit en UTF-8",
    "line {line} has more than {most} points": "la línia {line} té més de {most} punts",
    "its brackets are nested too deeply": "té massa claudàtors, els uns dins dels altres",
    "a number in it has too many digits": "hi ha un nombre amb massa xifres",
    "the key {key} is not known; keys: {keys}": "la clau {key} no es coneix; les claus són: {keys}",
    "the key {key} is not known; did you mean {near}?": (
        "la clau {key} no es coneix; potser volíeu dir {near}?"
    ),
    "{key} should be {expected}": "{key} hauria de ser {expected}",
    "one of {choices}": "un d'aquests valors: {choices}",
    "the name of a shipped rubric, or a path inside the folder of {file}": (
        "el nom d'una rúbrica que ve amb etwin, o un camí dins de la carpeta on és {file}"
    ),
    "the id of a criterion": "l'identificador d'un criteri",
    "a number such as 60 or 59.5": "un nombre com ara 60 o 59.5",
    "a whole number from 0 up": "un nombre enter, 0 o més",
    "a table": "una taula",
    "a text of 1 to {most} characters": "un text d'1 a {most} caràcters",
    "a text on one line": "un text en una sola línia",
    "true or false": "true o false",
    # rubrics
    "there is no rubric {name!r} ({command})": "no hi ha cap rúbrica «{name}» ({command})",
    "there is no rubric {name!r}; did you mean {near}? ({command})": (
        "no hi ha cap rúbrica «{name}»; potser volíeu dir {near}? ({command})"
    ),
    "the rubric {name!r} cannot be used ({command})": (
        "la rúbrica «{name}» no es pot fer servir ({command})"
    ),
    "the rubric {name!r} cannot be used: {file}: {reason}": (
        "la rúbrica «{name}» no es pot fer servir: {file}: {reason}"
    ),
    "the rubric {name!r} has no claims.yaml": "la rúbrica «{name}» no té cap claims.yaml",
    "one rubric at a time: {name!r}, or --rubric {rubric!r}": (
        "les rúbriques, d'una en una: «{name}», o --rubric «{rubric}»"
    ),
    "the rubric {rubric} has more questions than an answers file may hold": (
        "la rúbrica {rubric} té més preguntes de les que caben en un fitxer de respostes"
    ),
    "{option}: the rubric {rubric} has no indicator {name!r}": (
        "{option}: la rúbrica {rubric} no té cap indicador «{name}»"
    ),
    "{option}: the rubric {rubric} has no indicator {name!r}; did you mean {near}?": (
        "{option}: la rúbrica {rubric} no té cap indicador «{name}»; potser volíeu dir {near}?"
    ),
    "{origin}: the rubric {rubric} has no criterion {name!r}": (
        "{origin}: la rúbrica {rubric} no té cap criteri «{name}»"
    ),
    "{origin}: the rubric {rubric} has no criterion {name!r}; did you mean {near}?": (
        "{origin}: la rúbrica {rubric} no té cap criteri «{name}»; potser volíeu dir {near}?"
    ),
    "--criterion: the rubric {rubric} has no criterion {name!r}; its criteria: {known}": (
        "--criterion: la rúbrica {rubric} no té cap criteri «{name}»; els seus criteris: {known}"
    ),
    "{origin}: the rubric {rubric} has no band {name!r}; its bands: {known}": (
        "{origin}: la rúbrica {rubric} no té cap fase «{name}»; les seves fases: {known}"
    ),
    "it has none": "no en té cap",
    "there is no indicator or code {name!r} ({command})": (
        "no hi ha cap indicador ni cap codi «{name}» ({command})"
    ),
    "there is no indicator or code {name!r}; did you mean {near}?": (
        "no hi ha cap indicador ni cap codi «{name}»; potser volíeu dir {near}?"
    ),
    "--rubric is for etwin schema answers: the schema {name} is that of every rubric": (
        "--rubric va amb etwin schema answers: l'esquema {name} és el mateix per a totes les "
        "rúbriques"
    ),
    # init, ask, form, import
    "--school: the name is empty": "--school: el nom és buit",
    "--schema writes a file beside the answers file: give that one a name": (
        "--schema desa un fitxer al costat del de respostes: doneu un nom al de respostes"
    ),
    "etwin ask fills in a file: give it a name": "etwin ask omple un fitxer: doneu-li un nom",
    "{file} is not there, but {near} is: {command}": "{file} no hi és, però {near} sí: {command}",
    "{file}: a form is a {endings} or {last} file": (
        "{file}: un formulari és un fitxer {endings} o {last}"
    ),
    ".xlsx needs more than is installed: {command}": (
        "per als .xlsx falta instal·lar una altra cosa: {command}"
    ),
    "only .xlsx workbooks can be read{told}": "només es poden llegir fulls de càlcul .xlsx{told}",
    "only .xlsx workbooks can be read; a form is written with: {command}": (
        "només es poden llegir fulls de càlcul .xlsx; un formulari es fa amb: {command}"
    ),
    "only .xlsx workbooks can be read; a table of many schools is scored with: {command}": (
        "només es poden llegir fulls de càlcul .xlsx; una taula de molts centres es puntua amb: "
        "{command}"
    ),
    "only .xlsx workbooks can be read: save it as .xlsx, in LibreOffice with File, Save As, Excel 2007-365": (
        "només es poden llegir fulls de càlcul .xlsx: deseu-lo com a .xlsx, al LibreOffice amb "
        "Fitxer, Anomena i desa, Excel 2007-365"
    ),
    "only .xlsx workbooks can be read: save it as .xlsx, in Excel with File, Save As, Excel Workbook": (
        "només es poden llegir fulls de càlcul .xlsx: deseu-lo com a .xlsx, a l'Excel amb Fitxer, "
        "Anomena i desa, Llibre de l'Excel"
    ),
    # score
    "--also: {text!r} is not FORMAT=FILE, with one of {formats}": (
        "--also: «{text}» no és FORMAT=FITXER, amb un d'aquests formats: {formats}"
    ),
    "--format json takes one file; jsonl takes any number": (
        "--format json és per a un sol fitxer; jsonl, per a tants com calgui"
    ),
    "--criterion goes without --set, --sensitivity and --against": (
        "--criterion va sense --set, --sensitivity ni --against"
    ),
    "--set and --sensitivity": "--set i --sensitivity",
    "with {option}, the report is written as text alone": (
        "amb {option}, l'informe només es fa com a text"
    ),
    "with {option}, etwin score can take one file": (
        "amb {option}, etwin score només admet un fitxer"
    ),
    "--against goes with the answers as they are, not with --set or --sensitivity": (
        "--against va amb les respostes tal com són, sense --set ni --sensitivity"
    ),
    "--against: {file} was scored with {other}, which asks other things than {ours}": (
        "--against: {file} es va puntuar amb {other}, que no pregunta el mateix que {ours}"
    ),
    "--set: {text!r} is not ID=LEVEL; the levels of {name}: {known}": (
        "--set: «{text}» no és ID=NIVELL; els nivells que té {name}: {known}"
    ),
    "--set: {name} is set twice": "--set: {name} hi és dues vegades",
    # gates
    "--fail-under-criterion: {text!r} is not ID=N": "--fail-under-criterion: «{text}» no és ID=N",
    "{origin}: {text!r} is not a number such as 60 or 59.5": (
        "{origin}: «{text}» no és un nombre com ara 60 o 59.5"
    ),
    "--max-unsupported: {text!r} is not a whole number from 0 up": (
        "--max-unsupported: «{text}» no és un nombre enter, 0 o més"
    ),
    "{origin}: {number} is not from 0 to {maximum}, the scores of {rubric}": (
        "{origin}: {number} no és de 0 a {maximum}, que són les puntuacions que dona {rubric}"
    ),
    # gap
    "etwin gap takes one file": "etwin gap només admet un fitxer",
    "--top goes without --path, whose steps belong together": (
        "--top va sense --path, que té uns passos que van tots junts"
    ),
    "--criterion goes without --path, whose steps belong together": (
        "--criterion va sense --path, que té uns passos que van tots junts"
    ),
    "{option} goes with --path": "{option} va amb --path",
    "--path is written as text, json or markdown, not as csv": (
        "--path es fa com a text, json o markdown, no com a csv"
    ),
    "--path: the rubric {rubric} has no bands to reach; give a --budget": (
        "--path: la rúbrica {rubric} no té fases per assolir; doneu-hi un esforç amb --budget"
    ),
    "--budget: {text!r} is not an effort such as 4 or 2.5": (
        "--budget: «{text}» no és un esforç com ara 4 o 2.5"
    ),
    "--as-plan goes with --path": "--as-plan va amb --path",
    "--as-plan writes into the answers file and reports as text": (
        "--as-plan escriu al fitxer de respostes, i en fa l'informe com a text"
    ),
    "--as-plan writes into the answers file: give it a name": (
        "--as-plan escriu al fitxer de respostes: doneu-ne el nom"
    ),
    "--as-plan: the plans in {file} are written in a way that cannot be added to without changing them; nothing was written (a list of texts for each criterion can be)": (
        "--as-plan: els plans que hi ha a {file} estan escrits d'una manera que no s'hi pot afegir "
        "res sense canviar-los; no s'ha escrit res (a una llista de textos per a cada criteri, sí "
        "que s'hi pot)"
    ),
    "somebody else has saved {file} meanwhile; nothing was written: run it again": (
        "mentrestant algú altre ha desat {file}; no s'ha escrit res: torneu-ho a provar"
    ),
    # compare, report
    "etwin compare takes two files or more, the oldest first": (
        "etwin compare demana dos fitxers o més, amb el més antic primer"
    ),
    "{file}: not a result of etwin score --format json: {problem}{told}": (
        "{file}: no és cap resultat d'etwin score --format json: {problem}{told}"
    ),
    "{file} is of the rubric {other!r}, not of {rubric}": (
        "{file} és per a la rúbrica «{other}», i no per a {rubric}"
    ),
    "{file} and {other} have different rubrics; name one with --rubric": (
        "{file} i {other} tenen rúbriques diferents; digueu-ne una amb --rubric"
    ),
    "it should be at most {limit} bytes": "hauria de tenir {limit} bytes com a màxim",
    "it should be less deeply nested": "hauria de tenir menys valors dins de valors",
    "a number": "un nombre",
    "a number, 0 to 1": "un nombre, de 0 a 1",
    "a level": "un nivell",
    "a level, 0 to {highest}": "un nivell, de 0 a {highest}",
    "a text": "un text",
    "an id": "un identificador",
    "an object": "un objecte",
    "a list of objects": "una llista d'objectes",
    "a status with its level or its reason": "un estat amb el seu nivell o el seu motiu",
    "without an indicator twice": "sense cap indicador repetit",
    "etwin report takes one file; earlier ones go after --previous": (
        "etwin report només admet un fitxer; els d'abans van darrere de --previous"
    ),
    "etwin report writes a file: name it with -o, such as -o report.html or -o report.md": (
        "etwin report desa un fitxer: digueu-ne el nom amb -o, com ara -o informe.html o "
        "-o informe.md"
    ),
    "-o {file}: a report is a page (.html) or Markdown (.md): give it that ending": (
        "-o {file}: un informe és una pàgina (.html) o Markdown (.md): feu que el nom acabi així"
    ),
    # batch
    "give paths, or --from a list, or a --table: one of the three": (
        "doneu camins, o una llista amb --from, o una taula amb --table: només una de les tres coses"
    ),
    "{option}: {file} {problem}{told}": "{option}: {file} {problem}{told}",
    "is no list of paths": "no és cap llista de camins",
    "is no table": "no és cap taula",
    "has no answers": "no té respostes",
    "--table: {file} is a workbook: save its sheet as .csv (UTF-8); a form that was filled in is read with etwin import": (
        "--table: {file} és un llibre de càlcul: deseu-ne el full com a .csv (UTF-8); un formulari "
        "omplert es llegeix amb etwin import"
    ),
    "--table: {file} does not end in .csv, .tsv or .jsonl{told}": (
        "--table: {file} no acaba en .csv, .tsv ni .jsonl{told}"
    ),
    "--table: {file} is no plain file; a table is read more than once": (
        "--table: {file} no és un fitxer corrent, i una taula es llegeix més d'una vegada"
    ),
    "-o/--output is to end in .csv, .jsonl or .sqlite": (
        "-o/--output ha d'acabar en .csv, .jsonl o .sqlite"
    ),
    "OUT and --errors cannot be the same file": "SORTIDA i --errors no poden ser el mateix fitxer",
    "the summary cannot go to the same file as OUT or --errors": (
        "el resum no pot anar al mateix fitxer que SORTIDA o --errors"
    ),
    "{file} is a pipe or a device: a run that is interrupted goes on in its file, so name a plain one": (
        "{file} és una canonada o un dispositiu: el que s'interromp continua en el seu fitxer, i per "
        "això en cal un de corrent"
    ),
    "--dask needs more than is installed: {command}": (
        "per a --dask falta instal·lar una altra cosa: {command}"
    ),
    "--dask: {address} cannot be reached: {error}": (
        "--dask: no es pot connectar amb {address}: {error}"
    ),
    "no worker can be started: {reason} (--workers 1 needs none)": (
        "no es pot engegar cap procés: {reason} (amb --workers 1 no en cal cap)"
    ),
    "the rubric {name!r} is another one here, or was changed meanwhile": (
        "la rúbrica «{name}» aquí és una altra, o ha canviat mentrestant"
    ),
    # a run that was not finished
    "{problem}; --resume goes on with what is there": (
        "{problem}; amb --resume es continua amb el que hi ha"
    ),
    "{file} was made by someone else meanwhile; --resume --force replaces it": (
        "mentrestant algú altre ha fet {file}; amb --resume --force se substitueix"
    ),
    "{file} is there from an unfinished run; --resume goes on with it, --force begins again": (
        "{file} és d'una vegada que no es va acabar; amb --resume es continua, amb --force es torna "
        "a començar"
    ),
    "the unfinished run was begun without --summary; --force begins again": (
        "el que no es va acabar s'havia començat sense --summary; amb --force es torna a començar"
    ),
    "the unfinished run was begun with --summary; --force begins again": (
        "el que no es va acabar s'havia començat amb --summary; amb --force es torna a començar"
    ),
    "{file} is of a run with another rubric, language, table or version of etwin, or with other options; --force begins again": (
        "{file} és d'una vegada amb una altra rúbrica, llengua, taula o versió d'etwin, o amb unes "
        "altres opcions; amb --force es torna a començar"
    ),
    "{file} is damaged, or something is missing; --force begins again": (
        "{file} està malmès, o hi falta alguna cosa; amb --force es torna a començar"
    ),
    "another run is at work on {file}": "ara mateix hi ha un altre procés que escriu {file}",
    "the schools are not those of the unfinished run, or are in another order; --force begins again": (
        "els centres no són els d'aquella vegada que no es va acabar, o van en un altre ordre; amb "
        "--force es torna a començar"
    ),
    # the columns of a table
    "{table}: the header cannot be read: {reason}": (
        "{table}: la capçalera no es pot llegir: {reason}"
    ),
    "{table}: this is UTF-16 or no text at all; save it again as CSV UTF-8": (
        "{table}: això és UTF-16, o no és text; torneu-lo a desar com a CSV UTF-8"
    ),
    "{table}:{row}: this row is not the header; {column} stands in row {number}: delete the rows above it": (
        "{table}:{row}: aquesta fila no és la capçalera; {column} és a la fila {number}: esborreu "
        "les files de sobre"
    ),
    '{place}: the name of this column is not UTF-8 text; save the table again as "CSV UTF-8"': (
        "{place}: el nom d'aquesta columna no és text en UTF-8; torneu a desar la taula com a «CSV "
        "UTF-8»"
    ),
    "{place}: the column {column!r} is there twice": (
        "{place}: la columna «{column}» hi és dues vegades"
    ),
    "{table}: there is no column {column}": "{table}: no hi ha cap columna {column}",
    "{place}: there is no such column as {column}": "{place}: no hi ha cap columna {column}",
    "{place}: {n} columns are not known: {columns} (--ignore COLUMN passes one over)": (
        "{place}: hi ha {n} columnes que no es coneixen: {columns} (amb --ignore COLUMNA, una no es "
        "llegeix)"
    ),
    "column {number}: {column}": "columna {number}: {column}",
    "{column!r}": "«{column}»",
    "{column}; did you mean {near}?": "{column}; potser volíeu dir {near}?",
    "and {n} more": "i {n} més",
    # the database of a cohort
    "{file} was held against another rubric than {rubric!r}, or another state of it": (
        "{file} es va fer amb una altra rúbrica que no és «{rubric}», o amb una altra versió"
    ),
    "is a folder, not the database of a cohort": (
        "és una carpeta, no la base de dades d'un conjunt de centres"
    ),
    "is not there, or is no plain file": "no hi és, o no és un fitxer corrent",
    "is a link that leads out of the folder: name the file it leads to": (
        "és un enllaç que porta fora de la carpeta: doneu el nom del fitxer on porta"
    ),
    "is being written, or was left unfinished (etwin batch --resume)": (
        "s'està escrivint, o es va deixar sense acabar (etwin batch --resume)"
    ),
    "is open in another program, which has not saved all of it: close it": (
        "està obert en un altre programa, que encara no ho ha desat tot: tanqueu-lo"
    ),
    "is not the database of a cohort (etwin batch writes one, with -o cohort.sqlite)": (
        "no és la base de dades d'un conjunt de centres (etwin batch en fa una, amb -o "
        "centres.sqlite)"
    ),
    "is not the database of a cohort of this version of etwin: {table} is not there as it should be (etwin batch writes one, with -o cohort.sqlite)": (
        "no és la base de dades d'un conjunt de centres d'aquesta versió d'etwin: {table} no hi és "
        "com caldria (etwin batch en fa una, amb -o centres.sqlite)"
    ),
    "is a cohort of version {version}; this etwin reads version {ours}": (
        "és un conjunt de centres de la versió {version}; aquest etwin llegeix la versió {ours}"
    ),
    "is a cohort left unfinished (etwin batch --resume finishes it)": (
        "és un conjunt de centres sense acabar (s'acaba amb etwin batch --resume)"
    ),
    "cannot be read: {reason}": "no es pot llegir: {reason}",
    "is damaged: {problem}": "està malmès: {problem}",
    "is damaged: its end is missing": "està malmès: en falta el final",
    "is damaged: malformed database schema": "està malmès: l'esquema no està ben fet",
    "is damaged: in its table run, {problem}": "està malmès: a la seva taula run, {problem}",
    "{part} is {problem}": "{part} no és {problem}",
    "no band of its rubric": "cap fase de la seva rúbrica",
    "no criterion of its rubric": "cap criteri de la seva rúbrica",
    "no indicator of its rubric": "cap indicador de la seva rúbrica",
    "{part} is not there for every school": "{part} no hi és per a tots els centres",
    "{found} is no score": "{found} no és cap puntuació",
    "{found} is no status of an indicator": "{found} no és cap estat d'un indicador",
    "its table schools has no good number of schools": (
        "a la seva taula schools, el nombre de centres no pot ser"
    ),
    "its table indicators has no good answer": (
        "a la seva taula indicators hi ha una resposta que no pot ser"
    ),
    "its table parts is none of a rubric": "la seva taula parts no és la d'una rúbrica",
    "its table parts has no good rubric": "a la seva taula parts, la rúbrica no pot ser",
    "its table parts has no good id": (
        "a la seva taula parts hi ha un identificador que no pot ser"
    ),
    "its table parts has no good criterion {part}": (
        "a la seva taula parts, el criteri {part} no pot ser"
    ),
    "its table parts has no good place for {part}": (
        "a la seva taula parts, {part} no és al lloc que li toca"
    ),
    "its table parts has no good title of {part}": (
        "a la seva taula parts, {part} no té un títol que pugui ser"
    ),
    "its table parts has no good levels of {part}": (
        "a la seva taula parts, {part} no té uns nivells que puguin ser"
    ),
}

SYSTEM: Final[dict[str, str]] = {
    "Permission denied": "no hi ha permís",
    "Operation not permitted": "no està permès",
    "No such file or directory": "no hi ha cap fitxer ni carpeta així",
    "Not a directory": "una part del camí no és una carpeta",
    "Is a directory": "és una carpeta",
    "File name too long": "el nom és massa llarg",
    "Too many levels of symbolic links": "hi ha massa enllaços, els uns darrere dels altres",
    "Read-only file system": "en aquest disc no es pot escriure",
    "No space left on device": "al disc no hi queda espai",
    "Disk quota exceeded": "s'ha acabat l'espai que teniu al disc",
    "File too large": "el fitxer és massa gran",
    "Input/output error": "el disc ha fallat",
    "Too many open files": "hi ha massa fitxers oberts",
    "Cannot allocate memory": "falta memòria",
    "database or disk is full": "al disc no hi queda espai",
    "disk I/O error": "el disc ha fallat",
}
"""El que diu el sistema, o SQLite."""
