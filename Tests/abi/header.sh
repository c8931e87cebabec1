#!/bin/sh
# The header compiles alone, as C and as C++, by both compilers, with every warning an error.
set -eu
cd "$(dirname "$0")/../.."
for compiler in gcc clang; do
    for standard in c99 c11 c17; do
        $compiler -x c -std=$standard -pedantic -Wall -Wextra -Wstrict-prototypes -Werror -fsyntax-only include/fairlead.h
        echo "$compiler $standard"
    done
done
for compiler in g++ clang++; do
    for standard in c++11 c++17 c++20; do
        $compiler -x c++ -std=$standard -pedantic -Wall -Wextra -Werror -fsyntax-only include/fairlead.h
        echo "$compiler $standard"
    done
done
