package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What a page states about itself in its markup, gathered in one pass. */
final class Statements implements NodeVisitor {
    private static final int MOST = 12;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_BYLINE = 200;
    private static final Set<String> BYLINE_WORDS = Set.of(
            "byline",
            "author",
            "authors",
            "autor",
            "autore",
            "auteur",
            "writer",
            "reporter",
            "contributor",
            "creator",
            "posted");

    private static final Set<String> NO_BYLINE_WORDS = Set.of(
            "bio",
            "description",
            "image",
            "avatar",
            "photo",
            "social",
            "comment",
            "form",
            "role",
            "title",
            "email",
            "twitter",
            "follow",
            "date",
            "time",
            "posts",
            "related",
            "more",
            "template");

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> dateBoxes = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final Document document;

    private Statements(Document document) {
        this.document = document;
    }

    static Statements of(Document document) {
        var statements = new Statements(document);
        NodeTraversor.traverse(statements, document);
        return statements;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> add(links, element.attr("rel"), element.attr("href"));
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    linkedData.add(element.data());
                }
            }
            case "time" -> few(times, element);
            case "h1" -> few(headings, element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            described(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {}

    private void meta(Element element) {
        String content = element.attr("content").strip();
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            add(metas, element.attr(attribute), content);
        }
    }

    private void described(Element element) {
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            for (String name : property.length() <= LONGEST ? property.split("\\s+") : new String[0]) {
                few(properties.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()), element);
            }
        }
        if (element.attr("rel").contains("author")) {
            few(bylines, element);
            return;
        }
        String names = element.className();
        if (!names.isEmpty() && names.length() < LONGEST_BYLINE && bylines.size() < MOST) {
            List<String> words = NameWords.split(names);
            if (words.stream().anyMatch(BYLINE_WORDS::contains)
                    && words.stream().noneMatch(NO_BYLINE_WORDS::contains)
                    && !element.nameIs("body")
                    && !element.nameIs("article")) {
                few(bylines, element);
            }
            if (words.contains("date")
                    || words.contains("timestamp")
                    || words.contains("published")
                    || words.contains("dateline")) {
                few(dateBoxes, element);
            }
        }
    }

    private static void few(List<Element> elements, Element element) {
        if (elements.size() < MOST) {
            elements.add(element);
        }
    }

    private static void add(Map<String, List<String>> map, String names, String value) {
        if (!names.isEmpty() && names.length() <= LONGEST && value.length() <= LONGEST && !value.isBlank()) {
            for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", 0)) {
                List<String> values = map.computeIfAbsent(name, key -> new ArrayList<>());
                if (values.size() < MOST) {
                    values.add(value.strip());
                }
            }
        }
    }

    /** The contents of the meta elements of these names, by the order of the names. */
    List<String> metas(String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(metas.getOrDefault(name, List.of()));
        }
        return found;
    }

    Optional<String> link(String rel) {
        return links.getOrDefault(rel, List.of()).stream().findFirst();
    }

    /** What elements with this {@code itemprop} say, by attribute where they have it there. */
    List<String> properties(String name) {
        return properties.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .map(Statements::said)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** What a microdata item of this property is called. */
    List<String> named(String property) {
        List<String> names = new ArrayList<>();
        for (Element item : properties.getOrDefault(property.toLowerCase(Locale.ROOT), List.of())) {
            Element name = item.selectFirst("[itemprop~=(?i)^name$]");
            String said = said(name == null ? item : name);
            if (!said.isEmpty()) {
                names.add(said);
            }
        }
        return names;
    }

    List<String> times() {
        return times.stream()
                .map(Statements::said)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    List<String> dateTexts() {
        return dateBoxes.stream()
                .map(Statements::said)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** What stands where an author is named, as it is written. */
    List<String> bylines() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < bylines.size(); i++) {
            // Of several within each other, the innermost.
            boolean holdsNext = i + 1 < bylines.size()
                    && bylines.get(i + 1).hasText()
                    && bylines.get(i + 1).parents().contains(bylines.get(i));
            String text = holdsNext ? "" : bylines.get(i).text().strip();
            if (!text.isEmpty() && text.length() <= LONGEST_BYLINE) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<String> linkedData() {
        return linkedData;
    }

    Optional<String> heading() {
        return headings.size() == 1
                ? Optional.of(headings.get(0).text()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    String title() {
        String title = document.title();
        return title.length() <= LONGEST ? title : "";
    }

    Optional<String> language() {
        Element html = document.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(tag.strip()).filter(stated -> !stated.isEmpty());
    }

    private static String said(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().strip();
    }
}
