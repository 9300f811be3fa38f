package io.claimstream.enrich.score;

/** What a word or sign between a number and a name means for whether they belong together. */
enum Cue {
    // Words, from cues.yaml.
    LIGHT,
    SCORE,
    APPROXIMATE,
    COMPARE,
    CONTRAST,
    AND,
    BOTH,
    FOR,
    ON,
    RELATIVE,
    PRONOUN,
    GAIN,
    GAINED,
    BASELINE,
    PREDECESSOR,
    BENCHMARK_WORD,
    RESPECTIVELY,
    SETTING,
    GOAL,
    DISTANCE,
    THRESHOLD,
    INTERVAL,
    PART,
    SAY,
    FORMER,
    LATTER,
    OTHER,
    NEWER,
    LARGER,
    SMALLER,
    /** Turned into what they mean in their sentence. */
    WITH,
    CLASS,
    BETWEEN,
    // Names and numbers.
    MODEL,
    BENCHMARK,
    VENDOR,
    VALUE,
    NUMBER,
    // Signs.
    COMMA,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    DASH,
    SLASH,
    // Anything else.
    WORD
}
