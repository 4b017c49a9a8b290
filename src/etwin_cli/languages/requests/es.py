"""Lo que se dice de una petición que no se puede atender, en español: del texto inglés al español.

Los campos son los mismos que en inglés. Los nombres en mayúsculas son los de la ayuda (help/es.py).
Se habla de «ustedes», que sirve para un equipo; una cohorte es «un conjunto de centros».
"""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    # what all commands share
    "{origin}: there is no language {name!r}; choose one of {languages}": (
        "{origin}: no hay ninguna lengua «{name}»; elijan una: {languages}"
    ),
    "{origin}: there is no format {name!r}; choose one of {formats}": (
        "{origin}: no hay ningún formato «{name}»; elijan uno: {formats}"
    ),
    "{first} or {other}": "{first} o {other}",
    "the folder that you are in was removed; go to another one": (
        "la carpeta en la que están ya no existe; vayan a otra"
    ),
    # files that are read
    "{file} is not there": "{file} no se encuentra",
    "{file} cannot be read: {reason}": "{file} no se puede leer: {reason}",
    "standard input (-) can be read once": ("la entrada estándar (-) solo se puede leer una vez"),
    "reading from standard input": "se lee de la entrada estándar",
    "no file matches {pattern}": "ningún archivo coincide con {pattern}",
    "there is no answers file (.yaml) that {pattern} matches{beside}": (
        "no hay ningún archivo de respuestas (.yaml) que coincida con {pattern}{beside}"
    ),
    "there is no answers file (.yaml) in the folder {folder}{beside}": (
        "no hay ningún archivo de respuestas (.yaml) en la carpeta {folder}{beside}"
    ),
    "there is no school in {what}{beside}": "no hay ningún centro en {what}{beside}",
    "; the rubric in {folder} is checked with: {command}": (
        "; la rúbrica que hay en {folder} se comprueba con: {command}"
    ),
    "; other files: {files}": "; otros archivos: {files}",
    # files that are written
    "{file} cannot be written: {reason}": "{file} no se puede escribir: {reason}",
    "the output cannot be written: {reason}": "la salida no se puede escribir: {reason}",
    "{file} is there already; nothing was changed (--force overwrites it)": (
        "{file} ya está; no se ha cambiado nada (con --force se sobrescribe)"
    ),
    "{file} is a file that this command reads; name another one to write": (
        "{file} es un archivo que esta orden lee; indiquen otro en el que escribir"
    ),
    "two reports cannot go to the same file": "dos informes no pueden ir al mismo archivo",
    "it is closed": "ya se ha cerrado",
    "no file can have that name": "ningún archivo se puede llamar así",
    "there is no such folder": "esa carpeta no se encuentra",
    "it is a folder; name the file to write in it": (
        "es una carpeta; indiquen el nombre de un archivo de dentro"
    ),
    "it is a socket; name a file": "es un socket; indiquen el nombre de un archivo",
    "it is a block device; name a file": (
        "es un dispositivo de bloques; indiquen el nombre de un archivo"
    ),
    "it is a link to {target}; name the file itself": (
        "es un enlace a {target}; indiquen el nombre del propio archivo"
    ),
    "it is a link to {target}; remove it": "es un enlace a {target}; quítenlo",
    "it is a link that leads out of its folder, to {target}; name that file itself": (
        "es un enlace que lleva fuera de su carpeta, a {target}; indiquen el nombre de ese archivo"
    ),
    "a link leads out of this folder, to {target}; name that itself": (
        "un enlace lleva fuera de esta carpeta, a {target}; indiquen directamente ese nombre"
    ),
    "it is no plain file; remove it": "no es un archivo corriente; quítenlo",
    "the file has another name too; remove it": "el archivo tiene también otro nombre; quítenlo",
    "it became another file meanwhile": "entretanto se ha convertido en otro archivo",
    "files such as .etwin-0.tmp are in the way; remove them": (
        "hay archivos como .etwin-0.tmp que estorban; quítenlos"
    ),
    "whoever was reading from it is gone": "ya no hay nadie que lea de ahí",
    "nobody is reading from it": "no hay nadie que lea de ahí",
    # etwin.toml
    "{file} is passed over: it belongs to another user, not to root nor to the owner of the answers' folder": (
        "{file} no se tiene en cuenta: es de otra cuenta de usuario, y no de root ni de quien tiene "
        "la carpeta de las respuestas"
    ),
    "{problem} (at line {line}, column {column})": (
        "la línea {line} no se puede entender, a partir de la columna {column} ({problem})"
    ),
    "{problem} (at end of document)": "al final del archivo falta algo ({problem})",
    "it has more than {size} KiB": "tiene más de {size} KiB",
    "it is not written in UTF-8": "no está escrito en UTF-8",
    "line {line} has more than {most} points": "la línea {line} tiene más de {most} puntos",
    "its brackets are nested too deeply": "tiene demasiados corchetes, unos dentro de otros",
    "a number in it has too many digits": "hay un número con demasiadas cifras",
    "the key {key} is not known; keys: {keys}": (
        "la clave {key} no se conoce; las claves son: {keys}"
    ),
    "the key {key} is not known; did you mean {near}?": (
        "la clave {key} no se conoce; ¿querían decir {near}?"
    ),
    "{key} should be {expected}": "{key} debería ser {expected}",
    "one of {choices}": "uno de estos valores: {choices}",
    "the name of a shipped rubric, or a path inside the folder of {file}": (
        "el nombre de una rúbrica que viene con etwin, o una ruta dentro de la carpeta en la que "
        "está {file}"
    ),
    "the id of a criterion": "el identificador de un criterio",
    "a number such as 60 or 59.5": "un número como 60 o 59.5",
    "a whole number from 0 up": "un número entero, 0 o más",
    "a table": "una tabla",
    "a text of 1 to {most} characters": "un texto de 1 a {most} caracteres",
    "a text on one line": "un texto en una sola línea",
    "true or false": "true o false",
    # rubrics
    "there is no rubric {name!r} ({command})": "no hay ninguna rúbrica «{name}» ({command})",
    "there is no rubric {name!r}; did you mean {near}? ({command})": (
        "no hay ninguna rúbrica «{name}»; ¿querían decir {near}? ({command})"
    ),
    "the rubric {name!r} cannot be used ({command})": (
        "la rúbrica «{name}» no se puede usar ({command})"
    ),
    "the rubric {name!r} cannot be used: {file}: {reason}": (
        "la rúbrica «{name}» no se puede usar: {file}: {reason}"
    ),
    "the rubric {name!r} has no claims.yaml": "la rúbrica «{name}» no tiene ningún claims.yaml",
    "one rubric at a time: {name!r}, or --rubric {rubric!r}": (
        "las rúbricas, de una en una: «{name}», o --rubric «{rubric}»"
    ),
    "the rubric {rubric} has more questions than an answers file may hold": (
        "la rúbrica {rubric} tiene más preguntas de las que caben en un archivo de respuestas"
    ),
    "{option}: the rubric {rubric} has no indicator {name!r}": (
        "{option}: la rúbrica {rubric} no tiene ningún indicador «{name}»"
    ),
    "{option}: the rubric {rubric} has no indicator {name!r}; did you mean {near}?": (
        "{option}: la rúbrica {rubric} no tiene ningún indicador «{name}»; ¿querían decir {near}?"
    ),
    "{origin}: the rubric {rubric} has no criterion {name!r}": (
        "{origin}: la rúbrica {rubric} no tiene ningún criterio «{name}»"
    ),
    "{origin}: the rubric {rubric} has no criterion {name!r}; did you mean {near}?": (
        "{origin}: la rúbrica {rubric} no tiene ningún criterio «{name}»; ¿querían decir {near}?"
    ),
    "--criterion: the rubric {rubric} has no criterion {name!r}; its criteria: {known}": (
        "--criterion: la rúbrica {rubric} no tiene ningún criterio «{name}»; sus criterios: {known}"
    ),
    "{origin}: the rubric {rubric} has no band {name!r}; its bands: {known}": (
        "{origin}: la rúbrica {rubric} no tiene ninguna fase «{name}»; sus fases: {known}"
    ),
    "it has none": "no tiene ninguna",
    "there is no indicator or code {name!r} ({command})": (
        "no hay ningún indicador ni código «{name}» ({command})"
    ),
    "there is no indicator or code {name!r}; did you mean {near}?": (
        "no hay ningún indicador ni código «{name}»; ¿querían decir {near}?"
    ),
    "--rubric is for etwin schema answers: the schema {name} is that of every rubric": (
        "--rubric va con etwin schema answers: el esquema {name} es el mismo para todas las rúbricas"
    ),
    # init, ask, form, import
    "--school: the name is empty": "--school: el nombre está vacío",
    "--schema writes a file beside the answers file: give that one a name": (
        "--schema guarda un archivo junto al de respuestas: den un nombre al de respuestas"
    ),
    "etwin ask fills in a file: give it a name": "etwin ask rellena un archivo: denle un nombre",
    "{file} is not there, but {near} is: {command}": (
        "{file} no se encuentra, pero {near} sí: {command}"
    ),
    "{file}: a form is a {endings} or {last} file": (
        "{file}: un formulario es un archivo {endings} o {last}"
    ),
    ".xlsx needs more than is installed: {command}": (
        "para los .xlsx falta instalar otra cosa: {command}"
    ),
    "only .xlsx workbooks can be read{told}": ("solo se pueden leer hojas de cálculo .xlsx{told}"),
    "only .xlsx workbooks can be read; a form is written with: {command}": (
        "solo se pueden leer hojas de cálculo .xlsx; un formulario se hace con: {command}"
    ),
    "only .xlsx workbooks can be read; a table of many schools is scored with: {command}": (
        "solo se pueden leer hojas de cálculo .xlsx; una tabla de muchos centros se puntúa con: "
        "{command}"
    ),
    "only .xlsx workbooks can be read: save it as .xlsx, in LibreOffice with File, Save As, Excel 2007-365": (
        "solo se pueden leer hojas de cálculo .xlsx: guárdenla como .xlsx, en LibreOffice con "
        "Archivo, Guardar como, Excel 2007-365"
    ),
    "only .xlsx workbooks can be read: save it as .xlsx, in Excel with File, Save As, Excel Workbook": (
        "solo se pueden leer hojas de cálculo .xlsx: guárdenla como .xlsx, en Excel con Archivo, "
        "Guardar como, Libro de Excel"
    ),
    # score
    "--also: {text!r} is not FORMAT=FILE, with one of {formats}": (
        "--also: «{text}» no es FORMATO=ARCHIVO, con uno de estos formatos: {formats}"
    ),
    "--format json takes one file; jsonl takes any number": (
        "--format json es para un solo archivo; jsonl, para tantos como haga falta"
    ),
    "--criterion goes without --set, --sensitivity and --against": (
        "--criterion va sin --set, --sensitivity ni --against"
    ),
    "--set and --sensitivity": "--set y --sensitivity",
    "with {option}, the report is written as text alone": (
        "con {option}, el informe solo se hace como texto"
    ),
    "with {option}, etwin score can take one file": (
        "con {option}, etwin score solo admite un archivo"
    ),
    "--against goes with the answers as they are, not with --set or --sensitivity": (
        "--against va con las respuestas tal como están, sin --set ni --sensitivity"
    ),
    "--against: {file} was scored with {other}, which asks other things than {ours}": (
        "--against: {file} se puntuó con {other}, que no pregunta lo mismo que {ours}"
    ),
    "--set: {text!r} is not ID=LEVEL; the levels of {name}: {known}": (
        "--set: «{text}» no es ID=NIVEL; los niveles de {name}: {known}"
    ),
    "--set: {name} is set twice": "--set: {name} está dos veces",
    # gates
    "--fail-under-criterion: {text!r} is not ID=N": "--fail-under-criterion: «{text}» no es ID=N",
    "{origin}: {text!r} is not a number such as 60 or 59.5": (
        "{origin}: «{text}» no es un número como 60 o 59.5"
    ),
    "--max-unsupported: {text!r} is not a whole number from 0 up": (
        "--max-unsupported: «{text}» no es un número entero, 0 o más"
    ),
    "{origin}: {number} is not from 0 to {maximum}, the scores of {rubric}": (
        "{origin}: {number} no está de 0 a {maximum}, que son las puntuaciones que da {rubric}"
    ),
    # gap
    "etwin gap takes one file": "etwin gap solo admite un archivo",
    "--top goes without --path, whose steps belong together": (
        "--top va sin --path, que tiene unos pasos que van todos juntos"
    ),
    "--criterion goes without --path, whose steps belong together": (
        "--criterion va sin --path, que tiene unos pasos que van todos juntos"
    ),
    "{option} goes with --path": "{option} va con --path",
    "--path is written as text, json or markdown, not as csv": (
        "--path se hace como text, json o markdown, no como csv"
    ),
    "--path: the rubric {rubric} has no bands to reach; give a --budget": (
        "--path: la rúbrica {rubric} no tiene fases que alcanzar; den un esfuerzo con --budget"
    ),
    "--budget: {text!r} is not an effort such as 4 or 2.5": (
        "--budget: «{text}» no es un esfuerzo como 4 o 2.5"
    ),
    "--as-plan goes with --path": "--as-plan va con --path",
    "--as-plan writes into the answers file and reports as text": (
        "--as-plan escribe en el archivo de respuestas, y hace el informe como texto"
    ),
    "--as-plan writes into the answers file: give it a name": (
        "--as-plan escribe en el archivo de respuestas: indiquen su nombre"
    ),
    "--as-plan: the plans in {file} are written in a way that cannot be added to without changing them; nothing was written (a list of texts for each criterion can be)": (
        "--as-plan: los planes que hay en {file} están escritos de una manera a la que no se puede "
        "añadir nada sin cambiarlos; no se ha escrito nada (a una lista de textos para cada criterio "
        "sí que se puede)"
    ),
    "somebody else has saved {file} meanwhile; nothing was written: run it again": (
        "entretanto alguien más ha guardado {file}; no se ha escrito nada: vuelvan a intentarlo"
    ),
    # compare, report
    "etwin compare takes two files or more, the oldest first": (
        "etwin compare pide dos archivos o más, con el más antiguo primero"
    ),
    "{file}: not a result of etwin score --format json: {problem}{told}": (
        "{file}: no es ningún resultado de etwin score --format json: {problem}{told}"
    ),
    "{file} is of the rubric {other!r}, not of {rubric}": (
        "{file} es para la rúbrica «{other}», y no para {rubric}"
    ),
    "{file} and {other} have different rubrics; name one with --rubric": (
        "{file} y {other} tienen rúbricas diferentes; indiquen una con --rubric"
    ),
    "it should be at most {limit} bytes": "debería tener {limit} bytes como máximo",
    "it should be less deeply nested": "debería tener menos valores dentro de valores",
    "a number": "un número",
    "a number, 0 to 1": "un número, de 0 a 1",
    "a level": "un nivel",
    "a level, 0 to {highest}": "un nivel, de 0 a {highest}",
    "a text": "un texto",
    "an id": "un identificador",
    "an object": "un objeto",
    "a list of objects": "una lista de objetos",
    "a status with its level or its reason": "un estado con su nivel o su motivo",
    "without an indicator twice": "sin ningún indicador repetido",
    "etwin report takes one file; earlier ones go after --previous": (
        "etwin report solo admite un archivo; los anteriores van detrás de --previous"
    ),
    "etwin report writes a file: name it with -o, such as -o report.html or -o report.md": (
        "etwin report guarda un archivo: indiquen su nombre con -o, como -o informe.html o "
        "-o informe.md"
    ),
    "-o {file}: a report is a page (.html) or Markdown (.md): give it that ending": (
        "-o {file}: un informe es una página (.html) o Markdown (.md): hagan que el nombre termine "
        "así"
    ),
    # batch
    "give paths, or --from a list, or a --table: one of the three": (
        "indiquen rutas, o una lista con --from, o una tabla con --table: solo una de las tres cosas"
    ),
    "{option}: {file} {problem}{told}": "{option}: {file} {problem}{told}",
    "is no list of paths": "no es ninguna lista de rutas",
    "is no table": "no es ninguna tabla",
    "has no answers": "no tiene respuestas",
    "--table: {file} is a workbook: save its sheet as .csv (UTF-8); a form that was filled in is read with etwin import": (
        "--table: {file} es un libro de cálculo: guarden su hoja como .csv (UTF-8); un formulario "
        "rellenado se lee con etwin import"
    ),
    "--table: {file} does not end in .csv, .tsv or .jsonl{told}": (
        "--table: {file} no termina en .csv, .tsv ni .jsonl{told}"
    ),
    "--table: {file} is no plain file; a table is read more than once": (
        "--table: {file} no es un archivo corriente, y una tabla se lee más de una vez"
    ),
    "-o/--output is to end in .csv, .jsonl or .sqlite": (
        "-o/--output debe terminar en .csv, .jsonl o .sqlite"
    ),
    "OUT and --errors cannot be the same file": "SALIDA y --errors no pueden ser el mismo archivo",
    "the summary cannot go to the same file as OUT or --errors": (
        "el resumen no puede ir al mismo archivo que SALIDA o --errors"
    ),
    "{file} is a pipe or a device: a run that is interrupted goes on in its file, so name a plain one": (
        "{file} es una tubería o un dispositivo: lo que se interrumpe continúa en su archivo, y por "
        "eso hace falta uno corriente"
    ),
    "--dask needs more than is installed: {command}": (
        "para --dask falta instalar otra cosa: {command}"
    ),
    "--dask: {address} cannot be reached: {error}": (
        "--dask: no se puede conectar con {address}: {error}"
    ),
    "no worker can be started: {reason} (--workers 1 needs none)": (
        "no se puede poner en marcha ningún proceso: {reason} (con --workers 1 no hace falta ninguno)"
    ),
    "the rubric {name!r} is another one here, or was changed meanwhile": (
        "la rúbrica «{name}» aquí es otra, o ha cambiado entretanto"
    ),
    # a run that was not finished
    "{problem}; --resume goes on with what is there": (
        "{problem}; con --resume se continúa con lo que hay"
    ),
    "{file} was made by someone else meanwhile; --resume --force replaces it": (
        "entretanto alguien más ha hecho {file}; con --resume --force se sustituye"
    ),
    "{file} is there from an unfinished run; --resume goes on with it, --force begins again": (
        "{file} es de una vez que no se terminó; con --resume se continúa, con --force se vuelve a "
        "empezar"
    ),
    "the unfinished run was begun without --summary; --force begins again": (
        "lo que no se terminó se había empezado sin --summary; con --force se vuelve a empezar"
    ),
    "the unfinished run was begun with --summary; --force begins again": (
        "lo que no se terminó se había empezado con --summary; con --force se vuelve a empezar"
    ),
    "{file} is of a run with another rubric, language, table or version of etwin, or with other options; --force begins again": (
        "{file} es de una vez con otra rúbrica, lengua, tabla o versión de etwin, o con otras "
        "opciones; con --force se vuelve a empezar"
    ),
    "{file} is damaged, or something is missing; --force begins again": (
        "{file} está dañado, o le falta algo; con --force se vuelve a empezar"
    ),
    "another run is at work on {file}": "ahora mismo hay otro proceso que escribe {file}",
    "the schools are not those of the unfinished run, or are in another order; --force begins again": (
        "los centros no son los de aquella vez que no se terminó, o van en otro orden; con --force "
        "se vuelve a empezar"
    ),
    # the columns of a table
    "{table}: the header cannot be read: {reason}": (
        "{table}: la cabecera no se puede leer: {reason}"
    ),
    "{table}: this is UTF-16 or no text at all; save it again as CSV UTF-8": (
        "{table}: esto es UTF-16, o no es texto; vuelvan a guardarlo como CSV UTF-8"
    ),
    "{table}:{row}: this row is not the header; {column} stands in row {number}: delete the rows above it": (
        "{table}:{row}: esta fila no es la cabecera; {column} está en la fila {number}: borren las "
        "filas de encima"
    ),
    '{place}: the name of this column is not UTF-8 text; save the table again as "CSV UTF-8"': (
        "{place}: el nombre de esta columna no es texto en UTF-8; vuelvan a guardar la tabla como "
        "«CSV UTF-8»"
    ),
    "{place}: the column {column!r} is there twice": "{place}: la columna «{column}» está dos veces",
    "{table}: there is no column {column}": "{table}: no hay ninguna columna {column}",
    "{place}: there is no such column as {column}": "{place}: no hay ninguna columna {column}",
    "{place}: {n} columns are not known: {columns} (--ignore COLUMN passes one over)": (
        "{place}: hay {n} columnas que no se conocen: {columns} (con --ignore COLUMNA, una no se lee)"
    ),
    "column {number}: {column}": "columna {number}: {column}",
    "{column!r}": "«{column}»",
    "{column}; did you mean {near}?": "{column}; ¿querían decir {near}?",
    "and {n} more": "y {n} más",
    # the database of a cohort
    "{file} was held against another rubric than {rubric!r}, or another state of it": (
        "{file} se hizo con otra rúbrica que no es «{rubric}», o con otra versión"
    ),
    "is a folder, not the database of a cohort": (
        "es una carpeta, no la base de datos de un conjunto de centros"
    ),
    "is not there, or is no plain file": "no se encuentra, o no es un archivo corriente",
    "is a link that leads out of the folder: name the file it leads to": (
        "es un enlace que lleva fuera de la carpeta: indiquen el nombre del archivo al que lleva"
    ),
    "is being written, or was left unfinished (etwin batch --resume)": (
        "se está escribiendo, o se dejó sin terminar (etwin batch --resume)"
    ),
    "is open in another program, which has not saved all of it: close it": (
        "está abierto en otro programa, que todavía no lo ha guardado todo: ciérrenlo"
    ),
    "is not the database of a cohort (etwin batch writes one, with -o cohort.sqlite)": (
        "no es la base de datos de un conjunto de centros (etwin batch hace una, con -o "
        "centros.sqlite)"
    ),
    "is not the database of a cohort of this version of etwin: {table} is not there as it should be (etwin batch writes one, with -o cohort.sqlite)": (
        "no es la base de datos de un conjunto de centros de esta versión de etwin: {table} no está "
        "como debería (etwin batch hace una, con -o centros.sqlite)"
    ),
    "is a cohort of version {version}; this etwin reads version {ours}": (
        "es un conjunto de centros de la versión {version}; este etwin lee la versión {ours}"
    ),
    "is a cohort left unfinished (etwin batch --resume finishes it)": (
        "es un conjunto de centros sin terminar (se termina con etwin batch --resume)"
    ),
    "cannot be read: {reason}": "no se puede leer: {reason}",
    "is damaged: {problem}": "está dañado: {problem}",
    "is damaged: its end is missing": "está dañado: le falta el final",
    "is damaged: malformed database schema": "está dañado: el esquema no está bien hecho",
    "is damaged: in its table run, {problem}": "está dañado: en su tabla run, {problem}",
    "{part} is {problem}": "{part} no es {problem}",
    "no band of its rubric": "ninguna fase de su rúbrica",
    "no criterion of its rubric": "ningún criterio de su rúbrica",
    "no indicator of its rubric": "ningún indicador de su rúbrica",
    "{part} is not there for every school": "{part} no está para todos los centros",
    "{found} is no score": "{found} no es ninguna puntuación",
    "{found} is no status of an indicator": "{found} no es ningún estado de un indicador",
    "its table schools has no good number of schools": (
        "en su tabla schools, el número de centros no puede ser"
    ),
    "its table indicators has no good answer": (
        "en su tabla indicators hay una respuesta que no puede ser"
    ),
    "its table parts is none of a rubric": "su tabla parts no es la de una rúbrica",
    "its table parts has no good rubric": "en su tabla parts, la rúbrica no puede ser",
    "its table parts has no good id": "en su tabla parts hay un identificador que no puede ser",
    "its table parts has no good criterion {part}": (
        "en su tabla parts, el criterio {part} no puede ser"
    ),
    "its table parts has no good place for {part}": (
        "en su tabla parts, {part} no está en su lugar"
    ),
    "its table parts has no good title of {part}": (
        "en su tabla parts, {part} no tiene un título que pueda ser"
    ),
    "its table parts has no good levels of {part}": (
        "en su tabla parts, {part} no tiene unos niveles que puedan ser"
    ),
}

SYSTEM: Final[dict[str, str]] = {
    "Permission denied": "no hay permiso",
    "Operation not permitted": "no está permitido",
    "No such file or directory": "no hay ningún archivo ni carpeta así",
    "Not a directory": "una parte de la ruta no es una carpeta",
    "Is a directory": "es una carpeta",
    "File name too long": "el nombre es demasiado largo",
    "Too many levels of symbolic links": "hay demasiados enlaces, unos detrás de otros",
    "Read-only file system": "en este disco no se puede escribir",
    "No space left on device": "en el disco no queda espacio",
    "Disk quota exceeded": "se ha acabado el espacio que tienen en el disco",
    "File too large": "el archivo es demasiado grande",
    "Input/output error": "el disco ha fallado",
    "Too many open files": "hay demasiados archivos abiertos",
    "Cannot allocate memory": "falta memoria",
    "database or disk is full": "en el disco no queda espacio",
    "disk I/O error": "el disco ha fallado",
}
"""Lo que dice el sistema, o SQLite."""
