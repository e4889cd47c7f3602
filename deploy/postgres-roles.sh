#!/usr/bin/env bash
# Runs once, on an empty cluster: the two roles and the database (ADR 0008).
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner_password="$JIANHUI_DATABASE_OWNER_PASSWORD" -v app_password="$JIANHUI_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE jianhui_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE jianhui_app LOGIN PASSWORD :'app_password';
GRANT jianhui_app TO jianhui_owner;
CREATE DATABASE jianhui OWNER jianhui_owner;
REVOKE ALL ON DATABASE jianhui FROM PUBLIC;
GRANT CONNECT ON DATABASE jianhui TO jianhui_app;
SQL
