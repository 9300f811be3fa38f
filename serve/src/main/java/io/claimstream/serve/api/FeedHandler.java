package io.claimstream.serve.api;

import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The latest changes, of all models or of one, as an Atom feed (RFC 4287). Its links lead to the dashboard. */
record FeedHandler(View changes) implements Handler {
    static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final int ENTRIES = 100;
    private static final int MAX_BYTES = 4 << 20;

    /** What is added to a change, see {@link io.claimstream.serve.view.LogEvent#change}. */
    private record Noted(String id, Instant at) {}

    private record Item(Noted noted, StanceChange change) {}

    @Override
    public Response handle(Request request) {
        String model = request.pathParameters().get("id");
        Query query = Query.ALL.limit(ENTRIES);
        List<Item> items = changes.page(model == null ? query : query.facet("model", model), MAX_BYTES).items().stream()
                .map(FeedHandler::item)
                .toList();
        try {
            return Response.of(200, TYPE, feed(request.path(), model, items));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes all that is written", e);
        }
    }

    private static Item item(byte[] event) {
        try {
            return new Item(Json.read(event, Noted.class), Json.read(event, StanceChange.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] feed(String path, @Nullable String model, List<Item> items) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "id", "urn:claimstream:changes" + (model == null ? "" : ":" + encode(model)));
        element(xml, "title", "Claimstream: " + (model == null ? "what changed" : "what changed about " + model));
        element(
                xml,
                "updated",
                items.stream()
                        .map(item -> item.noted.at)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", path);
        for (Item item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:claimstream:change:" + item.noted.id);
        element(xml, "title", title(item.change));
        element(xml, "updated", item.noted.at.toString());
        xml.writeStartElement("author");
        element(xml, "name", "Claimstream");
        xml.writeEndElement();
        link(xml, "alternate", "/#/models/" + encode(item.change.model().id()));
        element(
                xml,
                "summary",
                item.change.because().stream().map(FeedHandler::said).collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    /** Orca 2: leader mmlu, Heron → Orca 2. */
    private static String title(StanceChange change) {
        String what = Stream.of(change.what(), change.subject())
                .filter(each -> each != null)
                .collect(Collectors.joining(" "));
        String values = Stream.of(change.before(), change.after())
                .filter(each -> each != null)
                .collect(Collectors.joining(" → "));
        return change.model().name() + ": " + what + (values.isEmpty() ? "" : ", " + values);
    }

    private static String said(Stance.Deciding claim) {
        return "“" + claim.quote() + "”" + (claim.publisher() == null ? "" : " – " + claim.publisher());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", legal(href));
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What XML 1.0 has no way to write becomes a mark. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || (c >= 0x20 && c < 0xD800)
                                || (c > 0xDFFF && c < 0xFFFE)
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
