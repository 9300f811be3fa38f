package io.claimstream.ingest.page;

/** Preformatted text in Markdown. */
final class Fence {
    private Fence() {}

    /** The text between fences that are longer than any in it; empty where it is blank. */
    static String around(String text) {
        if (text.isBlank()) {
            return "";
        }
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + "\n" + text.stripTrailing().replaceFirst("^\\R+", "") + "\n" + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
