#!/bin/sh
# The Go package as a user builds it: against an installed library, found through pkg-config. No network but the simulator's.
set -eu
cd "$(dirname "$0")/../.."
[ -f build/libfairlead.so ] || { echo "build/libfairlead.so is not built"; exit 77; }
command -v go >/dev/null || { echo "no go on the PATH"; exit 77; }

prefix=$PWD/build/check/go/prefix
make -s install PREFIX="$prefix" DESTDIR= LIBDIR="$prefix/lib"
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig" LD_LIBRARY_PATH="$prefix/lib" GOFLAGS=-mod=mod GOPROXY=off

simulator=$PWD/Tests/simulator/simulator.py
cd bindings/go
unformatted=$(gofmt -l .)
[ -z "$unformatted" ] || { echo "not formatted by gofmt: $unformatted"; exit 1; }
timeout 300 go vet .
timeout 300 python3 "$simulator" --delay-ms 1 -- go test -count=1 -timeout 60s .
