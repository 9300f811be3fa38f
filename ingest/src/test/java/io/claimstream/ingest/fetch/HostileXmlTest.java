package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileWeb.UNREADABLE;
import static io.claimstream.ingest.fetch.HostileWeb.feed;
import static io.claimstream.ingest.fetch.Sources.doctype;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.noise;
import static io.claimstream.ingest.fetch.Sources.rss;
import static io.claimstream.ingest.fetch.Sources.utf16;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What XML may do to whoever parses it. */
class HostileXmlTest {
    @RegisterExtension
    private static final HostileWeb WEB = new HostileWeb();

    @TestFactory
    Stream<DynamicTest> xml() {
        String entities = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e%d '&e%d;&e%d;&e%d;&e%d;'>".formatted(i, i - 1, i - 1, i - 1, i - 1))
                .collect(Collectors.joining());
        String large = "x".repeat(100_000);
        return WEB.tests(
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
                        doctype("<!ENTITY e SYSTEM '" + WEB.canary("/e") + "'>", "&e;"),
                        UNREADABLE),
                feed(
                        "a parameter entity",
                        doctype("<!ENTITY % p SYSTEM '" + WEB.canary("/p") + "'> %p;", "x"),
                        UNREADABLE),
                feed(
                        "a document type elsewhere",
                        "<!DOCTYPE rss SYSTEM '" + WEB.canary("/d") + "'>" + rss(item("x")),
                        UNREADABLE),
                feed(
                        "an old document type",
                        "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"%s\">%s"
                                .formatted(WEB.canary("/d"), rss("")),
                        UNREADABLE),
                feed(
                        "a document type in UTF-16",
                        utf16(doctype("<!ENTITY e SYSTEM '" + WEB.canary("/e") + "'>", "&e;")),
                        UNREADABLE),
                feed(
                        "a document type behind a comment",
                        "<?xml version='1.0'?><!-- a --><!DOCTYPE rss>" + rss(item("x")),
                        UNREADABLE),
                feed("an entity that nobody declared", rss(item("&secret;")), "published:accepted"),
                feed(
                        "an inclusion",
                        rss("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + WEB.canary("/x") + "'/>"
                                + item("x")),
                        "published:accepted"),
                feed(
                        "a style sheet",
                        "<?xml-stylesheet href='" + WEB.canary("/s") + "'?>" + rss(item("x")),
                        "published:accepted"),
                feed(
                        "a schema",
                        rss(item("x"))
                                .replace(
                                        "<rss",
                                        "<rss xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a "
                                                + WEB.canary("/s") + "'"),
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
}
