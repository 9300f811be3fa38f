package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Lists the boxes of a page, see {@link Box}, in one pass and without recursion, so that no nesting
 * overflows the stack.
 */
final class Outline implements NodeFilter {
    /** Never text for readers. */
    private static final Set<String> UNREADABLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "input",
            "textarea",
            "datalist",
            "option",
            "head",
            "link",
            "meta",
            "img",
            "map");

    /** Tags that say of themselves that they are not the article's text. */
    private static final Set<String> APART = Set.of(
            "nav", "footer", "aside", "form", "button", "menu", "dialog", "figcaption", "label", "time", "address");

    /** Microdata that is a field of the article and not its text. */
    private static final Set<String> FIELDS = Set.of(
            "author",
            "datePublished",
            "dateModified",
            "publisher",
            "headline",
            "keywords",
            "caption",
            "articleSection",
            "discussionURL",
            "breadcrumb",
            "description",
            "alternativeHeadline");

    private final List<Box> boxes = new ArrayList<>();
    private final RunText run = new RunText();
    private final Map<String, Role> roles = new HashMap<>();
    private int current = -1;
    private int links;

    private Outline() {}

    static List<Box> of(Element body) {
        var outline = new Outline();
        NodeTraversor.filter(outline, body);
        return outline.boxes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.add(text.getWholeText(), links > 0);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNREADABLE.contains(tag) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (run.isBroken()) {
                flush();
            } else {
                run.lineBreak();
            }
        } else if (tag.equals("a")) {
            links++;
        }
        Role role = role(element);
        if (isBox(element) || (role.compareTo(Role.APART) >= 0 && run.isEmpty())) {
            flush();
            String written = tag.equals("pre") ? Fence.around(element.wholeText()) : table(element);
            if (!written.isEmpty()) {
                whole(element, role, written);
                return FilterResult.SKIP_ENTIRELY;
            }
            boxes.add(new Box(element, current, role));
            current = boxes.size() - 1;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very element, not one like it
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (current >= 0 && boxes.get(current).element == element) {
                flush();
                boxes.get(current).end = boxes.size();
                current = boxes.get(current).parent;
            }
            if (element.nameIs("a")) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        int length = run.length();
        int linkLength = run.linkLength();
        String text = run.take();
        if (!text.isEmpty()) {
            add(boxes.get(current).element, Role.NONE, text, length, linkLength);
        }
    }

    private static String table(Element element) {
        if (!element.nameIs("table")) {
            return "";
        }
        return PipeTable.markdown(element)
                .map(table -> {
                    Element caption = element.selectFirst("caption");
                    return caption == null ? table : caption.text() + "\n\n" + table;
                })
                .orElse("");
    }

    /** An element that is written as one, a table say. */
    private void whole(Element element, Role role, String written) {
        run.add(element.text(), links > 0);
        int length = run.length();
        int linkLength = run.linkLength();
        for (Element link : element.getElementsByTag("a")) {
            linkLength += link.text().length();
        }
        run.take();
        add(element, role, written, length, Math.min(length, linkLength));
    }

    private void add(Element element, Role role, String text, int length, int linkLength) {
        var box = new Box(element, current, role, text, length, linkLength);
        boxes.add(box);
        box.end = boxes.size();
    }

    private static boolean isBox(Element element) {
        return element.isBlock()
                || element.nameIs("time")
                || element.nameIs("button")
                || element.nameIs("label")
                || element.normalName().indexOf('-') > 0;
    }

    private static boolean isHidden(Element element) {
        return element.attributesSize() > 0 && (element.hasAttr("hidden") || isInvisible(element.attr("style")));
    }

    private static boolean isInvisible(String style) {
        int display = style.indexOf("display");
        return display >= 0 && style.regionMatches(true, skipTo(style, display + 7), "none", 0, 4);
    }

    private static int skipTo(String style, int from) {
        int at = from;
        while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private Role role(Element element) {
        Role ofTag = APART.contains(element.normalName()) ? Role.APART : Role.NONE;
        if (element.attributesSize() == 0 || element.nameIs("body")) {
            return ofTag;
        }
        String property = element.attr("itemprop");
        if (property.equalsIgnoreCase("articleBody")) {
            return Role.BODY;
        }
        if (FIELDS.contains(property)) {
            return Role.APART;
        }
        // An article's class often lists what it is about and where it belongs.
        boolean article = element.nameIs("article") || element.hasClass("hentry");
        String names = article ? element.id() : element.attr("class") + ' ' + element.id() + ' ' + element.attr("role");
        Role named = roles.computeIfAbsent(names, NameWords.loaded()::of);
        return ofTag.compareTo(named) > 0 ? ofTag : named;
    }
}
