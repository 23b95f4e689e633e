#!/usr/bin/env bash
# The desk of legal aid with a country's year in PostgreSQL: bench/aid.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo "Usage: bench/aid.sh --database CONNECTION [--applications N] [--requests N]"
  echo "Fills the database (empty, or filled by an earlier run) with N applications, 700000 unless told, and times the pages of the desk"
  echo "as one officer of a county, a city and a province, each page --requests times (50) after one to warm up. Nothing is asserted."
}

database='' applications=700000 requests=50
while (($#)); do
  case $1 in
    --database) database=${2:?} && shift ;;
    --applications) applications=${2:?} && shift ;;
    --requests) requests=${2:?} && shift ;;
    --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 1
      ;;
  esac
  shift
done
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
}

# measure NAME USER PATH: milliseconds until the whole page is there.
measure() {
  local url=$site$3 jar=$scratch/$2.jar times
  curl --silent --fail --cookie "$jar" --output /dev/null "$url" || die "$3 does not answer to $2."
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

explain() {
  printf '\n-- %s\n' "$1"
  sql --command "explain (analyze, buffers, costs off, summary on) $2"
}

run() {
  local port
  machine
  if (($(sql --command "select count(*) from information_schema.tables where table_name = 'aid_applications'") == 0)) || (($(sql --command "select count(*) from aid_applications") < applications)); then
    SECONDS=0
    ASPNETCORE_ENVIRONMENT=Development dotnet "$program" demo seed --scale "$applications" --data "$scratch/data" --database "$database" | tail -n 2
    echo "seeded in $SECONDS s"
  fi
  echo "applications: $(sql --command 'select count(*) from aid_applications'), cases: $(sql --command 'select count(*) from aid_cases'), matters with a clock: $(sql --command 'select count(*) from matters where next_due_at is not null')"
  echo "database: $(sql --command 'select pg_size_pretty(pg_database_size(current_database()))')"
  port=$(free_port) site=http://127.0.0.1:$port
  ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Warning serve fabang "$port" dotnet "$program" serve --no-demo --port "$port" --data "$scratch/data" --database "$database"
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
  measure 'a year of a city' xumei "/desk/legal-aid/figures?year=$(date +%Y)"
  measure 'a year of a province' guolei "/desk/legal-aid/figures?year=$(date +%Y)"
  measure 'a year of the country, public' xumei "/legal-aid/figures?year=$(date +%Y)"
  explain 'what is to do in a county' "select * from matters where kind = 'LegalAid' and region = '330106' and next_actor = 'LegalAidCentre' order by next_due_at limit 100"
  explain 'one step of the clock board of a province' "select region, count(*) from matters where kind = 'LegalAid' and next_due_at is not null and region = any (array(select code from regions where code like '33%')) and next_rule like 'legal-aid.decide-limit=%' group by region"
  explain 'a year of the country' "select region, matter_code, group_code, status, count(*) from aid_applications where received_at >= date_trunc('year', now()) group by 1, 2, 3, 4"
}

need_tool psql postgresql-client
need_tool curl curl
build_release src/Fabang
keep_results aid
run
