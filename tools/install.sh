# What every script here needs before it can begin: cargo on the path, and packages of Debian by name.

# No data that somebody installed for themselves answer what is tested.
export DEGAFAM_DATA_DIR=/nothing/is/installed

find_cargo() {
    if ! command -v cargo >/dev/null; then
        [ ! -f "${CARGO_HOME:-$HOME/.cargo}/env" ] || . "${CARGO_HOME:-$HOME/.cargo}/env"
    fi
    command -v cargo >/dev/null || { echo 'cargo is missing: install it from https://rustup.rs, then try again' >&2; return 1; }
}

# As root or through sudo; one after another, since two steps may ask at once.
install_lock=$(realpath "${BASH_SOURCE[0]}")
install_packages() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    echo "installing $*"
    (
        flock 9
        "${as_root[@]}" apt-get update -qq -o Acquire::Retries=3 &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
                apt-get install -qq -y --no-install-recommends -o Acquire::Retries=3 "$@" >/dev/null
    ) 9<"$install_lock" ||
        { echo "could not install it; run: apt-get install $*" >&2; return 1; }
}
