package io.claimstream.app.option;

import io.claimstream.app.failure.Nearest;
import io.claimstream.events.Topic;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A topic as users name it: without the prefix. */
public final class TopicName {
    private TopicName() {}

    /**
     * The topic of that name.
     *
     * @throws ParameterException if it is none of these
     */
    public static Topic<?, ?> among(List<Topic<?, ?>> topics, String name, CommandLine command) {
        List<String> names = topics.stream().map(topic -> topic.name()).toList();
        int found = names.indexOf(name);
        if (found < 0) {
            throw new ParameterException(
                    command,
                    "Unknown topic '%s'%s There are: %s"
                            .formatted(name, Nearest.hint(name, names), String.join(", ", names)));
        }
        return topics.get(found);
    }
}
