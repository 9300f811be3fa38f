package io.claimstream.ingest.page;

/** How much a run reads like an article's sentences. */
final class Prose {
    private static final int SENTENCE = 60;
    private static final int PARAGRAPH = 140;
    private static final double LINKED = 0.4;
    private static final int MOST = 600;

    private Prose() {}

    /** Whether a run is sentences of its own: long, hardly linked, punctuated. */
    static boolean is(Box run) {
        int free = run.length - run.linkLength;
        return !run.isHeading()
                && run.linkDensity() < LINKED
                && (free >= PARAGRAPH || (free >= SENTENCE && isPunctuated(run.text)));
    }

    /** The weight of a run for the page's content: about 1 for a sentence or two; below 0 where it is links. */
    static double weight(Box run) {
        if (is(run)) {
            return Math.min(run.length - run.linkLength, MOST) / 100.0;
        }
        return run.linkDensity() > LINKED ? -0.1 - Math.min(run.linkLength, 200) / 200.0 : -0.05;
    }

    /** Whether the text has the end of a sentence in it. */
    static boolean isPunctuated(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            switch (text.charAt(i)) {
                case '。', '！', '？', '…', '।', '؟' -> {
                    return true;
                }
                case '.', '!', '?', ':', ';' -> {
                    if (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
