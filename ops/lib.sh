# Shared by the commands of ops/: sourced, never run. Finds the tools and says plainly what is missing.

FADU_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
FADU_CACHE=${FADU_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/fadu}

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# A directory is a JDK 25 or newer when its javac says so.
is_jdk25() {
  [ -x "$1/bin/javac" ] || return 1
  local major
  major=$("$1/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [ "${major:-0}" -ge 25 ] 2>/dev/null
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME=$candidate PATH="$candidate/bin:$PATH"
      export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
      return 0
    fi
  done
  die "Fadu needs a JDK 25. Install one (Debian: the package temurin-25-jdk or openjdk-25-jdk-headless) or set JAVA_HOME to it, then run this command again."
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  install_debian maven || die "Fadu needs Apache Maven 3.8.7 or newer on the PATH (Debian: apt-get install maven)."
}

# Installs Debian packages when that is possible, says which, and fails quietly otherwise so that the caller can name them.
install_debian() {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 1
  say "installing from Debian: $*"
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$FADU_CACHE/apt.log" 2>&1; then
    apt-get update -qq >>"$FADU_CACHE/apt.log" 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >>"$FADU_CACHE/apt.log" 2>&1
  fi
}

# need_debian COMMAND-OR-FILE PACKAGE...: nothing to do when the first exists.
need_debian() {
  local probe=$1
  shift
  command -v "$probe" >/dev/null 2>&1 && return 0
  compgen -G "$probe" >/dev/null 2>&1 && return 0
  mkdir -p "$FADU_CACHE"
  install_debian "$@" || die "missing: $probe. Install it (Debian: apt-get install $*) and run this command again."
}

# want_debian COMMAND PACKAGE...: installs what is good to have and goes on without it.
want_debian() {
  command -v "$1" >/dev/null 2>&1 && return 0
  mkdir -p "$FADU_CACHE"
  install_debian "${@:2}" || say "not installed: ${*:2}; going on without"
}

mvn_quiet() { mvn -q -B -ntp -Dstyle.color=never -f "$FADU_ROOT/pom.xml" "$@"; }

# newer_than FILE PATH...: true when FILE is absent or something below a PATH is newer, so that only what is stale is built.
stale() {
  local stamp=$1
  shift
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$@" -newer "$stamp" \( -name target -o -name node_modules -o -name dist \) -prune -o -newer "$stamp" -type f -print 2>/dev/null | grep -vE '/(target|node_modules|dist)/' | head -n 1)" ]
}

free_port() {
  python3 - <<'PY' 2>/dev/null || "$JAVA_HOME/bin/java" "$FADU_ROOT/ops/dev/FreePort.java"
import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])
PY
}

# build_product JAR: builds the product when its jar is absent or older than its sources.
build_product() {
  stale "$1" "$FADU_ROOT"/pom.xml "$FADU_ROOT"/{exams,frontend,backend}/pom.xml "$FADU_ROOT"/{exams,frontend,backend}/src || return 0
  need_maven
  want_debian espeak-ng espeak-ng
  say "building (the first time takes some minutes)"
  mvn_quiet -pl backend -am -Dmaven.test.skip=true -Dspotless.check.skip package || die "the build failed; the lines above say why"
  touch "$1"
}
