"""The digest of a rubric: equal exactly when whole scores are comparable (docs/formats.md)."""

import hashlib
import json

from etwin_cli.model.numbers import plain
from etwin_cli.model.rubric import Band, Criterion, Indicator, Level, Rubric


def digest(rubric: Rubric) -> str:
    """Give `sha256:` and the hex of the SHA-256 of the rubric's canonical JSON, in UTF-8.

    The canonical JSON has its keys sorted at every height and no spaces. Decimals are texts, the
    shortest that says them ("100", "0.85"); level numbers are numbers; what is absent is null.

    ```
    {id, maximum, combine,
     scale: [{level, points}],                     as in the file; empty if there is none
     evidence: {required_from},
     bands: [{id, minimum, each_criterion, coverage, requires: {indicator: level}}],
     criteria: [{id, weight, combine, criteria: [...]}
              | {id, weight, combine, indicators: [
                    {id, weight, target, not_applicable, levels: [{level, points}]}]}]}
    ```

    Lists keep the rubric's order. Every default is filled in: the rubric's own `target` is there
    only as the targets of its indicators. Version, decimals, effort, covers and words are left out.
    """
    text = json.dumps(_canonical(rubric), sort_keys=True, separators=(",", ":"), allow_nan=False)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def _canonical(rubric: Rubric) -> dict[str, object]:
    return {
        "id": rubric.id,
        "maximum": plain(rubric.maximum),
        "combine": rubric.combine.value,
        "scale": [_level(level) for level in rubric.scale],
        "evidence": {"required_from": rubric.required_from},
        "bands": [_band(band) for band in rubric.bands],
        "criteria": [_criterion(criterion) for criterion in rubric.criteria],
    }


def _level(level: Level) -> dict[str, object]:
    return {"level": level.level, "points": plain(level.points)}


def _band(band: Band) -> dict[str, object]:
    return {
        "id": band.id,
        "minimum": plain(band.minimum),
        "each_criterion": None if band.each_criterion is None else plain(band.each_criterion),
        "coverage": None if band.coverage is None else plain(band.coverage),
        "requires": dict(band.requires),
    }


def _criterion(criterion: Criterion) -> dict[str, object]:
    held: dict[str, object] = (
        {"criteria": [_criterion(child) for child in criterion.criteria]}
        if criterion.criteria
        else {"indicators": [_indicator(child) for child in criterion.indicators]}
    )
    return {
        "id": criterion.id,
        "weight": plain(criterion.weight),
        "combine": criterion.combine.value,
        **held,
    }


def _indicator(indicator: Indicator) -> dict[str, object]:
    return {
        "id": indicator.id,
        "weight": plain(indicator.weight),
        "target": indicator.target,
        "not_applicable": indicator.not_applicable.value,
        "levels": [_level(level) for level in indicator.levels],
    }
