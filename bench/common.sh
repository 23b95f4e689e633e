# shellcheck shell=bash
# Shared by the benchmarks: a scratch folder, processes that end with the script, and words. Sourced, never run.
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$bench")
# shellcheck source=.ci/tools.sh
. "$root/.ci/tools.sh"
# shellcheck disable=SC2034 # used by those who source this
program=$root/artifacts/bin/Fabang/release/Fabang.dll
scratch=$(mktemp -d)
started=()

finish() {
  local pid
  for pid in ${started[@]+"${started[@]}"}; do
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  rm -rf "$scratch"
}
trap finish EXIT
trap 'exit 130' INT TERM

build_release() {
  (cd "$root" && need_dotnet && need_node &&
    env "${for_minutes[@]}" dotnet build "$1" --configuration Release --nologo --verbosity quiet -p:RunAnalyzersDuringBuild=false >&2) ||
    die "The build of $1 failed."
}

# options SPEC... -- ARGUMENT...: sets the variable of each option that is given, server_log for --server-log. SPEC is "name" for --name VALUE and "name!" for --name alone (yes);
# what is no option goes into the array places. --help, or what is neither, prints the script's own usage.
options() {
  local specs=''
  while [[ $1 != -- ]]; do
    specs+=" $1 "
    shift
  done
  shift
  places=()
  while (($#)); do
    local name=${1#--}
    if [[ $1 == --help ]]; then
      usage
      exit 0
    elif [[ $1 == --?* && $specs == *" $name! "* ]]; then
      printf -v "${name//-/_}" yes
    elif [[ $1 == --?* && $specs == *" $name "* && $# -gt 1 ]]; then
      printf -v "${name//-/_}" %s "$2"
      shift
    elif [[ $1 != --* ]]; then
      places+=("$1")
    else
      misused
    fi
    shift
  done
}

misused() {
  usage >&2
  exit 1
}

# need_tool COMMAND PACKAGE
need_tool() {
  command -v "$1" >/dev/null && return
  ((EUID == 0)) || die "$1 is missing: apt-get install $2"
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "$2" >/dev/null || die "$1 could not be installed: apt-get update?"
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)) && (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

# serve NAME PORT COMMAND...: starts a server and waits until it answers.
serve() {
  local name=$1 port=$2 i
  shift 2
  "$@" >"$scratch/$name.log" 2>&1 &
  started+=($!)
  for ((i = 0; i < 600; i++)); do
    kill -0 "${started[-1]}" 2>/dev/null || { tail -n 20 "$scratch/$name.log" >&2; die "$name did not start."; }
    curl --silent --fail --output /dev/null "http://127.0.0.1:$port/" && return
    sleep 0.2
  done
  die "$name does not answer on port $port."
}

size_of() { du --summarize --apparent-size --block-size=1K "$@" 2>/dev/null | awk '{ total += $1 } END { printf "%.1f MB", total / 1024 }'; }

machine() {
  printf '%s, %s cores, %s, .NET %s\n' "$(date +%F)" "$(nproc)" \
    "$(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)" "$(cd "$root" && dotnet --version)"
  printf 'load before: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
}

# keep_results NAME: what is printed from here on is kept, too.
keep_results() {
  mkdir -p "$bench/results"
  exec > >(tee "$bench/results/$1-$(date +%Y%m%d-%H%M%S).txt")
}
