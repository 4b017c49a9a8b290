"""Las palabras de la interfaz en español.

Glosario: rubric rúbrica · criterion criterio · indicator indicador · level nivel · descriptor descriptor ·
evidence evidencia · weight peso · target meta · band fase («etapa» es la educativa, «estadio» suena a deporte) ·
gap: no hay brechas ni carencias, hay «pasos para avanzar» · step paso · gain lo que se gana ·
effort esfuerzo · coverage «respuestas: 38 de 43» · open (question) por responder · unknown por averiguar ·
not applicable no procede · unsupported «falta indicar la evidencia» · claimed «si cada nivel tuviera su
evidencia» · borderline al límite · provisional provisional.
Tono: llano y amable, de docente a docente; habla de un progreso y nunca de una competición; sin masculinos
plurales (alumnado, profesorado, quienes); ninguna puntuación promete ni anticipa nada que decidan otros.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the heading: whose answers, and to what
    "heading.period": "Periodo: {period}",
    "heading.date": "Fecha: {date}",
    "heading.role": "Responde: {role}",
    "heading.rubric": "{title} (versión {version})",
    "role.leadership": "equipo directivo",
    "role.teacher": "profesorado",
    "role.student": "alumnado",
    "role.family": "familias",
    "role.assessor": "evaluación externa",
    # days
    "day.01": "{day} de enero de {year}",
    "day.02": "{day} de febrero de {year}",
    "day.03": "{day} de marzo de {year}",
    "day.04": "{day} de abril de {year}",
    "day.05": "{day} de mayo de {year}",
    "day.06": "{day} de junio de {year}",
    "day.07": "{day} de julio de {year}",
    "day.08": "{day} de agosto de {year}",
    "day.09": "{day} de septiembre de {year}",
    "day.10": "{day} de octubre de {year}",
    "day.11": "{day} de noviembre de {year}",
    "day.12": "{day} de diciembre de {year}",
    # the table of criteria and indicators
    "table.items": "Criterios e indicadores",
    "table.level": "Nivel",
    "level.unanswered": "por responder",
    "level.unknown": "por averiguar",
    "level.not_applicable": "no procede",
    "level.unsupported": "cuenta como {level}: falta indicar la evidencia",
    "level.full": "cuenta con todos los puntos",
    "note.weight": "peso {weight}",
    "note.open": "como mínimo, con {n} por responder",
    "note.nothing": "todavía sin ninguna respuesta",
    # the total and what stands behind it
    "total.criterion_alone": "Solo se muestra el criterio {criterion}; el total es de todos.",
    "total.single": "Total: {score} de {maximum}",
    "total.range": "Total: entre {low} y {high} de {maximum}",
    "total.nothing": (
        "Todavía no hay ninguna respuesta: cualquier pregunta es buena para empezar."
    ),
    "total.nothing_range": "Cuando estén todas las respuestas, el total estará entre {low} y {high} de {maximum}.",
    "total.none": "Ninguna pregunta de la rúbrica procede en este centro: no hay nada que puntuar.",
    "total.claimed": "Si cada nivel tuviera su evidencia: {score}",
    "total.claimed_open": "Si cada nivel respondido tuviera su evidencia: como mínimo {score}",
    "coverage.answered": "Respuestas: {answered} de {indicators}",
    "coverage.not_applicable.one": "{n} no procede",
    "coverage.not_applicable.other": "{n} no proceden",
    "coverage.open": "{n} por responder",
    "not_applicable.heading": "No procede",
    "unknown.heading": "Por averiguar",
    # the stages
    "band.reached": "Fase: {band}",
    "band.provisional": "Fase: {band} (provisional, mientras queden preguntas por responder)",
    "band.none": "Fase: todavía ninguna",
    "borderline.one": (
        "Al límite: con un nivel menos en esta respuesta, se perdería la fase {band}."
    ),
    "borderline.other": (
        "Al límite: con un nivel menos en una sola de estas respuestas, se perdería la fase {band}."
    ),
    "next.heading": "La fase siguiente, {band}, todavía pide:",
    "missing.score": "un total de {needed}",
    "missing.coverage": "{needed} preguntas respondidas de {indicators}",
    "missing.criterion": "al menos {needed}",
    "missing.indicator": "al menos el nivel {level}",
    "now.exact": "ahora {actual}",
    "now.range": "ahora entre {low} y {high}",
    "now.open": "ahora como mínimo {actual}, con {n} por responder",
    # the steps
    "gap.in_view": "Fase a la vista: {band}",
    "gap.in_view_reached": "Fase a la vista: {band}, ya alcanzada",
    "first.heading.one": "Primero, responder: al menos {n} pregunta más",
    "first.heading.other": "Primero, responder: al menos {n} preguntas más",
    "first.half": "Mientras falte más de la mitad de las respuestas, los pasos dicen poco.",
    "first.band": "La fase {band} pide {wanted} respuestas.",
    "first.now": "De momento: {answered} de {indicators}.",
    "first.how": "Para responderlas: {command}",
    "gap.in_short": "En pocas palabras",
    "gap.focus": "Dónde se gana más",
    "gap.gain": "{gain} puntos",
    "gap.steps": "Pasos para avanzar",
    "gap.blocking": "Primero, lo que pide la fase {band}",
    "gap.others": "Después, otros pasos que también ayudan",
    "gap.answer": "Responder",
    "gap.improve": "Mejorar",
    "gap.document": "Documentar (la práctica ya está, falta indicar la evidencia)",
    "gap.effort": "esfuerzo {effort}",
    "gap.legend": "Los puntos son lo que un paso suma al total: más cuanto más pesa la práctica. El esfuerzo es el trabajo que pide: cuanto más bajo, menos.",
    "gap.more.one": "Y {n} paso más, que se ve sin --top.",
    "gap.more.other": "Y {n} pasos más, que se ven sin --top.",
    "gap.evidence": "Para mostrarlo, por ejemplo:",
    "gap.questions": "Preguntas por responder",
    "gap.unknown": "Por averiguar: {reason}",
    "gap.done": (
        "Cada indicador ha llegado a su meta. ¡Enhorabuena a quienes lo han hecho posible!"
    ),
    # the path to a stage
    "path.least": "El esfuerzo mínimo para llegar a la fase {band}: {effort}",
    "path.most": "Lo máximo que se gana con un esfuerzo de {budget}: {gain}",
    "path.total": "Entonces, total: {score} de {maximum}",
    "path.effort": "Esfuerzo en conjunto: {effort}",
    "path.fixed": "Se deja tal como está",
    "path.questions": "Primero, responder lo que queda abierto, sea cual sea el nivel",
    "path.no_steps": "No hace falta ningún paso.",
    "path.no_gain": "Con este esfuerzo, ningún paso hace subir el total.",
    "path.last": "No hay ninguna fase más: ya se han alcanzado todas las de la rúbrica.",
    "path.reached": "Con estos pasos se llega a la fase {band}.",
    "path.too_many": (
        "No se muestra ningún camino: esta rúbrica tiene demasiados indicadores, de pesos y "
        "esfuerzos distintos, para comparar todos los conjuntos de pasos. etwin gap sin --path "
        "empieza por los pasos con los que más se gana por el esfuerzo que piden, y con --fix "
        "quedan menos conjuntos por comparar."
    ),
    "path.still": "La fase {band} todavía pediría:",
    "path.unreachable": "Desde aquí no se puede llegar a la fase {band}. Pide:",
    "path.at_most": "como máximo, {actual}",
    "path.then": "entonces {actual}",
    # one assessment after another
    "compare.heading": "De {before} a {after}",
    "compare.heading.named": "Antes, {before}; ahora, {after}",
    "compare.total": "Total: de {before} a {after} sobre {maximum} ({change})",
    "compare.same_total": "Total: {after} de {maximum}, como antes",
    "compare.no_total": "Sin total: lo que se puede comparar no tiene respuesta las dos veces.",
    "compare.stage": "Fase: antes, {before}; ahora, {after}",
    "compare.same_stage": "Fase: {after}, como antes",
    "compare.no_stage": "todavía ninguna",
    "compare.open": "{n} por responder ({label})",
    "compare.rubric_changed": (
        "Mientras tanto la rúbrica ha cambiado. Los criterios y los totales se vuelven a contar con los "
        "pesos de ahora y solo con los indicadores que se han preguntado igual todas las veces: {n} de "
        "{indicators}."
    ),
    "compare.school": (
        "Los códigos de centro no coinciden, {before} y {after}: ¿son respuestas del mismo centro?"
    ),
    "compare.backwards": (
        "Los archivos van al revés del tiempo: primero, {before}; después, {after}. Pongan delante el "
        "más antiguo."
    ),
    "compare.years": "A lo largo del tiempo",
    "compare.criteria": "Por criterios",
    "compare.new": "Respuestas nuevas",
    "compare.better": "Ha mejorado",
    "compare.worse": "Ha bajado",
    "compare.incomparable": "No se puede comparar",
    "compare.unchanged.one": "{n} indicador está como antes.",
    "compare.unchanged.other": "{n} indicadores están como antes.",
    "compare.as_before": "como antes",
    "compare.rubric": "la rúbrica no lo preguntaba igual",
    "compare.not_applicable": "una vez procede y la otra no",
    "compare.unanswered": "ya no tiene respuesta",
    "compare.gone": "la rúbrica ya no lo pregunta",
    "compare.not_in_order": (
        "los archivos van al revés del tiempo (primero, {before}; después, {after}): no se puede "
        "decir qué ha bajado"
    ),
    "compare.regressed": "algo ha bajado, o no se puede decir que no haya bajado nada",
    # what if
    "whatif.heading": "¿Y si…?",
    "whatif.evidence": (
        "Se da por aportada la evidencia que piden estos niveles. El archivo no ha cambiado."
    ),
    "whatif.same": "No cambia ningún criterio.",
    "sensitivity.heading": "Hasta qué punto es firme la fase",
    "sensitivity.margin": "El total está {margin} puntos por encima de lo que pide la fase {band}.",
    "sensitivity.exact": "El total es justo lo que pide la fase {band}.",
    "sensitivity.firm": "Ninguna respuesta por sí sola, con un nivel menos, hace perder la fase {band}.",
    "sensitivity.higher.one": (
        "Con un nivel más y su evidencia, esta respuesta por sí sola hace llegar a la fase {band}:"
    ),
    "sensitivity.higher.other": (
        "Con un nivel más y su evidencia, una sola de estas respuestas hace llegar a la fase {band}:"
    ),
    "sensitivity.far": "Ninguna respuesta por sí sola, con un nivel más, hace llegar a otra fase.",
    # checking files
    "validate.valid": "listo para calcular la puntuación",
    "validate.errors.one": "{n} error",
    "validate.errors.other": "{n} errores",
    "validate.warnings.one": "{n} aviso",
    "validate.warnings.other": "{n} avisos",
    "validate.more": "… y {n} más, que se listan con: {command}",
    "warnings.one": "{n} aviso: se puede ver con: {command}",
    "warnings.other": "{n} avisos: se pueden ver con: {command}",
    # rubrics
    "rubric.size": "{criteria} criterios, {n} indicadores",
    "rubric.languages": "idiomas: {languages}",
    "rubric.indicator": "peso {weight}; meta {target}; esfuerzo {effort}",
    "rubric.may_not_apply": "puede no proceder",
    "rubric.target": "meta",
    "rubric.bands": "Fases del progreso",
    "rubric.minimum": "total de {minimum} o más",
    "rubric.each_criterion": "{minimum} o más en cada criterio",
    "rubric.coverage": "{share} % de las preguntas respondidas",
    "rubric.requires": "{title} ({id}) en el nivel {level} o más",
    "rubric.usable": "la rúbrica se puede usar",
    "rubric.covered": "{covered} de {claims} afirmaciones recogidas",
    "claim.practice": "práctica",
    "claim.attitude": "actitud",
    "claim.result": "resultado",
    "claim.none": "ningún indicador la recoge",
    # explaining an indicator
    "explain.evidence_needed": "Hacen falta evidencias a partir del nivel {level}.",
    "explain.evidence": "Evidencias, necesarias a partir del nivel {level}; por ejemplo:",
    "explain.not_applicable": "Solo puede no proceder en este caso: {when}",
    "explain.claims": "Recoge estas palabras de la fuente:",
    "explain.share": "Su parte del total: {share} % (peso {weight}; esfuerzo de un paso: {effort})",
    # the blank answers file
    "blank.intro": "Las respuestas del centro a la rúbrica «{title}»",
    "blank.how": "Después de level: escriban el número del nivel que mejor refleja la situación del "
    "centro hoy. Déjenlo en blanco mientras nadie lo haya dicho; si todavía hay que preguntarlo, en lugar de "
    "level: escriban unknown: y qué falta por averiguar.",
    "blank.evidence": "A partir del nivel {level}, digan qué lo muestra: un enlace, el nombre de un "
    "archivo o una frase que diga qué es y dónde se guarda.",
    "blank.privacy": "Escriban cargos o funciones, nunca nombres de personas, y menos aún de alumnado.",
    "blank.school": "El nombre del centro",
    "blank.stage": "las etapas educativas; entre comillas, si tiene una coma, dos puntos o un #",
    "blank.role": "quién responde: un cargo o una función, nunca un nombre",
    "blank.period": "el curso; por ejemplo, 2025-2026",
    "blank.date": "el día de la reunión; por ejemplo, 2026-05-12",
    "blank.not_applicable": "Solo puede no proceder en este caso: {when} Entonces, en lugar de level: "
    "escriban not_applicable: y el motivo.",
    "blank.plans": "Qué quiere hacer el centro en los dos próximos cursos, por criterio: un texto, o una lista de textos.",
    "blank.yaml": "Cuatro cosas que pide el YAML: un espacio después de cada dos puntos; espacios, nunca tabuladores, al principio de la línea; comillas alrededor de un texto que tenga una coma, dos puntos o un #; y cada texto en su línea, nunca dentro de llaves o corchetes, donde una coma lo termina.",
    "init.done": "{file} está listo para rellenar. A continuación: ábranlo con un editor y después {command}",
    # gates
    "gate.score": "el total es {actual}, y se pide {needed}",
    "gate.criterion": "{id} está en {actual}, y se pide {needed}",
    "gate.band": "se pide la fase {band}, y la fase alcanzada es: {reached}",
    "gate.complete": "preguntas por responder: {actual}; no puede haber ninguna",
    "gate.unsupported": "respuestas sin la evidencia que necesitan: {actual}; puede haber {needed} como máximo",
    "gate.nothing": "todavía no hay ninguna respuesta, así que no hay puntuación que comparar con lo que se pide",
    "gate.left_out": "{id} no tiene puntuación: nada de lo que contiene procede",
    # lo que se ha pasado por alto en carpetas y archivos comprimidos
    "passed.files.one": "se ha pasado por alto {n} archivo más: {names}",
    "passed.files.other": "se han pasado por alto {n} archivos más: {names}",
    "passed.rubrics.one": "se han pasado por alto los archivos de una rúbrica: {names}",
    "passed.rubrics.other": "se han pasado por alto los archivos de {n} rúbricas: {names}",
    # many files
    "tally.files": "Archivos: {n}",
    "tally.errors": "con errores: {n}",
    "tally.below": "por debajo de lo que se pide: {n}",
    "files.file": "Archivo",
    "files.school": "Centro",
    "files.total": "Total",
    "files.stage": "Fase",
    "files.unlisted.one": "Hay {n} archivo más que no sale aquí: una página de más de 1 MiB no se muestra.",
    "files.unlisted.other": "Hay {n} archivos más que no salen aquí: una página de más de 1 MiB no se muestra.",
    "files.table_alone.one": "{n} archivo solo sale en la tabla: una página de más de 1 MiB no se muestra.",
    "files.table_alone.other": "{n} archivos solo salen en la tabla: una página de más de 1 MiB no se muestra.",
    # many schools
    "batch.progress": "{done} centros, {rate} por segundo, con errores: {faulty}",
    "batch.progress_of": "{done} de {total} centros, {rate} por segundo, quedan {left}, con errores: {faulty}",
    "batch.summary.one": "{n} centro en {file}; con errores: {faulty}",
    "batch.summary.other": "{n} centros en {file}; con errores: {faulty}",
    "batch.pace": "({seconds} s, {rate} por segundo)",
    "batch.resumed.one": "se continúa después de {n} centro que ya está hecho",
    "batch.resumed.other": "se continúa después de {n} centros que ya están hechos",
    "batch.interrupted.one": "interrumpido; {n} centro está en {file}, y --resume continúa con el resto",
    "batch.interrupted.other": "interrumpido; {n} centros están en {file}, y --resume continúa con el resto",
    # a file that was replaced
    "lost.owner": "{file} es ahora de quien lo ha guardado: no se ha podido conservar su propietario o su grupo",
    "lost.attributes": "no se han podido conservar algunos atributos de {file}; por ejemplo, una lista de acceso",
    "lost.other_name": "{file} tiene también otro nombre (un enlace físico): con ese nombre sigue el contenido anterior",
    # the last words
    "hint": "A continuación: {command}",
    # == schemas for editors ==
    # an answers file
    "answers.intro": "Las respuestas de un centro a {title}, versión {version}.",
    "answers.rubric": "La rúbrica a la que responden: su id, o su id y su versión.",
    "answers.rubric.id": "El id de la rúbrica.",
    "answers.rubric.version": "La versión de la rúbrica, entre comillas. Esta es la {version}; "
    "de otra solo se avisa.",
    "answers.language": "La lengua de quienes escriben: ca, es o en.",
    "answers.school": "El centro, tal como se nombra a sí mismo.",
    "answers.school.name": "El nombre del centro.",
    "answers.school.code": "El código oficial del centro; el cero inicial se conserva.",
    "answers.school.country": "El país; por ejemplo, ES.",
    "answers.school.region": "La región o comunidad.",
    "answers.school.place": "La localidad.",
    "answers.school.stage": "Las enseñanzas del centro; por ejemplo, primaria.",
    "answers.period": "El curso; por ejemplo, 2025-2026.",
    "answers.date": "El día de la reunión; por ejemplo, 2026-05-12.",
    "answers.respondent": "Quién responde.",
    "answers.respondent.role": "El cargo o la función de quien responde, nunca un nombre.",
    "answers.answers": "Las respuestas, por indicador. La que está vacía o no está queda por "
    "responder.",
    "answers.level": "El número del nivel que mejor refleja la situación del centro hoy; vacío "
    "mientras nadie lo haya dicho.",
    "answers.unknown": "En lugar de level: qué hay que averiguar, y a quién preguntar.",
    "answers.not_applicable": "En lugar de level: el motivo. Solo cuando: {when}",
    "answers.evidence": "Qué lo muestra: un enlace, una frase que diga qué es y dónde se guarda, o "
    "url, file, title y date; una sola o una lista.",
    "answers.evidence.from": "Hace falta a partir del nivel {level}.",
    "answers.evidence.examples": "Por ejemplo:",
    "answers.evidence.piece": "Un enlace, una frase que diga qué es y dónde se guarda, o url, "
    "file, title y date.",
    "answers.evidence.url": "Un enlace, http o https. No se visita nunca.",
    "answers.evidence.file": "El nombre de un archivo. No se abre nunca.",
    "answers.evidence.title": "Qué es y dónde se guarda, sin nombres de personas.",
    "answers.evidence.date": "De qué día es; por ejemplo, 2026-02-11.",
    "answers.comment": "Lo que ayuda a entender la respuesta, sin nombres de personas.",
    "answers.plans": "Qué quiere hacer el centro en los dos próximos cursos, por criterio.",
    "answers.plans.criterion": "Qué quiere hacer el centro en {title}: un texto, o una lista.",
    "answers.plan": "Una de las cosas que el centro quiere hacer.",
    "answers.plan.text": "Qué quiere hacer el centro.",
    "answers.plan.year": "En cuál de los dos próximos cursos: 1 o 2.",
    "answers.plan.year.1": "El primero de los dos cursos.",
    "answers.plan.year.2": "El segundo de los dos cursos.",
    "answers.plan.indicator": "El indicador del que se trata.",
    "answers.plan.level": "El nivel al que se quiere llegar.",
    # a rubric's own file
    "rubric.intro": "Una rúbrica: su identidad, su escala, sus fases y sus criterios.",
    "rubric.id": "El id de la rúbrica, el que dicen los archivos de respuestas. No se traduce nunca.",
    "rubric.version": 'La versión, entre comillas: sin ellas, "1.10" es el número 1.1.',
    "rubric.language": "La lengua en que está escrita la rúbrica; por ejemplo, ca.",
    "rubric.title": "El nombre de la rúbrica.",
    "rubric.description": "De qué trata.",
    "rubric.source": "De dónde salen las afirmaciones que la rúbrica recoge.",
    "rubric.notice": (
        "Una frase bajo cada puntuación, cada análisis de pasos, cada informe y cada formulario: qué no son, por ejemplo."
    ),
    "rubric.scale": "Los niveles de todo indicador que no trae otros propios, en orden ascendente.",
    "rubric.target_level": "El nivel al que se espera que llegue un centro.",
    "rubric.aim_from": "El nivel más bajo al que lleva un paso para avanzar; los de debajo nunca son una meta.",
    "rubric.evidence": "Cuándo una respuesta necesita evidencia.",
    "rubric.required_from": "A partir de este nivel. Sin evidencia, la respuesta cuenta como el "
    "nivel más alto por debajo.",
    "rubric.score": "Cómo se muestran los totales.",
    "rubric.maximum": "El total más alto; 100 si no se dice nada.",
    "rubric.decimals": "Con cuántos decimales se muestran los totales; 1 si no se dice nada.",
    "rubric.combine": "Cómo se combina lo que hay dentro; mean si no se dice nada.",
    "rubric.band_list": "Las fases del progreso, en orden ascendente.",
    "rubric.criteria": "Los criterios: nombres de archivos de esta carpeta, o escritos aquí mismo.",
    "rubric.file": "El nombre del archivo de un criterio, en la carpeta de la rúbrica.",
    "combine.mean": "La media, según los pesos.",
    "combine.points": "Los puntos ganados, sobre los que se pueden ganar.",
    "combine.minimum": "El más bajo de todos.",
    "band.intro": "Una fase del progreso: se alcanza cuando se cumple todo lo que pide.",
    "band.id": "El id de la fase.",
    "band.title": "El nombre de la fase.",
    "band.minimum": "El total que pide; por encima del de la fase anterior.",
    "band.each_criterion": "Lo que pide en cada criterio.",
    "band.coverage": "La parte de las preguntas que hay que haber respondido, de 0 a 1.",
    "band.requires": "Indicadores, y el nivel en que ha de estar cada uno.",
    "band.level": "Uno de los niveles del indicador.",
    # a criterion and its indicators
    "criterion.intro": "Un criterio: o bien indicadores o bien criterios, y al menos uno.",
    "criterion.id": "El id del criterio: ningún otro criterio ni indicador tiene el mismo.",
    "criterion.title": "El nombre del criterio.",
    "criterion.weight": "Entre sus hermanos, un número por encima de 0; 1 si no se dice nada.",
    "criterion.indicator_list": "Los indicadores del criterio.",
    "criterion.criteria": "Los criterios de dentro de este.",
    "indicator.intro": "Un indicador: una pregunta al centro, y sus niveles.",
    "indicator.id": "El id del indicador: ningún otro criterio ni indicador tiene el mismo.",
    "indicator.title": "El indicador, en pocas palabras.",
    "indicator.question": "Lo que responde el centro.",
    "indicator.not_applicable": "Si un centro puede decir que no procede; refused si no se dice nada.",
    "indicator.refused": "Todos los centros responden.",
    "indicator.excluded": "Puede no proceder, y entonces se deja aparte.",
    "indicator.full": "Puede no proceder, y entonces cuenta con todos sus puntos.",
    "indicator.not_applicable_when": "El único motivo para que no proceda; junto a excluded y full.",
    "indicator.effort": "El esfuerzo de subir un nivel, del 1 al 10; 1 si no se dice nada.",
    "indicator.levels": "Los niveles propios del indicador, en lugar de toda la escala, en orden "
    "ascendente.",
    "indicator.evidence_examples": "Qué podría mostrarlo.",
    "indicator.evidence_example": "Un ejemplo de evidencia.",
    "indicator.covers": "Las afirmaciones de la fuente que recoge.",
    "indicator.claim": "El id de una afirmación de claims.yaml.",
    "level.intro": "Un nivel.",
    "level.level": "Su número, el que escriben las respuestas.",
    "level.title": "Su nombre; si no se dice nada, el del mismo nivel de la escala.",
    "level.text": "Lo que se ve en un centro que está en este nivel, en una frase o dos.",
    "level.points": "Los puntos que da; su número si no se dice nada.",
    # a translation
    "translation.intro": "Las palabras de una rúbrica en otra lengua, por id.",
    "translation.language": "La lengua de estas palabras: la del nombre del archivo.",
    "translation.text": "Las mismas palabras en esta lengua.",
    "translation.named": "Un título y una descripción.",
    "translation.rubric": "El título, la descripción y el aviso de la rúbrica.",
    "translation.levels": "Las palabras de los niveles, por número.",
    "translation.bands": "Los nombres de las fases, por id.",
    "translation.criteria": "Las palabras de los criterios, por id.",
    "translation.indicators": "Las palabras de los indicadores, por id.",
    "translation.indicator": "Las palabras de un indicador.",
    "translation.examples": "Tantos como tiene la rúbrica, en el mismo orden.",
    # what editors show where a value does not do
    "error.blank": "Este texto no puede estar en blanco.",
    "error.reason": "Escriban en pocas palabras por qué: ninguno, todavía no, x o un número no son ningún motivo.",
    "error.date": "Un día que esté en el calendario, escrito así: 2026-05-12.",
    "error.link": "Un enlace empieza por http:// o https://",
    "error.id": "Letras minúsculas, cifras, puntos y guiones, 64 como máximo.",
    "error.evidence": "Una evidencia necesita url, file o title.",
    "error.alone": "De level, not_applicable y unknown solo se puede decir uno.",
    # what etwin init says of it
    "init.schema": "{file} hace que el editor compruebe las respuestas y explique cada pregunta mientras escriben",
    # == many schools, summarised ==
    # the schools
    "summary.schools.one": "{n} centro, puntuado el {day}",
    "summary.schools.other": "{n} centros, puntuados el {day}",
    "summary.scored": "con puntuación: {n}",
    "summary.silent": "todavía sin ninguna respuesta: {n}",
    "summary.faulty": "con errores: {n}",
    "summary.few": (
        "Las cifras se muestran a partir de {least} centros con puntuación, para que ningún "
        "centro se pueda reconocer en ellas."
    ),
    # how they are spread
    "summary.bands": "Fases",
    "summary.band.none": "todavía ninguna",
    "summary.total": "Total",
    "summary.quartiles": (
        "La cuarta parte más baja llega hasta {first}; la mitad, hasta {median}; tres "
        "cuartas partes, hasta {third} (de {maximum})"
    ),
    "summary.answered": "Centros",
    "summary.percent": "{n} %",
    "summary.legend": (
        "Bajo 25, 50 y 75 %: la cifra, de {maximum}, hasta la que hay una cuarta parte, la "
        "mitad y tres cuartas partes de los centros. De cada indicador, solo se cuentan los "
        "centros que lo han respondido."
    ),
    "summary.strip": "La tira va de 0 a {maximum}: cuanto más oscura, más centros.",
    # the indicators that stand out
    "summary.weakest": "De media, los más bajos",
    "summary.weakest.item": "{value} de media",
    "summary.uneven": "Los más desiguales",
    "summary.uneven.item": "dos centros elegidos al azar se llevan {value}, de media",
    "summary.open": "Más a menudo por responder",
    "summary.unsupported": "Más a menudo falta indicar la evidencia",
    "summary.not_applicable": "Más a menudo no proceden",
    "summary.of": "{n} de {schools} centros",
    # groups
    "summary.by.country": "Por países",
    "summary.by.region": "Por regiones",
    "summary.by.place": "Por localidades",
    "summary.by.stage": "Por etapas educativas",
    "summary.by.period": "Por periodos",
    "summary.by.respondent": "Según quién responde",
    "summary.group.none": "no lo dicen",
    "summary.group.others.one": "{n} grupo más",
    "summary.group.others.other": "{n} grupos más, juntos",
    "summary.group.few": (
        "En los grupos hay demasiado pocos centros para mostrar alguno: hacen falta {least} "
        "en cada uno, y también en los demás juntos."
    ),
    "summary.group.why": (
        "Un grupo de menos de {least} centros solo se muestra junto con otros, para que "
        "ningún centro se pueda reconocer en él."
    ),
    # the same text
    "summary.same": "El mismo texto en centros diferentes",
    "summary.same.why": "Puede venir de un curso o de un modelo, o de centros que trabajan juntos: solo lo sabrá quien lo pregunte.",
    "summary.same.more.one": "y {n} más; --format json los muestra todos",
    "summary.same.more.other": "y {n} más; --format json los muestra todos",
    # the last words
    "summary.closing": (
        "Todos los centros juntos, cada uno tal como se ve: una imagen de la que aprender. No"
        " pone ningún centro delante de otro."
    ),
    # one school among them
    "against.heading": "Entre otros centros",
    "against.total": "Total",
    "against.in": "en el {quarter} cuartil de {n} centros",
    "against.between": "entre el {low} y el {high} cuartil de {n} centros",
    "against.none": "todavía sin ninguna respuesta",
    "against.few": "centros: {n}; el lugar se dice a partir de {least}",
    "against.few_schools": (
        "Centros del conjunto con puntuación: {n}; el lugar entre centros se dice a partir de "
        "{least}."
    ),
    "against.1": "primer",
    "against.2": "segundo",
    "against.3": "tercer",
    "against.4": "cuarto",
    "against.why": (
        "Los cuartiles son cuatro partes iguales de los centros, desde las cifras más bajas hacia "
        "arriba. Muestran en qué podrían ayudar otros centros, y en qué este podría ayudar a otros; "
        "si él mismo es uno de ellos, también cuenta."
    ),
    # == item analysis ==
    # the heading: which rubric, how many schools
    "analysis.for": "Cómo se han respondido sus indicadores, para quien escribe la rúbrica",
    "analysis.schools.one": "{n} centro",
    "analysis.schools.other": "{n} centros",
    "analysis.silent.one": "queda fuera {n} que aún no ha respondido nada",
    "analysis.silent.other": "quedan fuera {n} que aún no han respondido nada",
    "analysis.faulty.one": "queda fuera {n} con errores en sus respuestas",
    "analysis.faulty.other": "quedan fuera {n} con errores en sus respuestas",
    "analysis.none": "Ningún centro ha respondido nada aquí sin errores: no hay nada que analizar.",
    "analysis.small": (
        "Son menos de {small}: con tan pocos centros, cualquier cifra puede ser casualidad. "
        "Tómenla como una pregunta, no como una respuesta."
    ),
    # what to look at first
    "analysis.first": "Qué conviene mirar primero",
    "analysis.nothing": "No destaca nada: todas las cifras están dentro de los márgenes habituales.",
    "analysis.more.one": "y {n} más, en las tablas de abajo",
    "analysis.more.other": "y {n} más, en las tablas de abajo",
    "analysis.gained": "; sin él, el alfa sería {without} y no {alpha}",
    "negative.title": "Van en contra del resto de su criterio",
    "negative.hint": (
        "Los centros que están más avanzados en el resto lo están menos aquí. ¿Van los niveles en "
        "orden? ¿Dice la pregunta lo contrario de lo que se quiere decir?"
    ),
    "negative.value": "{value} con el resto del criterio «{criterion}»",
    "low.title": "Apenas van con el resto de su criterio",
    "low.hint": (
        "Quizá la pregunta se entiende de varias maneras, pide dos cosas a la vez o es de otro "
        "criterio."
    ),
    "low.value": "{value} con el resto del criterio «{criterion}»",
    "uniform.title": "Todo el mundo ha respondido lo mismo",
    "uniform.hint": (
        "No dice a ningún centro dónde está. ¿Son los otros niveles cosas que los centros conocen?"
    ),
    "uniform.value": "todos en el nivel {value}",
    "ceiling.title": "Muchos centros en el nivel más alto",
    "ceiling.hint": (
        "No hay ningún paso siguiente que mostrarles. ¿Falta un nivel por encima, o este se entiende "
        "como menos de lo que dice?"
    ),
    "ceiling.value": "{value} en el nivel {level}",
    "floor.title": "Muchos centros en el nivel más bajo",
    "floor.hint": (
        "Quizá el primer paso es demasiado alto, falta un nivel intermedio o es algo nuevo para la "
        "mayoría de los centros."
    ),
    "floor.value": "{value} en el nivel {level}",
    "unanswered.title": "A menudo por responder",
    "unanswered.hint": "¿Es clara la pregunta, y tiene quien responde manera de averiguarlo?",
    "unanswered.value": "{value} de los centros",
    "not_applicable.title": "A menudo no proceden",
    "not_applicable.hint": (
        "¿Es una pregunta para todos los centros? ¿Es demasiado amplio el motivo que se admite?"
    ),
    "not_applicable.value": "{value} de los centros",
    "unsupported.title": "A menudo sin la evidencia necesaria",
    "unsupported.hint": "¿Ayudarían otros ejemplos de evidencia, que los centros tengan a mano?",
    "unsupported.value": "{value} de las respuestas",
    "incoherent.title": "Criterios con indicadores que apenas van juntos",
    "incoherent.hint": (
        "No es ningún defecto si un criterio reúne cosas distintas a propósito; entonces la "
        "puntuación del criterio dice menos que sus indicadores."
    ),
    "incoherent.value": "alfa {value}",
    "redundant.title": "Criterios con indicadores que dicen casi lo mismo",
    "redundant.hint": "Quizá algunos piden lo mismo dos veces, y uno sobra.",
    "redundant.value": "alfa {value}",
    # a criterion
    "criterion.alpha": "Alfa {value}, de los {n} centros que lo han respondido entero ({indicators})",
    "criterion.no_alpha": "Sin alfa: {reason}. Centros que lo han respondido entero ({indicators}): {n}",
    "criterion.small": "menos de {small}: puede ser casualidad",
    "criterion.indicators.one": "{n} indicador",
    "criterion.indicators.other": "{n} indicadores",
    "criterion.ends": (
        "De ellos, en el nivel más bajo en todo: {lowest}; en el más alto en todo: {highest}"
    ),
    "reason.alone": "hacen falta dos indicadores",
    "reason.few": "muy pocos centros lo han respondido entero",
    "reason.constant": "todos los centros suman lo mismo",
    # the table
    "column.indicator": "Indicador",
    "column.n": "n",
    "column.mean": "media",
    "column.spread": "desv.",
    "column.lowest": "mínimo",
    "column.highest": "máximo",
    "column.rest": "resto",
    "column.without": "sin",
    "row.open": "por responder: {n}",
    "row.not_applicable": "no procede: {n}",
    "row.unsupported": "sin evidencia: {n}",
    "row.constant": "sin cifra con el resto: el indicador o el resto no varían",
    # how to read it
    "read.heading": "Cómo se lee",
    "read.n": "n: centros que han dicho un nivel. Bajo cada indicador, cuántos han dicho cada uno.",
    "read.mean": "media, desv.: la media de los niveles y su desviación típica.",
    "read.ends": (
        "mínimo, máximo: cuántos de ellos están en el nivel más bajo y en el más alto; * es más del "
        "{share}. Unas respuestas repartidas por igual en cinco niveles ya tienen un 20 % en cada "
        "extremo."
    ),
    "read.rest": (
        "resto: correlación, de -1 a 1, con la suma de los otros indicadores del criterio; * es por "
        "debajo de {low}. Solo cuentan los centros que han respondido el criterio entero."
    ),
    "read.without": "sin: cuál sería el alfa del criterio sin el indicador.",
    "read.levels": (
        "El nivel es el que ha dicho el centro, con evidencia o sin ella. Los niveles tienen un orden, y "
        "la media toma sus pasos como iguales: miren la distribución antes que las cifras."
    ),
    "analysis.end": "Estas cifras hablan de las preguntas. No juzgan a ningún centro.",
    # == the questionnaire ==
    # the beginning
    "ask.new": "{file} todavía no existe: lo empezamos ahora.",
    "ask.school": "El nombre del centro:",
    "ask.school_needed": "El archivo necesita un nombre de centro; después se puede cambiar.",
    "ask.not_begun": "No se ha escrito nada.",
    "ask.welcome": "{school}: respuestas en {file}",
    "ask.saved_at_once": "Cada respuesta se guarda enseguida: pueden parar (q) cuando quieran y seguir otro día.",
    "ask.progress": "Respuestas: {answered} de {indicators}",
    "ask.open.one": "{n} pregunta por responder",
    "ask.open.other": "{n} preguntas por responder",
    "ask.unknown.one": "{n} por averiguar",
    "ask.unknown.other": "{n} por averiguar",
    # which school year, which day, who answers
    "ask.period": "Curso; por ejemplo, 2025-2026 (Intro: en blanco):",
    "ask.date": "Día de la reunión (Intro: hoy, {today}; -: en blanco):",
    "ask.respondent_role": "Quién responde: un cargo o una función, nunca un nombre (Intro: en blanco):",
    "ask.bad_period": "Un curso son dos años seguidos, escritos así: 2025-2026.",
    "ask.no_role": "Todavía no dice quién responde: escriban un cargo o una función, o pulsen Intro.",
    # a question
    "ask.where": "{criterion} · pregunta {number} de {indicators}",
    "ask.now": "Hasta ahora:",
    "ask.open_yet": "por responder",
    "ask.comment_now": "comentario: {comment}",
    "ask.evidence_now": "evidencia: {evidence}",
    "ask.prompt": "{title} · Respuesta:",
    "ask.choice.level": "{levels}: nivel",
    "ask.choice.unknown": "?: por averiguar",
    "ask.choice.not_applicable": "x: no procede",
    "ask.choice.evidence": "e: evidencia",
    "ask.choice.needed": "e: evidencia (desde el {level})",
    "ask.choice.examples": "e: evidencia (desde el {level}) y ejemplos",
    "ask.choice.comment": "c: comentario",
    "ask.choice.next": "Intro: más tarde",
    "ask.choice.back": "a: anterior",
    "ask.choice.list": "l: lista",
    "ask.choice.help": "h: ayuda",
    "ask.choice.quit": "q: parar",
    # what can be typed, the short form first
    "ask.level_word": "nivel",
    "ask.typed.not_applicable": "x, no procede",
    "ask.typed.unknown": "?, por averiguar, no lo sé, no lo sabemos",
    "ask.typed.evidence": "e, evidencia",
    "ask.typed.comment": "c, comentario",
    "ask.typed.next": "s, siguiente",
    "ask.typed.back": "a, anterior, atrás, atras",
    "ask.typed.go": "v, ve, ir, ve a, ir a",
    "ask.typed.list": "l, lista",
    "ask.typed.clear": "b, borra, borrar",
    "ask.typed.help": "h, ayuda",
    "ask.typed.quit": "q, salir, parar",
    "ask.yes": "s, sí, si",
    # help
    "ask.help": "Qué pueden escribir:",
    "ask.help.level": "el número del nivel que mejor refleja la situación del centro hoy",
    "ask.help.unknown": "todavía hay que averiguarlo; detrás pueden decir qué, o con quién",
    "ask.help.not_applicable": "la pregunta no procede, y por qué; donde la rúbrica lo permite",
    "ask.help.evidence": "ver ejemplos, añadir una evidencia o quitarla",
    "ask.help.comment": "un comentario que ayude a entender la respuesta",
    "ask.help.next": "la pregunta siguiente; esta queda como está (Intro hace lo mismo)",
    "ask.help.back": "la pregunta anterior",
    "ask.help.go": "ir a una pregunta por su número, o por palabras de su título o de su criterio",
    "ask.help.list": "hasta dónde hemos llegado, de qué trata este criterio y sus preguntas",
    "ask.help.clear": "retirar la respuesta; la evidencia y el comentario se quedan",
    "ask.help.help": "esta ayuda",
    "ask.help.quit": "parar; todo queda guardado",
    # what was understood
    "ask.not_understood": "No se ha entendido «{text}». h: ayuda",
    "ask.one_level": "Escriban un solo número, {levels}: entre dos niveles, el más alto que se cumple del todo.",
    "ask.no_level": "Aquí los niveles son {levels}.",
    "ask.saved": "Guardado: {answer}.",
    "ask.saved_unsupported": "Guardado: {answer}. Mientras no se indique ninguna evidencia, cuenta como {counted}.",
    "ask.saved_supported": "Guardado. Ahora el nivel cuenta como {level}.",
    "ask.saved_plainly": "Guardado.",
    "ask.saved_comment": "Guardado; antes: {before}",
    "ask.saved_unknown": "Guardado: por averiguar. Mientras tanto, la pregunta queda por responder.",
    "ask.saved_not_applicable": "Guardado: no procede. El motivo se verá junto a los resultados.",
    "ask.cleared": "La pregunta vuelve a quedar por responder; antes: {answer}. La evidencia y el comentario se quedan.",
    "ask.nothing_to_clear": "No hay ninguna respuesta que retirar.",
    "ask.first": "Esta es la primera pregunta.",
    # unknown, not applicable, comment
    "ask.unknown_prompt": "¿Qué hay que averiguar, o con quién? (Intro: en blanco)",
    "ask.unknown_again": "¿Qué hay que averiguar, o con quién? (Intro: dejarlo como está)",
    "ask.not_applicable_refused": "Esta pregunta es para todos los centros: aquí la rúbrica no admite «no procede».",
    "ask.not_applicable_when": "Solo cuando: {when}",
    "ask.not_applicable_prompt": "¿Por qué no procede? (Intro: dejarlo)",
    "ask.no_reason": "Todavía no es un motivo: digan en pocas palabras por qué.",
    "ask.comment_prompt": "Comentario, sin nombres de alumnado (Intro: dejarlo):",
    "ask.comment_again": "Comentario, sin nombres de alumnado (Intro: dejarlo como está; -: quitarlo):",
    # evidence
    "ask.evidence_what": "Un enlace, el nombre de un archivo o una frase que diga qué es y dónde se guarda. No se abre ni se envía nada.",
    "ask.evidence_prompt": "Evidencia (Intro: más adelante):",
    "ask.evidence_again": "Más evidencias (Intro: ninguna más; -1: quitar la primera):",
    "ask.evidence_title": "Qué es, en pocas palabras (Intro: en blanco):",
    "ask.evidence_date": "De qué día es; por ejemplo, 2026-02-11 (Intro: sin fecha):",
    "ask.evidence_bad_date": "Eso no es una fecha. Escríbanla así: 2026-02-11.",
    "ask.evidence_future": "Ese día todavía no ha llegado.",
    "ask.evidence_no_text": "Todavía no dice qué hay que ver: díganlo en pocas palabras, o pulsen Intro.",
    "ask.evidence_bad_link": "Este enlace no está entero, o tiene un espacio: cópienlo otra vez.",
    "ask.evidence_gone": "Se ha quitado: {evidence}",
    "ask.evidence_no_number": "No hay ninguna evidencia con ese número.",
    # personal data
    "ask.again": "Escríbanlo de nuevo sin ese dato (Intro: dejarlo así):",
    # going about
    "ask.go_prompt": "Un número, o palabras de un título (Intro: quedarse aquí):",
    "ask.go_none": "Ninguna pregunta ni ningún criterio tiene «{text}» en el título.",
    "ask.go_no_number": "Aquí las preguntas son 1-{indicators}.",
    "ask.go_several": "Hay más de una; ¿cuál?",
    "ask.progress_of": "{criterion}: {answered} de {indicators}",
    "ask.list_item": "{number}. {title}: {answer}",
    # the file
    "ask.refused": "En el archivo, esta respuesta está escrita de una manera que aquí no se puede cambiar sin perder nada. Cámbienla con un editor; el archivo no ha cambiado.",
    "ask.broken": "Así no se puede guardar; el archivo no ha cambiado.",
    "ask.not_saved": "No se ha guardado: {title}",
    "ask.changed": "Mientras tanto alguien más ha guardado {file}. No se ha sobrescrito nada, y ahora se ha vuelto a leer.",
    "ask.changed_same": "Ha respondido esta misma pregunta:",
    "ask.replace_prompt": "¿Quieren poner su respuesta en lugar de esa? (s: sí; Intro: dejar la otra)",
    "ask.apply_prompt": "¿Quieren poner en él su respuesta? (Intro: sí; n: no)",
    "ask.no": "n, no",
    "ask.changed_faulty": "Ahora tiene errores: {command} dice cuáles.",
    "ask.cannot_write": "{file} no se puede escribir: {reason}. El archivo no ha cambiado.",
    # the end
    "ask.complete": "Se han repasado todas las preguntas. ¡Gracias!",
    "ask.end": "Era la última pregunta.",
    "ask.end_prompt": "Intro: acabar; o bien v y un número, l: lista:",
    "ask.end_open": "Intro: a la primera por responder; q: parar:",
    "ask.sitting": "Preguntas trabajadas esta vez: {given}",
    "ask.kept": "Todo queda guardado en {file}.",
    "ask.then": "A continuación: {score} muestra dónde está el centro, y {gap} los pasos para avanzar.",
    "ask.then_on": "Para continuar: {command}",
    "ask.interrupted": "Todo lo que se ha respondido queda guardado en {file}.",
    # == plans from a path ==
    # in the file
    "plan.document": "{title}: indicar qué evidencia muestra el nivel {level}",
    "plan.improve": "{title}: llegar al nivel {level}",
    # on the screen
    "plan.added.one": "Se ha añadido {n} paso a los planes de {file}",
    "plan.added.other": "Se han añadido {n} pasos a los planes de {file}",
    "plan.open.one": "No se ha incluido {n} paso, de una pregunta que nadie ha respondido todavía. Respóndanla con {command} y vuelvan a ejecutar esta orden.",
    "plan.open.other": "No se han incluido {n} pasos, de preguntas que nadie ha respondido todavía. Respóndanlas con {command} y vuelvan a ejecutar esta orden.",
    "plan.later.one": "Queda para más adelante {n} paso: cada curso, un solo nivel de cada práctica.",
    "plan.later.other": "Quedan para más adelante {n} pasos: cada curso, un solo nivel de cada práctica.",
    "plan.year": "Curso {year}",
    "plan.there": "Los planes de {file} ya tienen estos pasos.",
    "plan.none": "No hay ningún paso que añadir a los planes.",
    # == the school's report ==
    "report.title": "Informe de autoevaluación",
    "report.contents": "Contenido",
    "report.skip": "Ir al contenido",
    "report.done": "{file} está listo. Ábranlo con un navegador; desde ahí se puede imprimir para firmarlo.",
    "report.done_markdown": "{file} está listo.",
    # the heading
    "fact.code": "Código: {code}",
    "fact.place": "Localidad: {place}",
    # where the school stands
    "standing.heading": "Dónde estamos",
    "standing.scale": "El total, de 0 a {maximum}",
    "standing.marks": "el total que pide cada fase",
    "standing.range": "lo que aún pueden añadir las preguntas por responder",
    "stage.reached": "alcanzada",
    "stage.current": "donde estamos ahora",
    "stage.provisional": "donde estamos ahora, provisionalmente",
    "stage.ahead": "todavía por delante",
    # the criteria
    "criteria.heading": "Los criterios de un vistazo",
    "criteria.caption": "La puntuación de cada criterio, de 0 a {maximum}",
    "criteria.radar": "Radar de los criterios",
    "criteria.axes": (
        "Un eje por criterio, con el número que tiene en la tabla: 0 en el medio y {maximum} en el borde."
    ),
    "criteria.before": "La línea discontinua: {label}.",
    "column.criterion": "Criterio",
    # the indicators
    "indicators.heading": "Indicador por indicador",
    "indicators.caption": "{title}: nivel, meta y puntuación de cada indicador",
    "column.target": "Meta",
    "bar.target": "meta {target}",
    "legend.heading": "Cómo se leen las barras",
    "legend.counted": "el nivel que cuenta",
    "legend.claimed": "respondido, falta indicar la evidencia",
    "legend.ahead": "pasos todavía por dar",
    "legend.target": "la meta",
    # strengths
    "strengths.heading": "Lo que ya va bien",
    "strengths.intro": "Ya están en la meta o más arriba, con evidencias que lo muestran.",
    "strengths.none": (
        "Todavía ningún indicador está en su meta con evidencias; los pasos para avanzar muestran "
        "por dónde se puede empezar."
    ),
    # the steps
    "steps.intro": "Primero, los que dan más por el esfuerzo que piden.",
    "steps.all": "Paso a paso",
    "reasons.not_applicable": "Lo que no procede en nuestro centro, y por qué",
    "reasons.unknown": "Lo que todavía tenemos que averiguar",
    # plans and comments
    "plans.heading": "Nuestros planes para los dos próximos cursos",
    "plans.none": "En el archivo de respuestas todavía no hay planes.",
    "plans.year": "curso {year}",
    "plans.level": "{title}: nivel {level}",
    "comments.heading": "Comentarios",
    # the evidence
    "evidence.heading": "Registro de evidencias",
    "evidence.caption": (
        "Lo que el centro indica como evidencia, tal como lo ha escrito; no se ha abierto nada para "
        "hacer este informe."
    ),
    "evidence.none": "Todavía no se indica ninguna evidencia.",
    "column.evidence": "Evidencia",
    "column.date": "Fecha",
    # since the last time
    "changes.heading": "Desde la última vez",
    "changes.caption": "Los criterios antes y ahora, de 0 a {maximum}",
    "changes.point": "{label}: {score}",
    "changes.none": "{label}: sin total",
    "column.change": "Cambio",
    # the signature
    "signature.heading": "Firma",
    "signature.intro": "Por la dirección del centro",
    "signature.name": "Nombre",
    "signature.post": "Cargo",
    "signature.place": "Lugar y fecha",
    "signature.signature": "Firma",
    # the last line
    "report.made": "Hecho con etwin {version} · rúbrica {id} {rubric_version} · {digest}",
    # == the form for a meeting ==
    # the beginning
    "intro": "Un formulario para rellenar en equipo, en una reunión: dónde está el centro hoy, y qué "
    "quiere hacer a continuación.",
    "version": "Rúbrica: {rubric}, versión {version} · preguntas: {questions}",
    "contents": "Contenido",
    "school.heading": "El centro",
    "school.name": "Centro",
    "school.code": "Código oficial",
    "school.country": "País",
    "school.region": "Comunidad o región",
    "school.place": "Localidad",
    "school.stage": "Etapas educativas",
    "period": "Curso",
    "date": "Día de la reunión",
    "respondent.role": "Quién responde",
    "hint.school.country": "por ejemplo, ES",
    "hint.school.stage": "por ejemplo, primaria",
    "hint.period": "por ejemplo, 2025-2026",
    "hint.date": "por ejemplo, 2026-05-12",
    "hint.respondent.role": "un cargo o una función, nunca un nombre",
    # how it is filled in
    "how.heading": "Cómo se responde",
    "how.level": "En cada pregunta, marquen el nivel que mejor refleja la situación del centro hoy. "
    "Primero háblenlo; con una marca basta.",
    "how.choose": "En cada pregunta, elijan el nivel que mejor refleja la situación del centro hoy, o "
    "escriban su número.",
    "how.unknown": "Donde aún no lo sabe nadie, marquen {sign} y escriban qué hay que averiguar y a "
    "quién preguntar. Una pregunta también puede quedar en blanco.",
    "how.not_applicable": "«No procede» ({sign}) solo sale en las preguntas que pueden no afectar "
    "a un centro, con el único caso que se admite. Indiquen el motivo.",
    "how.evidence": "A partir del nivel {level}, digan qué lo muestra: un enlace, el nombre de un "
    "archivo, o una frase que diga qué es y dónde se guarda. Si no, la respuesta cuenta como el "
    "nivel más alto que no las pide.",
    "how.lines": "En la celda de las evidencias, una en cada línea.",
    "how.rows": "Las filas se pueden mover y se pueden añadir otras; las palabras pequeñas y grises "
    "de la izquierda dicen qué es cada fila, y deben quedarse.",
    "how.title": "Respuesta",
    "how.privacy": "Funciones, no nombres",
    "how.after": "Después",
    "after.paper": "Después, {command} pide estas respuestas una por una y las guarda en un archivo.",
    "after.workbook": "Guarden la hoja de cálculo y conviértanla en un archivo de respuestas: {command}",
    # a question
    "question.unknown": "Aún tenemos que averiguarlo",
    "question.ask": "Qué, y a quién preguntar",
    "question.not_applicable": "No procede",
    "question.only": "Solo si: {when}",
    "question.why": "Por qué",
    "question.evidence": "Evidencias",
    "question.needed": "hacen falta a partir del nivel {level}",
    "question.examples": "Por ejemplo:",
    "question.comment": "Comentario, sin nombres de alumnado",
    # what comes next
    "form.plans": "Planes para los dos próximos cursos",
    "plans.how": "Qué quiere hacer el centro, por criterio. Unos pocos pasos que se puedan dar valen "
    "más que muchos.",
    "form.year": "Curso {year}",
    # the workbook
    "sheet.school": "Centro",
    "sheet.plans": "Planes",
    "column.id": "id",
    "column.levels": "Niveles",
    "column.level": "Respuesta",
    "column.reason": "Qué hay que averiguar, o por qué no procede",
    "form.evidence": "Evidencias, una en cada línea",
    "column.comment": "Comentario, sin nombres de alumnado",
    "column.plan": "Qué quiere hacer el centro",
    "column.year": "Curso",
    "page": "Página {page} de {pages}",
    # the last word of the commands
    "done.html": "{file} está listo para imprimir: ábranlo con un navegador",
    "done.md": "{file} está listo para imprimir o para rellenar",
    "done.xlsx": "{file} está listo para rellenar. Después: {command}",
    "imported": "{file} está listo: {answered} de {indicators} preguntas respondidas. A continuación: "
    "{command}",
    "imported.in_part": "{file} tiene lo que se ha podido leer, y lo que se dice más arriba ha quedado fuera: {answered} de {indicators} preguntas respondidas. A continuación: {command}",
    # == a command line that cannot be read ==
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
