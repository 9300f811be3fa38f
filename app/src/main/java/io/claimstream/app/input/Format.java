package io.claimstream.app.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that articles come in, by the ends of their names. */
@SuppressWarnings("ImmutableEnumChecker") // method references and an unmodifiable list
enum Format {
    JSON(JsonDocument::read, "json"),
    JSON_LINES(JsonLines::read, "ndjson", "jsonl"),
    HTML(HtmlPage::read, "html", "htm"),
    MARKDOWN(TextFile::readMarkdown, "md", "markdown"),
    TEXT(TextFile::readPlain, "txt"),
    FEED(Feed::read, "xml", "rss", "atom"),
    WEB_ARCHIVE(WarcFile::read, "warc", "warc.gz"),
    /** A document or lines, whichever it looks like: what standard input brings. */
    UNKNOWN_JSON(JsonLines::readOrDocument);

    private final Reader reader;
    private final List<String> extensions;

    Format(Reader reader, String... extensions) {
        this.reader = reader;
        this.extensions = List.of(extensions);
    }

    /** Hands over the records of one source; what it throws concerns the source as a whole. */
    private interface Reader {
        void read(Source source, InputSink sink) throws IOException;
    }

    void read(Source source, InputSink sink) throws IOException {
        reader.read(source, sink);
    }

    static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(extension -> name.endsWith('.' + extension)))
                .findAny();
    }

    static String extensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }
}
