#!/bin/sh
# What `make install` puts in place is enough for a stranger: by pkg-config, by CMake, and after the tree was moved.
set -eu
cd "$(dirname "$0")/../.."
work=build/check/install
rm -rf "$work"
mkdir -p "$work"
make -s install PREFIX=/opt/fairlead DESTDIR="$PWD/$work/staged"
mv "$work/staged/opt/fairlead" "$work/moved"
prefix=$PWD/$work/moved
for file in include/fairlead.h lib/libfairlead.so lib/libfairlead.so.1 lib/pkgconfig/fairlead.pc lib/cmake/fairlead/fairlead-config.cmake; do
    test -e "$prefix/$file" || { echo "$file is missing"; exit 1; }
done

cat > "$work/version.c" <<'C'
#include <fairlead.h>
#include <stdio.h>
#include <string.h>
int main(void) {
    printf("%s\n", fairlead_build_info());
    return strcmp(fairlead_version(), FAIRLEAD_VERSION) != 0 || fairlead_version_number() != FAIRLEAD_VERSION_NUM;
}
C
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
cc "$work/version.c" $(pkg-config --cflags --libs fairlead) -o "$work/by-pkg-config"
"$work/by-pkg-config"

cat > "$work/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.13)
project(version C)
find_package(fairlead 0.1 REQUIRED)
add_executable(by-cmake version.c)
target_link_libraries(by-cmake Fairlead::fairlead)
CMAKE
cmake -S "$work" -B "$work/cmake" -DCMAKE_PREFIX_PATH="$prefix" >/dev/null
cmake --build "$work/cmake" >/dev/null
"$work/cmake/by-cmake"
