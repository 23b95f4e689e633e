# shellcheck shell=bash
# Shared by the benchmarks of desks: signing in, timing pages, and what they ask of PostgreSQL. Sourced after common.sh, never run. Reads database, data, requests, server_log.

sql() { psql --no-psqlrc --tuples-only --no-align --quiet "$(sed -E 's/;/ /g; s/Username/user/I; s/Database/dbname/I; s/Host/host/I; s/Password/password/I; s/Port/port/I' <<<"$database")" "$@"; }

token() { grep -oP '(?<=name="__RequestVerificationToken" type="hidden" value=")[^"]+' "$1" | head -n 1; }

# fill_once TABLE N OPTION: seeds N of them, where there are none but those of the demonstration. What was filled with fewer is not filled up: its copies would meet again.
fill_once() {
  local there=0
  (($(sql --command "select count(*) from information_schema.tables where table_name = '$1'") == 0)) || there=$(sql --command "select count(*) from $1")
  ((there < $2)) || return 0
  ((there < 1000)) || die "$1 has $there rows: give an empty database, or ask for as many."
  SECONDS=0
  ASPNETCORE_ENVIRONMENT=Development dotnet "$program" demo seed "$3" "$2" --data "$data" --database "$database" | tail -n 2
  echo "seeded in $SECONDS s"
}

# sign_in USER PATH: with both factors, as the demonstration shows them; the path is one that they may open.
sign_in() {
  local jar=$scratch/$1.jar page=$scratch/page.html next code
  fetch() { curl --silent --show-error --location --cookie "$jar" --cookie-jar "$jar" --output "$page" --write-out '%{url_effective}' "$@"; }
  fetch "$site/staff/sign-in" >/dev/null
  next=$(fetch --data-urlencode "UserName=$1" --data-urlencode "Password=Fabang-demo-2026" --data-urlencode "__RequestVerificationToken=$(token "$page")" "$site/staff/sign-in")
  code=$(curl --silent "$site/dev/sign-ins" | grep -oP '(?<=id="totp">)[0-9]+')
  fetch --data-urlencode "Code=$code" --data-urlencode "__RequestVerificationToken=$(token "$page")" "$next" >/dev/null
  asked "$1" "$2"
}

# asked USER PATH: fails where the page itself does not come, such as when it is the sign-in.
asked() {
  [[ $(curl --silent --cookie "$scratch/$1.jar" --output /dev/null --write-out '%{http_code}' "$site$2") == 200 ]] || die "$2 does not answer to $1: is $data the folder with which the database was filled?"
}

heading() { printf '%-46s %9s %9s\n' "page ($requests times, one after another)" 'p50 ms' 'p95 ms'; }

# tell NAME TIMES: sorted seconds, one a line.
tell() {
  printf '%-46s %9s %9s\n' "$1" "$(awk -v n="$requests" 'NR == int((n + 1) / 2) { printf "%.1f", $1 * 1000 }' <<<"$2")" \
    "$(awk -v n="$requests" 'NR == int(n * 0.95 + 0.999) { printf "%.1f", $1 * 1000 }' <<<"$2")"
}

# measure NAME USER PATH: milliseconds until the whole page is there.
measure() {
  local i
  asked "$2" "$3"
  tell "$1" "$(for ((i = 0; i < requests; i++)); do
    curl --silent --fail --cookie "$scratch/$2.jar" --output /dev/null --write-out '%{time_total}\n' "$site$3"
  done | sort -n)"
}

# find_number NAME USER DESK NUMBER: the search of a desk, which is posted.
find_number() {
  local jar=$scratch/$2.jar page=$scratch/page.html key times i
  curl --silent --cookie "$jar" --cookie-jar "$jar" --output "$page" "$site$3"
  key=$(token "$page")
  times=$(for ((i = 0; i < requests; i++)); do
    curl --silent --fail --cookie "$jar" --output "$page" --write-out '%{time_total}\n' --data-urlencode "Search=$4" --data-urlencode "__RequestVerificationToken=$key" "$site$3"
  done | sort -n)
  grep --quiet "$4" "$page" || die "The search did not find $4."
  tell "$1" "$times"
}

# plans NAME USER PATH TABLES: what the page asks the database for about these tables (a regular expression), with its plan as it ran.
plans() {
  local before
  before=$(wc -c <"$server_log")
  asked "$2" "$3"
  printf '\n-- %s\n' "$1"
  # A plan is a line with its duration and lines that begin with a tab. The jobs of the site go on meanwhile: what they ask names no region.
  tail -c "+$((before + 1))" "$server_log" | awk -v tables="$4" '
    function tell() { if (plan ~ tables && plan ~ /region (=|IN)|= ANY/) print plan; plan = "" }
    /^\t/ { if (plan != "") plan = plan "\n  " substr($0, 2, 300); next }
    { tell() }
    / plan:$/ { sub(/^.*duration: /, ""); plan = $0 }
    END { tell() }'
}

# start NAME DATABASE: the site on it, as in development: the demonstration signs in.
start() {
  local port
  port=$(free_port) site=http://127.0.0.1:$port
  ASPNETCORE_ENVIRONMENT=Development Logging__LogLevel__Default=Warning serve "$1" "$port" dotnet "$program" serve --no-demo --port "$port" --data "$data" --database "$2"
}

# explained: the same database, whose server writes down every plan.
explained() { start explained "$database;Options=-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on -c auto_explain.log_buffers=on"; }
