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

    /** Billions of parameters that a model's name gives; 0 when it gives none. */
    static double of(String name) {
        for (int end = name.indexOf('B'); end > 0; end = name.indexOf('B', end + 1)) {
            int start = end;
            while (start > 0 && (Character.isDigit(name.charAt(start - 1)) || name.charAt(start - 1) == '.')) {
                start--;
            }
            boolean whole = start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1));
            if (whole && start < end && end - start < 6 && Character.isDigit(name.charAt(start))) {
                return Double.parseDouble(name.substring(start, end));
            }
        }
        return 0;
    }
}
