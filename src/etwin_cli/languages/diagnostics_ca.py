"""The sentences of the diagnostics, in Catalan.

The same keys and fields as in diagnostics_en.py. Helps speak to the reader as "vós", which also
speaks to a team; nobody is given a gender, and nobody is at fault. A band is a "fase", as in ca.py.
"""

from typing import Final

MESSAGES: Final[dict[str, str]] = {
    # The file and its YAML
    "ET001.missing": "aquest fitxer no hi és",
    "ET001.folder": "això és una carpeta, no un fitxer",
    "ET001.special": "això no és un fitxer corrent",
    "ET001.permission": "no hi ha permís per llegir aquest fitxer",
    "ET001.changing": "el fitxer ha canviat mentre es llegia",
    "ET001.worker": "el procés que el llegia s'ha interromput",
    "ET001.row": "la fila no es distingeix de la següent, o és més llarga del que pot ser un fitxer",
    "ET001.archive": "això no és un fitxer .zip que es pugui llegir",
    "ET001.members": "el .zip conté massa fitxers",
    "ET001.bomb": "està tan comprimit que no pot ser un fitxer de respostes",
    "ET001.member": "el .zip està malmès aquí",
    "ET001.encrypted": "està protegit amb una contrasenya",
    "ET001.method": "està comprimit d'una manera que aquí no es llegeix",
    "ET001.path": "el nom porta fora del .zip",
    "ET001.twice": "el .zip conté dos fitxers amb aquest nom",
    "ET001.other": "no es pot llegir el fitxer: {reason}",
    "ET002": "el fitxer té més de {limit} bytes",
    "ET003": "el byte {byte} no és text en UTF-8",
    "ET004.empty": "al fitxer encara no hi ha res",
    "ET004.other": "el fitxer no està fet de claus, cadascuna amb el seu valor",
    "ET005.colon": "aquests dos punts no es poden entendre aquí",
    "ET005.curly-quote": "aquest text comença amb una cometa corba, que aquí és un caràcter com qualsevol altre",
    "ET005.deeper": "aquesta línia comença més endins que la de sobre, que ja té el seu valor",
    "ET005.quote": "aquí s'obren unes cometes que no es tanquen",
    "ET005.no-colon": "en aquesta línia falten els dos punts després de la clau",
    "ET005.escape": "dins de cometes dobles, una barra inversa comença un caràcter especial, i no "
    "n'hi ha cap com aquest",
    "ET005.bracket": "aquí hi ha un claudàtor o un signe de clau sense la seva parella",
    "ET005.indentation": "això no lliga amb el que hi ha abans",
    "ET005.dash": "aquí no pot començar una llista",
    "ET005.after-quote": "el text continua després d'unes cometes o d'un claudàtor que ja es tanquen",
    "ET005.no-space": "aquesta línia no té cap espai després dels dos punts",
    "ET005.after-end": "hi ha text després del final del document",
    "ET005.separator": "una línia de tres guions o punts no pot anar dins d'un text",
    "ET005.character": "un valor no pot començar amb {found}",
    "ET005.other": "a partir d'aquí el fitxer no es pot entendre",
    "ET006": "aquesta línia comença amb una tabulació",
    "ET007": "el fitxer té un caràcter que no és text: {found}",
    "ET008": "hi ha més de {limit} nivells de valors dins de valors",
    "ET009": "el fitxer té més de {limit} valors",
    "ET010": "{found} és una àncora o un àlies, que en aquests fitxers no es fan servir",
    "ET011": "{found} és una etiqueta de YAML, que en aquests fitxers no es fa servir",
    "ET012": "{found} és una directiva de YAML, que en aquests fitxers no es fa servir",
    "ET013": "la clau {key} hi és dues vegades; la primera és a la línia {line}",
    "ET013.cell": "{key} té resposta en dues files; la primera és a {first}",
    "ET014": "aquí comença un segon document",
    "ET015": "una clau ha de ser un text senzill",
    "ET016": "problemes que no surten en aquesta llista: {more}",
    # The shape of the values
    "ET020": "falta la clau {key}",
    "ET020.in": "falta la clau {key} a {where}",
    "ET021": "la clau {key} no es coneix aquí",
    "ET021.in": "la clau {key} no es coneix a {where}",
    "ET022": "a {key} hi hauria d'haver {expected}, i aquí hi ha {kind}",
    "ET023": "{key} no té cap valor",
    "ET024": "«{found}» no pot ser un identificador",
    "ET025.whole": "{key} hauria de ser un nombre enter de {low} a {high}",
    "ET025.decimal": "això no és un nombre que {key} pugui tenir",
    "ET025.positive": "{key} hauria de ser un nombre més gran que 0",
    "ET026": "«{found}» no és cap dels valors de {key}",
    "ET027": "«{found}» no és un dia escrit amb l'any, el mes i el dia",
    "ET028": "el nombre {found} comença amb un zero, i es llegeix com a {number}",
    "ET030.old": "això és un .xls antic, o un full de càlcul tancat amb contrasenya",
    "ET030.broken": "això no és un full de càlcul .xlsx que es pugui llegir",
    "ET030.large": "el full de càlcul conté més coses que no pas un formulari",
    "ET030.foreign": "el full de càlcul conté una cosa que cap programa de fulls de càlcul no escriu",
    "ET030.form": "aquest full de càlcul no és un formulari",
    "ET030.columns": "aquí falten columnes del formulari: {found}",
    "ET031.formula": "aquesta cel·la té una fórmula, i les fórmules no es calculen",
    "ET031.error": "aquesta cel·la té l'error {found}",
    "ET031.nameless": "aquesta fila no diu de quin indicador parla",
    "ET032": "el codi del centre, {found}, aquí és un número, i pot haver perdut zeros al començament",
    "ET033": "preguntes de la rúbrica que no tenen cap fila en aquest formulari: {n} ({found})",
    # Answers
    "ET101": "la rúbrica {rubric} no té cap indicador {found}",
    "ET102": "{found} és un criteri, i el que es respon són els seus indicadors",
    "ET103": "la rúbrica {rubric} no té cap criteri principal {found}",
    "ET104": "el fitxer és per a la rúbrica «{found}», i la que s'està fent servir és {rubric}",
    "ET105": "{indicator} hauria de tenir un nivell ({levels}), i aquí hi ha {kind}",
    "ET106": "{indicator} no té el nivell {found}; els seus nivells són {levels}",
    "ET107": "{indicator} té més d'una resposta: {keys}",
    "ET108": "{indicator} no es pot respondre dient que no escau",
    "ET109": "{indicator} no escau, i falta dir-ne el motiu",
    "ET110": "«{found}» no és un enllaç",
    "ET111": "aquesta evidència no diu què és",
    "ET111.sentence": "aquesta evidència sembla una frase amb dos punts a dins",
    "ET150": "el fitxer és per a la versió {found} de la rúbrica, i es fa servir la {version}",
    "ET151": "{indicator} és al nivell {level} i falta dir-ne l'evidència; per això compta com a "
    "nivell {counted}",
    "ET152": "la data {found} encara no ha arribat",
    "ET153": "«{found}» no és un curs escolar escrit com cal aquí",
    "ET154.email": "en aquest text hi ha una adreça electrònica",
    "ET154.identity": "en aquest text sembla que hi ha un número d'identitat",
    "ET155": "«{found}» no és a la carpeta del fitxer de respostes",
    "ET156": "«{found}» porta fora de la carpeta del fitxer de respostes, i no s'ha mirat",
    "ET157": "«{found}» es perd: darrere d'un espai i # és un comentari, i no text",
    "ET158": "«{found}» no és el codi de cap llengua",
    # Rubrics
    "ET201": "l'identificador {found} es fa servir dues vegades",
    "ET201.first": "l'identificador {found} es fa servir dues vegades; la primera és a {first}",
    "ET202.empty": "en aquesta llista no hi ha cap criteri ni cap indicador",
    "ET202.both": "el criteri {criterion} té criteris i indicadors alhora",
    "ET202.neither": "el criteri {criterion} no té ni criteris ni indicadors",
    "ET203.order": "els nivells no van del més baix al més alt",
    "ET203.few": "hi ha menys de dos nivells",
    "ET204": "l'indicador {indicator} no té nivells, i la rúbrica no té escala",
    "ET205": "tots els nivells de l'indicador {indicator} tenen els mateixos punts",
    "ET206": "cap nivell de l'indicador {indicator} no té més de 0 punts, i aquí la puntuació es "
    "fa amb els punts",
    "ET207": "cal evidència a partir del nivell {required}, i els nivells de l'indicador "
    "{indicator} ja comencen al {level}",
    "ET208": "{indicator} admet que no escaigui, i no diu quan",
    "ET209": "la fase {band} no demana un mínim més alt que {before}, la fase anterior",
    "ET210": "{key} d'aquesta fase és {found}, i ha de ser de 0 a {high}",
    "ET211.indicator": "la fase {band} demana {found}, que no és cap indicador de la rúbrica",
    "ET211.level": "la fase {band} demana un nivell que l'indicador no té: {found}",
    "ET212": "cap resposta no permet arribar a la fase {band}",
    "ET213": "«{found}» no és només el nom d'un fitxer de la carpeta de la rúbrica",
    "ET214": "el fitxer «{found}» no és a la carpeta de la rúbrica",
    "ET215": "aquí es tradueix {found} (a {where}), que no és a la rúbrica",
    "ET216": "exemples d'evidència per a {indicator}: {expected} a la rúbrica, i {found} aquí",
    "ET217": "el fitxer diu que la seva llengua és «{found}», i el seu nom diu {language}",
    "ET218": "la font de la rúbrica no té l'afirmació {found}",
    "ET250": "falta traduir {key}",
    "ET251": "la fase {band} demana més cobertura de la que queda quan es deixa fora tot el que "
    "pot no escaure: {asked} de {indicators} indicadors",
    "ET252": "{found} no és un nivell d'aquest indicador; la seva fita és {target}",
    "ET253": "cap indicador no recull l'afirmació {found}",
}

