# Starts a server on a free port of this machine and waits until it listens; gives its process in $server, its address in $base.
start_server() { # log, program, page
    "$2" serve --listen 127.0.0.1:0 --page "$3" 2>"$1" &
    server=$!
    for _ in $(seq 600); do
        grep -q 'listening at' "$1" && break
        sleep 0.1
    done
    base=$(sed -n 's/.*listening at \(http:[^ ]*\)\/ .*/\1/p' "$1")
    [ -n "$base" ] || { cat "$1" >&2; return 1; }
}
