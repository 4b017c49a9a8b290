"""Els mots de la interfície en català.

Glossari: rubric rúbrica · criterion criteri · indicator indicador · level nivell · descriptor descriptor ·
evidence evidència · weight pes · target fita · band fase («etapa» és la de l'ensenyament, «franja» és freda) ·
gap: no hi ha distàncies ni mancances, hi ha «passos per avançar» · step pas · gain el que s'hi guanya ·
effort esforç · coverage «respostes: 38 de 43» · open (question) per respondre · unknown per esbrinar ·
not applicable no escau · unsupported «falta indicar-ne l'evidència» · claimed «si cada nivell tingués la seva
evidència» · borderline al límit · provisional provisional.
To: planer i amable, de docent a docent; parla d'un progrés i mai d'una competició; sense masculins
plurals (alumnat, professorat, tothom); cap puntuació no promet ni avança res que decideixi ningú altre.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    # the heading: whose answers, and to what
    "heading.period": "Període: {period}",
    "heading.date": "Data: {date}",
    "heading.role": "Qui respon: {role}",
    "heading.rubric": "{title} (versió {version})",
    "role.leadership": "equip directiu",
    "role.teacher": "professorat",
    "role.student": "alumnat",
    "role.family": "famílies",
    "role.assessor": "avaluació externa",
    # days
    "day.01": "{day} de gener de {year}",
    "day.02": "{day} de febrer de {year}",
    "day.03": "{day} de març de {year}",
    "day.04": "{day} d'abril de {year}",
    "day.05": "{day} de maig de {year}",
    "day.06": "{day} de juny de {year}",
    "day.07": "{day} de juliol de {year}",
    "day.08": "{day} d'agost de {year}",
    "day.09": "{day} de setembre de {year}",
    "day.10": "{day} d'octubre de {year}",
    "day.11": "{day} de novembre de {year}",
    "day.12": "{day} de desembre de {year}",
    # the table of criteria and indicators
    "table.items": "Criteris i indicadors",
    "table.level": "Nivell",
    "level.unanswered": "per respondre",
    "level.unknown": "per esbrinar",
    "level.not_applicable": "no escau",
    "level.unsupported": "compta com a {level}: falta indicar-ne l'evidència",
    "level.full": "compta amb tots els punts",
    "note.weight": "pes {weight}",
    "note.open": "com a mínim, amb {n} per respondre",
    "note.nothing": "encara sense cap resposta",
    # the total and what stands behind it
    "total.criterion_alone": "Només es mostra el criteri {criterion}; el total és de tots.",
    "total.single": "Total: {score} de {maximum}",
    "total.range": "Total: entre {low} i {high} de {maximum}",
    "total.nothing": "Encara no hi ha cap resposta: qualsevol pregunta és bona per començar.",
    "total.nothing_range": "Quan hi siguin totes les respostes, el total serà entre {low} i {high} de {maximum}.",
    "total.none": "Cap pregunta de la rúbrica no escau a aquest centre: no hi ha res per puntuar.",
    "total.claimed": "Si cada nivell tingués la seva evidència: {score}",
    "total.claimed_open": "Si cada nivell respost tingués la seva evidència: com a mínim {score}",
    "coverage.answered": "Respostes: {answered} de {indicators}",
    "coverage.not_applicable.one": "{n} no escau",
    "coverage.not_applicable.other": "{n} no escauen",
    "coverage.open": "{n} per respondre",
    "not_applicable.heading": "No escau",
    "unknown.heading": "Per esbrinar",
    # the stages
    "band.reached": "Fase: {band}",
    "band.provisional": "Fase: {band} (provisional, mentre quedin preguntes per respondre)",
    "band.none": "Fase: encara cap",
    "borderline.one": "Al límit: amb un nivell menys en aquesta resposta, es perdria la fase {band}.",
    "borderline.other": (
        "Al límit: amb un nivell menys en una sola d'aquestes respostes, es perdria la fase {band}."
    ),
    "next.heading": "La fase següent, {band}, encara demana:",
    "missing.score": "un total de {needed}",
    "missing.coverage": "{needed} preguntes respostes de {indicators}",
    "missing.criterion": "almenys {needed}",
    "missing.indicator": "almenys el nivell {level}",
    "now.exact": "ara {actual}",
    "now.range": "ara entre {low} i {high}",
    "now.open": "ara com a mínim {actual}, amb {n} per respondre",
    # the steps
    "gap.in_view": "Fase a la vista: {band}",
    "gap.in_view_reached": "Fase a la vista: {band}, ja assolida",
    "first.heading.one": "Primer, respondre: almenys {n} pregunta més",
    "first.heading.other": "Primer, respondre: almenys {n} preguntes més",
    "first.half": "Mentre falti més de la meitat de les respostes, els passos diuen poc.",
    "first.band": "La fase {band} demana {wanted} respostes.",
    "first.now": "De moment: {answered} de {indicators}.",
    "first.how": "Per respondre-les: {command}",
    "gap.in_short": "En poques paraules",
    "gap.focus": "On es guanya més",
    "gap.gain": "{gain} punts",
    "gap.steps": "Passos per avançar",
    "gap.blocking": "Primer, el que demana la fase {band}",
    "gap.others": "Després, altres passos que també ajuden",
    "gap.answer": "Respondre",
    "gap.improve": "Millorar",
    "gap.document": "Documentar (la pràctica ja hi és, falta indicar-ne l'evidència)",
    "gap.effort": "esforç {effort}",
    "gap.legend": "Els punts són el que un pas suma al total: més com més pesa la pràctica. L'esforç és la feina que demana: com més baix, menys.",
    "gap.more.one": "I {n} pas més, que es veu sense --top.",
    "gap.more.other": "I {n} passos més, que es veuen sense --top.",
    "gap.evidence": "Per mostrar-ho, per exemple:",
    "gap.questions": "Preguntes per respondre",
    "gap.unknown": "Per esbrinar: {reason}",
    "gap.done": (
        "Cada indicador ha arribat a la seva fita. Enhorabona a tothom qui ho ha fet possible!"
    ),
    # the path to a stage
    "path.least": "L'esforç mínim per arribar a la fase {band}: {effort}",
    "path.most": "El màxim que s'hi guanya amb un esforç de {budget}: {gain}",
    "path.total": "Aleshores, total: {score} de {maximum}",
    "path.effort": "Esforç en conjunt: {effort}",
    "path.fixed": "Es deixa tal com està",
    "path.questions": "Primer, respondre el que queda obert, sigui quin sigui el nivell",
    "path.no_steps": "No cal fer cap pas.",
    "path.no_gain": "Amb aquest esforç, cap pas no fa pujar el total.",
    "path.last": "No hi ha cap fase més: ja s'han assolit totes les de la rúbrica.",
    "path.reached": "Amb aquests passos s'arriba a la fase {band}.",
    "path.too_many": (
        "No es mostra cap camí: aquesta rúbrica té massa indicadors, de pesos i esforços diferents, "
        "per comparar tots els conjunts de passos. etwin gap sense --path comença pels passos amb "
        "què es guanya més per l'esforç que demanen, i amb --fix queden menys conjunts per comparar."
    ),
    "path.still": "La fase {band} encara demanaria:",
    "path.unreachable": "Des d'aquí no es pot arribar a la fase {band}. Demana:",
    "path.at_most": "com a màxim, {actual}",
    "path.then": "aleshores {actual}",
    # one assessment after another
    "compare.heading": "De {before} a {after}",
    "compare.heading.named": "Abans, {before}; ara, {after}",
    "compare.total": "Total: de {before} a {after} sobre {maximum} ({change})",
    "compare.same_total": "Total: {after} de {maximum}, com abans",
    "compare.no_total": "Sense total: el que es pot comparar no té resposta les dues vegades.",
    "compare.stage": "Fase: abans, {before}; ara, {after}",
    "compare.same_stage": "Fase: {after}, com abans",
    "compare.no_stage": "encara cap",
    "compare.open": "{n} per respondre ({label})",
    "compare.rubric_changed": (
        "Mentrestant la rúbrica ha canviat. Els criteris i els totals es tornen a comptar amb els pesos "
        "d'ara i només amb els indicadors que s'han preguntat igual totes les vegades: {n} de {indicators}."
    ),
    "compare.school": (
        "Els codis de centre no coincideixen, {before} i {after}: són respostes del mateix centre?"
    ),
    "compare.backwards": (
        "Els fitxers van al revés del temps: primer, {before}; després, {after}. Poseu davant el més "
        "antic."
    ),
    "compare.years": "Al llarg del temps",
    "compare.criteria": "Per criteris",
    "compare.new": "Respostes noves",
    "compare.better": "Ha millorat",
    "compare.worse": "Ha baixat",
    "compare.incomparable": "No es pot comparar",
    "compare.unchanged.one": "{n} indicador és com abans.",
    "compare.unchanged.other": "{n} indicadors són com abans.",
    "compare.as_before": "com abans",
    "compare.rubric": "la rúbrica no ho preguntava igual",
    "compare.not_applicable": "una vegada escau i l'altra no",
    "compare.unanswered": "ja no té resposta",
    "compare.gone": "la rúbrica ja no ho pregunta",
    "compare.not_in_order": (
        "els fitxers van al revés del temps (primer, {before}; després, {after}): no es pot dir què "
        "ha baixat"
    ),
    "compare.regressed": "alguna cosa ha baixat, o no es pot dir que no hagi baixat res",
    # what if
    "whatif.heading": "I si…",
    "whatif.evidence": (
        "Es dona per aportada l'evidència que demanen aquests nivells. El fitxer no ha canviat."
    ),
    "whatif.same": "No canvia cap criteri.",
    "sensitivity.heading": "Fins a quin punt és ferma la fase",
    "sensitivity.margin": "El total és {margin} punts per sobre del que demana la fase {band}.",
    "sensitivity.exact": "El total és just el que demana la fase {band}.",
    "sensitivity.firm": "Cap resposta tota sola, amb un nivell menys, no fa perdre la fase {band}.",
    "sensitivity.higher.one": (
        "Amb un nivell més i la seva evidència, aquesta resposta tota sola fa arribar a la fase {band}:"
    ),
    "sensitivity.higher.other": (
        "Amb un nivell més i la seva evidència, una sola d'aquestes respostes fa arribar a la "
        "fase {band}:"
    ),
    "sensitivity.far": "Cap resposta tota sola, amb un nivell més, no fa arribar a una altra fase.",
    # checking files
    "validate.valid": "llest per calcular la puntuació",
    "validate.errors.one": "{n} error",
    "validate.errors.other": "{n} errors",
    "validate.warnings.one": "{n} avís",
    "validate.warnings.other": "{n} avisos",
    "validate.more": "… i {n} més, que es llisten amb: {command}",
    "warnings.one": "{n} avís: es pot veure amb: {command}",
    "warnings.other": "{n} avisos: es poden veure amb: {command}",
    # rubrics
    "rubric.size": "{criteria} criteris, {n} indicadors",
    "rubric.languages": "llengües: {languages}",
    "rubric.indicator": "pes {weight}; fita {target}; esforç {effort}",
    "rubric.may_not_apply": "pot no escaure",
    "rubric.target": "fita",
    "rubric.bands": "Fases del progrés",
    "rubric.minimum": "total de {minimum} o més",
    "rubric.each_criterion": "{minimum} o més en cada criteri",
    "rubric.coverage": "{share} % de les preguntes respostes",
    "rubric.requires": "{title} ({id}) al nivell {level} o més",
    "rubric.usable": "la rúbrica es pot fer servir",
    "rubric.covered": "{covered} de {claims} afirmacions recollides",
    "claim.practice": "pràctica",
    "claim.attitude": "actitud",
    "claim.result": "resultat",
    "claim.none": "cap indicador no la recull",
    # explaining an indicator
    "explain.evidence_needed": "Calen evidències a partir del nivell {level}.",
    "explain.evidence": "Evidències, necessàries a partir del nivell {level}; per exemple:",
    "explain.not_applicable": "Només pot no escaure en aquest cas: {when}",
    "explain.claims": "Recull aquestes paraules de la font:",
    "explain.share": "La seva part del total: {share} % (pes {weight}; esforç d'un pas: {effort})",
    # the blank answers file
    "blank.intro": "Les respostes del centre a la rúbrica «{title}»",
    "blank.how": "Després de level: escriviu el número del nivell que descriu el centre avui. "
    "Deixeu-lo en blanc mentre ningú no ho hagi dit; si encara ho heu de preguntar, en lloc de "
    "level: escriviu unknown: i què cal esbrinar.",
    "blank.evidence": "A partir del nivell {level}, digueu què ho mostra: un enllaç, el nom d'un "
    "fitxer o una frase que digui què és i on es desa.",
    "blank.privacy": "Escriviu càrrecs o funcions, mai noms de persones, i menys encara d'alumnat.",
    "blank.school": "El nom del centre",
    "blank.stage": "les etapes educatives; entre cometes, si té una coma, dos punts o un #",
    "blank.role": "qui respon: un càrrec o una funció, mai un nom",
    "blank.period": "el curs, com ara 2025-2026",
    "blank.date": "el dia de la reunió, com ara 2026-05-12",
    "blank.not_applicable": "Només pot no escaure en aquest cas: {when} Aleshores, en lloc de level: "
    "escriviu not_applicable: i el motiu.",
    "blank.plans": "Què vol fer el centre els dos cursos vinents, per criteri: un text, o una llista de textos.",
    "blank.yaml": "Quatre coses que demana el YAML: un espai després de cada dos punts; espais, mai tabuladors, al començament de la línia; cometes al voltant d'un text que tingui una coma, dos punts o un #; i cada text en la seva línia, mai dins de claus o claudàtors, on una coma l'acaba.",
    "init.done": "{file} és a punt per omplir. A continuació: obriu-lo amb un editor i després {command}",
    # gates
    "gate.score": "el total és {actual}, i es demana {needed}",
    "gate.criterion": "{id} és a {actual}, i es demana {needed}",
    "gate.band": "es demana la fase {band}, i la fase assolida és: {reached}",
    "gate.complete": "preguntes per respondre: {actual}; no n'hi pot haver cap",
    "gate.unsupported": "respostes sense l'evidència que els cal: {actual}; n'hi pot haver {needed} com a màxim",
    "gate.nothing": "encara no hi ha cap resposta, de manera que no hi ha puntuació per comparar amb el que es demana",
    "gate.left_out": "{id} no té puntuació: tot el que conté no escau",
    # el que s'ha passat per alt en carpetes i fitxers comprimits
    "passed.files.one": "s'ha passat per alt {n} altre fitxer: {names}",
    "passed.files.other": "s'han passat per alt {n} altres fitxers: {names}",
    "passed.rubrics.one": "s'han passat per alt els fitxers d'una rúbrica: {names}",
    "passed.rubrics.other": "s'han passat per alt els fitxers de {n} rúbriques: {names}",
    # many files
    "tally.files": "Fitxers: {n}",
    "tally.errors": "amb errors: {n}",
    "tally.below": "per sota del que es demana: {n}",
    "files.file": "Fitxer",
    "files.school": "Centre",
    "files.total": "Total",
    "files.stage": "Fase",
    "files.unlisted.one": "Hi ha {n} fitxer més que no surt aquí: una pàgina de més d'1 MiB no es mostra.",
    "files.unlisted.other": "Hi ha {n} fitxers més que no surten aquí: una pàgina de més d'1 MiB no es mostra.",
    "files.table_alone.one": "{n} fitxer només surt a la taula: una pàgina de més d'1 MiB no es mostra.",
    "files.table_alone.other": "{n} fitxers només surten a la taula: una pàgina de més d'1 MiB no es mostra.",
    # many schools
    "batch.progress": "{done} centres, {rate} per segon, amb errors: {faulty}",
    "batch.progress_of": "{done} de {total} centres, {rate} per segon, queden {left}, amb errors: {faulty}",
    "batch.summary.one": "{n} centre a {file}; amb errors: {faulty}",
    "batch.summary.other": "{n} centres a {file}; amb errors: {faulty}",
    "batch.pace": "({seconds} s, {rate} per segon)",
    "batch.resumed.one": "es continua després d'{n} centre que ja està fet",
    "batch.resumed.other": "es continua després de {n} centres que ja estan fets",
    "batch.interrupted.one": "interromput; hi ha {n} centre a {file}, i --resume continua amb la resta",
    "batch.interrupted.other": "interromput; hi ha {n} centres a {file}, i --resume continua amb la resta",
    # a file that was replaced
    "lost.owner": "{file} ara és de qui l'ha desat: no se n'ha pogut conservar el propietari o el grup",
    "lost.attributes": "no s'han pogut conservar alguns atributs de {file}, com ara una llista d'accés",
    "lost.other_name": "{file} també té un altre nom (un enllaç físic): amb aquell nom hi queda el contingut d'abans",
    # the last words
    "hint": "A continuació: {command}",
}
