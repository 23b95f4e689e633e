#!/usr/bin/env bash
# How long the import of a folder of texts of law takes, what it fills, and whether people can search meanwhile.
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo "Usage: bench/import.sh LAWS_DIR [CONNECTION]"
  echo "       bench/import.sh --search LAWS_DIR [CONNECTION]"
  echo "CONNECTION names an empty PostgreSQL database: \"Host=...;Database=...;Username=...\". It is filled and not emptied."
  echo "--search: a site runs beside the import, and four readers search it without a pause until the import has ended."
}

search=''
options search! -- "$@"
((${#places[@]} == 1 || ${#places[@]} == 2)) && [[ -d ${places[0]} ]] || misused

laws=$(cd "${places[0]}" && pwd) connection=${places[1]-}

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

# get URL FILE [NAME=VALUE]: the status and the seconds; the answer is kept.
get() { curl --silent --max-time 60 --get ${3:+--data-urlencode "$3"} --output "$2" --write-out '%{http_code} %{time_total}\n' "$1" || true; }

# articles FILE: how many articles the API shows of a law.
articles() { grep -oP '"articles":\[\K[^]]*' "$1" | tr ',' '\n' | grep -c . || true; }

# reader NUMBER SITE: searches by page and by API, opens what was found, and looks at a law, until the import has ended.
reader() {
  local number=$1 site=$2 i=0 status took path law answer=$scratch/answer.$1
  local words=(老板不给工钱 离婚孩子归谁 邻居漏水 被狗咬了 交通事故赔偿 借钱不还 工伤认定 退押金) known=(民法典 刑法 劳动合同法 行政处罚法 道路交通安全法 民事诉讼法)
  while [[ ! -e $scratch/ended ]]; do
    i=$((i + 1))
    read -r status took < <(get "$site/laws/search?region=all" "$answer" "q=${words[(number + i) % 8]}")
    echo "search $status $took"
    read -r status took < <(get "$site/api/v1/laws/search" "$answer" "q=${words[(number + i) % 8]}")
    echo "search $status $took"
    path=$(grep -oP '"path":"\K/laws/[^"]+' "$answer" | head -n 1) || true
    if [[ -n $path ]]; then
      read -r status took < <(get "$site$path" "$answer")
      echo "article $status $took"
    fi
    law=${known[(number + i) % 6]}
    read -r status took < <(get "$site/api/v1/laws/$law" "$answer")
    echo "law $status $took $law $([[ $status == 200 ]] && articles "$answer")"
  done
}

# run_searching TITLE DATA [option...]
run_searching() {
  local title=$1 data=$2 site i begun law whole readers=()
  shift 2
  site=$(free_port)
  ASPNETCORE_ENVIRONMENT=Production Logging__LogLevel__Default=Warning Api__SearchesPerMinute=1000000 Api__RequestsPerMinute=1000000 \
    serve fabang "$site" dotnet "$program" serve --no-demo --port "$site" --data "$data" "$@"
  rm -f "$scratch/ended"
  for i in 0 1 2 3; do
    reader "$i" "http://127.0.0.1:$site" >"$scratch/reader.$i" &
    readers+=($!)
  done
  begun=$EPOCHREALTIME
  dotnet "$program" laws import "$laws" --data "$data" "$@" >"$scratch/import.log" 2>&1 || { touch "$scratch/ended"; tail -n 20 "$scratch/import.log"; die "The import failed."; }
  echo "$title: import $(since "$begun") s with four readers"
  touch "$scratch/ended"
  wait "${readers[@]}"
  grep -E '^[0-9,]+ files:|^The library holds' "$scratch/import.log"
  cat "$scratch"/reader.? | sort -k3,3n | awk '
    $1 != "law" { n[$1]++; bad[$1] += $2 != 200; slow[$1] = $3; all[$1, n[$1]] = $3 }
    $1 == "law" { n[$1]++; bad[$1] += $2 != 200 && $2 != 404; slow[$1] = $3; all[$1, n[$1]] = $3 }
    END { for (k in n) printf "%s: %d, failed %d, p50 %.0f ms, slowest %.0f ms\n", k, n[k], bad[k], 1000 * all[k, int((n[k] + 1) / 2)], 1000 * slow[k] }' | sort
  # What was seen of a law while it came in, beside what it is now.
  while read -r law; do
    get "http://127.0.0.1:$site/api/v1/laws/$law" "$scratch/answer" >/dev/null
    whole=$(articles "$scratch/answer")
    echo "$law has $whole articles; seen whole $(seen "$law" | grep -cx "$whole" || true) times, half $(seen "$law" | grep -cvx "$whole" || true) times"
  done < <(cat "$scratch"/reader.? | awk '$1 == "law" && $2 == 200 { print $4 }' | sort -u)
}

# seen LAW: its numbers of articles, one for each time it was there.
seen() { cat "$scratch"/reader.? | awk -v law="$1" '$1 == "law" && $2 == 200 && $4 == law { print $5 }'; }

build_release src/Fabang
keep_results import
if [[ -n $search ]]; then
  machine
  run_searching SQLite "$scratch/sqlite"
  if [[ -n $connection ]]; then
    run_searching PostgreSQL "$scratch/postgres" --database "$connection"
  fi
else
  run
fi
