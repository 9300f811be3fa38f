package io.claimstream.ingest;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an HTML page or fragment: paragraphs by blank lines, headings as {@code #} lines, list
 * items as {@code -} lines, tables as Markdown pipe tables, preformatted text in fences; what is there
 * for the site and not for the article is left out.
 *
 * <p>It walks without recursion, so that no nesting overflows the stack.
 */
final class HtmlText implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "dialog",
            "button",
            "select",
            "input",
            "textarea",
            "label",
            "datalist");

    private final Blocks blocks;

    private HtmlText(int limit) {
        blocks = new Blocks(limit);
    }

    /** A page's text and, where it states one, its title. */
    record Page(Optional<String> title, String text) {}

    /**
     * Reads a page.
     *
     * @throws RejectedException if its text has more than {@code limit} characters
     */
    static Page read(String html, int limit) {
        Document document = Jsoup.parse(html);
        var text = new HtmlText(limit);
        NodeTraversor.filter(text, document.body());
        return new Page(title(document), PlainText.clean(text.blocks.written()));
    }

    private static Optional<String> title(Document document) {
        Element openGraph = document.selectFirst("meta[property=og:title]");
        String title = openGraph == null ? "" : openGraph.attr("content");
        return PlainText.line(title.isBlank() ? document.title() : title);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            blocks.text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (LEFT_OUT.contains(name) || element.hasAttr("hidden") || (name.equals("form") && !holdsPage(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "br" -> blocks.lineBreak();
            case "pre" -> {
                blocks.fenced(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                Optional<String> table = HtmlTable.markdown(element);
                if (table.isPresent()) {
                    Element caption = element.selectFirst("caption");
                    blocks.verbatim((caption == null ? "" : caption.text() + "\n\n") + table.get());
                    return FilterResult.SKIP_ENTIRELY;
                }
                blocks.open("");
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.open("#".repeat(name.charAt(1) - '0') + " ");
            case "li" -> blocks.open(Blocks.ITEM);
            default -> {
                if (element.isBlock()) {
                    blocks.open("");
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            blocks.close();
        }
        return FilterResult.CONTINUE;
    }

    /** Some servers put the whole page into one form. */
    private static boolean holdsPage(Element form) {
        return form.selectFirst("h1, article, main, table") != null;
    }
}
