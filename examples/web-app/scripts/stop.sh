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
if kill -0 "$pid" 2>/dev/null; then
  kill -TERM "$pid"
  # The service removes its port file last. Asking for the process alone is not enough: in a container whose first
  # process does not collect orphans, an ended one stays in the process table.
  tries=0
  while [ -f "$run_dir/port" ] && kill -0 "$pid" 2>/dev/null; do
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
