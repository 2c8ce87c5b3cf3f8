# Compiling to WebAssembly: `compile_wasm` sets $wasm to the module, `bindgen` writes what JavaScript needs around it.

target=wasm32-unknown-unknown

has_rustup_target() {
    [ "${DEGAFAM_WASM_RUST:-rustup}" = rustup ] && command -v rustup >/dev/null &&
        timeout 120 rustup --quiet target add $target 2>/dev/null
}

compile_wasm() {
    if has_rustup_target; then
        cargo build --locked --quiet --profile wasm -p degafam-js --target $target --manifest-path "$root/Cargo.toml"
        wasm=$CARGO_TARGET_DIR/$target/wasm/degafam_js.wasm
    else
        compile_with_debian
    fi
}

# Debian has no compiled standard library for this target, but its source: it is compiled too.
compile_with_debian() {
    local need=() package
    for package in rustc-web cargo-web rust-web-src lld; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || need+=("$package")
    done
    [ ${#need[@]} = 0 ] || install_packages "${need[@]}" || return 1
    echo "with $(/usr/bin/rustc --version)"
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld CARGO_TARGET_DIR=$CARGO_TARGET_DIR/debian \
        /usr/bin/cargo build --locked --quiet --profile wasm -p degafam-js --target $target --manifest-path "$root/Cargo.toml" \
        -Zbuild-std=std,panic_abort
    wasm=$CARGO_TARGET_DIR/debian/$target/wasm/degafam_js.wasm
}

# The tool must be of the very version of the crate.
bindgen() { # module, folder
    local version place
    version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' "$root/Cargo.lock")
    place=$tools/wasm-bindgen-$version
    if [ ! -x "$place/bin/wasm-bindgen" ]; then
        echo "installing wasm-bindgen-cli $version"
        # Its own list of versions first; where one of them cannot be had, the newest that fit.
        cargo install --quiet --locked wasm-bindgen-cli --version "$version" --root "$place" ||
            cargo install --quiet wasm-bindgen-cli --version "$version" --root "$place"
    fi
    "$place/bin/wasm-bindgen" --target web --omit-default-module-path --out-dir "$2" "$1"
}
