package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.bytes;
import static io.claimstream.ingest.fetch.HostileServer.head;
import static io.claimstream.ingest.fetch.HostileServer.redirect;
import static io.claimstream.ingest.fetch.HostileServer.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
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
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What a server, a feed or a page may do to whoever reads it. Each case is a feed that is visited; what comes of it is
 * said in words, nothing reaches a canary on loopback, and a feed that is fine is read after it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWebTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 4 << 20, 5);
    private static final Limits IMPATIENT = new Limits(Duration.ofSeconds(1), Duration.ofMillis(200), 4 << 20, 5);
    private static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");
    private static final String LONG = "The model reads long articles and answers in whole sentences. ".repeat(20);
    private static final String RSS = "application/rss+xml";

    private HostileServer server;
    private final AtomicInteger lookups = new AtomicInteger();

    @BeforeAll
    void open() throws IOException {
        server = new HostileServer();
    }

    @AfterAll
    void close() throws IOException {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.forget();
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

    private Case feed(String name, Object body, String outcome) {
        return new Case(name, Map.of("/feed", answer(body)), "/feed", LIMITS, outcome);
    }

    private static Answer answer(Object body) {
        return body instanceof Answer answer
                ? answer
                : body instanceof byte[] binary
                        ? bytes("200 OK", "Content-Type: " + RSS, binary)
                        : text("200 OK", RSS, body.toString());
    }

    private record Case(String name, Map<String, Answer> site, String start, Limits limits, String outcome) {
        Case with(String path, Answer answer) {
            var all = new java.util.HashMap<>(site);
            all.put(path, answer);
            return new Case(name, all, start, limits, outcome);
        }

        Case impatient() {
            return new Case(name, site, start, IMPATIENT, outcome);
        }
    }

    @TestFactory
    Stream<DynamicTest> xml() {
        String entities = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e%d '&e%d;&e%d;&e%d;&e%d;'>".formatted(i, i - 1, i - 1, i - 1, i - 1))
                .collect(Collectors.joining());
        String large = "x".repeat(100_000);
        return tests(
                feed("entities of entities", doctype("<!ENTITY e0 'ha'>" + entities, "&e29;"), UNREADABLE),
                feed(
                        "one large entity, often",
                        doctype("<!ENTITY e '" + large + "'>", "&e;".repeat(10_000)),
                        UNREADABLE),
                feed(
                        "an entity that is a file",
                        doctype("<!ENTITY e SYSTEM 'file:///etc/hostname'>", "&e;"),
                        UNREADABLE),
                feed(
                        "an entity that is a host",
                        doctype("<!ENTITY e SYSTEM '" + canary("/e") + "'>", "&e;"),
                        UNREADABLE),
                feed("a parameter entity", doctype("<!ENTITY % p SYSTEM '" + canary("/p") + "'> %p;", "x"), UNREADABLE),
                feed(
                        "a document type elsewhere",
                        "<!DOCTYPE rss SYSTEM '" + canary("/d") + "'>" + rss(item("x")),
                        UNREADABLE),
                feed(
                        "an old document type",
                        "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"%s\">%s".formatted(canary("/d"), rss("")),
                        UNREADABLE),
                feed(
                        "a document type in UTF-16",
                        utf16(doctype("<!ENTITY e SYSTEM '" + canary("/e") + "'>", "&e;")),
                        UNREADABLE),
                feed(
                        "a document type behind a comment",
                        "<?xml version='1.0'?><!-- a --><!DOCTYPE rss>" + rss(item("x")),
                        UNREADABLE),
                feed("an entity that nobody declared", rss(item("&secret;")), "published:accepted"),
                feed(
                        "an inclusion",
                        rss("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + canary("/x") + "'/>"
                                + item("x")),
                        "published:accepted"),
                feed(
                        "a style sheet",
                        "<?xml-stylesheet href='" + canary("/s") + "'?>" + rss(item("x")),
                        "published:accepted"),
                feed(
                        "a schema",
                        rss(item("x"))
                                .replace(
                                        "<rss",
                                        "<rss xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a "
                                                + canary("/s") + "'"),
                        "published:accepted"),
                feed("elements 100,000 deep", rss("<a>".repeat(100_000) + "</a>".repeat(100_000)), UNREADABLE),
                feed("elements 100,000 deep that never end", "<a>".repeat(100_000), UNREADABLE),
                feed(
                        "10,001 attributes",
                        rss("<a "
                                + IntStream.range(0, 10_001)
                                        .mapToObj(i -> "a" + i + "=''")
                                        .collect(Collectors.joining(" "))
                                + "/>"),
                        UNREADABLE),
                feed(
                        "an attribute of 3 MB",
                        rss("<a b='" + "x".repeat(3 << 20) + "'/>" + item("x")),
                        "published:accepted"),
                feed("references to control characters", rss(item("a&#0;b&#8;c&#x1F;d")), "published:accepted"),
                feed("control characters", rss(item("a\u0000b\u0007c\u001bd\u009fe\u202ef")), "published:accepted"),
                feed("an ampersand alone", rss(item("R&D & more &nbsp; &copy")), "published:accepted"),
                feed("no end", rss(item("x")).replace("</rss>", ""), UNREADABLE),
                feed("nothing", "", UNREADABLE),
                feed("white space", " \n\t ", UNREADABLE),
                feed("noise", noise(), UNREADABLE),
                feed("other XML", "<svg xmlns='http://www.w3.org/2000/svg'/>", UNREADABLE),
                feed("a page instead of a feed", "<!doctype html><title>Not here</title><p>Log in", UNREADABLE));
    }

    @TestFactory
    Stream<DynamicTest> fields() {
        String markup = "<script>alert(1)</script><b onclick='x()'>Bold</b> &lt;i&gt;";
        return tests(
                feed(
                        "markup in every field",
                        rss("<item><title><![CDATA[" + markup
                                + "]]></title><link>http://good.test/1</link><author><![CDATA[" + markup
                                + "]]></author><description><![CDATA[" + markup + LONG + "]]></description></item>"),
                        "published:accepted"),
                feed("a title of 1 MB", rss(item("t".repeat(1 << 20))), "published:rejected too_large"),
                feed(
                        "an id of 1 MB",
                        rss("<item><guid isPermaLink='false'>" + "i".repeat(1 << 20)
                                + "</guid><title>t</title><link>http://good.test/1</link><description>" + LONG
                                + "</description></item>"),
                        "published:accepted"),
                feed(
                        "an address of 1 MB",
                        rss("<item><title>t</title><link>http://good.test/" + "a".repeat(1 << 20)
                                + "</link><description>" + LONG + "</description></item>"),
                        "published:rejected invalid_url"),
                feed(
                        "an address that is a script",
                        rss("<item><title>t</title><link>javascript:alert(1)</link><description>" + LONG
                                + "</description></item>"),
                        "published:accepted"),
                feed(
                        "an address that is a file",
                        rss(
                                "<item><title>t</title><link>file:///etc/passwd</link><description>Short.</description></item>"),
                        "published:accepted"),
                feed(
                        "a base that is a file",
                        rss("<item><title>t</title><link>passwd</link><description>" + LONG + "</description></item>")
                                .replace("<rss", "<rss xml:base='file:///etc/'"),
                        "published:accepted"),
                feed(
                        "dates from nowhere",
                        rss(
                                "<item><title>t</title><link>http://good.test/1</link><pubDate>yesterday, or so</pubDate><description>"
                                        + LONG + "</description></item>"),
                        "published:accepted"),
                feed("the same id a thousand times", rss(item("x").repeat(1000)), "published:accepted"),
                feed(
                        "half a surrogate pair",
                        jsonFeed("{\"id\":\"1\",\"title\":\"\\ud83d\",\"content_text\":\"" + LONG + "\\udc00\"}"),
                        "published:accepted"),
                feed(
                        "HTML 100,000 deep",
                        rss("<item><title>t</title><link>http://good.test/1</link><description><![CDATA["
                                + "<div>".repeat(100_000) + LONG + "]]></description></item>"),
                        "published:accepted"),
                feed(
                        "wrong types",
                        jsonFeed(
                                "{\"id\":7,\"url\":[],\"title\":{\"a\":1},\"content_text\":false,\"authors\":\"me\"},3,null,\"x\",[]"),
                        "published:accepted"),
                feed("JSON 100,000 deep", jsonFeed("[".repeat(100_000)), UNREADABLE),
                feed("other JSON", "{\"version\":\"2\",\"items\":[]}", UNREADABLE),
                feed(
                        "JSON that breaks off",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{",
                        UNREADABLE));
    }

    @TestFactory
    Stream<DynamicTest> charsets() {
        return tests(
                feed("bytes of no charset", rss(item("caf\u00e9")).getBytes(ISO_8859_1), "published:accepted"),
                feed(
                        "an unknown charset",
                        "<?xml version='1.0' encoding='klingon'?>" + rss(item("x")),
                        "published:accepted"),
                feed(
                        "UTF-8 that says UTF-16",
                        "<?xml version='1.0' encoding='UTF-16'?>" + rss(item("x")),
                        "published:accepted"),
                feed(
                        "UTF-7",
                        "<?xml version='1.0' encoding='UTF-7'?>" + rss(item("+ADw-b+AD4-")),
                        "published:accepted"),
                feed(
                        "a server that says otherwise",
                        bytes(
                                "200 OK",
                                "Content-Type: " + RSS + "; charset=shift_jis",
                                rss(item("Größe")).getBytes(UTF_8)),
                        "published:accepted"),
                feed(
                        "Japanese as it says",
                        ("<?xml version='1.0' encoding='Shift_JIS'?>" + rss(item("モデル")))
                                .getBytes(Charset.forName("Shift_JIS")),
                        "published:accepted"),
                feed(
                        "Chinese that says GB2312",
                        ("<?xml version='1.0' encoding='gb2312'?>" + rss(item("模型镕"))).getBytes(Charset.forName("GBK")),
                        "published:accepted"));
    }

    @TestFactory
    Stream<DynamicTest> transport() {
        byte[] bomb = Bombs.gzipOfZeros(8 << 20);
        return tests(
                feed("a gzip bomb", bytes("200 OK", "Content-Encoding: gzip", bomb), "failed too_large"),
                feed(
                        "a bomb in a bomb",
                        bytes("200 OK", "Content-Encoding: gzip, gzip", Bombs.gzip(Bombs.gzipOfZeros(8 << 20))),
                        "failed too_large"),
                feed(
                        "a brotli bomb",
                        bytes("200 OK", "Content-Encoding: br", Bombs.brotliOfZeros()),
                        "failed too_large"),
                feed("a bomb as a file", bomb, UNREADABLE),
                feed(
                        "gzip that is none",
                        bytes("200 OK", "Content-Encoding: gzip", "plain".getBytes(UTF_8)),
                        "failed bad_encoding"),
                feed(
                        "an encoding that nobody knows",
                        bytes("200 OK", "Content-Encoding: zstd", "plain".getBytes(UTF_8)),
                        "failed bad_encoding"),
                feed(
                        "a feed that never ends",
                        (Answer) out -> {
                            head(out, "200 OK", "Content-Type: " + RSS);
                            byte[] more = item("x").repeat(100).getBytes(UTF_8);
                            while (true) {
                                out.write(more);
                            }
                        },
                        "failed too_large"),
                feed(
                        "headers that never end",
                        (Answer) out -> {
                            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
                            while (true) {
                                out.write(("X-" + "a".repeat(1000) + ": b\r\n").getBytes(UTF_8));
                            }
                        },
                        "failed unreachable"),
                feed(
                                "interim answers that never end",
                                (Answer) out -> {
                                    while (true) {
                                        out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(UTF_8));
                                    }
                                },
                                "failed")
                        .impatient(),
                feed(
                                "a byte a minute",
                                (Answer) out -> {
                                    head(out, "200 OK", "Content-Type: " + RSS);
                                    out.write('<');
                                    out.flush();
                                    server.hang();
                                },
                                "failed too_slow")
                        .impatient(),
                feed("a head that does not come", (Answer) out -> server.hang(), "failed too_slow")
                        .impatient(),
                feed("a line hung up", (Answer) out -> {}, "failed unreachable"),
                feed(
                        "no HTTP",
                        (Answer) out -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(UTF_8)),
                        "failed unreachable"),
                feed(
                        "chunks of absurd size",
                        (Answer) out -> {
                            head(out, "200 OK", "Transfer-Encoding: chunked");
                            out.write("7fffffffffffffff\r\n<rss>".getBytes(UTF_8));
                        },
                        "failed unreachable"),
                feed(
                        "less than it said",
                        (Answer) out -> {
                            head(out, "200 OK", "Content-Length: 100000");
                            out.write("<rss>".getBytes(UTF_8));
                        },
                        "failed unreachable"),
                feed("a length below zero", (Answer) out -> head(out, "200 OK", "Content-Length: -1"), UNREADABLE),
                feed("status 999", (Answer) out -> head(out, "999 No", "Content-Length: 0"), "failed"),
                feed(
                        "a tag that breaks lines",
                        bytes(
                                "200 OK",
                                "ETag: \"a\u00e9\u0007\"",
                                rss(item("x")).getBytes(UTF_8)),
                        "failed unreachable"),
                feed(
                        "Retry-After beyond reason",
                        bytes("503 Busy", "Retry-After: 999999999", new byte[0]),
                        "failed status"));
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        var cases = new ArrayList<Case>();
        for (String to : List.of(
                "http://127.0.0.1:{P}/",
                "http://localhost:{P}/",
                "http://private.test:{P}/",
                "http://both.test:{P}/",
                "http://mapped.test:{P}/",
                "http://six.test:{P}/",
                "http://[::1]:{P}/",
                "http://[::ffff:127.0.0.1]:{P}/",
                "http://[::ffff:7f00:1]:{P}/",
                "http://[::127.0.0.1]:{P}/",
                "http://[64:ff9b::7f00:1]:{P}/",
                "http://[2002:7f00:1::]:{P}/",
                "http://[fe80::1]:{P}/",
                "http://0.0.0.0:{P}/",
                "http://10.0.0.1:{P}/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://[fd00:ec2::254]/",
                "http://224.0.0.1/",
                "https://127.0.0.1:{P}/",
                "//127.0.0.1:{P}/")) {
            cases.add(feed("a redirect to " + to, redirect(at(to)), "failed private_address"));
        }
        for (String to : List.of(
                "http://2130706433:{P}/",
                "http://0x7f000001:{P}/",
                "http://0177.0.0.1:{P}/",
                "http://127.1:{P}/",
                "http://good.test@127.0.0.1:{P}/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "http://[::1%25lo]:{P}/",
                "http:\\\\127.0.0.1",
                "::")) {
            cases.add(feed("a redirect to " + to, redirect(at(to)), "failed invalid_address"));
        }
        cases.add(feed("a redirect to itself", redirect("/feed"), "failed too_many_redirects"));
        cases.add(feed(
                        "a redirect to a name whose address will change",
                        redirect(at("http://rebind.test:{P}/second")),
                        "published:accepted")
                .with("/second", answer(rss(item("x")))));
        cases.add(feed(
                        "a name whose address has changed",
                        redirect(at("http://rebind.test:{P}/second")),
                        "failed private_address")
                .with("/second", redirect(at("http://rebind.test:{P}/third"))));
        cases.add(feed("a host that is not there", redirect("http://nowhere.test/"), "failed unreachable"));
        return tests(cases.toArray(Case[]::new));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        String feed = rss("<item><title>t</title><link>" + at("http://good.test:{P}/page") + "</link></item>");
        String page = "<html><title>t</title><body><article><p>" + LONG + "</p></article>";
        byte[] deep = ("<div>".repeat(100_000) + page).getBytes(UTF_8);
        byte[] attributes = (page + "<p " + "a='b' ".repeat(500_000) + ">x").getBytes(UTF_8);
        return tests(
                feed("a page that redirects to loopback", feed, "refused private_address")
                        .with("/page", redirect(canary("/"))),
                feed("a page that redirects to a file", feed, "refused invalid_address")
                        .with("/page", redirect("file:///etc/passwd")),
                feed(
                        "a page on loopback",
                        rss("<item><title>t</title><link>" + canary("/") + "</link></item>"),
                        "refused private_address"),
                feed(
                        "a page on loopback with a summary",
                        rss("<item><title>t</title><link>" + canary("/")
                                + "</link><description>Short.</description></item>"),
                        "published:accepted"),
                feed("a page that is a bomb", feed, "refused too_large")
                        .with(
                                "/page",
                                bytes(
                                        "200 OK",
                                        "Content-Type: text/html\r\nContent-Encoding: br",
                                        Bombs.brotliOfZeros())),
                feed("a page 100,000 deep", feed, "published:accepted")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", deep)),
                feed("a page with half a million attributes", feed, "published:accepted")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", attributes)),
                feed("a page of 50 MB of attributes", feed, "refused too_large")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", Arrays.copyOf(attributes, 50 << 20))),
                feed("a page that is an image", feed, "refused unknown_content_type")
                        .with("/page", bytes("200 OK", "Content-Type: image/png", noise())),
                feed("an image that is called a page", feed, "published:")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", noise())),
                feed("a page that is not there", feed, "refused status")
                        .with("/page", text("404 Not Found", "text/html", page)),
                feed("a page that is not there today", feed, "awaiting")
                        .with("/page", text("503 Busy", "text/html", page)),
                feed("a page that the site does not allow", feed, "refused robots")
                        .with("/robots.txt", text("200 OK", "text/plain", "User-agent: *\nDisallow: /page\n"))
                        .with("/page", text("200 OK", "text/html", page)),
                feed("a site that allows nothing", feed, "failed robots")
                        .with("/robots.txt", text("200 OK", "text/plain", "User-agent: *\nDisallow: /\n")),
                feed("robots.txt on loopback", rss(item("x")), "published:accepted")
                        .with("/robots.txt", redirect(canary("/robots.txt"))),
                feed("robots.txt that is noise", rss(item("x")), "published:accepted")
                        .with("/robots.txt", bytes("200 OK", "Content-Type: text/plain", noise())),
                feed("robots.txt that never ends", rss(item("x")), "published:accepted")
                        .with("/robots.txt", out -> {
                            head(out, "200 OK", "Content-Type: text/plain");
                            while (true) {
                                out.write("Disallow: /\n".repeat(1000).getBytes(UTF_8));
                            }
                        }),
                feed("robots.txt that does not come", rss(item("x")), "failed unreachable")
                        .with("/robots.txt", text("500 Broken", "text/plain", "")));
    }

    @TestFactory
    Stream<DynamicTest> sitemaps() {
        return tests(
                feed(
                        "a sitemap with a document type",
                        "<!DOCTYPE urlset [<!ENTITY e SYSTEM '" + canary("/e")
                                + "'>]><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&e;</loc></url></urlset>",
                        UNREADABLE),
                feed("a sitemap of loopback", sitemap(canary("/")), "refused private_address"),
                feed("an index of loopback", sitemapIndex(canary("/")), "private_address"),
                feed("an index of itself", sitemapIndex(at("http://good.test:{P}/feed")), ""),
                feed("an index of bombs", sitemapIndex(at("http://good.test:{P}/map")), "unreadable_feed")
                        .with("/map", bytes("200 OK", "Content-Type: application/gzip", Bombs.gzipOfZeros(8 << 20))),
                feed(
                        "addresses of other kinds",
                        sitemap("file:///etc/passwd", "javascript:x", " "),
                        "refused invalid_address"));
    }

    private static final String UNREADABLE = "refused unreadable_feed";

    private Stream<DynamicTest> tests(Case... cases) {
        return Stream.of(cases).map(each -> dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Case hostile) throws InterruptedException {
        forget();
        hostile.site().forEach(server::at);
        try (HttpFetcher fetcher = fetcher(hostile.limits())) {
            Visitor visitor = visitor(fetcher);
            Visit visit = visitor.visit(new Feed(at("http://good.test:{P}" + hostile.start()), null), FeedState.NEW);

            assertThat(outcome(visit)).as(visit.problems().toString()).startsWith(hostile.outcome());
            if (hostile.outcome().isEmpty()) {
                assertThat(outcome(visit)).isEmpty();
            }
            assertThat(visit.state().nextAt()).isBetween(NOW, NOW.plus(Duration.ofDays(8)));
        }
        assertThat(server.reached()).as("canary").isZero();
        aFeedThatIsFineIsReadAfterIt();
    }

    private void aFeedThatIsFineIsReadAfterIt() throws InterruptedException {
        forget();
        server.at("/fine", text("200 OK", RSS, rss(item("x"))));
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

    private String at(String address) {
        return address.replace("{P}", Integer.toString(server.port()));
    }

    private String canary(String path) {
        return at("http://127.0.0.1:{P}" + path);
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Feed</title><link>http://good.test/</link>" + items
                + "</channel></rss>";
    }

    private static String item(String title) {
        return "<item><title>%s</title><link>http://good.test/1</link><description>%s</description></item>"
                .formatted(title, LONG);
    }

    private static String doctype(String declarations, String title) {
        return "<?xml version='1.0'?><!DOCTYPE rss [" + declarations + "]>" + rss(item(title));
    }

    private static byte[] utf16(String text) {
        return ("\uFEFF" + text).getBytes(UTF_16LE);
    }

    private static String jsonFeed(String items) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Feed\",\"items\":[" + items + "]}";
    }

    private static String sitemap(String... urls) {
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + Stream.of(urls)
                        .map(url -> "<url><loc>" + url + "</loc></url>")
                        .collect(Collectors.joining())
                + "</urlset>";
    }

    private static String sitemapIndex(String url) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + url
                + "</loc></sitemap></sitemapindex>";
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
