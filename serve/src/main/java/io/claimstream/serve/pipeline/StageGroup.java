package io.claimstream.serve.pipeline;

import io.claimstream.events.Topic;

/**
 * A stage of the pipeline as its Kafka sees it.
 *
 * @param stage its name
 * @param group the consumer group that commits what it has read
 * @param input the topic from which its work comes
 */
public record StageGroup(String stage, String group, Topic<?, ?> input) {}
