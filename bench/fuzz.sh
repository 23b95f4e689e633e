#!/usr/bin/env bash
# Damages real files of law and reads them: bench/fuzz.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo "Usage: bench/fuzz.sh [--count N] [--seconds N] [--seed N] [--workers N] LAWS"
}

count=1000000 seconds=3600 seed=$RANDOM workers=$(nproc)
options count seconds seed workers -- "$@"
((${#places[@]} == 1)) && [[ -d ${places[0]} ]] || misused

build_release tests/Fabang.Tests
keep_results fuzz
machine
FABANG_LAWS=$(cd "${places[0]}" && pwd) FABANG_FUZZ_COUNT=$count FABANG_FUZZ_SECONDS=$seconds FABANG_FUZZ_SEED=$seed FABANG_FUZZ_WORKERS=$workers \
  dotnet "$root/artifacts/bin/Fabang.Tests/release/Fabang.Tests.dll" -noLogo -showLiveOutput -class '*LawFileFuzzTests'
