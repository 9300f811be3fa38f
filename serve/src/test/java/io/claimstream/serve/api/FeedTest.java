package io.claimstream.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.serve.Events;
import io.claimstream.serve.TestServer;
import io.claimstream.serve.view.LogEvent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FeedTest {
    @Test
    void eachChangeIsAnEntryWithTheWordsBehindIt() throws Exception {
        try (var server = new TestServer()) {
            var answer = server.get("/changes.atom");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
            Document feed = parse(answer.body());
            assertThat(text(feed, "id", 0)).isEqualTo("urn:claimstream:changes");
            assertThat(text(feed, "updated", 0)).isEqualTo("1970-01-01T00:00:05Z");
            assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
            assertThat(text(feed, "id", 1)).isEqualTo("urn:claimstream:change:0-12");
            assertThat(text(feed, "title", 1)).isEqualTo("Orca 2: verdict, closed → open");
            assertThat(text(feed, "summary", 0)).isEqualTo("“the weights of Orca 2 are open” – Example");
            assertThat(answer.body()).contains("href=\"/#/models/orca-2\"");
        }
    }

    @Test
    void aModelHasAFeedOfItsOwn() throws Exception {
        try (var server = new TestServer()) {
            assertThat(entries(server, "/api/models/orca-2/changes.atom")).isEqualTo(1);
            assertThat(entries(server, "/api/models/heron/changes.atom")).isZero();
        }
    }

    @Test
    void whatXmlCannotSayIsMarkedAndMarkupIsText() throws Exception {
        try (var server = new TestServer()) {
            String name = "<b>&\u0000\u0008\ud800]]>\ufffe𝔘";
            String change = new String(Json.write(Events.change()), StandardCharsets.UTF_8)
                    .replace("\"Orca 2\"", Json.mapper().writeValueAsString(name));
            var event = LogEvent.change(Events.record("stance.changes", 99, "orca-2", change));
            server.views.changes.put(event.key(), event.json());
            Document feed = parse(server.get("/changes.atom").body());
            assertThat(text(feed, "title", 1))
                    .startsWith("<b>&\ufffd\ufffd")
                    .endsWith("]]>\ufffd𝔘: verdict, closed → open");
        }
    }

    private static int entries(TestServer server, String path) throws Exception {
        return parse(server.get(path).body()).getElementsByTagName("entry").getLength();
    }

    private static String text(Document feed, String name, int index) {
        return feed.getElementsByTagName(name).item(index).getTextContent();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
