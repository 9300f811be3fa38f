package io.claimstream.app.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes records of raw articles, keyed by their URLs. */
final class RawJson {
    private RawJson() {}

    /** A record of bytes as they came; whether they are an article is for the stage to judge. */
    static Input input(Source source, String place, byte[] json, String part) throws IOException {
        return input(source, place, url(json), json, part);
    }

    static Input input(Source source, String place, RawArticle article, String part) throws IOException {
        return input(source, place, article.url(), Json.write(article), part);
    }

    private static Input input(Source source, String place, @Nullable String url, byte[] json, String part)
            throws IOException {
        byte[] key = url == null || url.isBlank()
                ? source.key().of(part)
                : url.strip().getBytes(StandardCharsets.UTF_8);
        return new Input(source.origin() + place, key, json);
    }

    /** The URL that the article states, as far as it can be read. */
    private static @Nullable String url(byte[] json) {
        String url = null;
        try (JsonParser parser = Json.mapper().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isUrl = parser.currentName().equals("url");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isUrl) {
                    url = parser.getText();
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // Not JSON to its end: the record is published with what was found, and rejected with the reason.
        }
        return url;
    }
}
