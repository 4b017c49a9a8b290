"""For each diagnostic code, a few lines that bring it about: the same in every language.

Most are parts of an answers file or, from ET201 on and for ET024 and ET026, of a rubric. A comment
names the file where it is another one; where no few lines will do, there is a command. Some hold
the tab or the control character that they show; in ET003, `�` is a byte that is not UTF-8.
"""

from typing import Final

EXAMPLES: Final[dict[str, str]] = {
    # The file and its YAML
    "ET001": "etwin validate not-there.yaml",
    "ET002": "etwin validate a-megabyte-of-answers.yaml",
    "ET003": """\
school:
  name: Espa�a
""",
    "ET004": """\
- shared-coordination: 2
- shared-decisions: 1
""",
    "ET005": """\
answers:
  shared-coordination:
    level: 2
    comment: 18:30: etwinning.pdf
""",
    "ET006": """\
answers:
\tshared-coordination: 2
""",
    "ET007": """\
school:
  name: "Example\x07"
""",
    "ET008": f"""\
answers:
  shared-coordination:
    comment: {"[" * 31}{"]" * 31}
""",
    "ET009": "etwin validate sixty-thousand-values.yaml",
    "ET010": """\
answers:
  shared-coordination: &same 2
  shared-decisions: *same
""",
    "ET011": """\
school:
  name: Example
  code: !!str 08012345
""",
    "ET012": """\
%YAML 1.2
---
rubric: etwinning-school
""",
    "ET013": """\
answers:
  shared-coordination: 2
  shared-coordination: 1
""",
    "ET014": """\
answers:
  shared-coordination: 2
---
answers:
  shared-coordination: 1
""",
    "ET015": """\
answers:
  [shared-coordination, shared-decisions]: 2
""",
    "ET016": "etwin validate two-thousand-problems.yaml",
    "ET017": """\
answers:
  shared-coordination:\u00a02
  shared-decisions: 1
""",
    "ET019": """\
id: first-year
version: "1.0.0"
criteria: [shared-work.yaml]
""",
    # The shape of the values
    "ET020": """\
school:
  code: 08012345
""",
    "ET021": """\
answers:
  shared-coordination:
    level: 2
    evidences: https://example.org/table
""",
    "ET022": """\
rubric: etwinning-school
school: Example
""",
    "ET023": """\
school:
  name: ""
""",
    "ET024": """\
id: Our Rubric
version: "1.0.0"
""",
    "ET025": """\
plans:
  shared-leadership:
    - {text: ..., year: 3}
""",
    "ET026": """\
id: our-rubric
combine: average
""",
    "ET027": """\
period: 2025-2026
date: 2026-02-30
""",
    "ET028": """\
answers:
  shared-coordination: 02
""",
    "ET029": "etwin import a-form-with-the-time-of-the-meeting.xlsx",
    # Workbooks
    "ET030": "etwin import not-a-form.xlsx",
    "ET031": "etwin import a-formula-in-a-cell.xlsx",
    "ET032": "etwin import a-code-as-a-number.xlsx",
    "ET033": "etwin import a-form-without-a-sheet.xlsx",
    "ET034": "etwin import a-form-with-notes.xlsx",
    "ET040": "etwin batch --table a-row-with-a-cell-too-many.csv -o schools.csv",
    "ET041": "etwin batch --table a-row-that-was-cut-off.csv -o schools.csv",
    "ET042": """\
school:
  name: Example
  code: 1.7E+07
""",
    # Answers
    "ET101": """\
answers:
  shared-coordinatoin: 2
""",
    "ET102": """\
answers:
  shared-leadership: 2
""",
    "ET103": """\
plans:
  shared-coordination: ...
""",
    "ET104": """\
rubric: our-rubric
school: {name: Example}
""",
    "ET105": """\
answers:
  shared-coordination: no
  shared-decisions: "2"
""",
    "ET106": """\
answers:
  shared-coordination: 5
""",
    "ET107": """\
answers:
  shared-coordination:
    level: 2
    unknown: ...
""",
    "ET108": """\
answers:
  shared-coordination: {not_applicable: ...}
""",
    "ET109": """\
answers:
  families-included: {not_applicable: }
""",
    "ET110": """\
answers:
  shared-coordination:
    level: 3
    evidence: {url: www.example.org}
""",
    "ET111": """\
answers:
  shared-coordination:
    level: 2
    evidence: {date: 2026-02-11}
""",
    "ET150": """\
rubric: {id: etwinning-school, version: "0.9.0"}
school: {name: Example}
""",
    "ET151": """\
answers:
  shared-coordination: 3
""",
    "ET152": """\
period: 2025-2026
date: 2126-05-12
""",
    "ET153": """\
period: 2025-26
date: 2026-05-12
""",
    "ET154": """\
answers:
  shared-coordination:
    level: 2
    comment: coordination@example.org
""",
    # Rubrics
    "ET155": """\
# etwin validate --check-files
answers:
  shared-coordination: {level: 3, evidence: {file: evidence/nowhere.pdf}}
""",
    "ET156": """\
# etwin validate --check-files
answers:
  shared-coordination: {level: 3, evidence: {file: ../minutes.pdf}}
""",
    "ET157": """\
answers:
  shared-coordination:
    level: 2
    comment: We meet in room #3, every Monday.
""",
    "ET158": """\
language: english
answers: {}
""",
    "ET159": """\
answers:
  shared-coordination:
    level: 2
    evidence: not yet
""",
    "ET201": """\
bands:
  - {id: begun, title: ..., minimum: 0}
  - {id: begun, title: ..., minimum: 50}
""",
    "ET202": """\
criteria:
  - id: garden
    title: ...
    indicators: []
""",
    "ET203": """\
scale:
  - {level: 1, title: ...}
  - {level: 0, title: ...}
""",
    "ET204": """\
scale:
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ...}]}
""",
    "ET205": """\
scale: [{level: 0, points: 1}, {level: 1, points: 1}]
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ...}]}
""",
    "ET206": """\
combine: points
scale: [{level: 0, points: -1}, {level: 1, points: 0}]
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ...}]}
""",
    "ET207": """\
evidence: {required_from: 0}
scale: [{level: 0, title: ...}, {level: 1, title: ...}]
""",
    "ET208": """\
criteria:
  - id: garden
    title: ...
    indicators:
      - {id: plants, title: ..., not_applicable: excluded}
""",
    "ET209": """\
bands:
  - {id: begun, title: ..., minimum: 50}
  - {id: green, title: ..., minimum: 25}
""",
    "ET210": """\
bands:
  - {id: green, title: ..., minimum: 120}
""",
    "ET211": """\
bands:
  - {id: green, title: ..., minimum: 50, requires: {compost: 1}}
""",
    "ET212": """\
scale: [{level: 0, points: 1}, {level: 1, points: 0}]
bands:
  - {id: green, title: ..., minimum: 100, requires: {plants: 1}}
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ...}]}
""",
    "ET213": """\
criteria:
  - ../garden.yaml
""",
    "ET214": """\
criteria:
  - not-there.yaml
""",
    "ET215": """\
# translations/es.yaml
indicators:
  compost: {title: ...}
""",
    "ET216": """\
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ..., evidence_examples: [..., ...]}]}
# translations/es.yaml
indicators: {plants: {evidence_examples: [...]}}
""",
    "ET217": """\
# translations/es.yaml
language: ca
""",
    "ET218": """\
criteria:
  - {id: garden, title: ..., indicators: [{id: plants, title: ..., covers: [grow, cook]}]}
# claims.yaml
garden: [{id: grow, kind: practice, phrase: ...}]
""",
    "ET250": """\
# translations/es.yaml
language: es
rubric: {title: ...}
""",
    "ET251": """\
bands: [{id: green, title: ..., minimum: 50, coverage: 1}]
criteria:
  - id: garden
    title: ...
    indicators: [{id: hive, title: ..., not_applicable: full, not_applicable_when: ...}]
""",
    "ET252": """\
criteria:
  - id: garden
    title: ...
    indicators:
      - {id: plants, title: ..., target: 9}
""",
    "ET253": """\
# claims.yaml
garden: [{id: grow, kind: practice, phrase: ...}]
""",
}
