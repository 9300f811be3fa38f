package io.claimstream.serve.pipeline;

import io.claimstream.events.Json;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.Rejected;
import io.claimstream.serve.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the pipeline does: looked at now and then, and told from the last minute of looks. */
public final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_BYTES = 4 << 20;

    /**
     * The answer's shape.
     *
     * @param counts how many events each compacted topic holds
     * @param rejected the newest
     */
    public record Status(
            List<TopicStatus> topics, List<StageStatus> stages, Map<String, Integer> counts, List<Rejected> rejected) {}

    /**
     * @param records end offsets less start offsets
     * @param perMinute offsets added in the last minute
     */
    record TopicStatus(String topic, long records, long perMinute) {}

    /**
     * @param lag offsets that it has not read yet
     * @param members how many threads of it take part
     */
    record StageStatus(String stage, String group, long lag, int members) {}

    private final Offsets.Source source;
    private final String prefix;
    private final List<StageGroup> stages;
    private final Views views;
    private final Clock clock;
    private final Deque<Offsets> looks = new ArrayDeque<>();
    private @Nullable String problem;

    public Pipeline(Offsets.Source source, String prefix, List<StageGroup> stages, Views views, Clock clock) {
        this.source = source;
        this.prefix = prefix;
        this.stages = List.copyOf(stages);
        this.views = views;
        this.clock = clock;
    }

    /** Looks once more; that the brokers do not answer is said to those who ask, and ends nothing. */
    public void look() {
        try {
            Offsets now = source.now();
            synchronized (this) {
                looks.addLast(now);
                problem = null;
                forget(now.at().minus(WINDOW));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{}", e.getMessage());
            synchronized (this) {
                problem = e.getMessage();
                forget(clock.instant().minus(WINDOW));
            }
        }
    }

    /** One from before the window stays, so that it spans the minute. */
    private void forget(Instant before) {
        while (looks.size() > 1
                && !looks.stream().skip(1).findFirst().orElseThrow().at().isAfter(before)) {
            looks.removeFirst();
        }
    }

    /**
     * What was found when it was last looked.
     *
     * @throws Problem 503 while the brokers do not answer
     */
    public synchronized Status status() {
        if (looks.isEmpty() || problem != null) {
            throw Problem.unavailable(problem == null ? "the pipeline was not looked at yet" : problem);
        }
        Offsets first = looks.getFirst();
        Offsets now = looks.getLast();
        var counts = new TreeMap<String, Integer>();
        views.byTopic().forEach((topic, view) -> {
            if (views.reader(topic) == null) {
                counts.put(topic, view.size());
            }
        });
        return new Status(
                Topics.ALL.stream().map(topic -> status(topic, first, now)).toList(),
                stages.stream().map(stage -> status(stage, now)).toList(),
                counts,
                rejected());
    }

    private TopicStatus status(Topic<?, ?> topic, Offsets first, Offsets now) {
        String name = topic.named(prefix);
        double minutes = Duration.between(first.at(), now.at()).toMillis() / (double) WINDOW.toMillis();
        long perMinute = minutes == 0 ? 0 : Math.round(now.addedSince(first, name) / minutes);
        return new TopicStatus(topic.name(), now.records(name), perMinute);
    }

    private StageStatus status(StageGroup stage, Offsets now) {
        return new StageStatus(
                stage.stage(),
                stage.group(),
                now.lag(stage.group(), stage.input().named(prefix)),
                now.members().getOrDefault(stage.group(), 0));
    }

    private List<Rejected> rejected() {
        return views.rejected.page(Query.ALL, MAX_BYTES).items().stream()
                .map(Pipeline::rejected)
                .toList();
    }

    private static Rejected rejected(byte[] event) {
        try {
            return Json.read(event, Rejected.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
