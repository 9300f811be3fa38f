package io.claimstream.ingest.page;

/** Drops what its name or its tag says is not the article. */
final class NamedBoxes {
    /** A box with a larger share of the page's prose is the article's, whatever its name. */
    private static final double MOST = 0.5;

    private NamedBoxes() {}

    static void drop(Kept kept, Headline headline) {
        boolean[] titled = titled(kept, headline);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.has(i) && kept.box(i).role == Role.ALIEN && !titled[i]) {
                kept.drop(i);
            }
        }
        kept.add();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.has(i) && kept.box(i).role == Role.APART && kept.prose(i) <= MOST * kept.prose(0)) {
                kept.drop(i);
            }
        }
        kept.add();
    }

    /** The boxes around the headline, where that is a heading. */
    private static boolean[] titled(Kept kept, Headline headline) {
        boolean[] titled = new boolean[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (box.isRun() && box.is("h1") && headline.is(box.text)) {
                for (int around = i; around >= 0 && !titled[around]; around = kept.box(around).parent) {
                    titled[around] = true;
                }
            }
        }
        return titled;
    }
}
