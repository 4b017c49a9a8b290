"""La ayuda en español: del texto inglés, tal como se declara junto a cada orden, al español.

Cada párrafo está en una sola línea. Lo que hace una orden se dice en tercera persona («Muestra…»); lo
que hace quien la escribe, con ustedes. Los nombres en mayúsculas son los de esta lengua en todas partes.
"""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    # what Typer says itself
    "Usage:": "Uso:",
    "[OPTIONS]": "[OPCIONES]",
    "COMMAND [ARGS]...": "ORDEN [ARGUMENTOS]...",
    "Arguments": "Argumentos",
    "Options": "Opciones",
    "Commands": "Órdenes",
    "[default: {}]": "[por defecto: {}]",
    "[required]": "[obligatorio]",
    "Show this message and exit.": "Muestra esta ayuda.",
    "Install completion for the current shell.": "Instala el autocompletado con el tabulador en este terminal.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "Muestra lo que se instalaría para el autocompletado, para copiarlo o adaptarlo."
    ),
    # names of values
    "LANG": "LENGUA",
    "NAME": "NOMBRE",
    "FILE": "ARCHIVO",
    "[FILE]": "[ARCHIVO]",
    "[FILE]...": "[ARCHIVO]...",
    "[PATH]...": "[RUTA]...",
    "NAME_OR_PATH": "NOMBRE_O_RUTA",
    "[NAME_OR_PATH]": "[NOMBRE_O_RUTA]",
    "FORMAT=FILE": "FORMATO=ARCHIVO",
    "ID=LEVEL": "ID=NIVEL",
    "ID=N": "ID=N",
    "N": "N",
    "BAND": "FASE",
    "CRITERION": "CRITERIO",
    "INDICATOR": "INDICADOR",
    "CODE_OR_INDICATOR": "CÓDIGO_O_INDICADOR",
    "FORM": "FORMULARIO",
    "OLD NEW...": "ANTIGUO NUEVO...",
    "OLD": "ANTIGUO",
    "OUT": "SALIDA",
    "COLUMN": "COLUMNA",
    "ADDRESS": "DIRECCIÓN",
    "COHORT": "CENTROS",
    "COHORT.sqlite": "CENTROS.sqlite",
    "KIND": "TIPO",
    # etwin
    "Hold a school's answers against a rubric: where it stands, what is missing, what is next.": (
        "Compara las respuestas de un centro con una rúbrica: dónde está, qué queda por hacer y cuál "
        "es el paso siguiente."
    ),
    "The score is the school's own mirror: it decides nothing.": (
        "La puntuación es el espejo del propio centro: no decide nada."
    ),
    "Print the version.": "Muestra la versión.",
    # what several commands share
    "ca, es or en; else ETWIN_LANG, etwin.toml, the answers file's, the locale's.": (
        "ca, es o en; si no, la de ETWIN_LANG, la de etwin.toml, la del archivo de respuestas o la "
        "del ordenador."
    ),
    "A shipped rubric, a folder or a file; else ETWIN_RUBRIC, etwin.toml, or the one that the answers name.": (
        "Una rúbrica que viene con etwin, una carpeta o un archivo; si no, la de ETWIN_RUBRIC, la de "
        "etwin.toml o la que dicen las respuestas."
    ),
    "A shipped rubric, a folder or a file.": (
        "Una rúbrica que viene con etwin, una carpeta o un archivo."
    ),
    "Look for no etwin.toml.": "No busca ningún etwin.toml.",
    "Overwrite files that are there.": "Sobrescribe los archivos que ya están.",
    "NO_COLOR and FORCE_COLOR are heeded too.": (
        "Cuándo hay colores; también cuentan NO_COLOR y FORCE_COLOR."
    ),
    "Let warnings fail a file as errors do.": (
        "Un aviso hace que un archivo no pase, como si fuera un error."
    ),
    "What to write; text by default.": "Qué se escribe; por defecto, texto.",
    "What to write.": "Qué se escribe.",
    "Write the report to a file.": "Guarda el informe en un archivo.",
    "Write a second report; repeatable.": "Guarda un segundo informe; se puede repetir.",
    "What to call standard input.": "Qué nombre se da a la entrada estándar.",
    "Exit with 0 where the answers are at fault.": (
        "Termina con 0 aunque las respuestas tengan errores."
    ),
    "The answers file; - for standard input.": (
        "El archivo de respuestas; - es la entrada estándar."
    ),
    "Answers files, folders or patterns; - for standard input; answers.yaml by default.": (
        "Archivos de respuestas, carpetas o patrones; - es la entrada estándar; por defecto, "
        "answers.yaml."
    ),
    "The band in view, by its id or its title; by default the next one.": (
        "La fase a la vista, por su identificador o por su título; por defecto, la siguiente."
    ),
    "Show this criterion alone, by its id or its title, beside the total.": (
        "Muestra solo este criterio, por su identificador o por su título, junto al total."
    ),
    "The school's name.": "El nombre del centro.",
    "Exits with 1 where the answers have an error.": (
        "Termina con 1 si las respuestas tienen algún error."
    ),
    # init
    "Write an answers file with every question, ready to be filled in.": (
        "Crea un archivo de respuestas con todas las preguntas, listo para rellenar."
    ),
    "Each question comes with its levels as comments; nothing is answered yet.": (
        "Cada pregunta lleva sus niveles como comentarios; todavía no hay nada respondido."
    ),
    "The file to write; - for standard output.": (
        "El archivo que se crea; - es la salida estándar."
    ),
    "Overwrite the file if it is there.": "Sobrescribe el archivo si ya está.",
    "Write the schema for editors beside the file too.": (
        "Junto al archivo, guarda también el esquema para los editores."
    ),
    # ask
    "Answer the questionnaire here, a question at a time; every answer is saved at once.": (
        "Hace las preguntas aquí mismo, de una en una; cada respuesta se guarda enseguida."
    ),
    "It goes on at the first open question, and changes nothing else in the file.": (
        "Continúa por la primera pregunta por responder, y no cambia nada más del archivo."
    ),
    "The answers file; begun where it is not there.": (
        "El archivo de respuestas; si todavía no está, se empieza."
    ),
    "The school's name, for a new file.": "El nombre del centro, para un archivo nuevo.",
    "Line by line, without colour: for pipes and screen readers.": (
        "Línea a línea y sin colores: para tuberías y lectores de pantalla."
    ),
    # form, import
    "Write a blank form for a meeting: to print, or to fill in as a workbook.": (
        "Crea un formulario en blanco para una reunión: para imprimir, o para rellenar como hoja de "
        "cálculo."
    ),
    "The ending of the file decides what it is; etwin import reads a workbook back.": (
        "La terminación del archivo decide qué es; etwin import lee la hoja de cálculo una vez "
        "rellenada."
    ),
    "A .html, .md or .xlsx file; without it, Markdown goes to standard output.": (
        "Un archivo .html, .md o .xlsx; sin esta opción, sale como Markdown por la salida estándar."
    ),
    "Make an answers file of a form that was filled in as a workbook.": (
        "Hace un archivo de respuestas de un formulario rellenado como hoja de cálculo."
    ),
    "What is wrong is told with its cell, and nothing is written then.": (
        "Si hay algo incorrecto, se dice en qué celda está y no se escribe nada."
    ),
    "Exits with 1 where the workbook is at fault, or holds what the file does not; with 2 where it cannot be read.": (
        "Termina con 1 si la hoja de cálculo tiene errores, o tiene cosas que no pasan al archivo; "
        "con 2 si no se puede leer."
    ),
    "A workbook that etwin form wrote: form.xlsx.": (
        "Una hoja de cálculo hecha con etwin form, como form.xlsx."
    ),
    "The answers file to write; without it, it goes to standard output.": (
        "El archivo de respuestas que se crea; sin esta opción, sale por la salida estándar."
    ),
    "How problems are listed: in full, or a line each.": (
        "Cómo se dicen los problemas: enteros, o en una línea cada uno."
    ),
    # validate
    "Check answers files: everything that is wrong, with its place and what to do.": (
        "Comprueba archivos de respuestas: todo lo que no es correcto, dónde está y qué hacer."
    ),
    "Exits with 1 where a file has an error, with 2 where one cannot be read.": (
        "Termina con 1 si un archivo tiene algún error; con 2 si hay alguno que no se puede leer."
    ),
    "Tell only what fails a file: no warnings.": (
        "Solo dice lo que hace que un archivo no pase: ningún aviso."
    ),
    "Warn of evidence files that are not in the folder of the answers file.": (
        "Avisa si un archivo de evidencia no está en la carpeta del archivo de respuestas."
    ),
    # score
    "Show where the school stands: each indicator, each criterion, the total and the band.": (
        "Muestra dónde está el centro: cada indicador, cada criterio, el total y la fase."
    ),
    "The school's own mirror: it decides nothing. Exits with 1 where the answers have an error or do not meet a gate.": (
        "Es el espejo del propio centro: no decide nada. Termina con 1 si las respuestas tienen algún "
        "error o no llegan a lo que se pide."
    ),
    "Also the quarter of many schools that it lies in: what etwin batch -o FILE.sqlite made.": (
        "Además, en qué cuarta parte está entre muchos centros: lo que ha hecho etwin batch -o "
        "ARCHIVO.sqlite."
    ),
    "What if (the file is not touched)": "¿Y si…? (el archivo no se toca)",
    "What another level would change, its evidence taken as given; repeatable.": (
        "Qué cambiaría con otro nivel, si ya tuviera su evidencia; se puede repetir."
    ),
    "The answers that alone, a level lower or higher, lose or reach a band.": (
        "Las respuestas que por sí solas, con un nivel menos o más, hacen perder o alcanzar una fase."
    ),
    "Gates (exit with 1 where one is not met)": "Lo que se pide (si no se llega, termina con 1)",
    "The least total.": "El total mínimo.",
    "The least score of a criterion; repeatable.": (
        "La puntuación mínima de un criterio; se puede repetir."
    ),
    "The least band, by its id or its title.": (
        "La fase mínima, por su identificador o por su título."
    ),
    "Nothing may be open.": "No puede quedar nada por responder.",
    "The most answers that lack the evidence they need.": (
        "Cuántas respuestas sin la evidencia que necesitan puede haber como máximo."
    ),
    # gap
    "Show what to improve and what to document, in the order that gains most, then what is open.": (
        "Muestra qué conviene mejorar y qué documentar, empezando por lo que hace ganar más, y "
        "después qué queda por responder."
    ),
    "The cheapest path": "El camino de menos esfuerzo",
    "The steps of least effort that reach the band, proven least.": (
        "Los pasos que llevan a la fase con el mínimo esfuerzo, comprobado que no hay otros de menos."
    ),
    "With --path: the most that can be gained within an effort of N.": (
        "Con --path: lo máximo que se puede ganar con un esfuerzo de N."
    ),
    "With --path: keep an indicator as it is; repeatable.": (
        "Con --path: deja un indicador tal como está; se puede repetir."
    ),
    "With --path: add its steps to the plans in the answers file.": (
        "Con --path: añade los pasos a los planes del archivo de respuestas."
    ),
    "The first N steps alone.": "Solo los primeros N pasos.",
    # compare
    "Show what has changed in a school from one assessment to the next.": (
        "Muestra qué ha cambiado en un centro de una evaluación a la siguiente."
    ),
    "All are scored with the rubric at hand. Of results made with another state of it, only what it asks in the same way is compared, and the rest is listed.": (
        "Todo se puntúa con la rúbrica de ahora. De los resultados hechos con otra versión, solo se "
        "compara lo que se preguntaba igual, y el resto se lista."
    ),
    "Answers files, or results of etwin score --format json; the oldest first.": (
        "Archivos de respuestas, o resultados de etwin score --format json; el más antiguo, primero."
    ),
    "Exit with 1 where anything is worse, or cannot be compared.": (
        "Termina con 1 si algo ha bajado, o no se puede comparar."
    ),
    # report
    "Write the school's report: where it stands, what shows it, and what comes next.": (
        "Escribe el informe del centro: dónde está, qué lo muestra y qué viene a continuación."
    ),
    "One page without scripts, to read, print and sign, that asks nothing of the network.": (
        "Una sola página, sin scripts, para leer, imprimir y firmar, que no pide nada a la red."
    ),
    "Exits with 1, and writes nothing, where the answers have an error.": (
        "Termina con 1, y no escribe nada, si las respuestas tienen algún error."
    ),
    "The file to write: a page (.html) or Markdown (.md).": (
        "El archivo que se crea: una página (.html) o Markdown (.md)."
    ),
    "An earlier answers file or JSON result; repeatable, the oldest first.": (
        "Un archivo de respuestas o un resultado JSON anterior; se puede repetir, con el más antiguo "
        "primero."
    ),
    # batch
    "Score many schools into one file: a row each, in the order of the input.": (
        "Puntúa muchos centros en un solo archivo: una fila cada uno, en el orden de la entrada."
    ),
    "A file that cannot be read or scored is a row too. Exits with 1 where there is one. What is interrupted stays in OUT.partial, for --resume.": (
        "Un archivo que no se puede leer o puntuar también tiene su fila. Termina con 1 si hay "
        "alguno. Lo que se interrumpe queda en SALIDA.partial, para --resume."
    ),
    "Folders, answers files, patterns and .zip archives, in this order.": (
        "Carpetas, archivos de respuestas, patrones y archivos .zip, en este orden."
    ),
    "Ends in .csv, .jsonl (full results) or .sqlite.": (
        "Termina en .csv, .jsonl (resultados enteros) o .sqlite."
    ),
    "All that is wrong with files at fault, as JSON Lines.": (
        "Todo lo que no es correcto de los archivos con errores, en JSON Lines."
    ),
    "More input": "Más entradas",
    "A list of paths, one a line; - for standard input.": (
        "Una lista de rutas, una por línea; - es la entrada estándar."
    ),
    "A .csv or .jsonl with a row for each school (docs/batch.md).": (
        "Un .csv o .jsonl con una fila para cada centro (docs/batch.md)."
    ),
    "A column of the table to pass over; repeatable.": (
        "Una columna de la tabla que no se lee; se puede repetir."
    ),
    "The one rubric for all: a shipped one, a folder or a file.": (
        "Una sola rúbrica para todos los centros: una que viene con etwin, una carpeta o un archivo."
    ),
    "How it is done": "Cómo se hace",
    "Processes; by default as many as there are cores.": (
        "Cuántos procesos; por defecto, tantos como núcleos tiene el ordenador."
    ),
    "The scheduler of a Dask cluster (etwin\\[dask]).": (
        "El planificador de un clúster de Dask (etwin\\[dask])."
    ),
    "Go on with an unfinished OUT.partial.": "Continúa un SALIDA.partial que no se terminó.",
    "The whole cohort": "Todos los centros juntos",
    "Also show where all the schools stand together, as etwin summary does.": (
        "Muestra también dónde están todos los centros en conjunto, como hace etwin summary."
    ),
    "Write the summary to a file.": "Guarda el resumen en un archivo.",
    # summary
    "Show where many schools stand together: stages, quartiles, and which indicators stand out.": (
        "Muestra dónde están muchos centros en conjunto: fases, cuartiles y qué indicadores destacan."
    ),
    "Indicators are held against each other, schools never: no school stands beside its score.": (
        "Se comparan indicadores, nunca centros: ningún centro sale al lado de su puntuación."
    ),
    "What etwin batch -o FILE.sqlite made.": "Lo que ha hecho etwin batch -o ARCHIVO.sqlite.",
    "Show the totals of groups of schools too.": "Muestra también los totales de grupos de centros.",
    "A figure that fewer schools stand behind is not shown.": (
        "No se muestra ninguna cifra que venga de menos centros que estos."
    ),
    # explain
    "Explain a diagnostic code, or an indicator with its levels and what counts as evidence.": (
        "Explica un código de diagnóstico, o un indicador con sus niveles y qué cuenta como evidencia."
    ),
    "Such as ET105, or an indicator's id or title.": "Como ET105, o el identificador o el título de un indicador.",
    # config
    "Show each setting, its value and where it comes from.": (
        "Muestra cada parámetro, su valor y de dónde viene."
    ),
    "An option on the command line comes before all of them.": (
        "Una opción escrita con la orden pasa por delante de todos."
    ),
    "An answers file, to look upwards from.": (
        "Un archivo de respuestas, a partir del cual se busca hacia arriba."
    ),
    # schema
    "Print a JSON Schema: of a file that people write (draft-07), or of a report (2020-12).": (
        "Escribe un esquema JSON: de un archivo que escriben las personas (draft-07), o de un informe "
        "(2020-12)."
    ),
    "That of the answers knows one rubric: its ids, its levels and what each of them means.": (
        "El de las respuestas conoce una rúbrica: sus identificadores, sus niveles y qué quiere decir "
        "cada uno."
    ),
    "Of which kind of file.": "De qué tipo de archivo.",
    # rubric
    "List, show, check and analyse rubrics.": "Lista, muestra, comprueba y analiza rúbricas.",
    "List the rubrics that come with the tool.": "Lista las rúbricas que vienen con etwin.",
    "Show a rubric: its criteria, indicators, weights, targets and bands.": (
        "Muestra una rúbrica: los criterios, los indicadores, los pesos, las metas y las fases."
    ),
    "The rubric.": "La rúbrica.",
    "Print the question and every level too.": "Muestra también la pregunta y todos los niveles.",
    "Check a rubric whole: every file, every translation, its bands and its claims.": (
        "Comprueba toda una rúbrica: cada archivo, cada traducción, las fases y las afirmaciones."
    ),
    "Exits with 1 where it has an error, with 2 where it cannot be read.": (
        "Termina con 1 si tiene algún error; con 2 si no se puede leer."
    ),
    "Show every claim of the rubric's source, in its own words, and the indicators for it.": (
        "Muestra cada afirmación de la fuente de la rúbrica, con sus palabras, y los indicadores que "
        "la recogen."
    ),
    "The rubric; by default that of --rubric.": "La rúbrica; por defecto, la de --rubric.",
    "Show how the indicators of a rubric were answered in a cohort, for those who write it.": (
        "Muestra cómo se han respondido los indicadores de una rúbrica en un conjunto de centros, "
        "para quien la escribe."
    ),
    "What to look at first, then for each indicator its levels, floor and ceiling, and how it goes with the rest of its criterion. It judges no school and names none.": (
        "Primero, qué conviene mirar; después, de cada indicador, los niveles, cuántos centros hay en "
        "los extremos y cómo va con el resto del criterio. No juzga ni nombra ningún centro."
    ),
    "The database of a cohort, which etwin batch writes with -o COHORT.sqlite.": (
        "La base de datos de un conjunto de centros, que etwin batch escribe con -o CENTROS.sqlite."
    ),
    "The cohort's rubric, for its titles in other languages; else ETWIN_RUBRIC, etwin.toml, or the shipped one.": (
        "La rúbrica de estos centros, para los títulos en otras lenguas; si no, la de ETWIN_RUBRIC, la "
        "de etwin.toml o la que viene con etwin."
    ),
}
