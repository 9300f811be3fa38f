package io.claimstream.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.copy.Sketch;
import io.claimstream.ingest.page.Page;
import io.claimstream.ingest.page.PageReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one raw record by itself: validates it, cleans its text, names its article. No record makes it
 * throw.
 */
public final class Intake {
    /** The largest content, in bytes of UTF-8, before and after cleaning. */
    public static final int MAX_CONTENT_BYTES = 5 << 20;

    private static final int MAX_FIELD_LENGTH = 8192;

    private Intake() {}

    /** What the record says; a {@link Rejection} where that is not an article. */
    public static Reading read(RawRecord record) {
        try {
            byte[] key = record.key() == null || record.key().length == 0 ? null : record.key();
            String name = key == null ? null : Names.ofKey(key);
            return record.value() == null
                    ? tombstone(name, record.timestamp())
                    : article(json(record.value()), name, record.timestamp());
        } catch (RejectedException e) {
            return e.rejection();
        } catch (RuntimeException | StackOverflowError e) {
            return new Rejection(
                    "internal_error",
                    "could not be read, which is a defect of the program and not of the record",
                    e.getClass().getName());
        }
    }

    private static Reading tombstone(@Nullable String name, @Nullable Instant timestamp) {
        if (name == null) {
            throw new RejectedException("empty_record", "the record has neither a key nor a value");
        }
        return new Withdrawal(name, timestamp == null ? Instant.MIN : timestamp);
    }

    private static RawArticle json(byte[] value) {
        String text =
                Utf8.decode(value).orElseThrow(() -> new RejectedException("invalid_utf8", "the value is not UTF-8"));
        if (text.isBlank()) {
            throw new RejectedException("invalid_json", "the value is empty");
        }
        try {
            return Json.read(value, RawArticle.class);
        } catch (IOException e) {
            boolean isJson = e instanceof MismatchedInputException || !(e instanceof JsonProcessingException);
            throw new RejectedException(isJson ? "wrong_type" : "invalid_json", Json.reason(e), e);
        }
    }

    private static Reading article(RawArticle raw, @Nullable String key, @Nullable Instant timestamp) {
        boolean isWithdrawn = isWithdrawn(raw.status());
        String published = url(raw.url());
        Instant updatedAt = date("updated_at", raw.updatedAt());
        if (isWithdrawn) {
            Instant time = updatedAt != null ? updatedAt : timestamp;
            String withdrawn = published == null ? key : Names.ofUrl(published);
            return new Withdrawal(named(withdrawn), time == null ? Instant.MIN : time);
        }
        Instant publishedAt = date("published_at", raw.publishedAt());
        Page page = page(raw);
        String hash = Sha256.hex(page.text());
        String url = Address.of(published, page.canonicalUrl());
        String name = named(url == null ? key : Names.ofUrl(url));
        var article = new Article(
                name,
                url,
                line("title", raw.title()).or(() -> stated(page.title())).orElse(null),
                line("publisher", raw.publisher())
                        .or(() -> stated(page.publisher()))
                        .orElse(null),
                line("author", raw.author()).or(() -> stated(page.author())).orElse(null),
                publishedAt != null ? publishedAt : page.publishedAt().orElse(null),
                line("language", raw.language())
                        .flatMap(Language::ofTag)
                        .or(() -> page.language().flatMap(tag -> Language.stated(tag, page.text())))
                        .or(() -> Language.ofText(page.text()))
                        .orElse(null),
                1,
                hash,
                null,
                null,
                page.text());
        List<String> names = Stream.concat(
                        Stream.ofNullable(key), Stream.ofNullable(published).map(Names::ofUrl))
                .filter(other -> !other.equals(name))
                .toList();
        return new Version(article, Sketch.of(page.text(), hash), updatedAt, timestamp, names);
    }

    private static String named(@Nullable String name) {
        if (name == null) {
            throw new RejectedException("no_url_or_key", "an article needs a url or a record key");
        }
        return name;
    }

    private static boolean isWithdrawn(@Nullable String status) {
        String given = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
        return switch (given) {
            case "", "usable" -> false;
            case "withheld", "canceled" -> true;
            default -> throw new RejectedException("unknown_status", "status is none of usable, withheld, canceled");
        };
    }

    private static @Nullable String url(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        return CanonicalUrl.of(url)
                .orElseThrow(() -> new RejectedException("invalid_url", "url is no http or https address"));
    }

    private static @Nullable Instant date(String field, @Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        return Dates.parse(date.strip())
                .orElseThrow(
                        () -> new RejectedException("invalid_date", field + " is no ISO date, with or without a time"));
    }

    private static Optional<String> line(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > MAX_FIELD_LENGTH) {
            throw new RejectedException(
                    "too_large", "%s has more than %,d characters".formatted(field, MAX_FIELD_LENGTH));
        }
        return PlainText.line(text);
    }

    private static Page page(RawArticle raw) {
        String content = raw.content();
        if (content == null || content.isBlank()) {
            throw new RejectedException("no_content", "an article needs content");
        }
        checkSize(content);
        Page page = contentType(raw.contentType()) == ContentType.HTML
                ? html(content)
                : Page.ofText(PlainText.clean(content));
        if (page.text().isBlank()) {
            throw new RejectedException("no_content", "nothing is left of the content once it is cleaned");
        }
        checkSize(page.text());
        return page;
    }

    /** What a page states is no reason to refuse it. */
    private static Optional<String> stated(Optional<String> text) {
        return text.filter(something -> something.length() <= MAX_FIELD_LENGTH).flatMap(PlainText::line);
    }

    private static Page html(String content) {
        Page page = PageReader.read(content);
        return page.withText(PlainText.clean(page.text()));
    }

    private static ContentType contentType(@Nullable String mediaType) {
        if (mediaType == null || mediaType.isBlank()) {
            return ContentType.PLAIN;
        }
        return ContentType.of(mediaType)
                .orElseThrow(() -> new RejectedException(
                        "unknown_content_type", "content_type is none of text/plain, text/html, text/markdown"));
    }

    private static void checkSize(String content) {
        if (content.length() > MAX_CONTENT_BYTES || Utf8.length(content) > MAX_CONTENT_BYTES) {
            throw new RejectedException("too_large", "content has more than %,d bytes".formatted(MAX_CONTENT_BYTES));
        }
    }
}
