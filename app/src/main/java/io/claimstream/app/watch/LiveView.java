package io.claimstream.app.watch;

import io.claimstream.app.terminal.Screen;
import io.claimstream.app.terminal.Terminal.Size;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** A table on a terminal that is redrawn as the topic changes. */
public final class LiveView<E> implements View {
    /** A frame is drawn no sooner after another. */
    private static final long FRAME = Duration.ofMillis(100).toNanos();

    /** How often the terminal is asked for its size. */
    private static final long ASK = Duration.ofSeconds(1).toNanos();

    private final Topic<String, E> topic;
    private final TableFormat<E> format;
    private final LiveTable<E> table;
    private final Screen screen;
    private final Supplier<Optional<Size>> sizes;
    private final LongSupplier nanos;
    private Size size;
    private long askedAt;
    private long drawnAt;

    private LiveView(
            Topic<String, E> topic,
            TableFormat<E> format,
            Screen screen,
            Size size,
            Supplier<Optional<Size>> sizes,
            LongSupplier nanos) {
        this.topic = topic;
        this.format = format;
        this.table = new LiveTable<>(topic.name(), format);
        this.screen = screen;
        this.size = size;
        this.sizes = sizes;
        this.nanos = nanos;
        this.askedAt = nanos.getAsLong();
        this.drawnAt = askedAt - FRAME;
    }

    /**
     * The view of a topic that people look at as a table, on a terminal; none of another, or where there is none.
     *
     * @param sizes the terminal's size now; empty where there is none
     * @param nanos a clock that only moves forward, {@link System#nanoTime}
     */
    public static Optional<View> of(
            Topic<?, ?> topic, Screen screen, Supplier<Optional<Size>> sizes, LongSupplier nanos) {
        var formats = new TableFormats(ZoneId.systemDefault());
        if (topic.equals(Topics.MODEL_STANCES)) {
            return of(Topics.MODEL_STANCES, formats.stances(), screen, sizes, nanos);
        } else if (topic.equals(Topics.BENCHMARK_LEADERBOARDS)) {
            return of(Topics.BENCHMARK_LEADERBOARDS, formats.leaderboards(), screen, sizes, nanos);
        } else if (topic.equals(Topics.STANCE_CHANGES)) {
            return of(Topics.STANCE_CHANGES, formats.changes(), screen, sizes, nanos);
        }
        return Optional.empty();
    }

    private static <E> Optional<View> of(
            Topic<String, E> topic,
            TableFormat<E> format,
            Screen screen,
            Supplier<Optional<Size>> sizes,
            LongSupplier nanos) {
        return sizes.get().map(size -> new LiveView<>(topic, format, screen, size, sizes, nanos));
    }

    @Override
    public void show(ConsumerRecord<byte[], byte[]> record) {
        String key = format.log() ? record.partition() + "-" + record.offset() : Records.key(record);
        try {
            E event = topic.values().deserializer().deserialize(record.topic(), record.value());
            if (event == null) {
                table.remove(key);
            } else {
                table.put(key, event, record.timestamp(), nanos.getAsLong());
            }
        } catch (SerializationException e) {
            table.unreadable();
        }
    }

    @Override
    public void current() {
        table.current();
    }

    @Override
    public void refresh() {
        long now = nanos.getAsLong();
        if (now - askedAt >= ASK) {
            askedAt = now;
            Size asked = sizes.get().orElse(size);
            if (!asked.equals(size)) {
                size = asked;
                screen.resized();
            }
        }
        if (now - drawnAt >= FRAME) {
            drawnAt = now;
            screen.draw(table.lines(size, now));
        }
    }

    @Override
    public void close() {
        screen.close();
    }
}
