package io.claimstream.app.watch;

import io.claimstream.app.terminal.Columns;
import io.claimstream.events.Topic;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A line a record. Of what was there in the beginning, a compacted topic's keys are shown once, with what
 * they have now, in their order.
 */
public final class TextView implements View {
    private final Topic<?, ?> topic;
    private final int width;
    private final PrintWriter out;
    private final Map<String, String> lines = new TreeMap<>();
    private boolean current;

    /** @param width columns that a line may take */
    public TextView(Topic<?, ?> topic, int width, PrintWriter out) {
        this.topic = topic;
        this.width = width;
        this.out = out;
    }

    @Override
    public void show(ConsumerRecord<byte[], byte[]> record) {
        String line = EventText.of(topic, record);
        if (current || !isCompacted(topic)) {
            print(line);
        } else if (record.value() == null) {
            lines.remove(Records.key(record));
        } else {
            lines.put(Records.key(record), line);
        }
    }

    @Override
    public void current() {
        current = true;
        lines.values().forEach(this::print);
        lines.clear();
    }

    private void print(String line) {
        out.println(Columns.fit(Columns.line(line), width));
    }

    private static boolean isCompacted(Topic<?, ?> topic) {
        return TopicConfig.CLEANUP_POLICY_COMPACT.equals(topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG));
    }
}
