#!/usr/bin/env bash
# The desk of legal aid with a country's year in PostgreSQL: bench/aid.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo "Usage: bench/aid.sh --database CONNECTION [--applications N] [--requests N] [--data DIR] [--server-log FILE]"
  echo "Fills the database (empty, or filled by an earlier run) with N applications, 700000 unless told, and times the pages of the desk"
  echo "as one officer of a city and one of a province, each page --requests times (50) after one to warm up. Nothing is asserted."
  echo "--data: the folder of the keys that the database is sealed with (bench/results/aid); who fills it in one run needs it in the next."
  echo "--server-log: the log of the PostgreSQL server, where it runs here and the user is a superuser: prints the plans of what each page really asks for."
}

database='' applications=700000 requests=50 data=$bench/results/aid server_log=''
options database data applications requests server-log -- "$@"
((${#places[@]} == 0)) || misused
[[ -n $database ]] || die "--database is needed: a connection string of PostgreSQL."

sql() { psql --no-psqlrc --tuples-only --no-align --quiet "$(sed -E 's/;/ /g; s/Username/user/I; s/Database/dbname/I; s/Host/host/I; s/Password/password/I; s/Port/port/I' <<<"$database")" "$@"; }

token() { grep -oP '(?<=name="__RequestVerificationToken" type="hidden" value=")[^"]+' "$1" | head -n 1; }

# sign_in USER: with both factors, as the demonstration shows them.
sign_in() {
  local jar=$scratch/$1.jar page=$scratch/page.html next code
  fetch() { curl --silent --show-error --location --cookie "$jar" --cookie-jar "$jar" --output "$page" --write-out '%{url_effective}' "$@"; }
  fetch "$site/staff/sign-in" >/dev/null
  next=$(fetch --data-urlencode "UserName=$1" --data-urlencode "Password=Fabang-demo-2026" --data-urlencode "__RequestVerificationToken=$(token "$page")" "$site/staff/sign-in")
  code=$(curl --silent "$site/dev/sign-ins" | grep -oP '(?<=id="totp">)[0-9]+')
  fetch --data-urlencode "Code=$code" --data-urlencode "__RequestVerificationToken=$(token "$page")" "$next" >/dev/null
  asked "$1" /desk/legal-aid/clocks
}

# asked USER PATH: fails where the page itself does not come, such as when it is the sign-in.
asked() {
  [[ $(curl --silent --cookie "$scratch/$1.jar" --output /dev/null --write-out '%{http_code}' "$site$2") == 200 ]] || die "$2 does not answer to $1: is $data the folder with which the database was filled?"
}

# measure NAME USER PATH: milliseconds until the whole page is there.
measure() {
  local url=$site$3 jar=$scratch/$2.jar times
  asked "$2" "$3"
  times=$(for ((i = 0; i < requests; i++)); do curl --silent --fail --cookie "$jar" --output /dev/null --write-out '%{time_total}\n' "$url"; done | sort -n)
  printf '%-46s %9s %9s\n' "$1" "$(awk -v n="$requests" 'NR == int((n + 1) / 2) { printf "%.1f", $1 * 1000 }' <<<"$times")" \
    "$(awk -v n="$requests" 'NR == int(n * 0.95 + 0.999) { printf "%.1f", $1 * 1000 }' <<<"$times")"
}

# find NAME USER NUMBER: the search of the desk, which is posted.
find_number() {
  local jar=$scratch/$2.jar page=$scratch/page.html times key
  curl --silent --cookie "$jar" --cookie-jar "$jar" --output "$page" "$site/desk/legal-aid"
  key=$(token "$page")
  times=$(for ((i = 0; i < requests; i++)); do
    curl --silent --fail --cookie "$jar" --output "$page" --write-out '%{time_total}\n' --data-urlencode "Search=$3" --data-urlencode "__RequestVerificationToken=$key" "$site/desk/legal-aid"
  done | sort -n)
  grep --quiet "$3" "$page" || die "The search did not find $3."
  printf '%-46s %9s %9s\n' "$1" "$(awk -v n="$requests" 'NR == int((n + 1) / 2) { printf "%.1f", $1 * 1000 }' <<<"$times")" \
    "$(awk -v n="$requests" 'NR == int(n * 0.95 + 0.999) { printf "%.1f", $1 * 1000 }' <<<"$times")"
}

# plans NAME USER PATH: what the page asks the database for about legal aid, with its plan as it ran.
plans() {
  local before
  before=$(wc -c <"$server_log")
  asked "$2" "$3"
  printf '\n-- %s\n' "$1"
  # A plan is a line with its duration and lines that begin with a tab. The jobs of the site go on meanwhile: what they ask names no region.
  tail -c "+$((before + 1))" "$server_log" | awk '
    function tell() { if (plan ~ /FROM (matters|aid_)/ && plan ~ /region (=|IN)|= ANY/) print plan; plan = "" }
    /^\t/ { if (plan != "") plan = plan "\n  " substr($0, 2, 300); next }
    { tell() }
    / plan:$/ { sub(/^.*duration: /, ""); plan = $0 }
    END { tell() }'
}

start() {
  local name=$1 port
  port=$(free_port) site=http://127.0.0.1:$port
  ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Warning serve "$name" "$port" dotnet "$program" serve --no-demo --port "$port" --data "$data" --database "$2"
}

run() {
  local year i
  year=$(date +%Y)
  machine
  if (($(sql --command "select count(*) from information_schema.tables where table_name = 'aid_applications'") == 0)) || (($(sql --command "select count(*) from aid_applications") < applications)); then
    SECONDS=0
    ASPNETCORE_ENVIRONMENT=Development dotnet "$program" demo seed --scale "$applications" --data "$data" --database "$database" | tail -n 2
    echo "seeded in $SECONDS s"
  fi
  echo "applications: $(sql --command 'select count(*) from aid_applications'), cases: $(sql --command 'select count(*) from aid_cases'), matters with a clock: $(sql --command 'select count(*) from matters where next_due_at is not null')"
  echo "database: $(sql --command 'select pg_size_pretty(pg_database_size(current_database()))')"
  start fabang "$database"
  # A database of an older version has no counted years yet; the program counts as soon as it runs.
  for ((i = 0; i < 120; i++)); do
    (($(sql --command 'select count(*) from aid_years') == 0)) || break
    sleep 1
  done
  sign_in xumei
  sign_in guolei
  printf '%-46s %9s %9s\n' "page ($requests times, one after another)" 'p50 ms' 'p95 ms'
  measure 'a page without rows, to compare' xumei /accessibility
  measure 'desk of a city, what is to do' xumei /desk/legal-aid
  measure 'desk of a city, what waits for others' xumei '/desk/legal-aid?show=waiting'
  measure 'desk of a city, what is done' xumei '/desk/legal-aid?show=done'
  find_number 'search by number' xumei "$(sql --command "select number from matters where region like '3301%' and number like '%-S%-7' limit 1")"
  measure 'clock board of a city' xumei /desk/legal-aid/clocks
  measure 'clock board of a province' guolei /desk/legal-aid/clocks
  measure 'a year of a city' xumei "/desk/legal-aid/figures?year=$year"
  measure 'a year of a province' guolei "/desk/legal-aid/figures?year=$year"
  measure 'a year of the country, public' xumei "/legal-aid/figures?year=$year"
  [[ -n $server_log ]] || return 0
  start explained "$database;Options=-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on -c auto_explain.log_buffers=on"
  plans 'desk of a city, what is to do' xumei /desk/legal-aid
  plans 'desk of a city, what is done' xumei '/desk/legal-aid?show=done'
  plans 'clock board of a province' guolei /desk/legal-aid/clocks
  plans 'a year of a province' guolei "/desk/legal-aid/figures?year=$year"
  plans 'a year of the country, public' xumei "/legal-aid/figures?year=$year"
}

need_tool psql postgresql-client
need_tool curl curl
build_release src/Fabang
keep_results aid
run
