#!/usr/bin/env bash
# Live conversations: two open pages each, a message every five seconds, all delivered once and in order: bench/live.sh --help
set -euo pipefail
# shellcheck source=bench/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  echo 'Usage: bench/live.sh [--conversations N] [--seconds N] [--database "Host=…;Database=empty;Username=…" [--kill]]'
  echo "One node on SQLite; with --database two nodes on an empty PostgreSQL database, and with --kill the second is killed with -9 halfway."
  echo "Fails when a message that was acknowledged is not heard by both pages, comes twice, or out of order. Figures are printed and kept in bench/results."
}

conversations=20 seconds=30 database='' kill=''
options conversations seconds database kill! -- "$@"
((${#places[@]} == 0)) || misused
[[ -z $kill || -n $database ]] || die "--kill needs --database: one node alone has nobody to go on."

load=$root/artifacts/bin/Live/release/Fabang.LiveLoad.dll

run() {
  local node port addresses=() pids=() data settings
  machine
  ulimit -n "$(ulimit -Hn)"
  settings=("--Fabang:Data=$scratch/node1" --environment=Production --Logging:LogLevel:Default=Error)
  [[ -z $database ]] || settings+=("--ConnectionStrings:Fabang=$database")
  dotnet "$load" stage "$conversations" "$scratch/guests.json" "${settings[@]}" >"$scratch/stage.log" 2>&1 || { tail "$scratch/stage.log"; die "The conversations could not be made."; }
  for node in 1 ${database:+2}; do
    data=$scratch/node$node
    # Nodes share their keys.
    [[ $node == 1 ]] || { mkdir -p "$data" && cp -r "$scratch/node1/keys" "$data/"; }
    port=$(free_port)
    ASPNETCORE_FORWARDEDHEADERS_ENABLED=true ASPNETCORE_ENVIRONMENT=Production Logging__LogLevel__Default=Error \
      serve "node$node" "$port" dotnet "$program" serve --no-demo --port "$port" --data "$data" ${database:+--database "$database"}
    addresses+=("http://127.0.0.1:$port")
    pids+=("${started[-1]}")
  done
  echo "$conversations conversations, ${#pids[@]} node(s) on ${database:+PostgreSQL}${database:-SQLite}, $seconds s" | sed 's/PostgreSQL.*,/PostgreSQL,/'
  if [[ -n $kill ]]; then
    # The pages are open after a quarter of a minute, all conversations have begun after half a minute more; then half of the talk.
    (sleep $((seconds / 2 + 45)) && kill -9 "${pids[1]}" && echo "the second node was killed with -9") &
  fi
  dotnet "$load" run "$scratch/guests.json" "$seconds" "$(IFS=,; echo "${pids[*]}")" "${addresses[@]}"
}

# As operators publish it: a node compiled while it works is slow in its first minute.
program=$root/artifacts/published/Fabang.dll
(cd "$root" && need_dotnet && need_node && dotnet publish src/Fabang --configuration Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
  -p:RunAnalyzersDuringBuild=false --output artifacts/published --nologo --verbosity quiet >&2) || die "Fabang could not be published."
build_release bench/Live
keep_results live
run
