# The servers of this test: how they are installed, set up in $work, started on ${ports[@]}, and stopped.

# With php-cgi there, PHP does not bring Apache.
PACKAGES=(php-cli php-cgi php-curl php-sqlite3 dokuwiki mediawiki shaarli roundcube-core roundcube-sqlite3 searx nginx openssl curl)

install_servers() {
    local package missing=() synapse=''
    for package in "${PACKAGES[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    # It loads while Debian's packages unpack.
    if [ "$(cat "$kept/synapse/done" 2>/dev/null)" != "$SYNAPSE" ]; then
        install_synapse >"$work/install-synapse.log" 2>&1 &
        synapse=$!
    fi
    [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}" || fail 'packages of Debian could not be installed'
    [ -z "$synapse" ] || wait "$synapse" ||
        { tail -n 20 "$work/install-synapse.log" >&2; fail "matrix-synapse $SYNAPSE could not be installed"; }
}

install_synapse() {
    local venv=$kept/synapse
    python3 -m venv --clear "$venv" || { install_packages python3-venv && python3 -m venv --clear "$venv"; } || return 1
    "$venv/bin/pip" install --quiet "matrix-synapse==$SYNAPSE" && echo "$SYNAPSE" >"$venv/done"
}

# The version that its makers gave, of a package of Debian.
upstream() { dpkg-query -W -f '${source:Upstream-Version}' "$1" | sed 's/+dfsg.*//'; }

servers=()
start() { # name, command…: in a group of its own
    local name=$1
    shift
    setsid "$@" >"$work/$name.log" 2>&1 </dev/null &
    servers+=($!)
}

stop_servers() {
    local server
    for server in "${servers[@]}" $(jobs -p); do
        kill -- "-$server" 2>/dev/null || kill "$server" 2>/dev/null || true
    done
    wait
}

ready() { # name, address
    local end=$((SECONDS + 60))
    while ((SECONDS < end)); do
        [ "$(curl -sS --noproxy '*' --max-time 10 --insecure -o /dev/null -w '%{http_code}' "$2" 2>/dev/null)" = 000 ] || return 0
        sleep 0.1
    done
    tail -n 20 "$work/$1.log" >&2
    fail "$1 does not answer at $2"
}

php_server() { # name, port, folder
    start "$1" env PHP_CLI_SERVER_WORKERS=2 /usr/bin/php -d session.save_path="$work/sessions" \
        -d display_errors=0 -d memory_limit=256M -S "127.0.0.1:$2" -t "$3"
}

# Debian's copies lead to its folders in /etc and /var, which stay as they are: so files are taken, and set up here.
start_dokuwiki() {
    local wiki=$work/dokuwiki/wiki
    mkdir -p "$work/dokuwiki" "$wiki-data"/{attic,cache,index,locks,log,media,media_attic,media_meta,meta,pages,tmp}
    cp -rL /usr/share/dokuwiki "$wiki"
    mkdir "$wiki/conf"
    cp /etc/dokuwiki/{dokuwiki.php,license.php,mediameta.php} /etc/dokuwiki/*.conf "$wiki/conf/"
    echo "<?php define('DOKU_CONF', '$wiki/conf/');" >"$wiki/inc/preload.php"
    echo "<?php \$conf['savedir'] = '$wiki-data'; \$conf['useacl'] = 0;" >"$wiki/conf/local.php"
    # With this server of PHP its own would route all, and itself, from the root; elsewhere it leads to the wiki.
    echo "<?php header('Location: doku.php');" >"$wiki/index.php"
    php_server dokuwiki "${ports[0]}" "$work/dokuwiki"
}

start_mediawiki() {
    mkdir "$work/mediawiki"
    # A file of settings that is there already would be taken for an installation.
    MW_CONFIG_FILE=$work/none /usr/bin/php /usr/share/mediawiki/maintenance/install.php --dbtype sqlite \
        --dbpath "$work/mediawiki" --confpath "$work/mediawiki" --scriptpath '' \
        --server "http://mediawiki.localhost:${ports[1]}" --pass "$(openssl rand -hex 12)" Wiki Admin \
        >"$work/mediawiki.log" 2>&1 || { tail -n 20 "$work/mediawiki.log" >&2; fail 'MediaWiki could not be set up'; }
    export MW_CONFIG_FILE=$work/mediawiki/LocalSettings.php
    php_server mediawiki "${ports[1]}" /usr/share/mediawiki
    unset MW_CONFIG_FILE
}

start_shaarli() {
    local folder=$work/shaarli
    mkdir "$folder"
    cp -r /usr/share/shaarli/{application,assets,inc,plugins,tpl,*.php} "$folder/"
    mkdir "$folder"/{cache,data,pagecache,tmp}
    # Debian's names of places are written into the code.
    grep -rlE --include='*.php' '/(usr/share|var/lib|var/cache)/shaarli' "$folder" |
        xargs sed -Ei "s#/(usr/share|var/lib|var/cache)/shaarli#$folder#g"
    cat >"$folder/data/config.json.php" <<CONF
<?php /*
{"credentials": {"login": "somebody", "hash": "none", "salt": "none"}, "general": {"title": "Links", "timezone": "UTC"},
 "updates": {"check_updates": false}, "resource": {"data_dir": "$folder/data", "datastore": "$folder/data/datastore.php",
 "log": "$folder/data/log.txt", "page_cache": "$folder/pagecache", "raintpl_tmp": "$folder/tmp", "thumbnails_cache": "$folder/cache"}}
*/ ?>
CONF
    php_server shaarli "${ports[2]}" "$folder"
}

