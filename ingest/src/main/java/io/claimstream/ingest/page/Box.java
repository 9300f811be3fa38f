package io.claimstream.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A part of a page: an element that stands apart from the text around it, or a run of text in one. Boxes
 * are listed as they are met; what is within one follows it directly.
 */
final class Box {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "table",
            "tr",
            "tbody",
            "thead",
            "center");

    /** The element; of a run, the one that it is directly within. */
    final Element element;

    /** Number of the box around this one; -1 of the outermost. */
    final int parent;

    final Role role;

    /** What a run says, with a line feed for a break; empty of an element. */
    final String text;

    /** Weighed characters of the text: those of East Asian scripts, which say more each, count twice. */
    final int length;

    /** The part of {@link #length} that is in links. */
    final int linkLength;

    /** Number of the first box behind all that is within this one. */
    int end;

    /** An element: its runs follow. */
    Box(Element element, int parent, Role role) {
        this(element, parent, role, "", 0, 0);
    }

    /** A run. */
    Box(Element element, int parent, Role role, String text, int length, int linkLength) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.text = text;
        this.length = length;
        this.linkLength = linkLength;
    }

    boolean isRun() {
        return !text.isEmpty();
    }

    /** The share of the text that is in links, 0 to 1. */
    double linkDensity() {
        return length == 0 ? 0 : (double) linkLength / length;
    }

    boolean is(String tag) {
        return element.nameIs(tag);
    }

    /** Whether it is a paragraph, a list or a part of them, not what holds paragraphs. */
    boolean isParagraph() {
        return PARAGRAPHS.contains(element.normalName());
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
