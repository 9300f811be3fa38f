package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.bytes;
import static io.claimstream.ingest.fetch.HostileServer.head;
import static io.claimstream.ingest.fetch.HostileWeb.RSS;
import static io.claimstream.ingest.fetch.HostileWeb.UNREADABLE;
import static io.claimstream.ingest.fetch.HostileWeb.feed;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.rss;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.ingest.fetch.HostileServer.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bombs, slow servers and broken HTTP. */
class HostileTransportTest {
    @RegisterExtension
    private static final HostileWeb WEB = new HostileWeb();

    @TestFactory
    Stream<DynamicTest> transport() {
        byte[] bomb = Bombs.gzipOfZeros(8 << 20);
        return WEB.tests(
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
                                    WEB.server().hang();
                                },
                                "failed too_slow")
                        .impatient(),
                feed("a head that does not come", (Answer) out -> WEB.server().hang(), "failed too_slow")
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
}
