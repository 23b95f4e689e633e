# shellcheck shell=bash
# Shared by ./run, ./fabang and ./test: the tools they stand on, and the words when one is missing.
# Sourced, never run.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# For work of minutes, such as a build or a run of tests. The runtime does not count and measure what runs, so as to compile
# it better later, and what runs often it compiles well at once; memory is collected by two processors. A build takes half the time.
for_minutes=(DOTNET_TieredPGO=0 DOTNET_TC_CallCountingDelayMs=0 DOTNET_gcServer=1 DOTNET_GCHeapCount=2)

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# To be called in the folder of global.json, which says which SDK is meant.
need_dotnet() {
  command -v dotnet >/dev/null ||
    die "缺少 .NET 10 SDK，请先安装：https://dotnet.microsoft.com/download/dotnet/10.0 — The .NET 10 SDK is missing; install it first."
  local version
  version=$(dotnet --version 2>&1) || true
  [[ $version == 10.* ]] ||
    die "需要 .NET 10 SDK（10.0.400 或更新）— The .NET 10 SDK (10.0.400 or newer) is needed; dotnet says: $(head -n 1 <<<"$version")"
}

need_node() {
  { command -v node && command -v npm; } >/dev/null ||
    die "缺少 Node.js 20（含 npm），编译网页样式和脚本要用 — Node.js 20 with npm is missing; it builds the style sheet and the script."
  local version
  version=$(node --version)
  version=${version#v}
  ((${version%%.*} >= 20)) || die "Node.js ${version} 太旧，需要 20 或更新 — Node.js ${version} is too old; 20 or newer is needed."
}
