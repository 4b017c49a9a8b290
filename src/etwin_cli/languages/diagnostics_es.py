"""The sentences of the diagnostics, in Spanish.

The same keys and fields as in diagnostics_en.py. Helps speak to a team as "ustedes", as es.py
does; nobody is given a gender, and nobody is at fault. A band is a "fase", as in es.py.
"""

from typing import Final

MESSAGES: Final[dict[str, str]] = {
    # The file and its YAML
    "ET001.missing": "este archivo no está",
    "ET001.folder": "esto es una carpeta, no un archivo",
    "ET001.special": "esto no es un archivo corriente",
    "ET001.permission": "no hay permiso para leer este archivo",
    "ET001.changing": "el archivo ha cambiado mientras se leía",
    "ET001.worker": "el proceso que lo leía se ha interrumpido",
    "ET001.row": "la fila no se distingue de la siguiente, o es más larga de lo que puede ser un archivo",
    "ET001.quote": "en esta fila hay unas comillas sin su pareja",
    "ET001.archive": "esto no es un archivo .zip que se pueda leer",
    "ET001.members": "el .zip contiene demasiados archivos",
    "ET001.bomb": "está tan comprimido que no puede ser un archivo de respuestas",
    "ET001.member": "el .zip está dañado aquí",
    "ET001.encrypted": "está protegido con una contraseña",
    "ET001.method": "está comprimido de una manera que aquí no se lee",
    "ET001.path": "el nombre lleva fuera del .zip",
    "ET001.twice": "el .zip contiene dos archivos con este nombre",
    "ET001.other": "no se puede leer el archivo: {reason}",
    "ET002": "el archivo tiene más de {limit} bytes",
    "ET003": "el byte {byte} no es texto en UTF-8",
    "ET004.empty": "en el archivo todavía no hay nada",
    "ET004.other": "el archivo no está hecho de claves, cada una con su valor",
    "ET005.colon": "estos dos puntos no se pueden entender aquí",
    "ET005.curly-quote": "este texto empieza con una comilla curva, que aquí es un carácter como cualquier otro",
    "ET005.deeper": "esta línea empieza más adentro que la de encima, que ya tiene su valor",
    "ET005.quote": "aquí se abren unas comillas que no se cierran",
    "ET005.no-colon": "en esta línea faltan los dos puntos después de la clave",
    "ET005.escape": "dentro de comillas dobles, una barra invertida empieza un carácter especial, "
    "y no hay ninguno como este",
    "ET005.bracket": "aquí hay un corchete o una llave sin su pareja",
    "ET005.indentation": "esto no encaja con lo que hay antes",
    "ET005.dash": "aquí no puede empezar una lista",
    "ET005.after-quote": "el texto continúa después de unas comillas o de un corchete que ya se cierran",
    "ET005.no-space": "esta línea no tiene ningún espacio después de los dos puntos",
    "ET005.after-end": "hay texto después del final del documento",
    "ET005.separator": "una línea de tres guiones o puntos no puede ir dentro de un texto",
    "ET005.character": "un valor no puede empezar por {found}",
    "ET005.other": "a partir de aquí el archivo no se puede entender",
    "ET006": "esta línea empieza con una tabulación",
    "ET007": "el archivo tiene un carácter que no es texto: {found}",
    "ET008": "hay más de {limit} niveles de valores dentro de valores",
    "ET009": "el archivo tiene más de {limit} valores",
    "ET010": "{found} es un ancla o un alias, y en estos archivos no se usan",
    "ET011": "{found} es una etiqueta de YAML, y en estos archivos no se usan",
    "ET012": "{found} es una directiva de YAML, y en estos archivos no se usan",
    "ET013": "la clave {key} está dos veces; la primera está en la línea {line}",
    "ET013.cell": "{key} tiene respuesta en dos filas; la primera está en {first}",
    "ET014": "aquí empieza un segundo documento",
    "ET015": "una clave tiene que ser un texto sencillo",
    "ET016": "problemas que no salen en esta lista: {more}",
    # The shape of the values
    "ET020": "falta la clave {key}",
    "ET020.in": "falta la clave {key} en {where}",
    "ET021": "la clave {key} no se conoce aquí",
    "ET021.in": "la clave {key} no se conoce en {where}",
    "ET022": "en {key} debería haber {expected}, y aquí hay {kind}",
    "ET023": "{key} no tiene ningún valor",
    "ET024": "«{found}» no puede ser un identificador",
    "ET025.whole": "{key} debería ser un número entero de {low} a {high}",
    "ET025.decimal": "esto no es un número que {key} pueda tener",
    "ET025.positive": "{key} debería ser un número mayor que 0",
    "ET026": "«{found}» no es ninguno de los valores de {key}",
    "ET027": "«{found}» no es un día escrito con el año, el mes y el día",
    "ET028": "el número {found} empieza por cero, y se lee como {number}",
    "ET030.old": "esto es un .xls antiguo, o una hoja de cálculo cerrada con contraseña",
    "ET030.broken": "esto no es una hoja de cálculo .xlsx que se pueda leer",
    "ET030.large": "la hoja de cálculo contiene más cosas que un formulario",
    "ET030.foreign": "la hoja de cálculo contiene algo que ningún programa de hojas de cálculo escribe",
    "ET030.form": "esta hoja de cálculo no es un formulario",
    "ET030.columns": "aquí faltan columnas del formulario: {found}",
    "ET031.formula": "esta celda tiene una fórmula, y las fórmulas no se calculan",
    "ET031.error": "esta celda tiene el error {found}",
    "ET031.nameless": "esta fila no dice de qué indicador habla",
    "ET032": "el código del centro, {found}, aquí es un número, y puede haber perdido ceros al principio",
    "ET033": "preguntas de la rúbrica que no tienen ninguna fila en este formulario: {n} ({found})",
    "ET040.beyond": "esta celda está más allá de la última columna que nombra la cabecera",
    "ET040.nameless": "la cabecera no da ningún nombre a la columna de esta celda",
    "ET041": "esta fila acaba después de {found} de {expected} celdas",
    "ET042": "el código del centro, {found}, es un número que una hoja de cálculo ha redondeado",
    # Answers
    "ET101": "la rúbrica {rubric} no tiene ningún indicador {found}",
    "ET102": "{found} es un criterio, y lo que se responde son sus indicadores",
    "ET103": "la rúbrica {rubric} no tiene ningún criterio principal {found}",
    "ET104": "el archivo es para la rúbrica «{found}», y la que se está usando es {rubric}",
    "ET105": "{indicator} debería tener un nivel ({levels}), y aquí hay {kind}",
    "ET106": "{indicator} no tiene el nivel {found}; sus niveles son {levels}",
    "ET107": "{indicator} tiene más de una respuesta: {keys}",
    "ET108": "{indicator} no se puede responder diciendo que no procede",
    "ET109": "{indicator} no procede, y falta indicar el motivo",
    "ET110": "«{found}» no es un enlace",
    "ET111": "esta evidencia no dice qué es",
    "ET111.sentence": "esta evidencia parece una frase con dos puntos dentro",
    "ET150": "el archivo es para la versión {found} de la rúbrica, y se usa la {version}",
    "ET151": "{indicator} está en el nivel {level} y falta indicar la evidencia; por eso cuenta "
    "como nivel {counted}",
    "ET152": "la fecha {found} todavía no ha llegado",
    "ET153": "«{found}» no es un curso escolar escrito como se hace aquí",
    "ET154.email": "en este texto hay una dirección de correo electrónico",
    "ET154.identity": "en este texto parece que hay un número de identidad",
    "ET155": "«{found}» no está en la carpeta del archivo de respuestas",
    "ET156": "«{found}» lleva fuera de la carpeta del archivo de respuestas, y no se ha mirado",
    "ET157": "«{found}» se pierde: detrás de un espacio y # es un comentario, y no texto",
    "ET158": "«{found}» no es el código de ninguna lengua",
    # Rubrics
    "ET201": "el identificador {found} se usa dos veces",
    "ET201.first": "el identificador {found} se usa dos veces; la primera está en {first}",
    "ET202.empty": "en esta lista no hay ningún criterio ni ningún indicador",
    "ET202.both": "el criterio {criterion} tiene criterios e indicadores a la vez",
    "ET202.neither": "el criterio {criterion} no tiene ni criterios ni indicadores",
    "ET203.order": "los niveles no van del más bajo al más alto",
    "ET203.few": "hay menos de dos niveles",
    "ET204": "el indicador {indicator} no tiene niveles, y la rúbrica no tiene escala",
    "ET205": "todos los niveles de {indicator} tienen los mismos puntos",
    "ET206": "ningún nivel de {indicator} tiene más de 0 puntos, y aquí la puntuación se hace con "
    "los puntos",
    "ET207": "hace falta evidencia a partir del nivel {required}, y los niveles de {indicator} ya "
    "empiezan en el {level}",
    "ET208": "{indicator} admite que no proceda, y no dice cuándo",
    "ET209": "la fase {band} no pide un mínimo más alto que {before}, la fase anterior",
    "ET210": "{key} de esta fase es {found}, y tiene que ser de 0 a {high}",
    "ET211.indicator": "la fase {band} pide {found}, que no es ningún indicador de la rúbrica",
    "ET211.level": "la fase {band} pide un nivel que el indicador no tiene: {found}",
    "ET212": "ninguna respuesta permite llegar a la fase {band}",
    "ET213": "«{found}» no es solo el nombre de un archivo de la carpeta de la rúbrica",
    "ET214": "el archivo «{found}» no está en la carpeta de la rúbrica",
    "ET215": "aquí se traduce {found} (en {where}), que no está en la rúbrica",
    "ET216": "ejemplos de evidencia para {indicator}: {expected} en la rúbrica, y {found} aquí",
    "ET217": "el archivo dice que su lengua es «{found}», y su nombre dice {language}",
    "ET218": "la fuente de la rúbrica no tiene la afirmación {found}",
    "ET250": "falta traducir {key}",
    "ET251": "la fase {band} pide más cobertura de la que queda cuando se deja fuera todo lo que "
    "puede no proceder: {asked} de {indicators} indicadores",
    "ET252": "{found} no es un nivel de este indicador; su meta es {target}",
    "ET253": "ningún indicador recoge la afirmación {found}",
}

