package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The short runs around a page's headline, up to the article's first sentences, where a date and the authors stand that no markup states. */
final class NearHeadline {
    private static final int BEFORE = 3;
    private static final int BEHIND = 10;
    private static final int LONGEST = 120;

    private NearHeadline() {}

    /** What they say, those behind the headline first; nothing where it is not found. */
    static List<String> texts(List<Box> boxes, Headline headline) {
        List<Box> runs = boxes.stream().filter(Box::isRun).toList();
        int at = position(runs, headline);
        List<String> texts = new ArrayList<>();
        if (at >= 0) {
            add(runs.subList(at + 1, Math.min(runs.size(), at + 1 + BEHIND)), texts);
            add(runs.subList(Math.max(0, at - BEFORE), at), texts);
        }
        return texts;
    }

    private static int position(List<Box> runs, Headline headline) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).isHeading() && headline.is(runs.get(i).text)) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Box> runs, List<String> texts) {
        for (Box run : runs) {
            if (Prose.is(run)) {
                return;
            }
            if (run.length <= LONGEST) {
                texts.add(run.text);
            }
        }
    }
}
