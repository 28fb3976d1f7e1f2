#!/usr/bin/env bash
# What Santunan needs of the entry of postgres:18: who runs it, POSTGRES_USER, POSTGRES_PASSWORD (also from a file),
# POSTGRES_DB, the scripts of /docker-entrypoint-initdb.d, and a first start that listens to nobody else.
set -euo pipefail

[ "${1:-}" = postgres ] || exec "$@"

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$(dirname "$PGDATA")"
  exec setpriv --reuid postgres --regid postgres --init-groups "$0" "$@"
fi

user="${POSTGRES_USER:-postgres}"
password="${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:-/dev/null}")}"
database="${POSTGRES_DB:-$user}"

# initdb wants a name for whoever runs it; a user given by number has none.
as_somebody() {
  if getent passwd "$(id -u)" >/dev/null; then "$@"; return; fi
  local names
  names="$(mktemp -d)"
  echo "postgres:x:$(id -u):$(id -g):PostgreSQL:$PGDATA:/bin/false" >"$names/passwd"
  echo "postgres:x:$(id -g):" >"$names/group"
  LD_PRELOAD="$(echo /usr/lib/*/libnss_wrapper.so)" NSS_WRAPPER_PASSWD="$names/passwd" NSS_WRAPPER_GROUP="$names/group" "$@"
  rm -rf "$names"
}

ask() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$user" --no-password --host /var/run/postgresql "$@"; }

run_scripts() {
  local script
  for script in /docker-entrypoint-initdb.d/*; do
    case "$script" in
      *.sh) bash "$script" ;;
      *.sql) ask --dbname "$database" --file "$script" ;;
    esac
  done
}

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  [ -n "$password" ] || { echo "Error: POSTGRES_PASSWORD is not set" >&2; exit 1; }
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  as_somebody initdb --username "$user" --pwfile <(echo "$password") --auth-host scram-sha-256 --auth-local trust
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  pg_ctl --silent --wait --options "-c listen_addresses='' -c unix_socket_directories=/var/run/postgresql" start
  if [ "$database" != postgres ]; then
    echo 'CREATE DATABASE :"database"' | ask --dbname postgres --set database="$database"
  fi
  run_scripts
  pg_ctl --silent --wait --mode fast stop
fi

shift
exec postgres -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql "$@"
