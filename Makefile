# make            build/libfairlead.so
# make demo       set up, build, install under build/, run the example router
# make check      every test
# make bench      what the library costs beside bare libcurl
# make bench-router  what a decision of the router costs, by strategy
# make simulate-invariants  what must always hold of the router, over 1,000 seeds of 100,000 requests
# make soak       ten thousand streams at once, a million calls that come and go, a million cancelled as they end, and 64 threads
#                 under ThreadSanitizer for ten minutes
# make torture    every fault at every byte, hostile providers, and storms of refusals
# make install    PREFIX=/usr/local DESTDIR= LIBDIR=$(PREFIX)/lib

PREFIX  ?= /usr/local
LIBDIR  ?= $(PREFIX)/lib
DESTDIR ?=

VERSION := $(shell sed -n 's/^.define FAIRLEAD_VERSION "\(.*\)"/\1/p' include/fairlead.h)
SONAME  := libfairlead.so.1
# Relative, so that an installed tree can be moved.
PCPREFIX := $(shell realpath -m --relative-to=$(LIBDIR)/pkgconfig $(PREFIX))
CMPREFIX := $(shell realpath -m --relative-to=$(LIBDIR)/cmake/fairlead $(PREFIX))

SWIFT_BUILD := swift build -c release --product fairlead --disable-local-rpath

.PHONY: all library demo check bench bench-router simulate-invariants soak torture install clean

all: library

library:
	scripts/setup build
	$(SWIFT_BUILD)
	mkdir -p build
	strip --strip-unneeded -o build/libfairlead.so.new .build/release/libfairlead.so
	cmp -s build/libfairlead.so.new build/libfairlead.so || mv build/libfairlead.so.new build/libfairlead.so
	rm -f build/libfairlead.so.new
	ln -sf libfairlead.so build/$(SONAME)

demo: library
	scripts/demo

check: library
	scripts/check

bench: library
	scripts/bench

bench-router:
	FAIRLEAD_BENCH=1 swift run -c release --scratch-path build/bench/decisions -Xswiftc -enable-testing decisions

simulate-invariants:
	FAIRLEAD_BENCH=1 swift run -c release --scratch-path build/bench/decisions -Xswiftc -enable-testing invariants $(SEEDS) $(REQUESTS)

soak: library
	python3 Tests/soak/soak.py
	Tests/c/run.sh threads 600

torture: library
	python3 Tests/torture/torture.py
	python3 Tests/torture/tls.py
	python3 Tests/torture/storm.py

install:
	@test -f build/libfairlead.so || { echo "nothing to install yet: run 'make' first" >&2; exit 1; }
	install -d $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(LIBDIR)/cmake/fairlead
	install -m 644 include/fairlead.h $(DESTDIR)$(PREFIX)/include/
	install -m 755 build/libfairlead.so $(DESTDIR)$(LIBDIR)/libfairlead.so.$(VERSION)
	ln -sf libfairlead.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libfairlead.so
	sed -e 's|@prefix@|$${pcfiledir}/$(PCPREFIX)|' -e 's|@libdir@|$${pcfiledir}/..|' -e 's|@version@|$(VERSION)|' \
	    packaging/fairlead.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/fairlead.pc
	sed -e 's|@prefix@|$(CMPREFIX)|' -e 's|@soname@|$(SONAME)|' \
	    packaging/fairlead-config.cmake.in > $(DESTDIR)$(LIBDIR)/cmake/fairlead/fairlead-config.cmake
	sed -e 's|@version@|$(VERSION)|' \
	    packaging/fairlead-config-version.cmake.in > $(DESTDIR)$(LIBDIR)/cmake/fairlead/fairlead-config-version.cmake

clean:
	rm -rf build .build
