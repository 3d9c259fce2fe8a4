#!/bin/sh
# BeforeInstall: the new bundle is unpacked, but its files are not installed yet. Check what the host must have.
set -eu

if ! command -v node >/dev/null 2>&1; then
  echo "web-app needs Node.js, and there is no node in PATH ($PATH)" >&2
  exit 1
fi

# A directory of our own below the destination: the agent neither made it nor will it remove it.
mkdir -p "${CODEDEPLOY_KIT_ROOT:-}/opt/web-app/run"
echo "installing on Node.js $(node --version)"
