package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Trims what stands before the first sentences of an article and behind its last ones, in boxes of its own. */
final class Edges {
    private static final int LONGEST_DATE = 40;

    private final Kept kept;

    private Edges(Kept kept) {
        this.kept = kept;
    }

    static List<Box> trimmed(List<Box> runs, Kept kept) {
        return new Edges(kept).trimmed(runs);
    }

    private List<Box> trimmed(List<Box> runs) {
        int first = 0;
        int last = runs.size() - 1;
        while (first <= last && !Prose.is(runs.get(first))) {
            first++;
        }
        while (last > first && !Prose.is(runs.get(last))) {
            last--;
        }
        if (first > last) {
            return runs;
        }
        int head = holder(runs.get(first));
        int foot = holder(runs.get(last));
        List<Box> within = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Box run = runs.get(i);
            boolean before = i < first && (holder(run) != head || run.is("h1") || isDate(run.text));
            boolean behind = i > last && holder(run) != foot;
            if (!before && !behind) {
                within.add(run);
            }
        }
        while (!within.isEmpty() && within.get(within.size() - 1).isHeading()) {
            within.remove(within.size() - 1);
        }
        return within;
    }

    /** A line at the top that is hardly more than a date is the article's date. */
    private static boolean isDate(String text) {
        return text.length() <= LONGEST_DATE && PageDate.parse(text, true).isPresent();
    }

    private int holder(Box run) {
        return kept.holder(run.parent);
    }
}
