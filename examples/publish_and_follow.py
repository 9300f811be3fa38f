#!/usr/bin/env python3
"""Publishes an article and prints what is claimed in it, until all of its claims have come.

Needs confluent-kafka (Debian: python3-confluent-kafka). Usage: publish_and_follow.py [BROKER]
"""

import json
import sys
import uuid

from confluent_kafka import Consumer, Producer

ARTICLE = {
    "url": f"https://example.org/{uuid.uuid4()}",
    "publisher": "Example",
    "content": "Falcon 180B is an open-weight model. Falcon 180B scores 81.2% on HellaSwag.",
}
CLAIMS = 2


def publish(broker):
    producer = Producer({"bootstrap.servers": broker})
    producer.produce("articles.raw", key=ARTICLE["url"], value=json.dumps(ARTICLE))
    producer.flush()


def claims(consumer):
    """The claims of the article, as they come."""
    while True:
        record = consumer.poll(1)
        if record is None or record.error() or record.value() is None:  # nothing yet, or a claim that is taken back
            continue
        claim = json.loads(record.value())
        if claim["source"].get("url") == ARTICLE["url"]:
            yield claim


def main(broker):
    consumer = Consumer({
        "bootstrap.servers": broker,
        "group.id": f"example-{uuid.uuid4()}",
        "auto.offset.reset": "earliest",
        "isolation.level": "read_committed",
        "enable.auto.commit": False,
    })
    consumer.subscribe(["claims"])
    publish(broker)
    for _, claim in zip(range(CLAIMS), claims(consumer)):
        print(claim["model"]["name"], claim["kind"], claim[claim["kind"]], f"“{claim['evidence']['quote']}”")
    consumer.close()


if __name__ == "__main__":
    main(*sys.argv[1:] or ["localhost:9092"])
