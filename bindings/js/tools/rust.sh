# Compiling to WebAssembly: `compile_wasm` sets $wasm to the module, `bindgen` writes what JavaScript needs around it.
#
# The standard library is compiled with the rest, for size: its sorting alone is a fifth of the code otherwise, and messages
# of panics, which nobody would see, fall away. Stable compilers do that when they are told to behave as unstable ones.

target=wasm32-unknown-unknown
for_size=(-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size)
# Older tools that split a module know one kind of table, that of functions.
flags='-Zunstable-options -Cpanic=immediate-abort -Ctarget-feature=-reference-types'

compile_wasm() {
    if [ "${DEGAFAM_WASM_RUST:-rustup}" = rustup ] && command -v rustup >/dev/null &&
        timeout 120 rustup --quiet component add rust-src 2>/dev/null; then
        compile "$CARGO_TARGET_DIR/js" cargo
    else
        local package missing=()
        for package in rustc-web cargo-web rust-web-src lld; do
            grep -q 'install ok installed' <<<"$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" || missing+=("$package")
        done
        [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}" || return 1
        RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld compile "$CARGO_TARGET_DIR/js-debian" /usr/bin/cargo
    fi
}

compile() { # target folder, cargo
    echo "with $("${RUSTC:-rustc}" --version)"
    RUSTC_BOOTSTRAP=1 RUSTFLAGS=$flags CARGO_TARGET_DIR=$1 "$2" build --locked --quiet --profile wasm -p degafam-js \
        --target $target --manifest-path "$root/Cargo.toml" "${for_size[@]}"
    wasm=$1/$target/wasm/degafam_js.wasm
}

# A small program of the workspace, of the version of the crate. In the folder of the module, where nobody else builds.
bindgen() { # module, folder
    CARGO_TARGET_DIR=$CARGO_TARGET_DIR/js cargo run --locked --quiet -p degafam-bindgen \
        --manifest-path "$root/Cargo.toml" -- "$1" "$2"
}
