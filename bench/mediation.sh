#!/usr/bin/env bash
# The desk of mediation with a country's mediations in PostgreSQL: bench/mediation.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=bench/desk.sh
. "$bench/desk.sh"

usage() {
  echo "Usage: bench/mediation.sh --database CONNECTION [--mediations N] [--requests N] [--data DIR] [--server-log FILE]"
  echo "Fills the database (empty, or filled by an earlier run with as many) with N mediations, 1000000 unless told, and times the pages of the desk"
  echo "as one officer of a city and one of a province, each page --requests times (50) after one to warm up. Nothing is asserted."
  echo "--data: the folder of the keys that the database is sealed with (bench/results/mediation); who fills it in one run needs it in the next."
  echo "--server-log: the log of the PostgreSQL server, where it runs here and the user is a superuser: prints the plans of what each page really asks for."
}

database='' mediations=1000000 requests=50 data=$bench/results/mediation server_log=''
options database data mediations requests server-log -- "$@"
((${#places[@]} == 0)) || misused
[[ -n $database ]] || die "--database is needed: a connection string of PostgreSQL."

run() {
  local year
  year=$(date +%Y)
  machine
  fill_once mediation_cases "$mediations" --mediations
  echo "mediations: $(sql --command 'select count(*) from mediation_cases'), agreements: $(sql --command 'select count(*) from mediation_agreements'), payments: $(sql --command 'select count(*) from mediation_payments'), matters with a clock: $(sql --command 'select count(*) from matters where next_due_at is not null')"
  echo "database: $(sql --command 'select pg_size_pretty(pg_database_size(current_database()))')"
  start fabang "$database"
  sign_in gaojie /desk/mediation
  sign_in guolei /desk/mediation/clocks
  heading
  measure 'a page without rows, to compare' gaojie /accessibility
  measure 'desk of a city, what is to do' gaojie /desk/mediation
  measure 'desk of a city, what waits for others' gaojie '/desk/mediation?show=waiting'
  measure 'desk of a city, what is done' gaojie '/desk/mediation?show=done'
  find_number 'search by number' gaojie /desk/mediation "$(sql --command "select number from matters where kind = 'Mediation' and region like '3301%' and number like '%-S%-7' limit 1")"
  measure 'clock board of a city' gaojie /desk/mediation/clocks
  measure 'clock board of a province' guolei /desk/mediation/clocks
  measure 'a year of a city' gaojie "/desk/mediation/figures?year=$year"
  measure 'a year of a province' guolei "/desk/mediation/figures?year=$year"
  measure 'a year of the country, public' gaojie "/mediation/figures?year=$year"
  [[ -n $server_log ]] || return 0
  explained
  plans 'desk of a city, what is to do' gaojie /desk/mediation 'FROM (matters|mediation_)'
  plans 'desk of a city, what waits for others' gaojie '/desk/mediation?show=waiting' 'FROM (matters|mediation_)'
  plans 'desk of a city, what is done' gaojie '/desk/mediation?show=done' 'FROM (matters|mediation_)'
  plans 'clock board of a province' guolei /desk/mediation/clocks 'FROM (matters|mediation_)'
  plans 'a year of a province' guolei "/desk/mediation/figures?year=$year" 'FROM (matters|mediation_)'
  plans 'a year of the country, public' gaojie "/mediation/figures?year=$year" 'FROM (matters|mediation_)'
}

need_tool psql postgresql-client
need_tool curl curl
build_release src/Fabang
keep_results mediation
run
