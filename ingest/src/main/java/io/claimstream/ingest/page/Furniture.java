package io.claimstream.ingest.page;

import java.util.List;
import java.util.Locale;

/** Drops runs that say themselves that they are not the article: labels, pointers, notices, whole sections under a heading. */
final class Furniture {
    private static final int LONGEST_POINTER = 200;
    private static final int LONGEST_NAMING = 40;
    private static final double SOME = 1;

    private final Kept kept;
    private final List<String> authors;

    private Furniture(Kept kept, List<String> authors) {
        this.kept = kept;
        this.authors =
                authors.stream().map(author -> author.toLowerCase(Locale.ROOT)).toList();
    }

    static void drop(Kept kept, List<String> authors) {
        new Furniture(kept, authors).drop();
        kept.add();
    }

    private void drop() {
        double before = 0;
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (!kept.has(i) || !box.isRun()) {
                continue;
            }
            boolean prose = Prose.is(box);
            if (!prose
                    && before > SOME
                    && (Phrases.opensReplies(box.text) || (box.isHeading() && isAuthor(box.text)))) {
                dropRest(i);
            } else if ((!prose && (Phrases.opensSection(box.text) || isAuthor(box.text))) || isFurniture(box, prose)) {
                kept.drop(i);
            } else {
                before += Math.max(0, Prose.weight(box));
            }
        }
    }

    private static boolean isFurniture(Box box, boolean prose) {
        return Phrases.isLabel(box.text)
                || Phrases.isNotice(box.text)
                || Phrases.isCredit(box.text)
                || (box.length <= LONGEST_POINTER && (box.linkLength > 0 || !prose) && Phrases.isPointer(box.text));
    }

    /** Whether a short run names an author, as the title of a portrait does, or a byline. */
    private boolean isAuthor(String text) {
        if (text.length() > LONGEST_NAMING) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(lower::contains);
    }

    /** Drops a heading and all that follows it where it stands; where it stands alone, what follows its box. */
    private void dropRest(int heading) {
        int from = heading;
        int parent = kept.box(from).parent;
        while (kept.box(parent).parent >= 0 && kept.box(from).end == kept.box(parent).end) {
            from = parent;
            parent = kept.box(from).parent;
        }
        for (int i = from; i < kept.box(parent).end; i = kept.box(i).end) {
            kept.drop(i);
        }
    }
}
