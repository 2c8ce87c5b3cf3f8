# One selection of packages and features for all that is compiled without full optimisation: with another, cargo would
# compile the library once more. The bindings of Python and JavaScript have no tests in Rust and folders of their own.
workspace=(--workspace --all-features --exclude degafam-python --exclude degafam-js --exclude degafam-bindgen)

# Prints what one of the library's examples prints.
example() { # name, its arguments
    cargo build --locked --quiet "${workspace[@]}" --example "$1"
    "${CARGO_TARGET_DIR:-target}/debug/examples/$1" "${@:2}"
}
