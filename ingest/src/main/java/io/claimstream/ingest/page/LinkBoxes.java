package io.claimstream.ingest.page;

/** Drops what leads elsewhere: boxes of links, rows of teasers. */
final class LinkBoxes {
    private static final double MOST_LINKS = 0.6;
    private static final double MOST_OF_RUN = 0.7;
    private static final double SOME_LINKS = 0.3;
    private static final int LONG_LINK = 40;
    private static final int SHORT = 80;
    private static final int FAR = 4;

    private static final int CARDS = 3;
    private static final int LONGEST_CARD = 500;
    private static final int LARGEST_CARD = 40;
    private static final int SHORTEST_TITLE = 12;
    private static final double CARD_LINKS = 0.1;

    private final Kept kept;

    private LinkBoxes(Kept kept) {
        this.kept = kept;
    }

    static void drop(Kept kept) {
        var boxes = new LinkBoxes(kept);
        boxes.dropCards();
        kept.add();
        boxes.dropLinks();
        kept.add();
    }

    private void dropLinks() {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.has(i) && kept.length(i) > 0 && isLinks(i, kept.box(i))) {
                kept.drop(i);
            }
        }
    }

    private boolean isLinks(int i, Box box) {
        double links = kept.linkDensity(i);
        if (box.isRun()) {
            // An address that is written out is a source.
            return links > MOST_OF_RUN && box.length > LONG_LINK && !isQuoted(box) && !box.text.startsWith("http");
        }
        if (box.is("p") || box.is("li")) {
            return false;
        }
        return (links > MOST_LINKS && !isQuoted(box))
                || (box.role == Role.DOUBTFUL
                        && (links > SOME_LINKS || (kept.prose(i) <= 0 && kept.length(i) < SHORT)));
    }

    private boolean isQuoted(Box box) {
        for (int i = box.parent, steps = 0; i >= 0 && steps < FAR; i = kept.box(i).parent, steps++) {
            if (kept.box(i).is("blockquote")) {
                return true;
            }
        }
        return box.is("blockquote");
    }

    /** Of boxes in a row, those that each have a title that is a link, and some words. */
    private void dropCards() {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.has(i) || kept.box(i).isRun()) {
                continue;
            }
            int end = kept.box(i).end;
            int cards = 0;
            for (int child = i + 1; child < end; child = kept.box(child).end) {
                cards += isCard(child) ? 1 : 0;
            }
            for (int child = i + 1; child < end && cards >= CARDS; child = kept.box(child).end) {
                if (isCard(child)) {
                    kept.drop(child);
                }
            }
        }
    }

    private boolean isCard(int i) {
        Box box = kept.box(i);
        if (!kept.has(i)
                || box.isRun()
                || (box.isParagraph() && !box.is("li"))
                || kept.length(i) > LONGEST_CARD
                || box.end - i > LARGEST_CARD
                || kept.linkDensity(i) < CARD_LINKS) {
            return false;
        }
        int runs = 0;
        boolean titled = false;
        for (int within = i + 1; within < box.end; within++) {
            Box run = kept.box(within);
            if (kept.has(within) && run.isRun()) {
                titled |= run.linkDensity() >= 1 && run.length >= SHORTEST_TITLE && !Prose.is(run);
                runs++;
            }
        }
        return titled && runs > 1;
    }
}
