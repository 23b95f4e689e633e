#!/usr/bin/env bash
# The desk of legal aid with a country's year in PostgreSQL: bench/aid.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=bench/desk.sh
. "$bench/desk.sh"

usage() {
  echo "Usage: bench/aid.sh --database CONNECTION [--applications N] [--requests N] [--data DIR] [--server-log FILE]"
  echo "Fills the database (empty, or filled by an earlier run with as many) with N applications, 700000 unless told, and times the pages of the desk"
  echo "as one officer of a city and one of a province, each page --requests times (50) after one to warm up. Nothing is asserted."
  echo "--data: the folder of the keys that the database is sealed with (bench/results/aid); who fills it in one run needs it in the next."
  echo "--server-log: the log of the PostgreSQL server, where it runs here and the user is a superuser: prints the plans of what each page really asks for."
}

database='' applications=700000 requests=50 data=$bench/results/aid server_log=''
options database data applications requests server-log -- "$@"
((${#places[@]} == 0)) || misused
[[ -n $database ]] || die "--database is needed: a connection string of PostgreSQL."

run() {
  local year i
  year=$(date +%Y)
  machine
  fill_once aid_applications "$applications" --scale
  echo "applications: $(sql --command 'select count(*) from aid_applications'), cases: $(sql --command 'select count(*) from aid_cases'), matters with a clock: $(sql --command 'select count(*) from matters where next_due_at is not null')"
  echo "database: $(sql --command 'select pg_size_pretty(pg_database_size(current_database()))')"
  start fabang "$database"
  # A database of an older version has no counted years yet; the program counts as soon as it runs.
  for ((i = 0; i < 120; i++)); do
    (($(sql --command 'select count(*) from aid_years') == 0)) || break
    sleep 1
  done
  sign_in xumei /desk/legal-aid
  sign_in guolei /desk/legal-aid/clocks
  heading
  measure 'a page without rows, to compare' xumei /accessibility
  measure 'desk of a city, what is to do' xumei /desk/legal-aid
  measure 'desk of a city, what waits for others' xumei '/desk/legal-aid?show=waiting'
  measure 'desk of a city, what is done' xumei '/desk/legal-aid?show=done'
  find_number 'search by number' xumei /desk/legal-aid "$(sql --command "select number from matters where region like '3301%' and number like '%-S%-7' limit 1")"
  measure 'clock board of a city' xumei /desk/legal-aid/clocks
  measure 'clock board of a province' guolei /desk/legal-aid/clocks
  measure 'a year of a city' xumei "/desk/legal-aid/figures?year=$year"
  measure 'a year of a province' guolei "/desk/legal-aid/figures?year=$year"
  measure 'a year of the country, public' xumei "/legal-aid/figures?year=$year"
  [[ -n $server_log ]] || return 0
  explained
  plans 'desk of a city, what is to do' xumei /desk/legal-aid 'FROM (matters|aid_)'
  plans 'desk of a city, what is done' xumei '/desk/legal-aid?show=done' 'FROM (matters|aid_)'
  plans 'clock board of a province' guolei /desk/legal-aid/clocks 'FROM (matters|aid_)'
  plans 'a year of a province' guolei "/desk/legal-aid/figures?year=$year" 'FROM (matters|aid_)'
  plans 'a year of the country, public' xumei "/legal-aid/figures?year=$year" 'FROM (matters|aid_)'
}

need_tool psql postgresql-client
need_tool curl curl
build_release src/Fabang
keep_results aid
run
