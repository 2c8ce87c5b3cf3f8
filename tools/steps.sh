# The steps of ./test: a function for each, run with `set -e` in a process of its own, and this table of name, lane, and what
# is checked. Steps of one lane run one after another, since they build in one folder; lanes run side by side.
STEPS=(
    'format       rust    the code is laid out as `cargo fmt` lays it out'
    'lint         rust    no warning of the compiler or of clippy, in any crate'
    'tests        rust    unit tests, integration tests and examples of the documentation'
    'core         rust    of these, what concerns the library alone'
    'damaged      rust    fifty thousand damaged catalogues are refused or harmless'
    'no-default   rust    the library and its tests compile without its default features'
    'docs         rust    the documentation of the library has no broken link'
    'interface    rust    docs/api.txt lists the public interface'
    'schemas      rust    schema/ says what the types say'
    'data         rust    the records of data/, without a finding; whether the packed files are theirs is told'
    'instructions rust    no query needs more instructions than benches/instructions.toml allows'
    'oldest-rust  rust    no dependency asks for a newer Rust than Cargo.toml declares'
    'alone        rust    the library has no networked dependency and opens nothing'
    'package      rust    the published package holds what it should, compiles and is small enough'
    'licences     rust    every file says its licence'
    'c            python  the C library: installed, linked, run, under sanitizers and valgrind, from other languages'
    'api          rust    the HTTP server: its description, a load, the files of its deployment'
    'jobs         rust    the workflows of public forges, and their scripts against a forge on this machine'
    'js           web     the npm package, in Node and in Chromium'
    'web          web     the page, in Chromium'
    'embed        web     the widget for pages of others, in Chromium'
    'probe        python  real servers, asked what they are, and what is told of them'
    'python       python  the wheel and the source package, in the oldest and the newest Python'
)
# All but what another step of it runs.
EVERYTHING=(format lint tests damaged no-default docs interface schemas data instructions oldest-rust alone package licences js web embed c python api jobs probe)
QUICK=(format lint core data)

target=${CARGO_TARGET_DIR:-target}

. tools/workspace.sh

# The tests and the programs that other steps run: $target/debug/degafam and $target/debug/examples.
built() {
    cargo test --locked --quiet "${workspace[@]}" --no-run
}

step_format() {
    cargo fmt --check -- -l
}

step_lint() {
    cargo clippy --locked --workspace --all-features --all-targets -- -D warnings -D clippy::incompatible_msrv
}

step_tests() {
    # One test asks it whether it verifies what we sign; without it, that test asks nobody.
    command -v minisign >/dev/null || install_packages minisign || true
    cargo test --locked "${workspace[@]}" --no-fail-fast
}

step_core() {
    cargo test --locked "${workspace[@]}" --no-fail-fast --lib --test library
}

step_damaged() {
    PROPTEST_CASES=50000 cargo test --locked "${workspace[@]}" --lib corrupt
}

step_no_default() {
    cargo clippy --locked -p degafam --no-default-features --lib -- -D warnings
    cargo check --locked -p degafam --no-default-features --lib --profile test
}

# In the folder of `interface`, and as it compiles: both need the same of the packages below the library.
step_docs() {
    RUSTC_BOOTSTRAP=1 RUSTDOCFLAGS='-D warnings' \
        cargo doc --locked -p degafam --all-features --no-deps --target-dir "$target/api"
}

# `cargo run -p degafam-bench --example api -- --accept` takes a change in.
step_interface() {
    # `cargo test` makes its tests only.
    example api
}

# `cargo run --features schema,json --example schema` writes them anew.
step_schemas() {
    built
    "$target/debug/examples/schema" --check
}

step_data() {
    built
    "$target/debug/degafam" data check
    # The names on the page's map.
    "$target/debug/examples/towns" --check
    # No failure: a change of the data is text files alone.
    "$target/debug/degafam" data pack --check ||
        echo 'data/catalogue.bin is older than the text files: run `cargo run -- data pack` before a release'
}

# Times depend on the machine's mood, instructions hardly.
# `cargo run --release -p degafam-bench --no-default-features --example instructions -- --accept` writes the table anew.
step_instructions() {
    command -v valgrind >/dev/null || install_packages valgrind ||
        skip 'valgrind is missing and could not be installed'
    cargo run --locked --release --quiet -p degafam-bench --no-default-features --example instructions
}

step_oldest_rust() {
    tools/oldest-rust
}

# The promises "opens no socket, no file, reads no clock" of the library, as far as names show them.
step_alone() {
    local tree banned
    tree=$(cargo tree --locked -p degafam -e normal --all-features --prefix none | awk '{print $1}' | sort -u)
    banned=$(grep -xE 'tokio.*|async-.*|smol|futures.*|mio|polling|socket2|hyper.*|h2|quinn.*|reqwest|ureq|curl.*|isahc|surf|attohttpc|minreq|tungstenite|rustls.*|native-tls|openssl.*|libssh.*|axum|actix.*|clap.*|time|chrono|rand|getrandom' <<<"$tree" || true)
    echo "$(wc -l <<<"$tree") packages, the library's own included"
    [ -z "$banned" ] || { printf 'not for the core: %s\n' $banned; return 1; }
    ! grep -rnE 'std::(net|fs|env|process|time)\b|SystemTime|Instant::now' src || return 1
}

step_package() {
    tools/package
}

# In the way that REUSE asks for.
step_licences() {
    local venv=$target/reuse
    command -v reuse >/dev/null && { reuse lint --quiet; return; }
    if [ ! -x "$venv/bin/reuse" ]; then
        python3 -m venv "$venv" 2>/dev/null || { install_packages python3-venv && python3 -m venv --clear "$venv"; }
        # With what tells a file's encoding, which the package itself leaves to the system.
        "$venv/bin/pip" install --quiet 'reuse[charset-normalizer]>=6,<7'
    fi
    "$venv/bin/reuse" lint --quiet
}

step_c() {
    bindings/c/test
}

step_api() {
    built
    BINARY=$target/debug/degafam apps/server/test
}

step_jobs() {
    built
    tools/data/test "$target/debug/degafam"
}

# Their packages and what they answer are those of one release.
step_probe() {
    grep -qx 'VERSION_CODENAME=bookworm' /etc/os-release 2>/dev/null || skip 'it asks the servers that Debian 12 brings'
    built
    apps/cli/tests/probe/servers/test "$target/debug/degafam"
}

step_js() {
    bindings/js/test
}

step_web() {
    apps/web/test
}

step_embed() {
    apps/embed/test
}

step_python() {
    bindings/python/test
}
