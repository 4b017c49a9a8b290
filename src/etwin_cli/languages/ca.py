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
    # == schemas for editors ==
    # an answers file
    "answers.intro": "Les respostes d'un centre a {title}, versió {version}.",
    "answers.rubric": "La rúbrica a què responeu: el seu id, o l'id i la versió.",
    "answers.rubric.id": "L'id de la rúbrica.",
    "answers.rubric.version": "La versió de la rúbrica, entre cometes. Aquesta és la {version}; "
    "d'una altra només se n'avisa.",
    "answers.language": "La llengua de qui escriu: ca, es o en.",
    "answers.school": "El centre, tal com ell mateix s'anomena.",
    "answers.school.name": "El nom del centre.",
    "answers.school.code": "El codi oficial del centre; el zero del davant es conserva.",
    "answers.school.country": "El país, com ara ES.",
    "answers.school.region": "La regió o comunitat.",
    "answers.school.place": "La població.",
    "answers.school.stage": "Les etapes educatives del centre, com ara primària.",
    "answers.period": "El curs, com ara 2025-2026.",
    "answers.date": "El dia de la reunió, com ara 2026-05-12.",
    "answers.respondent": "Qui respon.",
    "answers.respondent.role": "El càrrec o la funció de qui respon, mai un nom.",
    "answers.answers": "Les respostes, per indicador. La que és buida o no hi és queda per respondre.",
    "answers.level": "El número del nivell que descriu el centre avui; buit mentre ningú no ho hagi "
    "dit.",
    "answers.unknown": "En lloc de level: què cal esbrinar, i a qui cal preguntar-ho.",
    "answers.not_applicable": "En lloc de level: el motiu. Només quan: {when}",
    "answers.evidence": "Què ho mostra: un enllaç, una frase que digui què és i on es desa, o url, "
    "file, title i date; una de sola o una llista.",
    "answers.evidence.from": "Cal a partir del nivell {level}.",
    "answers.evidence.examples": "Per exemple:",
    "answers.evidence.piece": "Un enllaç, una frase que digui què és i on es desa, o url, file, "
    "title i date.",
    "answers.evidence.url": "Un enllaç, http o https. No es visita mai.",
    "answers.evidence.file": "El nom d'un fitxer. No s'obre mai.",
    "answers.evidence.title": "Què és i on es desa, sense noms de persones.",
    "answers.evidence.date": "De quin dia és, com ara 2026-02-11.",
    "answers.comment": "El que ajuda a entendre la resposta, sense noms de persones.",
    "answers.plans": "Què vol fer el centre els dos cursos vinents, per criteri.",
    "answers.plans.criterion": "Què vol fer el centre en {title}: un text, o una llista.",
    "answers.plan": "Una de les coses que el centre vol fer.",
    "answers.plan.text": "Què vol fer el centre.",
    "answers.plan.year": "En quin dels dos cursos vinents: 1 o 2.",
    "answers.plan.year.1": "El primer dels dos cursos.",
    "answers.plan.year.2": "El segon dels dos cursos.",
    "answers.plan.indicator": "L'indicador de què es tracta.",
    "answers.plan.level": "El nivell a què es vol arribar.",
    # a rubric's own file
    "rubric.intro": "Una rúbrica: la seva identitat, l'escala, les fases i els criteris.",
    "rubric.id": "L'id de la rúbrica, el que diuen els fitxers de respostes. No es tradueix mai.",
    "rubric.version": 'La versió, entre cometes: sense, "1.10" és el nombre 1.1.',
    "rubric.language": "La llengua en què està escrita la rúbrica, com ara ca.",
    "rubric.title": "El nom de la rúbrica.",
    "rubric.description": "De què tracta.",
    "rubric.source": "D'on surten les afirmacions que la rúbrica recull.",
    "rubric.notice": (
        "Una frase sota cada puntuació, cada anàlisi de passos, cada informe i cada formulari: què no són, per exemple."
    ),
    "rubric.scale": "Els nivells de tot indicador que no en porta de propis, en ordre ascendent.",
    "rubric.target_level": "El nivell a què s'espera que arribi un centre.",
    "rubric.aim_from": "El nivell més baix a què porta un pas per avançar; els de sota no són mai una fita.",
    "rubric.evidence": "Quan una resposta necessita evidència.",
    "rubric.required_from": "A partir d'aquest nivell. Sense evidència, la resposta compta com el "
    "nivell més alt per sota.",
    "rubric.score": "Com es mostren els totals.",
    "rubric.maximum": "El total més alt; 100 si no es diu res.",
    "rubric.decimals": "Amb quants decimals es mostren els totals; 1 si no es diu res.",
    "rubric.combine": "Com es combina el que hi ha a dins; mean si no es diu res.",
    "rubric.band_list": "Les fases del progrés, en ordre ascendent.",
    "rubric.criteria": "Els criteris: noms de fitxers d'aquesta carpeta, o escrits aquí mateix.",
    "rubric.file": "El nom del fitxer d'un criteri, a la carpeta de la rúbrica.",
    "combine.mean": "La mitjana, segons els pesos.",
    "combine.points": "Els punts guanyats, sobre els que es poden guanyar.",
    "combine.minimum": "El més baix de tots.",
    "band.intro": "Una fase del progrés: s'hi arriba quan es compleix tot el que demana.",
    "band.id": "L'id de la fase.",
    "band.title": "El nom de la fase.",
    "band.minimum": "El total que demana; per sobre del de la fase anterior.",
    "band.each_criterion": "El que demana en cada criteri.",
    "band.coverage": "La part de les preguntes que cal haver respost, de 0 a 1.",
    "band.requires": "Indicadors, i el nivell en què ha de ser cadascun.",
    "band.level": "Un dels nivells de l'indicador.",
    # a criterion and its indicators
    "criterion.intro": "Un criteri: o bé indicadors o bé criteris, i almenys un.",
    "criterion.id": "L'id del criteri: cap altre criteri ni indicador no té el mateix.",
    "criterion.title": "El nom del criteri.",
    "criterion.weight": "Respecte dels altres criteris del mateix nivell, un nombre per sobre de 0; 1 si no es diu res.",
    "criterion.indicator_list": "Els indicadors del criteri.",
    "criterion.criteria": "Els subcriteris d'aquest criteri.",
    "indicator.intro": "Un indicador: una pregunta al centre, i els seus nivells.",
    "indicator.id": "L'id de l'indicador: cap altre criteri ni indicador no té el mateix.",
    "indicator.title": "L'indicador, en poques paraules.",
    "indicator.question": "El que respon el centre.",
    "indicator.not_applicable": "Si un centre pot dir que no escau; refused si no es diu res.",
    "indicator.refused": "Tots els centres hi responen.",
    "indicator.excluded": "Pot no escaure, i llavors es deixa de banda.",
    "indicator.full": "Pot no escaure, i llavors compta amb tots els punts.",
    "indicator.not_applicable_when": "L'únic motiu perquè no escaigui; al costat d'excluded i full.",
    "indicator.effort": "L'esforç de pujar un nivell, de l'1 al 10; 1 si no es diu res.",
    "indicator.levels": "Els nivells propis de l'indicador, en lloc de tota l'escala, en ordre "
    "ascendent.",
    "indicator.evidence_examples": "Què ho podria mostrar.",
    "indicator.evidence_example": "Un exemple d'evidència.",
    "indicator.covers": "Les afirmacions de la font que recull.",
    "indicator.claim": "L'id d'una afirmació de claims.yaml.",
    "level.intro": "Un nivell.",
    "level.level": "El seu número, el que escriuen les respostes.",
    "level.title": "El seu nom; si no es diu res, el del mateix nivell de l'escala.",
    "level.text": "El que es veu en un centre que és en aquest nivell, en una frase o dues.",
    "level.points": "Els punts que dona; el seu número si no es diu res.",
    # a translation
    "translation.intro": "Els mots d'una rúbrica en una altra llengua, per id.",
    "translation.language": "La llengua d'aquests mots: la del nom del fitxer.",
    "translation.text": "Els mateixos mots en aquesta llengua.",
    "translation.named": "Un títol i una descripció.",
    "translation.rubric": "El títol, la descripció i l'avís de la rúbrica.",
    "translation.levels": "Els mots dels nivells, per número.",
    "translation.bands": "Els noms de les fases, per id.",
    "translation.criteria": "Els mots dels criteris, per id.",
    "translation.indicators": "Els mots dels indicadors, per id.",
    "translation.indicator": "Els mots d'un indicador.",
    "translation.examples": "Tants com en té la rúbrica, en el mateix ordre.",
    # what editors show where a value does not do
    "error.blank": "Aquest text no pot ser en blanc.",
    "error.reason": "Escriviu en poques paraules per què: cap, encara no, x o un número no són cap motiu.",
    "error.date": "Un dia que sigui al calendari, escrit com 2026-05-12.",
    "error.link": "Un enllaç comença per http:// o https://",
    "error.id": "Lletres minúscules, xifres, punts i guionets, 64 com a màxim.",
    "error.evidence": "Una evidència necessita url, file o title.",
    "error.alone": "De level, not_applicable i unknown només se'n pot dir un.",
    # what etwin init says of it
    "init.schema": "{file} fa que l'editor comprovi les respostes i expliqui cada pregunta mentre escriviu",
    # == many schools, summarised ==
    # the schools
    "summary.schools.one": "{n} centre, puntuat el {day}",
    "summary.schools.other": "{n} centres, puntuats el {day}",
    "summary.scored": "amb puntuació: {n}",
    "summary.silent": "encara sense cap resposta: {n}",
    "summary.faulty": "amb errors: {n}",
    "summary.few": "Les xifres es mostren a partir de {least} centres amb puntuació, perquè cap centre no s'hi pugui reconèixer.",
    # how they are spread
    "summary.bands": "Fases",
    "summary.band.none": "encara cap",
    "summary.total": "Total",
    "summary.quartiles": (
        "La quarta part més baixa arriba fins a {first}; la meitat, fins a {median}; tres "
        "quartes parts, fins a {third} (de {maximum})"
    ),
    "summary.answered": "Centres",
    "summary.percent": "{n} %",
    "summary.legend": (
        "Sota 25, 50 i 75 %: la xifra, de {maximum}, fins a la qual hi ha una quarta part, la "
        "meitat i tres quartes parts dels centres. De cada indicador, només es compten els "
        "centres que l'han respost."
    ),
    "summary.strip": "La tira va de 0 a {maximum}: com més fosca, més centres.",
    # the indicators that stand out
    "summary.weakest": "De mitjana, els més baixos",
    "summary.weakest.item": "{value} de mitjana",
    "summary.uneven": "Els més desiguals",
    "summary.uneven.item": "dos centres triats a l'atzar s'hi porten {value}, de mitjana",
    "summary.open": "Més sovint per respondre",
    "summary.unsupported": "Més sovint falta indicar-ne l'evidència",
    "summary.not_applicable": "Més sovint no escauen",
    "summary.of": "{n} de {schools} centres",
    # groups
    "summary.by.country": "Per països",
    "summary.by.region": "Per regions",
    "summary.by.place": "Per poblacions",
    "summary.by.stage": "Per etapes educatives",
    "summary.by.period": "Per períodes",
    "summary.by.respondent": "Segons qui respon",
    "summary.group.none": "no ho diuen",
    "summary.group.others.one": "{n} grup més",
    "summary.group.others.other": "{n} grups més, junts",
    "summary.group.few": "Als grups hi ha massa pocs centres per mostrar-ne cap: en calen {least} a cada un, i també als altres junts.",
    "summary.group.why": (
        "Un grup de menys de {least} centres només es mostra juntament amb d'altres, perquè "
        "cap centre no s'hi pugui reconèixer."
    ),
    # the same text
    "summary.same": "El mateix text en centres diferents",
    "summary.same.why": "Pot venir d'un curs o d'un model, o de centres que treballen plegats: només ho sabrà qui ho pregunti.",
    "summary.same.more.one": "i {n} més; --format json els mostra tots",
    "summary.same.more.other": "i {n} més; --format json els mostra tots",
    # the last words
    "summary.closing": (
        "Tots els centres junts, cadascun tal com es veu: una imatge per aprendre'n. No posa "
        "cap centre davant d'un altre."
    ),
    # one school among them
    "against.heading": "Entre altres centres",
    "against.total": "Total",
    "against.in": "al {quarter} quartil, entre {n} centres",
    "against.between": "entre el {low} i el {high} quartil, entre {n} centres",
    "against.none": "encara sense cap resposta",
    "against.few": "centres: {n}; el lloc es diu a partir de {least}",
    "against.few_schools": (
        "Centres del conjunt amb puntuació: {n}; el lloc entre centres es diu a partir de {least}."
    ),
    "against.1": "primer",
    "against.2": "segon",
    "against.3": "tercer",
    "against.4": "quart",
    "against.why": (
        "Els quartils són quatre parts iguals dels centres, des de les xifres més baixes cap amunt. "
        "Mostren en què hi podrien ajudar altres centres, i en què aquest podria ajudar-ne d'altres; "
        "si ell mateix n'és un, també hi compta."
    ),
    # == item analysis ==
    # the heading: which rubric, how many schools
    "analysis.for": "Com s'han respost els seus indicadors, per a qui escriu la rúbrica",
    "analysis.schools.one": "{n} centre",
    "analysis.schools.other": "{n} centres",
    "analysis.silent.one": "en queda fora {n} que encara no ha respost res",
    "analysis.silent.other": "en queden fora {n} que encara no han respost res",
    "analysis.faulty.one": "en queda fora {n} amb errors a les respostes",
    "analysis.faulty.other": "en queden fora {n} amb errors a les respostes",
    "analysis.none": "Cap centre no hi ha respost res sense errors: no hi ha res per analitzar.",
    "analysis.small": (
        "Són menys de {small}: amb tan pocs centres, qualsevol xifra pot ser casualitat. "
        "Preneu-la com una pregunta, no com una resposta."
    ),
    # what to look at first
    "analysis.first": "Què convé mirar primer",
    "analysis.nothing": "No destaca res: totes les xifres són dins dels marges habituals.",
    "analysis.more.one": "i {n} més, a les taules de sota",
    "analysis.more.other": "i {n} més, a les taules de sota",
    "analysis.gained": "; sense ell, l'alfa seria {without} i no {alpha}",
    "negative.title": "Van en contra de la resta del criteri",
    "negative.hint": (
        "Els centres que estan més avançats en la resta ho estan menys aquí. Els nivells van en "
        "ordre? La pregunta diu el contrari del que es vol dir?"
    ),
    "negative.value": "{value} amb la resta del criteri «{criterion}»",
    "low.title": "Gairebé no van amb la resta del criteri",
    "low.hint": (
        "Potser la pregunta s'entén de diverses maneres, demana dues coses alhora o és d'un altre "
        "criteri."
    ),
    "low.value": "{value} amb la resta del criteri «{criterion}»",
    "uniform.title": "Tothom hi ha respost el mateix",
    "uniform.hint": "No diu a cap centre on és. Els altres nivells són coses que els centres coneixen?",
    "uniform.value": "tots al nivell {value}",
    "ceiling.title": "Molts centres al nivell més alt",
    "ceiling.hint": (
        "No hi ha cap pas següent per mostrar-los. Falta un nivell per sobre, o aquest s'entén com "
        "a menys del que diu?"
    ),
    "ceiling.value": "{value} al nivell {level}",
    "floor.title": "Molts centres al nivell més baix",
    "floor.hint": (
        "Potser el primer pas és massa alt, falta un nivell entremig o és nou per a la majoria de "
        "centres."
    ),
    "floor.value": "{value} al nivell {level}",
    "unanswered.title": "Sovint per respondre",
    "unanswered.hint": "És clara la pregunta, i qui respon té manera d'esbrinar-ho?",
    "unanswered.value": "{value} dels centres",
    "not_applicable.title": "Sovint no escauen",
    "not_applicable.hint": "És una pregunta per a tots els centres? El motiu admès és massa ampli?",
    "not_applicable.value": "{value} dels centres",
    "unsupported.title": "Sovint sense l'evidència que cal",
    "unsupported.hint": "Ajudarien altres exemples d'evidència, que els centres tinguin a mà?",
    "unsupported.value": "{value} de les respostes",
    "incoherent.title": "Criteris amb indicadors que gairebé no van plegats",
    "incoherent.hint": (
        "No és cap defecte si un criteri aplega coses diferents expressament; aleshores la puntuació "
        "del criteri diu menys que els seus indicadors."
    ),
    "incoherent.value": "alfa {value}",
    "redundant.title": "Criteris amb indicadors que diuen gairebé el mateix",
    "redundant.hint": "Potser n'hi ha que demanen el mateix dues vegades, i un hi sobra.",
    "redundant.value": "alfa {value}",
    # a criterion
    "criterion.alpha": "Alfa {value}, dels {n} centres que l'han respost sencer ({indicators})",
    "criterion.no_alpha": "Sense alfa: {reason}. Centres que l'han respost sencer ({indicators}): {n}",
    "criterion.small": "menys de {small}: pot ser casualitat",
    "criterion.indicators.one": "{n} indicador",
    "criterion.indicators.other": "{n} indicadors",
    "criterion.ends": "D'aquests, al nivell més baix en tot: {lowest}; al més alt en tot: {highest}",
    "reason.alone": "calen dos indicadors",
    "reason.few": "massa pocs centres l'han respost sencer",
    "reason.constant": "tots els centres sumen el mateix",
    # the table
    "column.indicator": "Indicador",
    "column.n": "n",
    "column.mean": "mitj.",
    "column.spread": "desv.",
    "column.lowest": "mínim",
    "column.highest": "màxim",
    "column.rest": "resta",
    "column.without": "sense",
    "row.open": "per respondre: {n}",
    "row.not_applicable": "no escau: {n}",
    "row.unsupported": "sense evidència: {n}",
    "row.constant": "sense xifra amb la resta: l'indicador o la resta no varien",
    # how to read it
    "read.heading": "Com es llegeix",
    "read.n": "n: centres que han dit un nivell. Sota cada indicador, quants n'han dit cadascun.",
    "read.mean": "mitj., desv.: la mitjana dels nivells i la desviació típica.",
    "read.ends": (
        "mínim, màxim: quants d'ells són al nivell més baix i al més alt; * és més del {share}. "
        "Unes respostes repartides per igual en cinc nivells ja en tenen un 20 % a cada cap."
    ),
    "read.rest": (
        "resta: correlació, de -1 a 1, amb la suma dels altres indicadors del criteri; * és per sota "
        "de {low}. Només compten els centres que han respost el criteri sencer."
    ),
    "read.without": "sense: quina seria l'alfa del criteri sense l'indicador.",
    "read.levels": (
        "El nivell és el que ha dit el centre, amb evidència o sense. Els nivells tenen un ordre, i la "
        "mitjana en pren els passos com si fossin iguals: mireu la distribució abans que les xifres."
    ),
    "analysis.end": "Aquestes xifres parlen de les preguntes. No jutgen cap centre.",
    # == the questionnaire ==
    # the beginning
    "ask.new": "{file} encara no existeix: el comencem ara.",
    "ask.school": "El nom del centre:",
    "ask.school_needed": "El fitxer necessita un nom de centre; després es pot canviar.",
    "ask.not_begun": "No s'ha escrit res.",
    "ask.welcome": "{school}: respostes a {file}",
    "ask.saved_at_once": "Cada resposta es desa de seguida: podeu plegar (q) quan vulgueu i continuar un altre dia.",
    "ask.progress": "Respostes: {answered} de {indicators}",
    "ask.open.one": "{n} pregunta per respondre",
    "ask.open.other": "{n} preguntes per respondre",
    "ask.unknown.one": "{n} per esbrinar",
    "ask.unknown.other": "{n} per esbrinar",
    # which school year, which day, who answers
    "ask.period": "Curs, com ara 2025-2026 (Intro: en blanc):",
    "ask.date": "Dia de la reunió (Intro: avui, {today}; -: en blanc):",
    "ask.respondent_role": "Qui respon: un càrrec o una funció, mai un nom (Intro: en blanc):",
    "ask.bad_period": "Un curs són dos anys seguits, escrits així: 2025-2026.",
    "ask.no_role": "Encara no diu qui respon: escriviu un càrrec o una funció, o premeu Intro.",
    # a question
    "ask.where": "{criterion} · pregunta {number} de {indicators}",
    "ask.now": "Fins ara:",
    "ask.open_yet": "per respondre",
    "ask.comment_now": "comentari: {comment}",
    "ask.evidence_now": "evidència: {evidence}",
    "ask.prompt": "{title} · Resposta:",
    "ask.choice.level": "{levels}: nivell",
    "ask.choice.unknown": "?: per esbrinar",
    "ask.choice.not_applicable": "x: no escau",
    "ask.choice.evidence": "e: evidència",
    "ask.choice.needed": "e: evidència (cal des del {level})",
    "ask.choice.examples": "e: evidència (cal des del {level}) i exemples",
    "ask.choice.comment": "c: comentari",
    "ask.choice.next": "Intro: més tard",
    "ask.choice.back": "a: anterior",
    "ask.choice.list": "l: llista",
    "ask.choice.help": "h: ajuda",
    "ask.choice.quit": "q: plegar",
    # what can be typed, the short form first
    "ask.level_word": "nivell",
    "ask.typed.not_applicable": "x, no escau",
    "ask.typed.unknown": "?, per esbrinar, no ho sé, no ho sabem",
    "ask.typed.evidence": "e, evidència, evidencia",
    "ask.typed.comment": "c, comentari",
    "ask.typed.next": "s, següent, seguent",
    "ask.typed.back": "a, anterior, enrere",
    "ask.typed.go": "v, vés, ves, vés a, ves a",
    "ask.typed.list": "l, llista",
    "ask.typed.clear": "b, buida, esborra",
    "ask.typed.help": "h, ajuda",
    "ask.typed.quit": "q, surt, sortir, plega, plegar",
    "ask.yes": "s, sí, si",
    # help
    "ask.help": "Què hi podeu escriure:",
    "ask.help.level": "el número del nivell que descriu el centre avui",
    "ask.help.unknown": "encara ho hem d'esbrinar; al darrere hi podeu dir què, o amb qui",
    "ask.help.not_applicable": "la pregunta no escau, i per què; on la rúbrica ho permet",
    "ask.help.evidence": "veure'n exemples, afegir una evidència o treure'n",
    "ask.help.comment": "un comentari que ajudi a entendre la resposta",
    "ask.help.next": "la pregunta següent; aquesta queda com està (Intro fa el mateix)",
    "ask.help.back": "la pregunta anterior",
    "ask.help.go": "anar a una pregunta pel número, o per paraules del títol o del criteri",
    "ask.help.list": "fins on hem arribat, de què tracta aquest criteri i les seves preguntes",
    "ask.help.clear": "retirar la resposta; l'evidència i el comentari es queden",
    "ask.help.help": "aquesta ajuda",
    "ask.help.quit": "plegar; tot queda desat",
    # what was understood
    "ask.not_understood": "No s'ha entès «{text}». h: ajuda",
    "ask.one_level": "Escriviu un sol número, {levels}: entre dos nivells, el més alt que es compleix del tot.",
    "ask.no_level": "Aquí els nivells són {levels}.",
    "ask.saved": "Desat: {answer}.",
    "ask.saved_unsupported": "Desat: {answer}. Mentre no se n'indiqui cap evidència, compta com a {counted}.",
    "ask.saved_supported": "Desat. Ara el nivell compta com a {level}.",
    "ask.saved_plainly": "Desat.",
    "ask.saved_comment": "Desat; abans: {before}",
    "ask.saved_unknown": "Desat: per esbrinar. Mentrestant, la pregunta queda per respondre.",
    "ask.saved_not_applicable": "Desat: no escau. El motiu es veurà al costat dels resultats.",
    "ask.cleared": "La pregunta torna a quedar per respondre; abans: {answer}. L'evidència i el comentari es queden.",
    "ask.nothing_to_clear": "No hi ha cap resposta per retirar.",
    "ask.first": "Aquesta és la primera pregunta.",
    # unknown, not applicable, comment
    "ask.unknown_prompt": "Què cal esbrinar, o amb qui? (Intro: en blanc)",
    "ask.unknown_again": "Què cal esbrinar, o amb qui? (Intro: deixar-ho com està)",
    "ask.not_applicable_refused": "Aquesta pregunta és per a tots els centres: aquí la rúbrica no admet «no escau».",
    "ask.not_applicable_when": "Només quan: {when}",
    "ask.not_applicable_prompt": "Per què no escau? (Intro: deixar-ho)",
    "ask.no_reason": "Encara no és un motiu: digueu en poques paraules per què.",
    "ask.comment_prompt": "Comentari, sense noms d'alumnes (Intro: deixar-ho):",
    "ask.comment_again": "Comentari, sense noms d'alumnes (Intro: deixar-lo com està; -: treure'l):",
    # evidence
    "ask.evidence_what": "Un enllaç, el nom d'un fitxer o una frase que digui què és i on es desa. No s'obre ni s'envia res.",
    "ask.evidence_prompt": "Evidència (Intro: més endavant):",
    "ask.evidence_again": "Més evidències (Intro: cap més; -1: treure la primera):",
    "ask.evidence_title": "Què és, en poques paraules (Intro: en blanc):",
    "ask.evidence_date": "De quin dia és, com ara 2026-02-11 (Intro: sense data):",
    "ask.evidence_bad_date": "Això no és una data. Escriviu-la així: 2026-02-11.",
    "ask.evidence_future": "Aquest dia encara no ha arribat.",
    "ask.evidence_no_text": "Encara no diu què hi ha per veure: digueu-ho en poques paraules, o premeu Intro.",
    "ask.evidence_bad_link": "Aquest enllaç no és sencer, o hi ha un espai: torneu-lo a copiar.",
    "ask.evidence_gone": "S'ha tret: {evidence}",
    "ask.evidence_no_number": "No hi ha cap evidència amb aquest número.",
    # personal data
    "ask.again": "Escriviu-ho de nou sense aquesta dada (Intro: deixar-ho així):",
    # going about
    "ask.go_prompt": "Un número, o paraules d'un títol (Intro: quedar-se aquí):",
    "ask.go_none": "Cap pregunta ni cap criteri no té «{text}» al títol.",
    "ask.go_no_number": "Aquí les preguntes són 1-{indicators}.",
    "ask.go_several": "N'hi ha més d'una; quina?",
    "ask.progress_of": "{criterion}: {answered} de {indicators}",
    "ask.list_item": "{number}. {title}: {answer}",
    # the file
    "ask.refused": "Al fitxer, aquesta resposta està escrita d'una manera que aquí no es pot canviar sense perdre res. Canvieu-la amb un editor; el fitxer no ha canviat.",
    "ask.broken": "Així no es pot desar; el fitxer no ha canviat.",
    "ask.not_saved": "No s'ha desat: {title}",
    "ask.changed": "Mentrestant algú altre ha desat {file}. No s'hi ha sobreescrit res, i ara s'ha tornat a llegir.",
    "ask.changed_same": "Ha respost aquesta mateixa pregunta:",
    "ask.replace_prompt": "Hi voleu posar la vostra resposta en lloc d'aquesta? (s: sí; Intro: deixar la seva)",
    "ask.apply_prompt": "Hi voleu posar la vostra resposta? (Intro: sí; n: no)",
    "ask.no": "n, no",
    "ask.changed_faulty": "Ara té errors: {command} diu quins.",
    "ask.cannot_write": "{file} no es pot escriure: {reason}. El fitxer no ha canviat.",
    # the end
    "ask.complete": "S'han repassat totes les preguntes. Gràcies!",
    "ask.end": "Era l'última pregunta.",
    "ask.end_prompt": "Intro: acabar; o bé v i un número, l: llista:",
    "ask.end_open": "Intro: a la primera per respondre; q: plegar:",
    "ask.sitting": "Preguntes treballades aquesta vegada: {given}",
    "ask.kept": "Tot queda desat a {file}.",
    "ask.then": "A continuació: {score} mostra on és el centre, i {gap} els passos per avançar.",
    "ask.then_on": "Per continuar: {command}",
    "ask.interrupted": "Tot el que s'ha respost queda desat a {file}.",
    # == plans from a path ==
    # in the file
    "plan.document": "{title}: indicar quina evidència mostra el nivell {level}",
    "plan.improve": "{title}: arribar al nivell {level}",
    # on the screen
    "plan.added.one": "S'ha afegit {n} pas als plans de {file}",
    "plan.added.other": "S'han afegit {n} passos als plans de {file}",
    "plan.open.one": "No s'hi ha posat {n} pas, d'una pregunta que encara ningú no ha respost. Responeu-la amb {command} i torneu a executar aquesta ordre.",
    "plan.open.other": "No s'hi han posat {n} passos, de preguntes que encara ningú no ha respost. Responeu-les amb {command} i torneu a executar aquesta ordre.",
    "plan.later.one": "Queda per a més endavant {n} pas: cada curs, un sol nivell de cada pràctica.",
    "plan.later.other": "Queden per a més endavant {n} passos: cada curs, un sol nivell de cada pràctica.",
    "plan.year": "Curs {year}",
    "plan.there": "Els plans de {file} ja tenen aquests passos.",
    "plan.none": "No hi ha cap pas per afegir als plans.",
    # == the school's report ==
    "report.title": "Informe d'autoavaluació",
    "report.contents": "Contingut",
    "report.skip": "Aneu al contingut",
    "report.done": "{file} és a punt. Obriu-lo amb un navegador; des d'allà es pot imprimir per signar-lo.",
    "report.done_markdown": "{file} és a punt.",
    # the heading
    "fact.code": "Codi: {code}",
    "fact.place": "Població: {place}",
    # where the school stands
    "standing.heading": "On som",
    "standing.scale": "El total, de 0 a {maximum}",
    "standing.marks": "el total que demana cada fase",
    "standing.range": "el que encara hi poden afegir les preguntes per respondre",
    "stage.reached": "assolida",
    "stage.current": "on som ara",
    "stage.provisional": "on som ara, provisionalment",
    "stage.ahead": "encara per davant",
    # the criteria
    "criteria.heading": "Els criteris d'un cop d'ull",
    "criteria.caption": "La puntuació de cada criteri, de 0 a {maximum}",
    "criteria.radar": "Radar dels criteris",
    "criteria.axes": (
        "Un eix per criteri, amb el número que té a la taula: 0 al mig i {maximum} a la vora."
    ),
    "criteria.before": "La línia discontínua: {label}.",
    "column.criterion": "Criteri",
    # the indicators
    "indicators.heading": "Indicador per indicador",
    "indicators.caption": "{title}: nivell, fita i puntuació de cada indicador",
    "column.target": "Fita",
    "bar.target": "fita {target}",
    "legend.heading": "Com es llegeixen les barres",
    "legend.counted": "el nivell que compta",
    "legend.claimed": "respost, falta indicar-ne l'evidència",
    "legend.ahead": "passos encara per fer",
    "legend.target": "la fita",
    # strengths
    "strengths.heading": "El que ja va bé",
    "strengths.intro": "Ja són a la fita o més amunt, amb evidències que ho mostren.",
    "strengths.none": (
        "Encara cap indicador no és a la seva fita amb evidències; els passos per avançar mostren "
        "per on es pot començar."
    ),
    # the steps
    "steps.intro": "Primer, els que donen més per l'esforç que demanen.",
    "steps.all": "Pas a pas",
    "reasons.not_applicable": "El que no escau al nostre centre, i per què",
    "reasons.unknown": "El que encara hem d'esbrinar",
    # plans and comments
    "plans.heading": "Els nostres plans per als dos cursos vinents",
    "plans.none": "Al fitxer de respostes encara no hi ha plans.",
    "plans.year": "curs {year}",
    "plans.level": "{title}: nivell {level}",
    "comments.heading": "Comentaris",
    # the evidence
    "evidence.heading": "Registre d'evidències",
    "evidence.caption": (
        "El que el centre dona com a evidència, tal com ho ha escrit; no s'ha obert res per fer "
        "aquest informe."
    ),
    "evidence.none": "Encara no s'indica cap evidència.",
    "column.evidence": "Evidència",
    "column.date": "Data",
    # since the last time
    "changes.heading": "Des de l'última vegada",
    "changes.caption": "Els criteris abans i ara, de 0 a {maximum}",
    "changes.point": "{label}: {score}",
    "changes.none": "{label}: sense total",
    "column.change": "Canvi",
    # the signature
    "signature.heading": "Signatura",
    "signature.intro": "Per la direcció del centre",
    "signature.name": "Nom",
    "signature.post": "Càrrec",
    "signature.place": "Lloc i data",
    "signature.signature": "Signatura",
    # the last line
    "report.made": "Fet amb etwin {version} · rúbrica {id} {rubric_version} · {digest}",
    # == the form for a meeting ==
    # the beginning
    "intro": "Un formulari per omplir plegats, en una reunió: on és el centre avui, i què vol fer a "
    "continuació.",
    "version": "Rúbrica: {rubric}, versió {version} · preguntes: {questions}",
    "contents": "Contingut",
    "school.heading": "El centre",
    "school.name": "Centre",
    "school.code": "Codi oficial",
    "school.country": "País",
    "school.region": "Comunitat o regió",
    "school.place": "Població",
    "school.stage": "Etapes educatives",
    "period": "Curs",
    "date": "Dia de la reunió",
    "respondent.role": "Qui respon",
    "hint.school.country": "com ara ES",
    "hint.school.stage": "com ara primària",
    "hint.period": "com ara 2025-2026",
    "hint.date": "com ara 2026-05-12",
    "hint.respondent.role": "un càrrec o una funció, mai un nom",
    # how it is filled in
    "how.heading": "Com es respon",
    "how.level": "A cada pregunta, marqueu el nivell que descriu el centre avui. Primer parleu-ne; "
    "amb una marca n'hi ha prou.",
    "how.choose": "A cada pregunta, trieu el nivell que descriu el centre avui, o escriviu-ne el "
    "número.",
    "how.unknown": "On encara no ho sap ningú, marqueu {sign} i escriviu què cal esbrinar i a qui "
    "demanar-ho. Una pregunta també es pot deixar en blanc.",
    "how.not_applicable": "«No escau» ({sign}) només surt a les preguntes que poden no afectar un "
    "centre, amb l'únic cas que s'hi admet. Digueu-ne el motiu.",
    "how.evidence": "A partir del nivell {level}, digueu què ho mostra: un enllaç, el nom d'un "
    "fitxer, o una frase que digui què és i on es desa. Si no, la resposta compta com el nivell "
    "més alt que no en demana.",
    "how.lines": "A la cel·la de les evidències, una a cada línia.",
    "how.rows": "Les files es poden moure i se n'hi poden afegir; els mots petits i grisos de "
    "l'esquerra diuen què és cada fila, i s'hi han de quedar.",
    "how.title": "Resposta",
    "how.privacy": "Funcions, no noms",
    "how.after": "Després",
    "after.paper": "Després, {command} demana aquestes respostes una per una i les desa en un fitxer.",
    "after.workbook": "Deseu el full de càlcul i feu-ne un fitxer de respostes: {command}",
    # a question
    "question.unknown": "Encara ho hem d'esbrinar",
    "question.ask": "Què, i a qui demanar-ho",
    "question.not_applicable": "No escau",
    "question.only": "Només si: {when}",
    "question.why": "Per què",
    "question.evidence": "Evidències",
    "question.needed": "calen a partir del nivell {level}",
    "question.examples": "Per exemple:",
    "question.comment": "Comentari, sense noms d'alumnes",
    # what comes next
    "form.plans": "Plans per als dos cursos vinents",
    "plans.how": "Què vol fer el centre, per criteri. Uns quants passos que es puguin fer valen més "
    "que no pas molts.",
    "form.year": "Curs {year}",
    # the workbook
    "sheet.school": "Centre",
    "sheet.plans": "Plans",
    "column.id": "id",
    "column.levels": "Nivells",
    "column.level": "Resposta",
    "column.reason": "Què cal esbrinar, o per què no escau",
    "form.evidence": "Evidències, una a cada línia",
    "column.comment": "Comentari, sense noms d'alumnes",
    "column.plan": "Què vol fer el centre",
    "column.year": "Curs",
    "page": "Pàgina {page} de {pages}",
    # the last word of the commands
    "done.html": "{file} és a punt per imprimir: obriu-lo amb un navegador",
    "done.md": "{file} és a punt per imprimir o per omplir",
    "done.xlsx": "{file} és a punt per omplir. Després: {command}",
    "imported": "{file} és a punt: {answered} de {indicators} preguntes respostes. A continuació: "
    "{command}",
    "imported.in_part": "{file} té el que s'ha pogut llegir, i el que es diu més amunt ha quedat fora: {answered} de {indicators} preguntes respostes. A continuació: {command}",
    # == a command line that cannot be read ==
    # commands
    "command.unknown": "no hi ha cap ordre «{command}»",
    "command.unknown.near": "no hi ha cap ordre «{command}»; potser volíeu dir {near}?",
    "command.missing": "falta l'ordre; trieu-ne una: {commands}",
    # options
    "option.unknown": "no hi ha cap opció {option}",
    "option.unknown.near": "no hi ha cap opció {option}; potser volíeu dir {near}?",
    "option.value": "{option} vol un valor al darrere: {value}",
    "option.flag": "{option} no porta cap valor",
    # values
    "value.missing": "falta {name}: {what}",
    "value.missing.choice": "falta {name}; trieu-ne un: {choices}",
    "value.choice": "{name}: trieu un d'aquests valors: {choices}",
    "value.number": "{name} hauria de ser un nombre enter, {least} o més",
    # words beyond the arguments
    "words.none": "l'ordre no admet res més que opcions",
    "words.many": (
        "hi ha més paraules de les que admet l'ordre, {takes}; un nom amb espais va entre cometes"
    ),
}