HELPS: Final[dict[str, str]] = {
    "ET001.missing": "comprueben el nombre y la carpeta, o empiecen un archivo con: etwin init",
    "ET001.folder": "den el nombre de un archivo que esté dentro",
    "ET001.special": "den el nombre de un archivo corriente; las tuberías y los dispositivos no se "
    "leen",
    "ET001.permission": "pidan permiso para leerlo, o cópienlo en una carpeta propia",
    "ET001.changing": "esperen a que esté guardado y vuelvan a probarlo",
    "ET001.worker": "mírenlo solo con etwin validate; puede que al ordenador le faltara memoria",
    "ET001.row": "busquen unas comillas sin su pareja",
    "ET001.quote": "escriban dos veces las comillas de dentro de un texto, y pongan el texto entre comillas",
    "ET001.archive": "vuelvan a hacer el archivo, como .zip",
    "ET001.members": "hagan varios, o descomprímanlo e indiquen la carpeta",
    "ET001.bomb": "compriman de nuevo solo los archivos de respuestas",
    "ET001.member": "vuelvan a hacer el .zip",
    "ET001.encrypted": "vuelvan a hacer el .zip sin contraseña",
    "ET001.method": "vuelvan a hacerlo, como .zip corriente",
    "ET001.path": "vuelvan a hacer el .zip con archivos y carpetas corrientes",
    "ET001.twice": "quédense con uno y vuelvan a hacer el .zip",
    "ET001.other": "comprueben el disco y vuelvan a probar",
    "ET002": "guarden fuera del archivo los textos largos y los documentos, e indíquenlos como "
    "evidencia",
    "ET003": "vuelvan a guardar el archivo en UTF-8; quizá el programa lo guardó en ANSI o en "
    "Windows-1252",
    "ET004.empty": "etwin init escribe un archivo con todas las preguntas, para empezar",
    "ET004.other": "escriban cada clave con dos puntos y su valor, por ejemplo: language: es",
    "ET005.colon": "si son de un texto, pongan el texto entre comillas; si van después de una "
    "clave, revisen los espacios: uno después de los dos puntos, y delante de la clave tantos como "
    "delante de las claves de al lado",
    "ET005.curly-quote": "escriban comillas rectas, \" o ', a ambos lados",
    "ET005.deeper": "empiecen ambas líneas con los mismos espacios",
    "ET005.quote": "ciérrenlas con el mismo signo; dentro de comillas simples, escriban el "
    "apóstrofo dos veces",
    "ET005.no-colon": "escriban la clave, dos puntos y un espacio; si es un texto que continúa la "
    "línea de arriba, pónganle más espacios delante",
    "ET005.escape": "usen comillas simples, o escriban la barra dos veces",
    "ET005.bracket": "escriban el otro, con comas entre los elementos; si es de un texto, pongan "
    "el texto entre comillas",
    "ET005.indentation": "dejen delante de la línea tantos espacios como delante de las de al "
    "lado; dentro de comillas simples, escriban el apóstrofo dos veces, y después de cerrar unas "
    "comillas no escriban nada más",
    "ET005.dash": "pongan la lista en las líneas de debajo de la clave, cada elemento después de "
    "un guion y un espacio",
    "ET005.after-quote": "pongan todo el texto entre comillas dobles; un apóstrofo cierra las comillas simples",
    "ET005.no-space": "pongan un espacio, por ejemplo: level: 2",
    "ET005.after-end": "borren la línea de los tres puntos, o lo que viene después",
    "ET005.separator": "pongan espacios delante de esta línea, o bórrenla",
    "ET005.character": "pongan el valor entre comillas",
    "ET005.other": "pongan entre comillas los textos con signos poco habituales, y comparen esta "
    "línea y la de arriba con un archivo de etwin init",
    "ET006": "usen espacios, dos por cada escalón",
    "ET007": "bórrenlo; a menudo llega con un texto pegado",
    "ET008": "pongan los valores uno al lado del otro en vez de uno dentro de otro",
    "ET009": "acorten el archivo",
    "ET010": "escriban el valor mismo en cada lugar donde haga falta; si es un texto, pónganlo "
    "entre comillas",
    "ET011": "bórrenla; si es de un texto, pongan el texto entre comillas",
    "ET012": "borren esta línea; si es de un texto, pónganle espacios delante",
    "ET013": "dejen solo una",
    "ET013.cell": "dejen solo una de las dos filas",
    "ET014": "borren la línea de tres guiones, o pongan lo que viene después en otro archivo",
    "ET015": "escríbanla con palabras antes de los dos puntos, sin corchetes, interrogación ni "
    "guion",
    "ET016": "corrijan los que salen y vuelvan a comprobar",
    "ET020": "añádanla",
    "ET021": "aquí se puede escribir: {allowed}",
    "ET022": "compárenlo con un archivo de etwin init",
    "ET023": "escriban su valor, o borren la clave si no es obligatoria",
    "ET024": "usen letras minúsculas sin acentos, cifras, puntos y guiones, 64 como máximo, "
    "empezando por una letra o una cifra",
    "ET025.whole": "escriban el número en cifras, sin comillas",
    "ET025.decimal": "escríbanlo en cifras, con punto decimal si hace falta, sin comillas",
    "ET025.decimal.bounds": "escriban en cifras un número de {low} a {high}, con punto decimal si "
    "hace falta",
    "ET025.decimal.low": "escriban en cifras un número a partir de {low}, con punto decimal si "
    "hace falta",
    "ET025.positive": "escriban un número como 1 o 0.5",
    "ET026": "elijan uno de estos: {allowed}",
    "ET027": "escriban el año, el mes y el día, por ejemplo: 2026-05-12",
    "ET028": "quiten el cero, o pónganlo entre comillas si es un texto",
    "ET030.old": "ábranla con un programa de hojas de cálculo y guárdenla como .xlsx, sin contraseña",
    "ET030.broken": "ábranla con un programa de hojas de cálculo y vuelvan a guardarla como .xlsx",
    "ET030.large": "copien las respuestas en un formulario nuevo: etwin form -o form.xlsx",
    "ET030.foreign": "ábranla con un programa de hojas de cálculo y vuelvan a guardarla como .xlsx",
    "ET030.form": "escriban uno con: etwin form -o form.xlsx",
    "ET030.columns": "deshagan lo que las quitó, o copien las respuestas en un formulario nuevo",
    "ET031.formula": "escriban el valor mismo en su lugar",
    "ET031.error": "escriban el valor mismo en su lugar",
    "ET031.nameless": "escriban el id del indicador en la primera columna, o pasen esto a una fila que lo tenga",
    "ET032": "si el código empieza por cero, den formato de texto a la celda y vuelvan a escribirlo",
    "ET033": "si había respuestas, busquen la hoja o la fila que se ha borrado; empiecen otra vez con un formulario de etwin form, y cópienlas en él",
    "ET040.beyond": "busquen un separador dentro de un texto: un texto que lo tiene va entre comillas",
    "ET040.nameless": "den nombre a la columna, en la cabecera, o vacíen la celda",
    "ET041": "si se han cortado celdas, vuelvan a exportar la tabla; las que faltan cuentan como vacías",
    "ET042": "den formato de texto a la columna, vuelvan a escribir los códigos y vuelvan a exportar la tabla",
    "ET101": "los identificadores se ven con: etwin rubric show {rubric}",
    "ET102": "respondan a cada uno de sus indicadores; se ven con: etwin rubric show",
    "ET103": "los planes van debajo de los identificadores de los criterios principales; se ven "
    "con: etwin rubric show {rubric}",
    "ET104": "indiquen esa rúbrica con --rubric, o corrijan el identificador que sigue a rubric:",
    "ET105": "escriban el número de uno de sus niveles ({levels}) y nada más; déjenlo en blanco mientras nadie lo haya dicho",
    "ET105.meant": "escriban {number} y nada más: ni comillas, ni decimales, ni palabras",
    "ET106": "elijan uno de {levels}; qué significa cada uno se ve con: etwin explain {indicator}",
    "ET107": "dejen solo una; el comentario puede ir con cualquiera",
    "ET108": "pongan un nivel, o déjenlo por responder con unknown: y lo que les queda por "
    "averiguar",
    "ET109": "escríbanlo después de los dos puntos; el único motivo que vale es: {when}",
    "ET110": "escriban la dirección entera, empezando por https:// o http://; para un texto usen "
    "title:",
    "ET111": "pongan al menos url, file o title",
    "ET111.sentence": "pongan toda la frase entre comillas",
    "ET150": "vuelvan a leer las respuestas junto a la versión que se usa, y después cambien el "
    "número en el archivo",
    "ET151": "añadan una evidencia: un enlace, el nombre de un archivo o una frase que diga qué "
    "hay y dónde",
    "ET152": "comprueben el año",
    "ET153": "escriban dos años seguidos, por ejemplo: 2025-2026",
    "ET154.email": "quítenla y escriban la función, por ejemplo: la coordinación",
    "ET154.identity": "quítenlo: aquí no hace falta identificar a nadie, y menos aún al alumnado",
    "ET155": "comprueben el nombre, o pongan allí el archivo",
    "ET156": "indiquen un archivo de dentro de la carpeta, sin ningún enlace que salga de ella",
    "ET157": "pongan todo el texto entre comillas; un comentario lleva un espacio detrás del #",
    "ET158": "escriban su código, por ejemplo: ca, es o en",
    "ET201": "pongan otro identificador a uno de los dos",
    "ET202.empty": "pongan al menos uno",
    "ET202.both": "dejen solo una de las dos cosas, y pongan los indicadores en un criterio propio",
    "ET202.neither": "añadan indicators: y al menos un indicador debajo",
    "ET203.order": "pónganlos del más bajo al más alto, cada uno una vez",
    "ET203.few": "pongan al menos dos",
    "ET204": "añadan levels: al indicador, o scale: a la rúbrica",
    "ET205": "pongan otros puntos al menos a un nivel",
    "ET206": "pongan más de 0 puntos al mejor nivel",
    "ET207": "suban required_from, o pongan al indicador un nivel más bajo",
    "ET208": "añadan not_applicable_when: con el único motivo que vale",
    "ET209": "pongan las fases de menos a más, cada una con un mínimo más alto que la anterior",
    "ET210": "escriban un número de 0 a {high}",
    "ET211.indicator": "escriban el identificador de un indicador de esta rúbrica",
    "ET211.level": "escriban uno de los niveles del indicador",
    "ET212": "bajen su mínimo, o lo que pide",
    "ET213": "escriban solo el nombre, y tengan el archivo al lado de rubric.yaml",
    "ET214": "comprueben el nombre, o añadan el archivo",
    "ET215": "compárenlo con la rúbrica; una traducción trae palabras y nada más",
    "ET216": "escriban tantos como la rúbrica, en el mismo orden",
    "ET217": "cambien el nombre del archivo, o corrijan lo que sigue a language:",
    "ET218": "comprueben el identificador en claims.yaml",
    "ET250": "añadan la traducción; mientras tanto se muestra la lengua de la propia rúbrica",
    "ET251": "bajen la cobertura, o hagan que sean menos los indicadores que pueden no proceder",
    "ET252": "escriban uno de los niveles del indicador",
    "ET253": "añádanla a covers: de un indicador",
}