HELPS: Final[dict[str, str]] = {
    "ET001.missing": "comproveu-ne el nom i la carpeta, o comenceu un fitxer amb: etwin init",
    "ET001.folder": "doneu el nom d'un fitxer de dins",
    "ET001.special": "doneu el nom d'un fitxer corrent; les canonades i els dispositius no es "
    "llegeixen",
    "ET001.permission": "demaneu permís per llegir-lo, o copieu-lo en una carpeta vostra",
    "ET001.changing": "espereu que estigui desat i torneu-ho a provar",
    "ET001.worker": "mireu-lo tot sol amb etwin validate; potser a l'ordinador li ha faltat memòria",
    "ET001.row": "busqueu unes cometes sense parella",
    "ET001.archive": "torneu a fer el fitxer, com a .zip",
    "ET001.members": "feu-ne diversos, o descomprimiu-lo i indiqueu-ne la carpeta",
    "ET001.bomb": "torneu a comprimir només els fitxers de respostes",
    "ET001.member": "torneu a fer el .zip",
    "ET001.encrypted": "torneu a fer el .zip sense contrasenya",
    "ET001.method": "torneu-lo a fer, com a .zip corrent",
    "ET001.path": "torneu a fer el .zip amb fitxers i carpetes corrents",
    "ET001.twice": "quedeu-vos-en un i torneu a fer el .zip",
    "ET001.other": "comproveu el disc i torneu-ho a provar",
    "ET002": "deseu fora del fitxer els textos llargs i els documents, i indiqueu-los com a "
    "evidència",
    "ET003": "torneu a desar el fitxer en UTF-8; potser el programa l'ha desat en ANSI o en "
    "Windows-1252",
    "ET004.empty": "etwin init escriu un fitxer amb totes les preguntes, per començar",
    "ET004.other": "escriviu cada clau amb dos punts i el seu valor, com ara: language: ca",
    "ET005.colon": "si són d'un text, poseu el text entre cometes; si van després d'una clau, "
    "reviseu els espais: un després dels dos punts, i davant de la clau tants com davant de les "
    "claus del costat",
    "ET005.curly-quote": "escriviu cometes rectes, \" o ', a banda i banda",
    "ET005.deeper": "comenceu totes dues línies amb els mateixos espais",
    "ET005.quote": "tanqueu-les amb el mateix signe; dins de cometes simples, escriviu l'apòstrof "
    "dues vegades",
    "ET005.no-colon": "escriviu la clau, dos punts i un espai; si és un text que continua la línia "
    "de dalt, poseu-hi més espais al davant",
    "ET005.escape": "feu servir cometes simples, o escriviu la barra dues vegades",
    "ET005.bracket": "escriviu l'altre, amb comes entre els elements; si és d'un text, poseu el "
    "text entre cometes",
    "ET005.indentation": "deixeu davant de la línia tants espais com davant de les del costat; "
    "dins de cometes simples, escriviu l'apòstrof dues vegades, i després de tancar unes cometes "
    "no escriviu res més",
    "ET005.dash": "poseu la llista a les línies de sota de la clau, cada element després d'un guió "
    "i un espai",
    "ET005.after-quote": "poseu tot el text entre cometes dobles; un apòstrof tanca les cometes simples",
    "ET005.no-space": "poseu-hi un espai, com ara: level: 2",
    "ET005.after-end": "esborreu la línia dels tres punts, o el que ve després",
    "ET005.separator": "poseu espais davant d'aquesta línia, o esborreu-la",
    "ET005.character": "poseu el valor entre cometes",
    "ET005.other": "poseu entre cometes els textos amb signes poc habituals, i compareu aquesta "
    "línia i la de dalt amb un fitxer d'etwin init",
    "ET006": "feu servir espais, dos per a cada esglaó",
    "ET007": "esborreu-lo; sovint arriba amb un text enganxat",
    "ET008": "poseu els valors de costat en comptes d'un dins de l'altre",
    "ET009": "escurceu el fitxer",
    "ET010": "escriviu el valor mateix a cada lloc on calgui; si és un text, poseu-lo entre "
    "cometes",
    "ET011": "esborreu-la; si és d'un text, poseu el text entre cometes",
    "ET012": "esborreu aquesta línia; si és d'un text, poseu-hi espais al davant",
    "ET013": "deixeu-ne només una",
    "ET013.cell": "deixeu només una de les dues files",
    "ET014": "esborreu la línia de tres guions, o poseu el que ve després en un altre fitxer",
    "ET015": "escriviu-la amb paraules abans dels dos punts, sense claudàtors, interrogant ni guió",
    "ET016": "corregiu els que hi surten i torneu-ho a comprovar",
    "ET020": "afegiu-la",
    "ET021": "aquí s'hi pot escriure: {allowed}",
    "ET022": "compareu-ho amb un fitxer d'etwin init",
    "ET023": "escriviu-ne el valor, o esborreu la clau si no és obligatòria",
    "ET024": "feu servir lletres minúscules sense accents, xifres, punts i guions, 64 com a màxim, "
    "començant per una lletra o una xifra",
    "ET025.whole": "escriviu el nombre en xifres, sense cometes",
    "ET025.decimal": "escriviu-lo en xifres, amb punt decimal si cal, sense cometes",
    "ET025.decimal.bounds": "escriviu en xifres un nombre de {low} a {high}, amb punt decimal si "
    "cal",
    "ET025.decimal.low": "escriviu en xifres un nombre a partir de {low}, amb punt decimal si cal",
    "ET025.positive": "escriviu un nombre com ara 1 o 0.5",
    "ET026": "trieu-ne un d'aquests: {allowed}",
    "ET027": "escriviu l'any, el mes i el dia, com ara: 2026-05-12",
    "ET028": "traieu-ne el zero, o poseu-lo entre cometes si és un text",
    "ET030.old": "obriu-lo amb un programa de fulls de càlcul i deseu-lo com a .xlsx, sense contrasenya",
    "ET030.broken": "obriu-lo amb un programa de fulls de càlcul i torneu-lo a desar com a .xlsx",
    "ET030.large": "copieu les respostes en un formulari nou: etwin form -o form.xlsx",
    "ET030.foreign": "obriu-lo amb un programa de fulls de càlcul i torneu-lo a desar com a .xlsx",
    "ET030.form": "escriviu-ne un amb: etwin form -o form.xlsx",
    "ET030.columns": "desfeu el que les ha tret, o copieu les respostes en un formulari nou",
    "ET031.formula": "escriviu-hi el valor mateix",
    "ET031.error": "escriviu-hi el valor mateix",
    "ET031.nameless": "escriviu l'id de l'indicador a la primera columna, o passeu això a una fila que en tingui",
    "ET032": "si el codi comença amb un zero, doneu format de text a la cel·la i torneu-lo a escriure",
    "ET033": "si hi havia respostes, busqueu el full o la fila que s'ha esborrat; torneu a començar amb un formulari d'etwin form, i copieu-les-hi",
    "ET101": "els identificadors es veuen amb: etwin rubric show {rubric}",
    "ET102": "responeu cadascun dels seus indicadors; es veuen amb: etwin rubric show",
    "ET103": "els plans van sota els identificadors dels criteris principals; es veuen amb: etwin "
    "rubric show {rubric}",
    "ET104": "indiqueu aquella rúbrica amb --rubric, o corregiu l'identificador de després de "
    "rubric:",
    "ET105": "escriviu el número d'un dels seus nivells ({levels}) i res més; deixeu-lo en blanc mentre ningú no ho hagi dit",
    "ET105.meant": "escriviu {number} i res més: ni cometes, ni decimals, ni paraules",
    "ET106": "trieu-ne un de {levels}; què vol dir cadascun es veu amb: etwin explain {indicator}",
    "ET107": "deixeu-ne una; el comentari pot anar amb qualsevol",
    "ET108": "poseu-hi un nivell, o deixeu-ho per respondre amb unknown: i el que us queda per "
    "esbrinar",
    "ET109": "escriviu-lo després dels dos punts; l'únic motiu que val és: {when}",
    "ET110": "escriviu l'adreça sencera, començant per https:// o http://; per a un text feu "
    "servir title:",
    "ET111": "poseu-hi almenys url, file o title",
    "ET111.sentence": "poseu tota la frase entre cometes",
    "ET150": "torneu a llegir les respostes al costat de la versió que es fa servir, i després "
    "canvieu el número al fitxer",
    "ET151": "afegiu-hi una evidència: un enllaç, el nom d'un fitxer o una frase que digui què hi "
    "ha i on",
    "ET152": "comproveu-ne l'any",
    "ET153": "escriviu dos anys seguits, com ara: 2025-2026",
    "ET154.email": "traieu-la i escriviu-hi la funció, com ara: la coordinació",
    "ET154.identity": "traieu-lo: aquí no cal identificar ningú, i menys que ningú l'alumnat",
    "ET155": "comproveu-ne el nom, o poseu-hi el fitxer",
    "ET156": "digueu un fitxer de dins de la carpeta, sense cap enllaç que en surti",
    "ET157": "poseu tot el text entre cometes; un comentari porta un espai darrere del #",
    "ET158": "escriviu-ne el codi, com ara: ca, es o en",
    "ET201": "poseu un altre identificador a un dels dos",
    "ET202.empty": "poseu-n'hi almenys un",
    "ET202.both": "deixeu només una de les dues coses, i poseu els indicadors en un criteri propi",
    "ET202.neither": "afegiu-hi indicators: i almenys un indicador a sota",
    "ET203.order": "poseu-los del més baix al més alt, cadascun una vegada",
    "ET203.few": "poseu-n'hi almenys dos",
    "ET204": "afegiu levels: a l'indicador, o scale: a la rúbrica",
    "ET205": "poseu altres punts almenys a un nivell",
    "ET206": "poseu més de 0 punts al millor nivell",
    "ET207": "apugeu required_from, o poseu a l'indicador un nivell més baix",
    "ET208": "afegiu-hi not_applicable_when: amb l'únic motiu que val",
    "ET209": "poseu les fases de menys a més, cadascuna amb un mínim més alt que l'anterior",
    "ET210": "escriviu un nombre de 0 a {high}",
    "ET211.indicator": "escriviu l'identificador d'un indicador d'aquesta rúbrica",
    "ET211.level": "escriviu un dels nivells de l'indicador",
    "ET212": "abaixeu-ne el mínim, o el que demana",
    "ET213": "escriviu-ne només el nom, i tingueu el fitxer al costat de rubric.yaml",
    "ET214": "comproveu-ne el nom, o afegiu el fitxer",
    "ET215": "compareu-ho amb la rúbrica; una traducció porta paraules i res més",
    "ET216": "escriviu-ne tants com la rúbrica, en el mateix ordre",
    "ET217": "canvieu el nom del fitxer, o corregiu el que hi ha després de language:",
    "ET218": "comproveu-ne l'identificador a claims.yaml",
    "ET250": "afegiu-ne la traducció; mentrestant es mostra la llengua de la mateixa rúbrica",
    "ET251": "abaixeu la cobertura, o feu que siguin menys els indicadors que poden no escaure",
    "ET252": "escriviu un dels nivells de l'indicador",
    "ET253": "afegiu-la a covers: d'un indicador",
}

