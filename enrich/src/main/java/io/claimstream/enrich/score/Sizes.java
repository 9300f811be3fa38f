package io.claimstream.enrich.score;

/** Sizes of models as tables print them in a column of their own. */
final class Sizes {
    private Sizes() {}

    /** "70B", "1.3 B", "8x7B" */
    static boolean size(String text) {
        int length = text.length();
        if (length < 2 || length > 8 || "BbM".indexOf(text.charAt(length - 1)) < 0) {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != 'x' && c != ' ') {
                return false;
            }
        }
        return Character.isDigit(text.charAt(0));
    }
}
