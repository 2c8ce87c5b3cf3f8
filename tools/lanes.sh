# Runs steps in their lanes: see tools/steps.sh. What a step says goes to its log, and is shown whole when the step ends.

logs=${CARGO_TARGET_DIR:-target}/test
# Seconds between two lines about what is being waited for.
PATIENCE=60
SKIPPED=77

declare -A queue=() running=() begun=()
lanes=() passed=() failed=() fallen=() skipped=()

# With one lane nothing is mixed up: what the step says is shown as it comes.
begin() { # lane
    local name rest
    read -r name rest <<<"${queue[$1]}"
    queue[$1]=$rest
    begun[$name]=$SECONDS
    if [ "$most" = 1 ]; then
        printf '\n== %s\n' "$name"
        { tools/step "$name" 2>&1 | tee "$logs/$name.log"; } </dev/null &
    else
        printf -- '-- %s begins\n' "$name"
        tools/step "$name" </dev/null >"$logs/$name.log" 2>&1 &
    fi
    running[$!]="$name $1"
}

end() { # name, exit code
    local took=$((SECONDS - begun[$1]))
    if [ "$most" != 1 ]; then
        printf '\n== %s (%d s)\n' "$1" "$took"
        cat "$logs/$1.log"
    fi
    case $2 in
    0) passed+=("$1 ($took s)") ;;
    "$SKIPPED") skipped+=("$1: $(tail -n 1 "$logs/$1.log")") ;;
    *)
        fallen+=("$1")
        failed+=("$1 ($took s); repeat it with: ./test $1")
        printf '!! %s failed; repeat it with: ./test %s\n' "$1" "$1"
        ;;
    esac
}

tell_what_runs() {
    local name
    for name in "${running[@]}"; do
        name=${name% *}
        [ "$most" = 1 ] || printf -- '-- %s: %d s so far, at: %.100s\n' "$name" $((SECONDS - begun[$name])) \
            "$(grep -v '^ *$' "$logs/$name.log" | tail -n 1)"
    done
}

# Without the standard output: a pipe behind ./test would wait for it.
wind() {
    sleep $PATIENCE >/dev/null 2>&1 &
    clock=$!
}

run_lanes() { # names
    local name row lane ended code
    for row in "${STEPS[@]}"; do
        read -r name lane _ <<<"$row"
        for chosen in "$@"; do
            [ "$chosen" = "$name" ] || continue
            [ -n "${queue[$lane]:-}" ] || lanes+=("$lane")
            queue[$lane]+="$name "
            break
        done
    done
    most=${TEST_LANES:-$(($(nproc) > 1 ? 2 : 1))}
    most=$((most < ${#lanes[@]} ? most : ${#lanes[@]}))
    mkdir -p "$logs"
    # Each step is a group of processes, which ends with this one.
    set -m -o pipefail
    trap 'for job in "${!running[@]}" ${clock:-}; do kill -- "-$job" 2>/dev/null || true; done' EXIT
    trap 'exit 130' INT TERM

    wind
    while :; do
        while [ ${#running[@]} -lt "$most" ] && [ ${#lanes[@]} != 0 ]; do
            begin "${lanes[0]}"
            lanes=("${lanes[@]:1}")
        done
        [ ${#running[@]} != 0 ] || break
        code=0 ended=
        wait -n -p ended || code=$?
        # A step that was halted and goes on has not ended.
        [ -n "$ended" ] || continue
        if [ "$ended" = "$clock" ]; then
            tell_what_runs
            wind
            continue
        fi
        read -r name lane <<<"${running[$ended]}"
        unset "running[$ended]"
        end "$name" "$code"
        # A lane goes on before another begins.
        [ -z "${queue[$lane]// /}" ] || lanes=("$lane" "${lanes[@]}")
    done
    summary
}

summary() {
    local name
    # Whoever sees the end of a long output alone sees why.
    for name in "${fallen[@]}"; do
        printf '\n== the last lines of %s\n' "$name"
        tail -n 20 "$logs/$name.log" | cut -c 1-300
    done
    printf '\n== summary\n'
    [ ${#passed[@]} = 0 ] || printf 'passed   %s\n' "${passed[@]}"
    [ ${#skipped[@]} = 0 ] || printf 'skipped  %s\n' "${skipped[@]}"
    [ ${#failed[@]} = 0 ] || printf 'FAILED   %s\n' "${failed[@]}"
    echo "$SECONDS s"
    echo "${#passed[@]} passed, ${#failed[@]} failed, ${#skipped[@]} skipped"
    [ ${#failed[@]} = 0 ]
}
