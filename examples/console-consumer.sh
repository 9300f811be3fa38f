#!/bin/sh
# What changed of the models, newest last, with the consumer that comes with Kafka.
kafka-console-consumer.sh --bootstrap-server "${1:-localhost:9092}" --topic stance.changes --from-beginning \
  --isolation-level read_committed --property print.key=true --timeout-ms 10000
