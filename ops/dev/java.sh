# Shared by the commands of ops/ that run Java of this folder: sourced, never run.
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

FADU_JAR=$FADU_ROOT/backend/target/fadu-backend-0.1.0-SNAPSHOT.jar
OPS_CLASSES=$FADU_ROOT/ops/target/tools

# Builds the product and the tools where they are stale.
ops_classes() {
  find_jdk
  build_product "$FADU_JAR"
  if stale "$OPS_CLASSES/.made" "$FADU_ROOT/ops/java" || [ "$FADU_JAR" -nt "$OPS_CLASSES/.made" ]; then
    rm -rf "$OPS_CLASSES" && mkdir -p "$OPS_CLASSES"
    find "$FADU_ROOT/ops/java" -name '*.java' -print0 |
      xargs -0 javac -nowarn -proc:none -parameters -d "$OPS_CLASSES" -cp "$FADU_JAR:$FADU_ROOT/backend/target/lib/*" ||
      die "the tools of ops do not compile against $FADU_JAR"
    touch "$OPS_CLASSES/.made"
  fi
}

# ops_java MAIN ARGUMENT...; OPS_HEAP sets the heap.
ops_java() {
  java -Xmx"${OPS_HEAP:-512m}" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dfadu.root="$FADU_ROOT" -Dlogback.configurationFile="$FADU_ROOT/ops/dev/logback.xml" \
    -cp "$OPS_CLASSES:$FADU_JAR:$FADU_ROOT/backend/target/lib/*" "$@"
}

# borrow_database DIR: the embedded server under DIR, started when it is not running and then stopped again at the end.
borrow_database() {
  borrowed=''
  if ! { [ -s "$1/server.pid" ] && kill -0 "$(cat "$1/server.pid")" 2>/dev/null; }; then
    borrowed=$1
    trap give_back EXIT
  fi
  "$FADU_ROOT/ops/db/server" "${FADU_ENGINE:-mariadb}" start "$1"
  set -a
  eval "$("$FADU_ROOT/ops/db/server" any env "$1" | sed -E "s/^([A-Z_]+)=(.*)$/\1='\2'/")"
  set +a
}

give_back() {
  [ -n "${borrowed:-}" ] && "$FADU_ROOT/ops/db/server" any stop "$borrowed"
  borrowed=''
}
