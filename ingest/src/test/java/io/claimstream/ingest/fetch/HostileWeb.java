package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.bytes;
import static io.claimstream.ingest.fetch.HostileServer.text;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.rss;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import io.claimstream.ingest.feed.Visit;
import io.claimstream.ingest.feed.Visitor;
import io.claimstream.ingest.fetch.HostileServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web that means harm: each case is a feed that is visited; what comes of it is said in words, nothing reaches a
 * canary on loopback, and a feed that is fine is read after it.
 */
final class HostileWeb implements BeforeAllCallback, AfterAllCallback {
    static final String UNREADABLE = "refused unreadable_feed";
    static final String RSS = "application/rss+xml";

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 4 << 20, 5);
    private static final Limits IMPATIENT = new Limits(Duration.ofSeconds(1), Duration.ofMillis(200), 4 << 20, 5);
    private static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");

    private final AtomicInteger lookups = new AtomicInteger();
    private @Nullable HostileServer open;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        open = new HostileServer();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server().close();
    }

    HostileServer server() {
        return Objects.requireNonNull(open);
    }

    private void forget() {
        server().forget();
        lookups.set(0);
    }

    /** {@code good.test} and what begins so is the server, however it is asked for; {@code localhost} is what it is. */
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        InetAddress there = InetAddress.getByName(HostileServer.HOST);
        return switch (host) {
            case "good.test" -> List.of(there);
            case "localhost", "private.test" -> List.of(loopback);
            case "both.test" -> List.of(there, loopback);
            case "mapped.test" -> List.of(InetAddress.getByAddress(host, bytesOf("::ffff:127.0.0.1")));
            case "six.test" -> List.of(InetAddress.getByName("::1"));
            // The answer changes: fine for robots.txt and the first request, and private from then on.
            case "rebind.test" -> List.of(lookups.getAndIncrement() < 2 ? there : loopback);
            default -> throw new UnknownHostException(host);
        };
    }

    private static byte[] bytesOf(String mapped) throws UnknownHostException {
        byte[] four = InetAddress.getByName(mapped).getAddress();
        byte[] six = new byte[16];
        six[10] = (byte) 0xff;
        six[11] = (byte) 0xff;
        System.arraycopy(four, 0, six, 12, 4);
        return six;
    }

    private HttpFetcher fetcher(Limits limits) {
        return new HttpFetcher(
                address -> address.getHostAddress().equals(HostileServer.HOST)
                        ? Optional.empty()
                        : Addresses.special(address),
                this::resolve,
                limits);
    }

    private static Visitor visitor(HttpFetcher fetcher) {
        return new Visitor(
                fetcher,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Duration.ofMinutes(15),
                Duration.ofSeconds(1),
                new Random(1),
                time -> {});
    }

    /** A server whose feed this is: text, bytes or an answer. */
    static Case feed(String name, Object body, String outcome) {
        return new Case(name, Map.of("/feed", answer(body)), "/feed", LIMITS, outcome);
    }

    static Answer answer(Object body) {
        return body instanceof Answer answer
                ? answer
                : body instanceof byte[] binary
                        ? bytes("200 OK", "Content-Type: " + RSS, binary)
                        : text("200 OK", RSS, body.toString());
    }

    record Case(String name, Map<String, Answer> site, String start, Limits limits, String outcome) {
        Case with(String path, Answer answer) {
            var all = new HashMap<>(site);
            all.put(path, answer);
            return new Case(name, all, start, limits, outcome);
        }

        Case impatient() {
            return new Case(name, site, start, IMPATIENT, outcome);
        }
    }

    Stream<DynamicTest> tests(Case... cases) {
        return Stream.of(cases).map(each -> dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Case hostile) throws InterruptedException {
        forget();
        hostile.site().forEach(server()::at);
        try (HttpFetcher fetcher = fetcher(hostile.limits())) {
            Visitor visitor = visitor(fetcher);
            Visit visit = visitor.visit(new Feed(at("http://good.test:{P}" + hostile.start()), null), FeedState.NEW);

            assertThat(outcome(visit)).as(visit.problems().toString()).startsWith(hostile.outcome());
            if (hostile.outcome().isEmpty()) {
                assertThat(outcome(visit)).isEmpty();
            }
            assertThat(visit.state().nextAt()).isBetween(NOW, NOW.plus(Duration.ofDays(8)));
        }
        assertThat(server().reached()).as("canary").isZero();
        aFeedThatIsFineIsReadAfterIt();
    }

    private void aFeedThatIsFineIsReadAfterIt() throws InterruptedException {
        forget();
        server().at("/fine", text("200 OK", RSS, rss(item("x"))));
        try (HttpFetcher fetcher = fetcher(LIMITS)) {
            Visit visit = visitor(fetcher).visit(new Feed(at("http://good.test:{P}/fine"), null), FeedState.NEW);
            assertThat(outcome(visit)).isEqualTo("published:accepted");
        }
    }

    /** What became of it, in words. */
    private static String outcome(Visit visit) {
        var words = new ArrayList<String>();
        for (Visit.Found found : visit.found()) {
            words.add(
                    found instanceof Visit.Publication publication
                            ? "published:" + reading(publication)
                            : "refused " + ((Visit.Refusal) found).reason());
        }
        if (words.isEmpty() && visit.state().failures() > 0) {
            words.add("failed " + visit.state().problem());
        } else if (words.isEmpty() && visit.state().items().values().stream().anyMatch(item -> item.digest() == null)) {
            words.add("awaiting");
        } else if (words.isEmpty() && visit.state().problem() != null) {
            words.add(visit.state().problem());
        }
        return String.join(", ", words);
    }

    private static String reading(Visit.Publication publication) {
        Reading reading =
                Intake.read(new RawRecord(publication.key().getBytes(UTF_8), Json.write(publication.article()), NOW));
        if (reading instanceof Version version) {
            assertThat(version.article().title()
                            + version.article().author()
                            + version.article().text())
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]|<script|onclick|<b>");
            return "accepted";
        }
        return reading instanceof Rejection rejection ? "rejected " + rejection.reason() : "withdrawn";
    }

    String at(String address) {
        return address.replace("{P}", Integer.toString(server().port()));
    }

    String canary(String path) {
        return at("http://127.0.0.1:{P}" + path);
    }
}
