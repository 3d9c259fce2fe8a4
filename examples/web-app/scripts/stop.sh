#!/bin/sh
# ApplicationStop: ends the service that the previous deployment started. It must also succeed when nothing runs,
# for a stop script that fails makes the NEXT deployment fail.
set -eu

# In a rehearsal everything lives below CODEDEPLOY_KIT_ROOT; on a real host that is not set.
run_dir="${CODEDEPLOY_KIT_ROOT:-}/opt/web-app/run"

if [ ! -f "$run_dir/pid" ]; then
  echo 'web-app does not run'
  exit 0
fi

pid=$(cat "$run_dir/pid")

# Only the service itself is ended: after a reboot the number in the file may be that of any other process.
is_web_app() {
  { tr '\0' ' ' <"/proc/$pid/cmdline" || ps -p "$pid" -o args=; } 2>/dev/null | grep -q '/opt/web-app/server.js'
}

if is_web_app; then
  kill -TERM "$pid"
  tries=0
  while is_web_app; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
      echo "process $pid does not end, killing it" >&2
      kill -KILL "$pid" 2>/dev/null || true
      break
    fi
    sleep 0.1
  done
  echo "stopped process $pid"
else
  echo "process $pid was gone already"
fi
rm -f "$run_dir/pid" "$run_dir/port"
