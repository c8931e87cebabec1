"""llama.cpp's own server on a loopback port of its choice, with the tiny model. The first line on stdout is its address; it ends
when stdin does.

    python llama_server.py FILE
"""

import sys

import xllamacpp

parameters = xllamacpp.CommonParams()
parameters.model.path = sys.argv[1]
parameters.n_ctx = 512
parameters.n_parallel = 2
parameters.warmup = False
server = xllamacpp.Server(parameters)
print(server.listening_address, flush=True)
sys.stdin.read()
