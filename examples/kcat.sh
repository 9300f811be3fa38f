#!/bin/sh
# All leaderboards with kcat, the key before the value; the last line of a key is what is so now.
# kcat reads only what was committed, as librdkafka does; -e ends it at the end, -Z shows a record without a value as NULL.
kcat -C -q -b "${1:-localhost:9092}" -t benchmark.leaderboards -o beginning -e -Z -f '%k %s\n'
