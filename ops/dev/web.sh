# Shared by the lanes that need Node: sourced, never run.

# The Node and npm that the Maven build uses: the system's when new enough, the plugin's download otherwise.
use_node() {
  local home=$FADU_ROOT/frontend/target/node-home/node
  [ -x "$home/node" ] || mvn_quiet -pl frontend -am -Dspotless.check.skip generate-resources
  # Scripts that call npm again must find this one too; the shim beside node follows links to where no npm may be.
  mkdir -p "$home/../bin"
  printf '#!/bin/sh\nexec "%s/node" "%s/node_modules/npm/bin/npm-cli.js" "$@"\n' "$home" "$home" >"$home/../bin/npm"
  chmod +x "$home/../bin/npm"
  export PATH="$home/../bin:$home:$PATH"
  [ "$FADU_ROOT/frontend/node_modules/.package-lock.json" -nt "$FADU_ROOT/frontend/package-lock.json" ] ||
    (cd "$FADU_ROOT/frontend" && npm ci --no-audit --no-fund)
}

use_browser() {
  need_debian chromium chromium
  need_debian "/usr/share/fonts/*/noto/NotoSansCJK*" fonts-noto-cjk
}

# Sums vitest's closing lines of a log: passed failed skipped.
vitest_counts() {
  sed -E 's/\x1b\[[0-9;]*m//g' "$1" | grep -E '^ *Tests  ' | awk '
    { for (i = 2; i <= NF; i++) { if ($i == "passed") p += $(i-1); if ($i == "failed") f += $(i-1); if ($i == "skipped") s += $(i-1) } }
    END { print p+0, f+0, s+0 }'
}
