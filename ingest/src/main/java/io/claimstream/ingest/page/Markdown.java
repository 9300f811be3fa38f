package io.claimstream.ingest.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes runs: paragraphs by blank lines, headings as {@code #} lines, items as {@code -} lines. */
final class Markdown {
    private static final String ITEM = "- ";
    private static final int FAR = 8;

    private final StringBuilder out = new StringBuilder();
    private @Nullable Element marked;
    private boolean afterItem;

    private Markdown() {}

    static String of(List<Box> runs) {
        var markdown = new Markdown();
        runs.forEach(markdown::write);
        return markdown.out.toString();
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one like it
    private void write(Box run) {
        Element holder = holder(run);
        // Only the first run of an item or a heading bears its mark.
        String mark = holder == null || holder == marked || run.is("table") || run.is("pre") ? "" : mark(holder);
        marked = holder;
        boolean item = mark.equals(ITEM);
        if (out.length() > 0) {
            out.append(item && afterItem ? "\n" : "\n\n");
        }
        out.append(mark).append(mark.isEmpty() ? run.text : run.text.replace('\n', ' '));
        afterItem = item;
    }

    /** The item or heading that the run is in. */
    private static @Nullable Element holder(Box run) {
        Element element = run.element;
        for (int i = 0; i < FAR && element != null; i++) {
            if (!mark(element).isEmpty()) {
                return element;
            }
            element = element.parent();
        }
        return null;
    }

    private static String mark(Element element) {
        return switch (element.normalName()) {
            case "li" -> ITEM;
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.normalName().charAt(1) - '0') + " ";
            default -> "";
        };
    }
}
