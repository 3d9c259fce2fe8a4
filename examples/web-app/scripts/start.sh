#!/bin/sh
# ApplicationStart: starts the service in the background. All three streams are redirected: a child that keeps one
# of them open makes the agent wait until the timeout and then fail the deployment.
set -eu

app_dir="${CODEDEPLOY_KIT_ROOT:-}/opt/web-app"
run_dir="$app_dir/run"

if [ -n "${CODEDEPLOY_KIT_ROOT:-}" ]; then
  # Several rehearsed instances share this machine: any free port, and nobody else is to reach it.
  PORT=0 HOST=127.0.0.1
else
  PORT=8080 HOST=0.0.0.0
fi
RUN_DIR="$run_dir"
export PORT HOST RUN_DIR

rm -f "$run_dir/port"
node "$app_dir/server.js" >"$run_dir/web-app.log" 2>&1 </dev/null &
echo $! >"$run_dir/pid"
echo "started process $(cat "$run_dir/pid")"
