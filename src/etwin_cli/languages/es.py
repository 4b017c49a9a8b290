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
}
