#!/bin/bash
# The C tests beside the provider simulator: plain, under valgrind, with LeakSanitizer, or with ThreadSanitizer.
#
#     run.sh [plain|valgrind|leaks|threads] [SECONDS]    how long many threads call every function
set -euo pipefail
cd "$(dirname "$0")/../.."
mode=${1:-plain}
seconds=${2:-}
work=build/check/c-$mode
mkdir -p "$work"
flags="-std=c11 -D_GNU_SOURCE -g -Wall -Wextra -Werror -Iinclude -pthread"
library=build
compiler=gcc
under=
libraries=
tests="test_values test_complete test_host test_resolver test_hostile test_answers test_queue test_compare test_fine_tuning test_threads test_functions test_targets"

# A suppression names functions; the debug information, which valgrind cannot read, is left out.
with_symbols() {
    library=$work
    strip --strip-debug -o "$work/libfairlead.so" .build/release/libfairlead.so
    ln -sf libfairlead.so "$work/libfairlead.so.1"
}

case $mode in
plain) ;;
valgrind)
    under="valgrind -q --fair-sched=try --leak-check=full --show-leak-kinds=definite,indirect,possible --errors-for-leak-kinds=definite,indirect,possible --error-exitcode=9 --suppressions=Tests/c/valgrind.supp"
    # fork under load and a hundred megabytes are the other modes' business: they take minutes here.
    tests="test_complete test_hostile test_answers test_queue test_compare test_fine_tuning test_targets"
    with_symbols
    ;;
leaks)
    # The sanitizer's own allocator may be locked by another thread at the moment of a fork, which the child then waits for.
    flags="$flags -fsanitize=leak -DWITHOUT_FORK"
    tests="test_values test_complete test_hostile test_answers test_queue test_compare test_fine_tuning test_threads"
    with_symbols
    export LSAN_OPTIONS="suppressions=Tests/c/leaks.supp print_suppressions=0"
    ;;
threads)
    FAIRLEAD_SANITIZED=1 swift build -c release --product fairlead --sanitize thread --scratch-path .build-tsan
    library=.build-tsan/release
    ln -sf libfairlead.so $library/libfairlead.so.1
    toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
    compiler=$toolchain/bin/clang
    flags="$flags -fsanitize=thread"
    # Swift's build of the sanitizer intercepts libdispatch, and so refers to it.
    libraries="-L$toolchain/lib/swift/linux -ldispatch -lBlocksRuntime -Wl,-rpath,$toolchain/lib/swift/linux"
    tests="test_answers test_threads test_functions test_queue test_compare"
    export TSAN_OPTIONS="halt_on_error=1 exitcode=9 second_deadlock_stack=1 die_after_fork=0 suppressions=$PWD/Tests/c/threads.supp print_suppressions=0"
    ;;
*) echo "usage: run.sh [plain|valgrind|leaks|threads]" >&2; exit 2 ;;
esac

if [ "$mode" = plain ]; then
    for example in streams compare canary; do
        gcc -std=c99 -D_DEFAULT_SOURCE -pedantic -Wall -Wextra -Werror -Iinclude "examples/c/$example.c" -Lbuild -lfairlead -Wl,-rpath,"$PWD/build" -o "$work/$example"
    done
    Tests/c/compare.sh "$work"
    Tests/c/canary.sh "$work"
fi

for test in $tests; do
    $compiler $flags "Tests/c/$test.c" -L"$library" -lfairlead -Wl,-rpath,"$PWD/$library" $libraries -o "$work/$test"
done
for test in $tests; do
    # A minute of threads for the sanitizer's sake, a few seconds elsewhere; fewer mutations where each takes long.
    # Before a fork all locks are taken, of which its search for orders that could lock up bears no more than 64.
    [ "$test-$mode" != test_queue-threads ] || export TSAN_OPTIONS="$TSAN_OPTIONS detect_deadlocks=0"
    case $test-$mode in
    test_threads-threads) arguments="64 30" ;;
    test_functions-threads) arguments="64 ${seconds:-60}" ;;
    test_threads-* | test_functions-*) arguments="64 5" ;;
    test_hostile-valgrind) arguments="200" ;;
    test_answers-valgrind) arguments="100" ;;
    *) arguments= ;;
    esac
    echo "$test ($mode)"
    python3 Tests/simulator/simulator.py --delay-ms 1 -- $under "$work/$test" $arguments
done
