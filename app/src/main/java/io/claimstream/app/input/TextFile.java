package io.claimstream.app.input;

import io.claimstream.events.RawArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Plain text and Markdown, in UTF-8; front matter says what a text cannot say of itself. */
final class TextFile {
    private TextFile() {}

    static void readPlain(Source source, InputSink sink) throws IOException {
        read(source, "text/plain", sink);
    }

    static void readMarkdown(Source source, InputSink sink) throws IOException {
        read(source, "text/markdown", sink);
    }

    private static void read(Source source, String contentType, InputSink sink) throws IOException {
        FrontMatter.Text text = FrontMatter.of(decoded(source.all()));
        var about = text.about();
        var article = new RawArticle(
                about.get("url"),
                about.getOrDefault("title", heading(text.body())),
                about.get("publisher"),
                about.get("author"),
                about.getOrDefault("published_at", about.get("date")),
                about.get("updated_at"),
                about.get("language"),
                contentType,
                text.body(),
                about.get("status"));
        sink.accept(RawJson.input(source, "", article, ""));
    }

    /** The first heading, where the text opens with one. */
    private static @Nullable String heading(String body) {
        String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.startsWith("# ") ? first.substring(2).strip() : null;
    }

    private static String decoded(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }
}