WHYS: Final[dict[str, str]] = {
    "ET001": "Un archivo que no se puede leer no se ha comprobado. Los demás archivos que se han "
    "indicado con él, sí.",
    "ET002": "Los archivos de respuestas ocupan como máximo 512 KiB y los de rúbricas 1 MiB: con "
    "un límite, un archivo llegado de fuera siempre se comprueba deprisa.",
    "ET003": "UTF-8 es la manera de que los acentos pasen sin cambios de un programa a otro. El "
    "lugar que se muestra es el del primer byte que no es UTF-8.",
    "ET004": "Un archivo se lee como claves, cada una con su valor.",
    "ET005": "YAML es estricto con los dos puntos, las comillas, los corchetes y los espacios del "
    "principio de la línea. Lo que viene después de este lugar no se ha podido leer, y puede que "
    "haya más cosas por corregir.",
    "ET006": "El principio de las líneas se hace solo con espacios: una tabulación no ocupa el "
    "mismo ancho en todas las pantallas.",
    "ET007": "Los caracteres de control no se ven, y pueden hacer que una pantalla muestre lo que "
    "no hay.",
    "ET008": "Ninguna rúbrica ni ningún archivo de respuestas necesita tanta profundidad. Un "
    "archivo que la tiene se ha estropeado, o está hecho para hacer daño.",
    "ET009": "Con un límite, un archivo llegado de fuera siempre se comprueba deprisa.",
    "ET010": "Con alias, un archivo corto puede llegar a ser enorme, y quien lo lee no puede ver "
    "qué significan.",
    "ET011": "Una etiqueta cambia qué es un valor sin que se note al leerlo.",
    "ET012": "Una línea que empieza con un signo de porcentaje da órdenes al programa que lee el "
    "archivo. Aquí no hace falta ninguna.",
    "ET013": "Muchos programas toman la segunda y no dicen nada. Aquí nadie tiene que adivinar "
    "cuál vale.",
    "ET014": "Un archivo tiene las respuestas de un solo centro, en un solo documento.",
    "ET015": "Lo que tiene una clave se encuentra por ella, y una lista o un grupo de claves no "
    "pueden serlo.",
    "ET016": "De cada archivo se muestran como máximo 1000 problemas.",
    "ET020": "Sin esta clave el archivo no se puede entender.",
    "ET021": "Una clave que no se conoce es casi siempre una letra que ha bailado, y lo que hay "
    "escrito debajo se perdería sin decir nada.",
    "ET022": "Un texto, una lista y un grupo de claves se escriben cada uno a su manera.",
    "ET023": "Una clave sin valor no dice nada.",
    "ET024": "Los identificadores son los nombres con los que los archivos, los resultados y los "
    "programas se refieren a las cosas. No se traducen nunca.",
    "ET025": "Los números se toman tal como están escritos, y no se redondean nunca al leerlos.",
    "ET026": "Aquí solo tienen sentido estas palabras.",
    "ET027": "Las fechas se escriben de una sola manera, para que todo el mundo lea el mismo día.",
    "ET028": "Algunos programas leen 010 como ocho. Aquí es diez, y queda mejor sin el cero. Un "
    "código como 08012345 es un texto y conserva el cero.",
    "ET030": "Un formulario rellenado como hoja de cálculo se lee sin fiarse de él: solo sus celdas, solo en pequeño, y nunca aquello a lo que lleva.",
    "ET031": "Lo que muestra una celda puede depender de otras celdas o de otros archivos; una respuesta es lo que se ha escrito.",
    "ET032": "Una hoja de cálculo toma las cifras por un número y quita los ceros de delante; un código es un texto.",
    "ET033": "Una pregunta sin fila queda por responder, y quizá nadie lo quería.",
    "ET040": "Lo que no está en ninguna columna no es de ninguna pregunta, y se perdería.",
    "ET041": "Una fila cortada parece una fila en la que no se ha respondido nada más.",
    "ET042": "Una hoja de cálculo muestra un número largo como 1,7E+07; sus últimas cifras se pierden, y con ellas el centro.",
    "ET101": "Las respuestas se buscan por el identificador exacto. Si hay otro muy parecido, se "
    "sugiere, y nunca se usa en su lugar.",
    "ET102": "Un criterio no tiene un nivel propio: su puntuación sale de sus indicadores.",
    "ET103": "Los planes se guardan por criterio principal, para que se puedan leer junto a su "
    "puntuación.",
    "ET104": "Un nivel solo significa algo junto a la rúbrica que lo describe.",
    "ET105": "Un nivel se escribe con su número. Una palabra como no, o un número entre comillas, "
    "es un texto, y nadie debería tener que adivinar a qué nivel se refiere.",
    "ET106": "La gente solo se puede poner de acuerdo en un nivel que esté descrito.",
    "ET107": "Un indicador tiene un nivel, o no procede, o todavía está por averiguar.",
    "ET108": "La rúbrica hace esta pregunta a todos los centros. Si todavía no se hace, eso es un "
    "nivel, el más bajo; si todavía no se sabe, se escribe unknown.",
    "ET109": "«No procede» es la única respuesta que puede subir una puntuación sin una práctica "
    "mejor. Por eso el motivo se muestra siempre.",
    "ET110": "Los enlaces se muestran en los informes, y la gente tiene que poder abrirlos.",
    "ET111": "Una evidencia dice qué es: un enlace, el nombre de un archivo o un título.",
    "ET150": "Otra versión puede describir un nivel con otras palabras. Las respuestas se leen con "
    "la versión que se usa.",
    "ET151": "A partir de este nivel, la rúbrica cuenta lo que se puede mostrar. La respuesta se "
    "conserva, y se muestra junto al nivel que cuenta. Lo único que se comprueba es que se indica "
    "una evidencia: nunca que sea cierta, ni que baste.",
    "ET152": "Una fecha posterior a mañana casi siempre lleva el año equivocado.",
    "ET153": "El periodo es el curso escolar del que hablan las respuestas.",
    "ET154": "Estos archivos pasan de mano en mano. Piden funciones y nunca personas, y detrás de "
    "las evidencias hay menores. Lo que se ha encontrado no se repite aquí.",
    "ET155": "Con --check-files se mira si los archivos de evidencia están junto al archivo de respuestas. No se abre nunca ninguno.",
    "ET156": "De lo que hay fuera de la carpeta no se pregunta nada, ni siquiera si está.",
    "ET157": "En YAML, un # detrás de un espacio empieza un comentario.",
    "ET158": "La lengua es la de quienes escriben el archivo; lo que se imprime también sale en ella.",
    "ET201": "Los criterios y los indicadores comparten los identificadores; las fases tienen los "
    "suyos, y las afirmaciones también.",
    "ET202": "Un criterio tiene o bien criterios o bien indicadores, nunca ambas cosas, y al menos "
    "uno.",
    "ET203": "El nivel más bajo va primero, para que la página se lea de menos a más.",
    "ET204": "Un indicador toma la escala de la rúbrica si no trae niveles propios.",
    "ET205": "Si todos los niveles valen lo mismo, la respuesta no cambia nada.",
    "ET206": "Una puntuación hecha de puntos es una parte del máximo de puntos posible, y ese "
    "máximo no puede ser 0.",
    "ET207": "Un nivel sin evidencia cuenta como el más alto que no la necesita, y por eso tiene "
    "que haber uno.",
    "ET208": "Allí donde un centro puede responder que no procede, se le muestra el único motivo "
    "que vale.",
    "ET209": "Las fases son etapas de un mismo camino: cada una está más allá que la anterior.",
    "ET210": "Fuera de estos límites, ningún centro podría llegar a la fase, o llegarían todos.",
    "ET211": "Una fase solo puede pedir niveles de indicadores que la rúbrica tiene.",
    "ET212": "Ni con las mejores respuestas en todas partes se llega a esta fase, o a una "
    "anterior.",
    "ET213": "Una rúbrica es una sola carpeta, y no se abre ningún archivo de fuera.",
    "ET214": "Todos los archivos que la rúbrica nombra tienen que estar.",
    "ET215": "Una traducción solo tiene palabras, que se encuentran por los identificadores de la "
    "rúbrica.",
    "ET216": "Los ejemplos se muestran en el orden de la rúbrica.",
    "ET217": "Una traducción se encuentra por el nombre de su archivo.",
    "ET218": "Las afirmaciones de la fuente de la rúbrica están en claims.yaml, al lado de la "
    "rúbrica.",
    "ET250": "Lo que no está traducido se muestra en la lengua de la propia rúbrica.",
    "ET251": "Ningún centro debería perder una fase por lo que la propia rúbrica le deja omitir.",
    "ET252": "Una meta es uno de los niveles: entre dos se toma el siguiente, y por encima de "
    "todos, el más alto.",
    "ET253": "Cada afirmación de la fuente debería tener una pregunta que se refiera a ella.",
}

NAMES: Final[dict[str, str]] = {
    # What a value is
    "mapping": "un grupo de claves",
    "list": "una lista",
    "text": "el texto «{found}»",
    "number": "el número {found}",
    "truth": "la palabra {found}",
    "empty": "un valor vacío",
    # What was expected
    "expected.mapping": "un grupo de claves",
    "expected.list": "una lista",
    "expected.text": "un texto",
    "expected.evidence": "un enlace, un texto o claves como url y title",
    "expected.plan": "un texto o claves como text y year",
    # Around them
    "suggestion": "¿querían decir {suggestions}?",
    "or": "{first} o {last}",
    "and": "{first} y {last}",
    "error": "error",
    "warning": "aviso",
    "help": "ayuda",
}
