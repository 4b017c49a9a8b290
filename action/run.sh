#!/usr/bin/env bash
# The step of action.yml: annotations in the log, the score in the step summary, the outputs.
# Inputs come in variables alone. Runs in the bash 3.2 of macOS too.
# The workspace may be a stranger's pull request: nothing in it is run, and reports are written
# into a folder of this run's own.
set -euo pipefail

python=("$RUNNER_TEMP/etwin/bin/python" -I)
etwin=("${python[@]}" -m etwin_cli)
work=$(mktemp -d "$RUNNER_TEMP/etwin-XXXXXX")
results=$work/results.jsonl
both=(--color=never "--rubric=${INPUT_RUBRIC:-etwinning-school}")
validate=(--format=github)
score=(--format=markdown "--also=jsonl=$results")
files=()

on() { # NAME VALUE: whether a switch is on
  case $2 in
    true) return 0 ;;
    false | "") return 1 ;;
    *) echo "::error title=etwin::the input $1 is neither true nor false" && exit 2 ;;
  esac
}

if ! on config "$INPUT_CONFIG"; then both+=(--isolated); fi
[[ -z $INPUT_LANG ]] || both+=("--lang=$INPUT_LANG")
if on exit-zero "$INPUT_EXIT_ZERO"; then both+=(--exit-zero); fi
if on strict "$INPUT_STRICT"; then validate+=(--strict); fi
[[ -z $INPUT_SARIF ]] || validate+=("--also=sarif=$work/etwin.sarif")
[[ -z $INPUT_FAIL_UNDER ]] || score+=("--fail-under=$INPUT_FAIL_UNDER")
[[ -z $INPUT_REQUIRE_BAND ]] || score+=("--require-band=$INPUT_REQUIRE_BAND")
[[ -z $INPUT_MAX_UNSUPPORTED ]] || score+=("--max-unsupported=$INPUT_MAX_UNSUPPORTED")
if on require-complete "$INPUT_REQUIRE_COMPLETE"; then score+=(--require-complete); fi
while IFS= read -r line; do
  [[ -z $line ]] || score+=("--fail-under-criterion=$line")
done <<<"$INPUT_FAIL_UNDER_CRITERION"
while IFS= read -r line; do
  [[ -z $line ]] || files+=("$line")
done <<<"$INPUT_FILES"
if [[ ${#files[@]} -eq 0 ]]; then
  echo "::error title=etwin::the input files is empty" && exit 2
fi

code=0
"${etwin[@]}" validate "${both[@]}" "${validate[@]}" -- "${files[@]}" 2>"$work/said" || code=$?

# What is said on stderr may hold words of the files: no line of it is a workflow command.
fence=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$fence"
cat "$work/said"
scored=0
# shellcheck disable=SC2069 # stderr to the log, stdout to the summary
"${etwin[@]}" score "${both[@]}" "${score[@]}" -- "${files[@]}" 2>&1 >>"$GITHUB_STEP_SUMMARY" ||
  scored=$?
echo "::$fence::"
if ((code == 0 && scored == 1)); then
  echo "::error title=etwin::a gate is not met; the log says which"
fi
((scored <= code)) || code=$scored
if [[ -s $work/etwin.sarif ]] &&
  ! "${python[@]}" "$GITHUB_ACTION_PATH/action/copy.py" "$work/etwin.sarif" "$INPUT_SARIF"; then
  echo "::error title=etwin::the input sarif is to be a plain file in the workspace, with no link on its way"
  code=2
fi

{
  echo "exit-code=$code"
  if [[ -s $results ]]; then
    echo "results=$results"
    "${python[@]}" -c '
import json, sys
with open(sys.argv[1], encoding="utf-8", newline="\n") as lines:
    results = [json.loads(line) for line in lines]
if len(results) == 1:
    score, band = results[0].get("score"), results[0].get("band")
    print("score=" + ("" if score is None else str(score)))
    print("band=" + (band["id"] if band else ""))
' "$results"
  fi
} >>"$GITHUB_OUTPUT"
exit "$code"