WHYS: Final[dict[str, str]] = {
    "ET001": "Un fitxer que no es pot llegir no s'ha comprovat. Els altres fitxers que s'han "
    "indicat amb ell, sí.",
    "ET002": "Els fitxers de respostes fan com a màxim 512 KiB i els de rúbriques 1 MiB: amb un "
    "límit, un fitxer vingut de fora sempre es comprova de pressa.",
    "ET003": "UTF-8 és la manera que els accents passin sense canvis d'un programa a un altre. El "
    "lloc que es mostra és el del primer byte que no és UTF-8.",
    "ET004": "Un fitxer es llegeix com a claus, cadascuna amb el seu valor.",
    "ET005": "YAML és estricte amb els dos punts, les cometes, els claudàtors i els espais del "
    "principi de la línia. El que ve després d'aquest lloc no s'ha pogut llegir, i pot ser que hi "
    "hagi més coses per corregir.",
    "ET006": "El principi de les línies es fa només amb espais: una tabulació no fa la mateixa "
    "amplada a totes les pantalles.",
    "ET007": "Els caràcters de control no es veuen, i poden fer que una pantalla mostri el que no "
    "hi ha.",
    "ET008": "Cap rúbrica ni cap fitxer de respostes no necessita tanta fondària. Un fitxer que en "
    "té s'ha fet malbé, o està fet per fer mal.",
    "ET009": "Amb un límit, un fitxer vingut de fora sempre es comprova de pressa.",
    "ET010": "Amb àlies, un fitxer curt pot arribar a ser enorme, i qui el llegeix no pot veure "
    "què volen dir.",
    "ET011": "Una etiqueta canvia què és un valor sense que qui llegeix se n'adoni.",
    "ET012": "Una línia que comença amb un signe de percentatge dona ordres al programa que "
    "llegeix el fitxer. Aquí no en cal cap.",
    "ET013": "Molts programes agafen la segona i no en diuen res. Aquí ningú no ha d'endevinar "
    "quina val.",
    "ET014": "Un fitxer té les respostes d'un sol centre, en un sol document.",
    "ET015": "El que té una clau es troba per la clau, i una llista o un grup de claus no ho pot "
    "ser.",
    "ET016": "De cada fitxer es mostren com a màxim 1.000 problemes.",
    "ET020": "Sense aquesta clau el fitxer no es pot entendre.",
    "ET021": "Una clau que no es coneix és gairebé sempre una lletra que ha ballat, i el que hi ha "
    "escrit a sota es perdria sense dir res.",
    "ET022": "Un text, una llista i un grup de claus s'escriuen cadascun a la seva manera.",
    "ET023": "Una clau sense valor no diu res.",
    "ET024": "Els identificadors són els noms amb què els fitxers, els resultats i els programes "
    "anomenen les coses. No es tradueixen mai.",
    "ET025": "Els nombres s'agafen tal com estan escrits, i no s'arrodoneixen mai en llegir-los.",
    "ET026": "Aquí només tenen sentit aquestes paraules.",
    "ET027": "Les dates s'escriuen d'una sola manera, perquè tothom llegeixi el mateix dia.",
    "ET028": "Alguns programes llegeixen 010 com a vuit. Aquí és deu, i queda millor sense el "
    "zero. Un codi com 08012345 és un text i conserva el zero.",
    "ET030": "Un formulari omplert com a full de càlcul es llegeix sense refiar-se'n: només les cel·les, només en petit, i mai allò on porta.",
    "ET031": "El que mostra una cel·la pot dependre d'altres cel·les o d'altres fitxers; una resposta és el que s'ha escrit.",
    "ET032": "Un full de càlcul pren les xifres per un número i treu els zeros del davant; un codi és un text.",
    "ET033": "Una pregunta sense fila queda per respondre, i potser ningú no ho volia.",
    "ET101": "Les respostes es busquen per l'identificador exacte. Si n'hi ha un de molt semblant, "
    "se suggereix, i mai no es fa servir en lloc seu.",
    "ET102": "Un criteri no té cap nivell propi: la seva puntuació surt dels seus indicadors.",
    "ET103": "Els plans es guarden per criteri principal, perquè es puguin llegir al costat de la "
    "seva puntuació.",
    "ET104": "Un nivell només vol dir alguna cosa al costat de la rúbrica que el descriu.",
    "ET105": "Un nivell s'escriu amb el seu número. Una paraula com no, o un número entre cometes, "
    "és un text, i ningú no hauria d'haver d'endevinar quin nivell vol dir.",
    "ET106": "La gent només es pot posar d'acord en un nivell que estigui descrit.",
    "ET107": "Un indicador té un nivell, o no escau, o encara és per esbrinar.",
    "ET108": "La rúbrica fa aquesta pregunta a tots els centres. Si encara no es fa, això és un "
    "nivell, el més baix; si encara no se sap, s'escriu unknown.",
    "ET109": "«No escau» és l'única resposta que pot apujar una puntuació sense una pràctica "
    "millor. Per això el motiu es mostra sempre.",
    "ET110": "Els enllaços es mostren als informes, i cal que la gent els pugui obrir.",
    "ET111": "Una evidència diu què és: un enllaç, el nom d'un fitxer o un títol.",
    "ET150": "Una altra versió pot descriure un nivell amb altres paraules. Les respostes es "
    "llegeixen amb la versió que es fa servir.",
    "ET151": "A partir d'aquest nivell, la rúbrica compta el que es pot mostrar. La resposta es "
    "conserva, i es mostra al costat del nivell que compta. L'única cosa que es comprova és que "
    "s'indica una evidència: mai que sigui certa, ni que n'hi hagi prou.",
    "ET152": "Una data posterior a demà gairebé sempre té l'any equivocat.",
    "ET153": "El període és el curs escolar de què parlen les respostes.",
    "ET154": "Aquests fitxers passen de mà en mà. Demanen funcions i mai persones, i darrere de "
    "les evidències hi ha menors. El que s'ha trobat no es repeteix aquí.",
    "ET155": "Amb --check-files es miren si hi són els fitxers d'evidència, al costat del fitxer de respostes. No se n'obre mai cap.",
    "ET156": "Del que hi ha fora de la carpeta no se'n pregunta res, ni tan sols si hi és.",
    "ET157": "En YAML, un # darrere d'un espai comença un comentari.",
    "ET158": "La llengua és la de qui escriu el fitxer; el que s'imprimeix també surt en aquesta llengua.",
    "ET201": "Els criteris i els indicadors comparteixen els identificadors; les fases tenen els "
    "seus, i les afirmacions també.",
    "ET202": "Un criteri té o bé criteris o bé indicadors, mai totes dues coses, i almenys un.",
    "ET203": "El nivell més baix va primer, perquè la pàgina es llegeixi de menys a més.",
    "ET204": "Un indicador agafa l'escala de la rúbrica si no porta nivells propis.",
    "ET205": "Si tots els nivells valen igual, la resposta no canvia res.",
    "ET206": "Una puntuació feta de punts és una part del màxim de punts possible, i aquest màxim "
    "no pot ser 0.",
    "ET207": "Un nivell sense evidència compta com el més alt que no en necessita, i per això n'hi "
    "ha d'haver un.",
    "ET208": "Allà on un centre pot respondre que no escau, se li mostra l'únic motiu que val.",
    "ET209": "Les fases són etapes d'un mateix camí: cadascuna és més enllà que l'anterior.",
    "ET210": "Fora d'aquests límits, cap centre no podria arribar a la fase, o hi arribarien tots.",
    "ET211": "Una fase només pot demanar nivells d'indicadors que la rúbrica té.",
    "ET212": "Ni amb les millors respostes a tot arreu no s'arriba a aquesta fase, o a una "
    "d'anterior.",
    "ET213": "Una rúbrica és una sola carpeta, i no s'obre cap fitxer de fora.",
    "ET214": "Tots els fitxers que la rúbrica anomena hi han de ser.",
    "ET215": "Una traducció només té paraules, que es troben pels identificadors de la rúbrica.",
    "ET216": "Els exemples es mostren en l'ordre de la rúbrica.",
    "ET217": "Una traducció es troba pel nom del seu fitxer.",
    "ET218": "Les afirmacions de la font de la rúbrica són a claims.yaml, al costat de la rúbrica.",
    "ET250": "El que no està traduït es mostra en la llengua de la mateixa rúbrica.",
    "ET251": "Cap centre no hauria de perdre una fase per allò que la mateixa rúbrica li deixa "
    "ometre.",
    "ET252": "Una fita és un dels nivells: entre dos es pren el següent, i per damunt de tots, el "
    "més alt.",
    "ET253": "Cada afirmació de la font hauria de tenir una pregunta que s'hi refereixi.",
}

NAMES: Final[dict[str, str]] = {
    # What a value is
    "mapping": "un grup de claus",
    "list": "una llista",
    "text": "el text «{found}»",
    "number": "el nombre {found}",
    "truth": "la paraula {found}",
    "empty": "un valor buit",
    # What was expected
    "expected.mapping": "un grup de claus",
    "expected.list": "una llista",
    "expected.text": "un text",
    "expected.evidence": "un enllaç, un text o claus com url i title",
    "expected.plan": "un text o claus com text i year",
    # Around them
    "suggestion": "potser volíeu dir {suggestions}?",
    "or": "{first} o {last}",
    "and": "{first} i {last}",
    "error": "error",
    "warning": "avís",
    "help": "ajuda",
}
