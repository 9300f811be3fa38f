package io.claimstream.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Decides among the statements of a page: JSON-LD, then Open Graph and meta elements, then microdata, the text last. */
final class Metadata {
    private static final int SHORTEST_TITLE = 1;
    private static final long SECONDS_OF_DAY = 86_400;

    /** Where a day is stated and a time elsewhere, they mean the same by less than this, wherever the day began. */
    private static final Duration NEAR = Duration.ofHours(36);

    private final Statements statements;
    private final LinkedData data;
    private final boolean monthFirst;
    private final List<String> nearHeadline;
    private final Optional<String> publisher;
    private final List<String> authors;

    private Metadata(Statements statements, List<Box> boxes) {
        this.statements = statements;
        data = LinkedData.of(statements.linkedData());
        monthFirst = language()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(tag -> tag.equals("en") || tag.endsWith("us"))
                .isPresent();
        nearHeadline = NearHeadline.texts(boxes, new Headline(titles()));
        publisher = statedPublisher()
                .or(() -> Publisher.behind(headlines(), statements.title()))
                .or(() -> Publisher.ofNotice(boxes));
        authors = Authors.of(statements, data, nearHeadline, publisher.orElse(""));
    }

    /** @param boxes of the page, whose notes are the last to say who publishes it */
    static Metadata of(Document document, List<Box> boxes) {
        return new Metadata(Statements.of(document), boxes);
    }

    Optional<String> title() {
        String site = publisher.orElse("");
        return titles().stream()
                .map(title -> withoutSite(title.strip(), site))
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .findFirst();
    }

    /** Every form in which the page gives its title. */
    List<String> titles() {
        List<String> titles = new ArrayList<>(
                statements.metas("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"));
        titles.addAll(data.texts("headline"));
        statements.heading().ifPresent(titles::add);
        titles.add(statements.title());
        return titles;
    }

    /** Without the site's name at its end, which is told by the headline where nothing states it. */
    private List<String> headlines() {
        List<String> headlines = new ArrayList<>(data.texts("headline"));
        headlines.addAll(statements.metas("og:title", "twitter:title"));
        statements.heading().ifPresent(headlines::add);
        return headlines;
    }

    private static String withoutSite(String title, String site) {
        int cut = Math.max(Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" | ")), title.lastIndexOf(" – "));
        boolean isSite = cut > 0
                && !site.isEmpty()
                && Publisher.letters(title.substring(cut + 3)).contains(Publisher.letters(site));
        return isSite ? title.substring(0, cut).strip() : title;
    }

    Optional<String> publisher() {
        return publisher;
    }

    private Optional<String> statedPublisher() {
        List<String> names = new ArrayList<>(statements.metas("og:site_name"));
        names.addAll(data.names("publisher"));
        names.addAll(statements.metas(
                "publisher",
                "dc.publisher",
                "dcterms.publisher",
                "article.publisher",
                "application-name",
                "apple-mobile-web-app-title",
                "cre"));
        names.addAll(statements.named("publisher"));
        return Publisher.best(names, host(), statements.title());
    }

    /** Comma-separated. */
    Optional<String> author() {
        return Optional.of(String.join(", ", authors())).filter(names -> !names.isEmpty());
    }

    List<String> authors() {
        return authors;
    }

    Optional<Instant> publishedAt() {
        return firstDate(List.of(
                data.texts("datePublished"),
                statements.metas(
                        "article:published_time",
                        "article:published",
                        "article.published",
                        "datepublished",
                        "og:published_time",
                        "og:pubdate",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "pub_date",
                        "published",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date",
                        "dcterms.created",
                        "date",
                        "pdate",
                        "article_date_original",
                        "date.release",
                        "dcsext.articlefirstpublished",
                        "sn-post-date",
                        "citation_publication_date",
                        "last-modified"),
                statements.properties("datePublished"),
                data.texts("dateCreated"),
                statements.metas("datecreated", "og:updated_time", "article:modified_time"),
                statements.times(),
                statements.dateTexts(),
                nearHeadline,
                statements.bylines()));
    }

    Optional<Instant> updatedAt() {
        return firstDate(List.of(
                data.texts("dateModified"),
                statements.metas(
                        "article:modified_time",
                        "article:modified",
                        "article.updated",
                        "datemodified",
                        "og:updated_time",
                        "updated-date",
                        "dcterms.modified",
                        "dc.date.modified",
                        "article_date_updated",
                        "last-modified"),
                statements.properties("dateModified")));
    }

    /** The first that is stated; where that is a day, the first that gives the time of it. */
    private Optional<Instant> firstDate(List<List<String>> sources) {
        List<Instant> dates = sources.stream()
                .flatMap(List::stream)
                .map(text -> PageDate.parse(text, monthFirst))
                .flatMap(Optional::stream)
                .toList();
        return dates.stream()
                .findFirst()
                .map(first -> isDay(first)
                        ? dates.stream()
                                .filter(other -> !isDay(other)
                                        && Duration.between(first, other).abs().compareTo(NEAR) <= 0)
                                .findFirst()
                                .orElse(first)
                        : first);
    }

    private static boolean isDay(Instant date) {
        return date.getEpochSecond() % SECONDS_OF_DAY == 0;
    }

    Optional<String> canonicalUrl() {
        return statements
                .link("canonical")
                .filter(Metadata::isAddress)
                .or(() -> statements.metas("og:url").stream()
                        .filter(Metadata::isAddress)
                        .findFirst());
    }

    Optional<String> language() {
        return statements
                .language()
                .or(() -> statements.metas("og:locale", "content-language", "dc.language", "language").stream()
                        .findFirst())
                .or(() -> data.texts("inLanguage").stream().findFirst());
    }

    private String host() {
        try {
            String host = new URI(canonicalUrl().orElse("")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static boolean isAddress(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }
}
