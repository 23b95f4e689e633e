#!/usr/bin/env bash
# Damages real files of law and reads them. Usage: bench/fuzz.sh [--count N] [--seconds N] [--seed N] [--workers N] LAWS
set -euo pipefail
. "$(dirname "$0")/common.sh"

count=1000000 seconds=3600 seed=$RANDOM workers=$(nproc)
while (($# > 1)); do
  case $1 in
    --count) count=$2 ;;
    --seconds) seconds=$2 ;;
    --seed) seed=$2 ;;
    --workers) workers=$2 ;;
    *) die "Unknown option $1." ;;
  esac
  shift 2
done
[[ -d ${1:-} ]] || die "Usage: bench/fuzz.sh [--count N] [--seconds N] [--seed N] [--workers N] LAWS"

build_release tests/Fabang.Tests
keep_results fuzz
machine
FABANG_LAWS=$(cd "$1" && pwd) FABANG_FUZZ_COUNT=$count FABANG_FUZZ_SECONDS=$seconds FABANG_FUZZ_SEED=$seed FABANG_FUZZ_WORKERS=$workers \
  dotnet "$root/artifacts/bin/Fabang.Tests/release/Fabang.Tests.dll" -noLogo -showLiveOutput -class '*LawFileFuzzTests'
