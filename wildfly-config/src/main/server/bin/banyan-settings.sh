# Checks every BANYAN_ setting and fills in what was left out; sourced by standalone.conf, plain POSIX shell.
# A setting that is unknown, wrong or at odds with another stops the start, saying which, why and what to choose from.

banyan_known="ADMIN_PASSWORD BASE_URL CLUSTER DATA DB_PASSWORD DB_URL DB_USER DEFAULT_LANGUAGE DEMO DEMO_PASSWORD FILES
 FILE_LIMIT_MB HTTP_PORT LIMIT_ADDRESS LIMIT_CALLS LIMIT_DEEDS LINK_CHECK NODE OIDC_CLIENT_ID OIDC_CLIENT_SECRET OIDC_ISSUER PAGE_LIMIT_KB PORT_OFFSET SEARCH_BOOSTS SEARCH_URL SITE_NAME SMTP_FROM SMTP_HOST
 SMTP_PASSWORD SMTP_PORT SMTP_USER TEST_CLOCK TRUSTED_PROXIES"
banyan_problems=""

banyan_refuse() { banyan_problems="$banyan_problems
  $1"; }

banyan_matches() { printf '%s\n' "$1" | LC_ALL=C grep -Eqx -- "$2"; }

banyan_expect() { # name, value, pattern, choices
  [ -z "$2" ] || banyan_matches "$2" "$3" || banyan_refuse "$1 is '$2'. It must be $4."
}

banyan_number() { # name, value, least, most
  [ -n "$2" ] || return 0
  if ! banyan_matches "$2" '[0-9]{1,7}' || [ "$2" -lt "$3" ] || [ "$2" -gt "$4" ]; then
    banyan_refuse "$1 is '$2'. It must be a whole number from $3 to $4."
  fi
}

banyan_needs() { # name, value, name of the setting it is nothing without, its value, choices
  [ -z "$2" ] || [ -n "$4" ] || banyan_refuse "$1 is set, but $3 is not. $5"
}

banyan_secret() { # name, value
  [ -z "$2" ] || [ ${#2} -ge 10 ] || banyan_refuse "$1 has fewer than 10 characters. Give it at least 10."
}

banyan_folder() { # name, path: prints it as an absolute path
  case $2 in
    *[\;\"\$\`\\]*) banyan_refuse "$1 is '$2'. A folder's name must not contain ; \" \$ \` or \\."; return 0 ;;
  esac
  mkdir -p "$2" 2>/dev/null && [ -w "$2" ] || banyan_refuse "$1 is '$2'. It must be a folder that can be made and written to."
}

# Settings may also be given as -DBANYAN_...= on the command line of standalone.sh; the environment comes first.
banyan_from_arguments() {
  eval "set -- $SERVER_OPTS"
  banyan_base=${JBOSS_BASE_DIR:-$JBOSS_HOME/standalone}
  banyan_config=""
  for banyan_argument; do
    case $banyan_argument in
      -DBANYAN_[A-Z]*=*)
        banyan_setting=${banyan_argument#-D}
        banyan_name=${banyan_setting%%=*}
        banyan_matches "$banyan_name" '[A-Z_]+' || continue
        eval "[ -n \"\${$banyan_name:-}\" ]" && continue
        export "$banyan_name=${banyan_setting#*=}"
        banyan_by_argument="$banyan_by_argument,$banyan_name" ;;
      -Djboss.server.base.dir=*) banyan_base=${banyan_argument#*=} ;;
      -c | -c=* | --server-config | --server-config=*) banyan_config=given ;;
    esac
  done
}
# What was really given, before anything is filled in: administrators are shown where each setting comes from.
banyan_by_environment=$(env | LC_ALL=C sed -n 's/^\(BANYAN_[A-Za-z0-9_]*\)=..*/\1/p' | tr '\n' ',')
banyan_by_argument=""
banyan_from_arguments

for banyan_name in $(env | LC_ALL=C sed -n 's/^BANYAN_\([A-Za-z0-9_]*\)=.*/\1/p'); do
  case " $(echo $banyan_known) " in
    *" $banyan_name "*) ;;
    *) banyan_refuse "BANYAN_$banyan_name is not a setting of Banyan. The settings are: $(printf 'BANYAN_%s ' $banyan_known)" ;;
  esac
done

banyan_number BANYAN_HTTP_PORT "$BANYAN_HTTP_PORT" 1 65535
banyan_number BANYAN_PORT_OFFSET "$BANYAN_PORT_OFFSET" 0 50000
banyan_number BANYAN_PAGE_LIMIT_KB "$BANYAN_PAGE_LIMIT_KB" 1 1000
banyan_number BANYAN_FILE_LIMIT_MB "$BANYAN_FILE_LIMIT_MB" 1 2000
for banyan_name in ADDRESS CALLS DEEDS; do
  eval "banyan_value=\${BANYAN_LIMIT_$banyan_name:-}"
  banyan_number "BANYAN_LIMIT_$banyan_name" "$banyan_value" 0 9999999
done
banyan_number BANYAN_SMTP_PORT "$BANYAN_SMTP_PORT" 1 65535
for banyan_name in CLUSTER DEMO LINK_CHECK TEST_CLOCK; do
  eval "banyan_value=\${BANYAN_$banyan_name:-}"
  banyan_expect "BANYAN_$banyan_name" "$banyan_value" 'true|false' "true or false"
done
banyan_expect BANYAN_DEFAULT_LANGUAGE "$BANYAN_DEFAULT_LANGUAGE" 'en|fr|es' "en, fr or es"
banyan_expect BANYAN_BASE_URL "$BANYAN_BASE_URL" 'https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?|https?://\[[0-9a-fA-F:]+\](:[0-9]{1,5})?/?' \
  "the address people type, without a path: https://wiki.example.org or http://host:port"
banyan_expect BANYAN_TRUSTED_PROXIES "$BANYAN_TRUSTED_PROXIES" '[0-9a-fA-F.:]+(/[0-9]{1,3})?( *, *[0-9a-fA-F.:]+(/[0-9]{1,3})?)*' \
  "addresses or networks with commas between: 10.0.0.7,192.168.1.0/24"
banyan_expect BANYAN_NODE "$BANYAN_NODE" '[A-Za-z0-9._-]{1,23}' "1 to 23 letters, digits, dots, hyphens or underscores"
banyan_expect BANYAN_SEARCH_BOOSTS "$BANYAN_SEARCH_BOOSTS" \
  '(exact|title|alias|headings|labels|body|language|rated|fresh|links)=[0-9]{1,4}(\.[0-9]{1,2})?(,(exact|title|alias|headings|labels|body|language|rated|fresh|links)=[0-9]{1,4}(\.[0-9]{1,2})?)*' \
  "names and numbers: title=6,body=1; the names are exact, title, alias, headings, labels, body, language, rated, fresh and links"
banyan_expect BANYAN_SEARCH_URL "$BANYAN_SEARCH_URL" 'https?://.+' "an http or https address; leave it out for the built-in search"
banyan_expect BANYAN_OIDC_ISSUER "$BANYAN_OIDC_ISSUER" 'https?://.+' "the http or https address of the identity provider"
banyan_expect BANYAN_SMTP_FROM "$BANYAN_SMTP_FROM" '[^@ <>]+@[^@ <>]+' "a plain mail address, like wiki@example.org"
banyan_expect BANYAN_DB_URL "$BANYAN_DB_URL" 'jdbc:postgresql:.+' "jdbc:postgresql://host:port/database; leave it out for the embedded H2"
banyan_secret BANYAN_ADMIN_PASSWORD "$BANYAN_ADMIN_PASSWORD"
banyan_secret BANYAN_DEMO_PASSWORD "$BANYAN_DEMO_PASSWORD"

banyan_or_h2="Give both for PostgreSQL, or leave both out for the embedded H2."
banyan_needs BANYAN_DB_USER "$BANYAN_DB_USER" BANYAN_DB_URL "$BANYAN_DB_URL" "$banyan_or_h2"
banyan_needs BANYAN_DB_PASSWORD "$BANYAN_DB_PASSWORD" BANYAN_DB_URL "$BANYAN_DB_URL" "$banyan_or_h2"
banyan_needs BANYAN_DB_URL "$BANYAN_DB_URL" BANYAN_DB_USER "$BANYAN_DB_USER" "$banyan_or_h2"
for banyan_name in PORT USER PASSWORD FROM; do
  eval "banyan_value=\${BANYAN_SMTP_$banyan_name:-}"
  banyan_needs "BANYAN_SMTP_$banyan_name" "$banyan_value" BANYAN_SMTP_HOST "$BANYAN_SMTP_HOST" "Give the host too, or leave all BANYAN_SMTP_ settings out to send no mail."
done
banyan_needs BANYAN_SMTP_USER "$BANYAN_SMTP_USER" BANYAN_SMTP_PASSWORD "$BANYAN_SMTP_PASSWORD" "Give both, or neither."
banyan_needs BANYAN_SMTP_PASSWORD "$BANYAN_SMTP_PASSWORD" BANYAN_SMTP_USER "$BANYAN_SMTP_USER" "Give both, or neither."
for banyan_name in CLIENT_ID CLIENT_SECRET; do
  eval "banyan_value=\${BANYAN_OIDC_$banyan_name:-}"
  banyan_needs "BANYAN_OIDC_$banyan_name" "$banyan_value" BANYAN_OIDC_ISSUER "$BANYAN_OIDC_ISSUER" "Give all three, or none."
  banyan_needs BANYAN_OIDC_ISSUER "$BANYAN_OIDC_ISSUER" "BANYAN_OIDC_$banyan_name" "$banyan_value" "Give all three, or none."
done
if [ "$BANYAN_CLUSTER" = true ]; then
  banyan_needs BANYAN_CLUSTER true BANYAN_DB_URL "$BANYAN_DB_URL" "Nodes share a PostgreSQL: give its address, or leave BANYAN_CLUSTER out."
  banyan_needs BANYAN_CLUSTER true BANYAN_FILES "$BANYAN_FILES" "Nodes share a folder of files: name it, the same for all, or leave BANYAN_CLUSTER out."
fi
if [ -n "$BANYAN_DEMO_PASSWORD" ] && [ "$BANYAN_DEMO" != true ]; then
  banyan_refuse "BANYAN_DEMO_PASSWORD is set, but BANYAN_DEMO is not true. Set it to true, or leave both out."
fi

banyan_node=node1
banyan_data=$banyan_base/data/banyan
if [ "$BANYAN_CLUSTER" = true ]; then
  banyan_node=$(uname -n | tr -cd 'A-Za-z0-9._-' | cut -c1-17)-${BANYAN_PORT_OFFSET:-0}
  banyan_data=$banyan_base/data/${BANYAN_NODE:-$banyan_node}
fi
export BANYAN_DATA="${BANYAN_DATA:-$banyan_data}"
export BANYAN_FILES="${BANYAN_FILES:-$BANYAN_DATA/files}"
banyan_folder BANYAN_DATA "$BANYAN_DATA"
banyan_folder BANYAN_FILES "$BANYAN_FILES"

if [ -n "$banyan_problems" ]; then
  echo "Banyan cannot start:$banyan_problems" >&2
  exit 2
fi

BANYAN_DATA=$(cd "$BANYAN_DATA" && pwd)
BANYAN_FILES=$(cd "$BANYAN_FILES" && pwd)
export BANYAN_HTTP_PORT="${BANYAN_HTTP_PORT:-8080}" BANYAN_PORT_OFFSET="${BANYAN_PORT_OFFSET:-0}" BANYAN_NODE="${BANYAN_NODE:-$banyan_node}"
if [ -n "$BANYAN_DB_URL" ]; then
  # The server takes no empty password; a database that trusts this host does not look at it.
  export BANYAN_DB_PASSWORD="${BANYAN_DB_PASSWORD:-none}"
fi
if [ "$BANYAN_CLUSTER" = true ]; then
  export JBOSS_MODULEPATH="${JBOSS_MODULEPATH:-$JBOSS_HOME/modules:$JBOSS_HOME/modules-cluster}"
fi
if [ -z "$banyan_config" ] && [ "$BANYAN_CLUSTER" = true ]; then
  SERVER_OPTS="$SERVER_OPTS \"--server-config=standalone-cluster.xml\""
elif [ -z "$banyan_config" ] && [ -n "$BANYAN_DB_URL" ]; then
  SERVER_OPTS="$SERVER_OPTS \"--server-config=standalone-postgresql.xml\""
fi
# Several nodes may run from one installation: what the server writes while it runs is then each node's own.
if [ "$BANYAN_CLUSTER" = true ] && [ "$banyan_base" = "$JBOSS_HOME/standalone" ]; then
  banyan_base=$BANYAN_DATA/server
  export JBOSS_BASE_DIR="$banyan_base"
  rm -rf "$banyan_base/configuration"
  mkdir -p "$banyan_base/deployments"
  cp -R "$JBOSS_HOME/standalone/configuration" "$banyan_base/configuration"
  ln -sf "$JBOSS_HOME/standalone/deployments/banyan.ear" "$banyan_base/deployments/banyan.ear"
fi
for banyan_name in OIDC_ISSUER SEARCH_URL; do
  eval "banyan_value=\${BANYAN_$banyan_name:-}"
  [ -z "$banyan_value" ] || [ "$banyan_value" = false ] || echo "BANYAN_$banyan_name is set, but this version of Banyan does nothing with it yet." >&2
done