start_roundcube() {
    local folder=$work/roundcube
    mkdir "$folder"
    cp -r /usr/share/roundcube/{SQL,plugins,program,skins,index.php} "$folder/"
    mkdir "$folder"/{config,logs,temp}
    sed -i "s#/var/lib/roundcube/#$folder/#" "$folder/program/include/iniset.php"
    cp /etc/roundcube/{defaults.inc.php,mimetypes.php} "$folder/config/"
    cat >"$folder/config/config.inc.php" <<CONF
<?php
\$config = ['db_dsnw' => 'sqlite:///$folder/mail.db?mode=0600', 'des_key' => '$(openssl rand -hex 12)', 'imap_host' => '127.0.0.1:1',
    'log_dir' => '$folder/logs', 'temp_dir' => '$folder/temp', 'plugins' => [], 'enable_installer' => false];
CONF
    php_server roundcube "${ports[3]}" "$folder"
}

start_searx() {
    # Without engines: some would ask the sites that they search when they begin. Debian brings no settings but an example.
    cat >"$work/searx.yml" <<CONF
general: {debug: false, instance_name: searx, contact_url: false, enable_stats: false}
brand: {git_url: '', git_branch: '', issue_url: '', docs_url: '', public_instances: '', wiki_url: '', twitter_url: ''}
search: {safe_search: 0, autocomplete: '', default_lang: '', ban_time_on_fail: 5, max_ban_time_on_fail: 120,
    prefer_configured_language: false}
server: {port: ${ports[4]}, bind_address: 127.0.0.1, secret_key: $(openssl rand -hex 12), base_url: false, image_proxy: false,
    http_protocol_version: '1.0', method: POST, default_http_headers: {}}
ui: {autofocus: true, archive_today: false, static_path: /usr/share/python3-searx/static,
    templates_path: /usr/share/python3-searx/templates, default_theme: oscar, default_locale: '',
    theme_args: {oscar_style: logicodev}}
outgoing: {request_timeout: 2.0, useragent_suffix: '', pool_connections: 10, pool_maxsize: 10}
engines: []
locales: {en: English}
doi_resolvers: {none: 'https://doi.example/'}
default_doi_resolver: none
CONF
    start searx env SEARX_SETTINGS_PATH="$work/searx.yml" /usr/bin/python3 /usr/bin/searx-run
}

start_synapse() { # name, port, whether one may sign up
    local folder=$work/$1
    mkdir "$folder"
    cat >"$folder/log.yaml" <<'CONF'
version: 1
handlers: {console: {class: logging.StreamHandler}}
root: {level: WARNING, handlers: [console]}
CONF
    cat >"$folder/homeserver.yaml" <<CONF
server_name: $1.localhost
listeners:
  - {port: $2, type: http, bind_addresses: [127.0.0.1], resources: [{names: [client, federation]}]}
database: {name: sqlite3, args: {database: $folder/homeserver.db}}
log_config: $folder/log.yaml
media_store_path: $folder/media
signing_key_path: $folder/signing.key
pid_file: $folder/pid
trusted_key_servers: []
report_stats: false
enable_registration: $3
enable_registration_without_verification: $3
CONF
    (
        cd "$folder"
        exec setsid "$kept/synapse/bin/python" -m synapse.app.homeserver -c homeserver.yaml --generate-keys
    ) >"$work/$1.log" 2>&1 || { tail -n 20 "$work/$1.log" >&2; fail "Synapse $1 could not be set up"; }
    # Kept inside a repository, it would tell the branch of that with its version.
    start "$1" env -C "$folder" GIT_DIR="$work/none" "$kept/synapse/bin/python" -m synapse.app.homeserver -c homeserver.yaml
}

start_nginx() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=self-signed.localhost \
        -addext subjectAltName=DNS:self-signed.localhost -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
    cat >"$work/nginx.conf" <<CONF
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx-own.log;
daemon off;
events {}
http {
    access_log off;
    client_body_temp_path $work/body-temp; proxy_temp_path $work/proxy-temp; fastcgi_temp_path $work/fastcgi-temp;
    uwsgi_temp_path $work/uwsgi-temp; scgi_temp_path $work/scgi-temp;
    server {
        listen 127.0.0.1:${ports[8]};
        location / { add_header Retry-After 3600 always; return 503; }
        location = /robots.txt { return 404; }
    }
    server {
        listen 127.0.0.1:${ports[9]} ssl;
        ssl_certificate $work/cert.pem;
        ssl_certificate_key $work/key.pem;
        location / { proxy_pass http://127.0.0.1:${ports[0]}; proxy_set_header Host \$http_host; }
    }
}
CONF
    start nginx nginx -p "$work" -c "$work/nginx.conf"
}

start_servers() {
    mkdir "$work/sessions"
    # Those that take long to begin come first.
    start_synapse closed "${ports[5]}" false
    start_synapse open "${ports[6]}" true
    start_searx
    start_dokuwiki
    start_shaarli
    start_roundcube
    start_mediawiki
    # One that was there, and went.
    php_server stopped "${ports[7]}" "$work/dokuwiki"
    start_nginx
    ready stopped "http://127.0.0.1:${ports[7]}/wiki/"
    kill -- "-${servers[-2]}"
    ready dokuwiki "http://127.0.0.1:${ports[0]}/wiki/"
    ready mediawiki "http://127.0.0.1:${ports[1]}/"
    ready shaarli "http://127.0.0.1:${ports[2]}/"
    ready roundcube "http://127.0.0.1:${ports[3]}/"
    ready searx "http://127.0.0.1:${ports[4]}/"
    ready closed "http://127.0.0.1:${ports[5]}/health"
    ready open "http://127.0.0.1:${ports[6]}/health"
    ready nginx "http://127.0.0.1:${ports[8]}/"
    ready nginx "https://127.0.0.1:${ports[9]}/"
    echo "servers answer after $((SECONDS - begin)) s"
}
