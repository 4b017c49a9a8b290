"""L'ajuda en català: del text anglès, tal com es declara al costat de cada ordre, al català.

Cada paràgraf és en una sola línia. El que fa una ordre es diu en tercera persona («Mostra…»); el que
fa qui l'escriu, amb vós. Els noms en majúscules són els d'aquesta llengua a tot arreu.
"""

from typing import Final

TEXTS: Final[dict[str, str]] = {
    # what Typer says itself
    "Usage:": "Ús:",
    "[OPTIONS]": "[OPCIONS]",
    "COMMAND [ARGS]...": "ORDRE [ARGUMENTS]...",
    "Arguments": "Arguments",
    "Options": "Opcions",
    "Commands": "Ordres",
    "[default: {}]": "[per defecte: {}]",
    "[required]": "[obligatori]",
    "Show this message and exit.": "Mostra aquesta ajuda.",
    "Install completion for the current shell.": "Instal·la l'autocompleció amb el tabulador en aquest terminal.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "Mostra el que s'instal·laria per a l'autocompleció, per copiar-ho o adaptar-ho."
    ),
    # names of values
    "LANG": "LLENGUA",
    "NAME": "NOM",
    "FILE": "FITXER",
    "[FILE]": "[FITXER]",
    "[FILE]...": "[FITXER]...",
    "[PATH]...": "[CAMÍ]...",
    "NAME_OR_PATH": "NOM_O_CAMÍ",
    "[NAME_OR_PATH]": "[NOM_O_CAMÍ]",
    "FORMAT=FILE": "FORMAT=FITXER",
    "ID=LEVEL": "ID=NIVELL",
    "ID=N": "ID=N",
    "N": "N",
    "BAND": "FASE",
    "CRITERION": "CRITERI",
    "INDICATOR": "INDICADOR",
    "CODE_OR_INDICATOR": "CODI_O_INDICADOR",
    "FORM": "FORMULARI",
    "OLD NEW...": "ANTIC NOU...",
    "OLD": "ANTIC",
    "OUT": "SORTIDA",
    "COLUMN": "COLUMNA",
    "ADDRESS": "ADREÇA",
    "COHORT": "CENTRES",
    "COHORT.sqlite": "CENTRES.sqlite",
    "KIND": "MENA",
    # etwin
    "Hold a school's answers against a rubric: where it stands, what is missing, what is next.": (
        "Compara les respostes d'un centre amb una rúbrica: on és, què queda per fer i quin és el "
        "pas següent."
    ),
    "The score is the school's own mirror: it decides nothing.": (
        "La puntuació és el mirall del mateix centre: no decideix res."
    ),
    "Print the version.": "Mostra la versió.",
    # what several commands share
    "ca, es or en; else ETWIN_LANG, etwin.toml, the answers file's, the locale's.": (
        "ca, es o en; si no, la d'ETWIN_LANG, la d'etwin.toml, la del fitxer de respostes o la de "
        "l'ordinador."
    ),
    "A shipped rubric, a folder or a file; else ETWIN_RUBRIC, etwin.toml, or the one that the answers name.": (
        "Una rúbrica que ve amb etwin, una carpeta o un fitxer; si no, la d'ETWIN_RUBRIC, la "
        "d'etwin.toml o la que diuen les respostes."
    ),
    "A shipped rubric, a folder or a file.": "Una rúbrica que ve amb etwin, una carpeta o un fitxer.",
    "Look for no etwin.toml.": "No busca cap etwin.toml.",
    "Overwrite files that are there.": "Sobreescriu els fitxers que ja hi són.",
    "NO_COLOR and FORCE_COLOR are heeded too.": (
        "Quan hi ha colors; també compten NO_COLOR i FORCE_COLOR."
    ),
    "Let warnings fail a file as errors do.": (
        "Un avís fa que un fitxer no passi, com si fos un error."
    ),
    "What to write; text by default.": "Què s'escriu; per defecte, text.",
    "What to write.": "Què s'escriu.",
    "Write the report to a file.": "Desa l'informe en un fitxer.",
    "Write a second report; repeatable.": "Desa un segon informe; es pot repetir.",
    "What to call standard input.": "Quin nom es dona a l'entrada estàndard.",
    "Exit with 0 where the answers are at fault.": "Acaba amb 0 encara que les respostes tinguin errors.",
    "The answers file; - for standard input.": "El fitxer de respostes; - és l'entrada estàndard.",
    "Answers files, folders or patterns; - for standard input; answers.yaml by default.": (
        "Fitxers de respostes, carpetes o patrons; - és l'entrada estàndard; per defecte, "
        "answers.yaml."
    ),
    "The band in view, by its id or its title; by default the next one.": (
        "La fase a la vista, pel seu identificador o pel seu títol; per defecte, la següent."
    ),
    "Show this criterion alone, by its id or its title, beside the total.": (
        "Mostra només aquest criteri, pel seu identificador o pel seu títol, al costat del total."
    ),
    "The school's name.": "El nom del centre.",
    "Exits with 1 where the answers have an error.": "Acaba amb 1 si les respostes tenen algun error.",
    # init
    "Write an answers file with every question, ready to be filled in.": (
        "Crea un fitxer de respostes amb totes les preguntes, a punt per omplir."
    ),
    "Each question comes with its levels as comments; nothing is answered yet.": (
        "Cada pregunta porta els seus nivells com a comentaris; encara no hi ha res respost."
    ),
    "The file to write; - for standard output.": "El fitxer que es crea; - és la sortida estàndard.",
    "Overwrite the file if it is there.": "Sobreescriu el fitxer si ja hi és.",
    "Write the schema for editors beside the file too.": (
        "Al costat del fitxer, desa també l'esquema per als editors."
    ),
    # ask
    "Answer the questionnaire here, a question at a time; every answer is saved at once.": (
        "Fa les preguntes aquí mateix, d'una en una; cada resposta es desa de seguida."
    ),
    "It goes on at the first open question, and changes nothing else in the file.": (
        "Continua per la primera pregunta per respondre, i no canvia res més del fitxer."
    ),
    "The answers file; begun where it is not there.": (
        "El fitxer de respostes; si encara no hi és, es comença."
    ),
    "The school's name, for a new file.": "El nom del centre, per a un fitxer nou.",
    "Line by line, without colour: for pipes and screen readers.": (
        "Línia per línia i sense colors: per a canonades i lectors de pantalla."
    ),
    # form, import
    "Write a blank form for a meeting: to print, or to fill in as a workbook.": (
        "Crea un formulari en blanc per a una reunió: per imprimir, o per omplir com a full de càlcul."
    ),
    "The ending of the file decides what it is; etwin import reads a workbook back.": (
        "La terminació del fitxer decideix què és; etwin import llegeix el full de càlcul un cop "
        "omplert."
    ),
    "A .html, .md or .xlsx file; without it, Markdown goes to standard output.": (
        "Un fitxer .html, .md o .xlsx; sense aquesta opció, surt com a Markdown per la sortida "
        "estàndard."
    ),
    "Make an answers file of a form that was filled in as a workbook.": (
        "Fa un fitxer de respostes d'un formulari omplert com a full de càlcul."
    ),
    "What is wrong is told with its cell, and nothing is written then.": (
        "Si hi ha res incorrecte, es diu a quina cel·la és i no s'escriu res."
    ),
    "Exits with 1 where the workbook is at fault, or holds what the file does not; with 2 where it cannot be read.": (
        "Acaba amb 1 si el full de càlcul té errors, o té coses que no passen al fitxer; amb 2 si no "
        "es pot llegir."
    ),
    "A workbook that etwin form wrote: form.xlsx.": (
        "Un full de càlcul fet amb etwin form, com ara form.xlsx."
    ),
    "The answers file to write; without it, it goes to standard output.": (
        "El fitxer de respostes que es crea; sense aquesta opció, surt per la sortida estàndard."
    ),
    "How problems are listed: in full, or a line each.": (
        "Com es diuen els problemes: sencers, o en una línia cadascun."
    ),
    # validate
    "Check answers files: everything that is wrong, with its place and what to do.": (
        "Comprova fitxers de respostes: tot el que no és correcte, on és i què cal fer-hi."
    ),
    "Exits with 1 where a file has an error, with 2 where one cannot be read.": (
        "Acaba amb 1 si un fitxer té algun error; amb 2 si n'hi ha cap que no es pot llegir."
    ),
    "Tell only what fails a file: no warnings.": (
        "Només diu el que fa que un fitxer no passi: cap avís."
    ),
    "Warn of evidence files that are not in the folder of the answers file.": (
        "Avisa si un fitxer d'evidència no és a la carpeta del fitxer de respostes."
    ),
    # score
    "Show where the school stands: each indicator, each criterion, the total and the band.": (
        "Mostra on és el centre: cada indicador, cada criteri, el total i la fase."
    ),
    "The school's own mirror: it decides nothing. Exits with 1 where the answers have an error or do not meet a gate.": (
        "És el mirall del mateix centre: no decideix res. Acaba amb 1 si les respostes tenen algun "
        "error o no arriben al que es demana."
    ),
    "Also the quarter of many schools that it lies in: what etwin batch -o FILE.sqlite made.": (
        "A més, a quina quarta part és entre molts centres: el que ha fet etwin batch -o "
        "FITXER.sqlite."
    ),
    "What if (the file is not touched)": "I si… (el fitxer no es toca)",
    "What another level would change, its evidence taken as given; repeatable.": (
        "Què canviaria amb un altre nivell, si ja en tingués l'evidència; es pot repetir."
    ),
    "The answers that alone, a level lower or higher, lose or reach a band.": (
        "Les respostes que totes soles, amb un nivell menys o més, fan perdre o assolir una fase."
    ),
    "Gates (exit with 1 where one is not met)": "El que es demana (si no s'hi arriba, acaba amb 1)",
    "The least total.": "El total mínim.",
    "The least score of a criterion; repeatable.": "La puntuació mínima d'un criteri; es pot repetir.",
    "The least band, by its id or its title.": (
        "La fase mínima, pel seu identificador o pel seu títol."
    ),
    "Nothing may be open.": "No hi pot haver res per respondre.",
    "The most answers that lack the evidence they need.": (
        "Quantes respostes sense l'evidència que els cal hi pot haver com a màxim."
    ),
    # gap
    "Show what to improve and what to document, in the order that gains most, then what is open.": (
        "Mostra què convé millorar i què documentar, començant pel que fa guanyar més, i després què "
        "queda per respondre."
    ),
    "The cheapest path": "El camí de menys esforç",
    "The steps of least effort that reach the band, proven least.": (
        "Els passos que porten a la fase amb el mínim esforç, comprovat que no n'hi ha de menys."
    ),
    "With --path: the most that can be gained within an effort of N.": (
        "Amb --path: el màxim que es pot guanyar amb un esforç de N."
    ),
    "With --path: keep an indicator as it is; repeatable.": (
        "Amb --path: deixa un indicador tal com està; es pot repetir."
    ),
    "With --path: add its steps to the plans in the answers file.": (
        "Amb --path: afegeix els passos als plans del fitxer de respostes."
    ),
    "The first N steps alone.": "Només els primers N passos.",
    # compare
    "Show what has changed in a school from one assessment to the next.": (
        "Mostra què ha canviat en un centre d'una avaluació a la següent."
    ),
    "All are scored with the rubric at hand. Of results made with another state of it, only what it asks in the same way is compared, and the rest is listed.": (
        "Tot es puntua amb la rúbrica d'ara. Dels resultats fets amb una altra versió, només es "
        "compara el que es preguntava igual, i la resta es llista."
    ),
    "Answers files, or results of etwin score --format json; the oldest first.": (
        "Fitxers de respostes, o resultats d'etwin score --format json; el més antic, primer."
    ),
    "Exit with 1 where anything is worse, or cannot be compared.": (
        "Acaba amb 1 si alguna cosa ha baixat, o no es pot comparar."
    ),
    # report
    "Write the school's report: where it stands, what shows it, and what comes next.": (
        "Escriu l'informe del centre: on és, què ho mostra i què ve a continuació."
    ),
    "One page without scripts, to read, print and sign, that asks nothing of the network.": (
        "Una sola pàgina, sense scripts, per llegir, imprimir i signar, que no demana res a la xarxa."
    ),
    "Exits with 1, and writes nothing, where the answers have an error.": (
        "Acaba amb 1, i no escriu res, si les respostes tenen algun error."
    ),
    "The file to write: a page (.html) or Markdown (.md).": (
        "El fitxer que es crea: una pàgina (.html) o Markdown (.md)."
    ),
    "An earlier answers file or JSON result; repeatable, the oldest first.": (
        "Un fitxer de respostes o un resultat JSON d'abans; es pot repetir, amb el més antic primer."
    ),
    # batch
    "Score many schools into one file: a row each, in the order of the input.": (
        "Puntua molts centres en un sol fitxer: una fila cadascun, en l'ordre de l'entrada."
    ),
    "A file that cannot be read or scored is a row too. Exits with 1 where there is one. What is interrupted stays in OUT.partial, for --resume.": (
        "Un fitxer que no es pot llegir o puntuar també hi té la seva fila. Acaba amb 1 si n'hi ha "
        "cap. El que s'interromp queda a SORTIDA.partial, per a --resume."
    ),
    "Folders, answers files, patterns and .zip archives, in this order.": (
        "Carpetes, fitxers de respostes, patrons i fitxers .zip, en aquest ordre."
    ),
    "Ends in .csv, .jsonl (full results) or .sqlite.": (
        "Acaba en .csv, .jsonl (resultats sencers) o .sqlite."
    ),
    "All that is wrong with files at fault, as JSON Lines.": (
        "Tot el que no és correcte dels fitxers amb errors, en JSON Lines."
    ),
    "More input": "Més entrades",
    "A list of paths, one a line; - for standard input.": (
        "Una llista de camins, un per línia; - és l'entrada estàndard."
    ),
    "A .csv or .jsonl with a row for each school (docs/batch.md).": (
        "Un .csv o .jsonl amb una fila per a cada centre (docs/batch.md)."
    ),
    "A column of the table to pass over; repeatable.": (
        "Una columna de la taula que no es llegeix; es pot repetir."
    ),
    "The one rubric for all: a shipped one, a folder or a file.": (
        "Una sola rúbrica per a tots els centres: una que ve amb etwin, una carpeta o un fitxer."
    ),
    "How it is done": "Com es fa",
    "Processes; by default as many as there are cores.": (
        "Quants processos; per defecte, tants com nuclis té l'ordinador."
    ),
    "The scheduler of a Dask cluster (etwin\\[dask]).": (
        "El planificador d'un clúster de Dask (etwin\\[dask])."
    ),
    "Go on with an unfinished OUT.partial.": "Continua un SORTIDA.partial que no es va acabar.",
    "The whole cohort": "Tots els centres junts",
    "Also show where all the schools stand together, as etwin summary does.": (
        "Mostra també on són tots els centres en conjunt, com fa etwin summary."
    ),
    "Write the summary to a file.": "Desa el resum en un fitxer.",
    # summary
    "Show where many schools stand together: stages, quartiles, and which indicators stand out.": (
        "Mostra on són molts centres en conjunt: fases, quartils i quins indicadors destaquen."
    ),
    "Indicators are held against each other, schools never: no school stands beside its score.": (
        "Es comparen indicadors, mai centres: cap centre no surt al costat de la seva puntuació."
    ),
    "What etwin batch -o FILE.sqlite made.": "El que ha fet etwin batch -o FITXER.sqlite.",
    "Show the totals of groups of schools too.": "Mostra també els totals de grups de centres.",
    "A figure that fewer schools stand behind is not shown.": (
        "No es mostra cap xifra que vingui de menys centres que aquests."
    ),
    # explain
    "Explain a diagnostic code, or an indicator with its levels and what counts as evidence.": (
        "Explica un codi de diagnòstic, o un indicador amb els seus nivells i què hi compta com a "
        "evidència."
    ),
    "Such as ET105, or an indicator's id or title.": "Com ara ET105, o l'identificador o el títol d'un indicador.",
    # config
    "Show each setting, its value and where it comes from.": (
        "Mostra cada paràmetre, el seu valor i d'on ve."
    ),
    "An option on the command line comes before all of them.": (
        "Una opció escrita amb l'ordre passa al davant de tots."
    ),
    "An answers file, to look upwards from.": (
        "Un fitxer de respostes, a partir del qual es busca cap amunt."
    ),
    # schema
    "Print a JSON Schema: of a file that people write (draft-07), or of a report (2020-12).": (
        "Escriu un esquema JSON: d'un fitxer que escriuen les persones (draft-07), o d'un informe "
        "(2020-12)."
    ),
    "That of the answers knows one rubric: its ids, its levels and what each of them means.": (
        "El de les respostes coneix una rúbrica: els seus identificadors, els seus nivells i què vol "
        "dir cadascun."
    ),
    "Of which kind of file.": "De quina mena de fitxer.",
    # rubric
    "List, show, check and analyse rubrics.": "Llista, mostra, comprova i analitza rúbriques.",
    "List the rubrics that come with the tool.": "Llista les rúbriques que vénen amb etwin.",
    "Show a rubric: its criteria, indicators, weights, targets and bands.": (
        "Mostra una rúbrica: els criteris, els indicadors, els pesos, les fites i les fases."
    ),
    "The rubric.": "La rúbrica.",
    "Print the question and every level too.": "Mostra també la pregunta i tots els nivells.",
    "Check a rubric whole: every file, every translation, its bands and its claims.": (
        "Comprova tota una rúbrica: cada fitxer, cada traducció, les fases i les afirmacions."
    ),
    "Exits with 1 where it has an error, with 2 where it cannot be read.": (
        "Acaba amb 1 si té algun error; amb 2 si no es pot llegir."
    ),
    "Show every claim of the rubric's source, in its own words, and the indicators for it.": (
        "Mostra cada afirmació de la font de la rúbrica, amb les seves paraules, i els indicadors que "
        "la recullen."
    ),
    "The rubric; by default that of --rubric.": "La rúbrica; per defecte, la de --rubric.",
    "Show how the indicators of a rubric were answered in a cohort, for those who write it.": (
        "Mostra com s'han respost els indicadors d'una rúbrica en un conjunt de centres, per a qui "
        "l'escriu."
    ),
    "What to look at first, then for each indicator its levels, floor and ceiling, and how it goes with the rest of its criterion. It judges no school and names none.": (
        "Primer, què convé mirar; després, de cada indicador, els nivells, quants centres hi ha als "
        "extrems i com va amb la resta del criteri. No jutja ni anomena cap centre."
    ),
    "The database of a cohort, which etwin batch writes with -o COHORT.sqlite.": (
        "La base de dades d'un conjunt de centres, que etwin batch escriu amb -o CENTRES.sqlite."
    ),
    "The cohort's rubric, for its titles in other languages; else ETWIN_RUBRIC, etwin.toml, or the shipped one.": (
        "La rúbrica d'aquests centres, per als títols en altres llengües; si no, la d'ETWIN_RUBRIC, la "
        "d'etwin.toml o la que ve amb etwin."
    ),
}
