#!/usr/bin/env bash
# Pages a second against a bare Kestrel page, in one run on this machine: bench/pages.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo "Usage: bench/pages.sh [--laws DIR] [--seconds N] [--connections N]"
  echo "Without --laws the library holds the digest alone. Nothing is asserted; figures are printed and kept in bench/results."
}

seconds=8 threads=2 connections=16 laws=''
options laws seconds connections -- "$@"
((${#places[@]} == 0)) || misused
[[ -z $laws ]] || laws=$(cd "$laws" && pwd)

need_tool wrk wrk

# The 50th and 99th percentile are among wrk's own; the script only gives them one line.
cat >"$scratch/report.lua" <<'LUA'
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.1f %.2f %.2f %d %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status, summary.bytes / math.max(summary.requests, 1)))
end
LUA

load() { wrk --threads "$threads" --connections "$connections" --duration "$1s" --timeout 10s --script "$scratch/report.lua" "$2" | awk '/^RESULT/ { $1 = ""; print }'; }

# measure NAME URL: warm up, measure, and compare with the bare page.
measure() {
  local name=$1 url=$2 rate p50 p99 errors bytes
  curl --silent --fail --output /dev/null "$url" || die "$url does not answer."
  load 4 "$url" >/dev/null
  read -r rate p50 p99 errors bytes < <(load "$seconds" "$url")
  hello=${hello:-$rate}
  printf '%-28s %10s %9s %9s %9s %8s %9s\n' "$name" "$rate" "$p50" "$p99" "$bytes" "$errors" \
    "$(awk -v rate="$rate" -v hello="$hello" 'BEGIN { printf "1 : %.1f", hello / rate }')"
}

run() {
  local hello='' data=$scratch/data bare site found
  machine
  bare=$(free_port)
  serve hello "$bare" dotnet "$root/artifacts/bin/Hello/release/Hello.dll" --urls "http://127.0.0.1:$bare"
  ASPNETCORE_ENVIRONMENT=Development dotnet "$program" demo seed --data "$data" >"$scratch/seed.log" 2>&1 || { cat "$scratch/seed.log"; die "The demonstration could not be seeded."; }
  if [[ -n $laws ]]; then
    dotnet "$program" laws import "$laws" --data "$data" >"$scratch/import.log" 2>&1 || { tail "$scratch/import.log"; die "The texts of law could not be imported."; }
    grep '^The library holds' "$scratch/import.log"
  fi

  site=$(free_port)
  ASPNETCORE_ENVIRONMENT=Production Logging__LogLevel__Default=Warning serve fabang "$site" dotnet "$program" serve --no-demo --port "$site" --data "$data"
  echo "SQLite: database $(size_of "$data"/fabang.db*), search index $(size_of "$data/index")"
  echo "wrk: $threads threads, $connections connections, $seconds s after 4 s of warm-up, on the same machine"
  printf '%-28s %10s %9s %9s %9s %8s %9s\n' page requests/s 'p50 ms' 'p99 ms' bytes errors ratio
  measure 'hello (bare Kestrel)' "http://127.0.0.1:$bare/"
  measure 'home page' "http://127.0.0.1:$site/"
  measure 'search' "http://127.0.0.1:$site/laws/search?q=%E8%80%81%E6%9D%BF%E4%B8%8D%E7%BB%99%E5%B7%A5%E9%92%B1"
  found=$(article "$site")
  measure 'article' "http://127.0.0.1:$site$found"
  echo "memory of the site: $(awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/${started[-1]}/status")"
}

# The first article that the search finds, wherever it stands.
article() {
  local found
  found=$(curl --silent --fail --get --data-urlencode "q=劳动合同法 工资" "http://127.0.0.1:$1/laws/search" | grep -oP 'href="\K/laws/(?!search)[^"#?]+/[^"#?]+' | head -n 1) || true
  [[ -n $found ]] || die "The search found no article."
  echo "$found"
}

build_release src/Fabang
build_release bench/Hello
keep_results pages
run
