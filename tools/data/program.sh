# The command that the jobs of this folder run, from the root of the repository: DEGAFAM names one that is there, else it is
# built here.
. tools/install.sh
find_cargo
program=${DEGAFAM:-${CARGO_TARGET_DIR:-target}/release/degafam}
[ -n "${DEGAFAM:-}" ] || cargo build --locked --release --quiet -p degafam-cli
