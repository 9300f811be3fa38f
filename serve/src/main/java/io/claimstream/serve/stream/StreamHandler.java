package io.claimstream.serve.stream;

import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sends every change as a server-sent event, named after its topic.
 *
 * <p>The first thing sent is an id to resume from. Where a client resumes from an id whose changes
 * are not kept any more, it gets an event {@code reset} first: it has missed some and reads anew.
 *
 * @param topics whose changes there are
 * @param maxStreams how many may be open; each takes a thread
 * @param heartbeat a comment is sent when nothing else was for so long, to find out who is gone
 */
public record StreamHandler(ChangeLog changes, Set<String> topics, int maxStreams, Duration heartbeat)
        implements Handler {
    public static final String TYPE = Response.EVENT_STREAM;
    private static final int BATCH = 64;
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    /** What {@link #handle} takes. */
    public List<Parameter> parameters() {
        return List.of(
                Parameter.query(
                        "topic",
                        "only changes of this topic; may be given several times",
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of(
                                        "type",
                                        "string",
                                        "enum",
                                        topics.stream().sorted().toList()))),
                Parameter.query(
                        "last_event_id", "for clients that cannot set Last-Event-ID", Map.of("type", "string")));
    }

    @Override
    public Response handle(Request request) {
        var wanted = new HashSet<>(request.parameters("topic"));
        if (!topics.containsAll(wanted)) {
            throw Problem.badRequest("topic is one of " + String.join(", ", new TreeSet<>(topics)));
        }
        if (changes.subscriptions() >= maxStreams) {
            throw Problem.unavailable("%d streams are open, more than that are not served".formatted(maxStreams));
        }
        String header = request.header("Last-Event-ID");
        String lastEventId = header == null ? request.parameter("last_event_id") : header;
        return Response.stream(TYPE, client -> write(client, lastEventId, wanted.isEmpty() ? topics : wanted))
                .with("Cache-Control", "no-store");
    }

    private void write(OutputStream client, @Nullable String lastEventId, Set<String> wanted)
            throws IOException, InterruptedException {
        Thread writer = Thread.currentThread();
        // A write to a client that does not read blocks for ever; an interrupt closes its socket.
        try (var subscription = changes.subscribe(lastEventId, writer::interrupt)) {
            String hello =
                    "id: " + subscription.id() + "\n" + (subscription.reset() ? "event: reset\ndata: {}\n\n" : "\n");
            client.write(hello.getBytes(StandardCharsets.UTF_8));
            client.flush();
            while (true) {
                List<Change> batch = subscription.next(BATCH, heartbeat);
                if (batch.isEmpty()) {
                    client.write(HEARTBEAT);
                }
                for (Change change : batch) {
                    if (wanted.contains(change.topic())) {
                        client.write(change.event());
                    }
                }
                client.flush();
            }
        }
    }
}
