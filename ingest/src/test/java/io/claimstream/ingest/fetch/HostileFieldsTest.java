package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.bytes;
import static io.claimstream.ingest.fetch.HostileWeb.RSS;
import static io.claimstream.ingest.fetch.HostileWeb.UNREADABLE;
import static io.claimstream.ingest.fetch.HostileWeb.feed;
import static io.claimstream.ingest.fetch.Sources.LONG;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.jsonFeed;
import static io.claimstream.ingest.fetch.Sources.rss;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What may stand in the fields of a feed, and in which charset. */
class HostileFieldsTest {
    @RegisterExtension
    private static final HostileWeb WEB = new HostileWeb();

    @TestFactory
    Stream<DynamicTest> fields() {
        String markup = "<script>alert(1)</script><b onclick='x()'>Bold</b> &lt;i&gt;";
        return WEB.tests(
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
        return WEB.tests(
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
}
