package io.claimstream.enrich.score;

/** Which cue a sign is, in any writing. */
final class Signs {
    private Signs() {}

    /** {@link Cue#WORD} for what is none. */
    static Cue cue(char c) {
        return switch (c) {
            case ',' -> Cue.COMMA;
            case ';' -> Cue.SEMICOLON;
            case ':' -> Cue.COLON;
            case '(', '[', '【', '「', '《' -> Cue.OPEN;
            case ')', ']', '】', '」', '》' -> Cue.CLOSE;
            case '\u2014', '-' -> Cue.DASH;
            case '/', '|' -> Cue.SLASH;
            default -> Cue.WORD;
        };
    }
}
