#!/bin/sh
# ValidateService: the deployment has succeeded when the service answers with the version that was just installed.
set -eu

app_dir="${CODEDEPLOY_KIT_ROOT:-}/opt/web-app"
APP_DIR="$app_dir" node --input-type=module -e '
  import {readFileSync} from "node:fs"
  const read = name => readFileSync(`${process.env.APP_DIR}/${name}`, "utf8").trim()
  const {version} = JSON.parse(read("package.json"))
  const deadline = Date.now() + 20_000
  let problem = "no answer"
  while (Date.now() < deadline) {
    try {
      const url = `http://127.0.0.1:${read("run/port")}/health`
      const response = await fetch(url, {signal: AbortSignal.timeout(2_000)})
      const health = response.ok ? await response.json() : {}
      if (health.version === version) {
        console.log(`${url} answers with version ${version}`)
        process.exit(0)
      }
      problem = `${url} answered ${response.status} ${JSON.stringify(health)}, expected version ${version}`
    } catch (error) {
      problem = error.cause?.message ?? error.message
    }
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  console.error(`web-app is not healthy: ${problem}`)
  process.exit(1)
' || {
  status=$?
  # The end of the log travels with the failure: fewer than 2,048 characters of output are shown for a failed hook.
  tail -n 10 "$app_dir/run/web-app.log" >&2 || true
  exit "$status"
}
