#!/usr/bin/env bash
# How long the import of a folder of texts of law takes, and what it fills: bench/import.sh LAWS_DIR [CONNECTION]
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if (($# < 1 || $# > 2)) || [[ ! -d $1 ]]; then
  echo "Usage: bench/import.sh LAWS_DIR [CONNECTION]"
  echo "CONNECTION names an empty PostgreSQL database: \"Host=...;Database=...;Username=...\". It is filled and not emptied."
  exit 1
fi

laws=$(cd "$1" && pwd) connection=${2-}

# import TITLE DATA [option...]: imports twice; the second time finds everything known.
import() {
  local title=$1 data=$2 begun first
  shift 2
  begun=$EPOCHREALTIME
  dotnet "$program" laws import "$laws" --data "$data" "$@" >"$scratch/import.log" 2>&1 || { tail -n 20 "$scratch/import.log"; die "The import failed."; }
  first=$(since "$begun")
  grep -E '^[0-9,]+ files:|^The library holds' "$scratch/import.log"
  begun=$EPOCHREALTIME
  dotnet "$program" laws import "$laws" --data "$data" "$@" >"$scratch/again.log" 2>&1 || { tail -n 20 "$scratch/again.log"; die "The second import failed."; }
  echo "$title: $first s; again, with nothing new: $(since "$begun") s; search index $(size_of "$data/index")"
}

since() { awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'; }

# psql takes the same words in small letters.
size_in_postgres() {
  local place
  place=$(sed -E 's/Host=/host=/I; s/Port=/port=/I; s/Database=/dbname=/I; s/Username=/user=/I; s/Password=/password=/I' <<<"${connection//;/ }")
  psql --no-psqlrc --tuples-only --no-align --dbname "$place" --command 'select pg_size_pretty(pg_database_size(current_database()))' 2>/dev/null || echo "unknown: psql is missing"
}

run() {
  machine
  echo "$(find "$laws" -name '*.md' | wc -l) files, $(size_of "$laws")"
  import SQLite "$scratch/sqlite"
  echo "SQLite: database $(size_of "$scratch"/sqlite/fabang.db*)"
  if [[ -n $connection ]]; then
    import PostgreSQL "$scratch/postgres" --database "$connection"
    echo "PostgreSQL: database $(size_in_postgres)"
  fi
}

build_release src/Fabang
keep_results import
run
