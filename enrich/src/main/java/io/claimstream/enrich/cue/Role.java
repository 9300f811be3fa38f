package io.claimstream.enrich.cue;

/** What a cue word does; sections of the language files bear these names in small letters. */
public enum Role {
    // How it is said.
    /** Before what it denies. */
    NOT,
    /** Behind what it denies: "上回らない". */
    NOT_AFTER,
    PLAN,
    PLAN_AFTER,
    RUMOUR,
    /** Neither said nor denied: "if". */
    MAYBE,
    // Whom it is said of.
    /** "it", "the model" */
    PRONOUN,
    /** Starts another clause with another subject. */
    CONTRAST,
    AND,
    /** What is named behind it is not what the clause is about: "unlike", "successor to". */
    AGAINST,
    /** Behind a name, marks it as what the clause is about: は, 는. */
    TOPIC_MARK,
    /** A noun that takes a statement away from the name beside it: "the launch of", "downloads". */
    OTHER,
    /** 1e6 and the like, behind a number. */
    MAGNITUDE,
    /** "a", before a magnitude. */
    ONE,
    // Comparisons; the value is where the subject stands to the rival.
    /** "is", "liegt": what weak words of comparison need before them. */
    LIES,
    /** The rival follows. */
    RIVAL_AFTER,
    /** The rival precedes. */
    RIVAL_BEFORE,
    /** Behind a name, marks it as the rival: を, 를. */
    RIVAL_MARK,
    /** The same before a name: 比. */
    RIVAL_MARK_BEFORE,
    /** Before a name, makes it the one that is ahead: "von". */
    AGENT,
    /** Before a number, makes it the difference. */
    BY,
    /** What a difference counts. */
    UNIT,
    FIELD,
    // Ranks.
    /** A place in words. */
    ORDINAL,
    /** "ranks", "placed" */
    RANKED,
    /** Behind a number: "place", 位. */
    PLACE,
    /** Before a number: "No.", "Platz". */
    PLACE_BEFORE,
    /** "tops" */
    TOP,
    LIST,
    WORLD,
    OUT_OF,
    /** What stands behind it bounds the list: "among open models". */
    AMONG,
    // Specs.
    CONTEXT,
    TOKENS,
    PARAMETERS,
    ACTIVE,
    TOTAL,
    PER_MILLION,
    INPUT,
    OUTPUT,
    /** A price of something else: "cached". */
    OTHER_PRICE,
    CURRENCY,
    FLOP,
    GPU_HOURS,
    /** "accepts" */
    TAKES,
    MODALITY,
    /** Before a number, it is another one's or none at all: "more than", "at". */
    LOOSE,
    // Releases.
    RELEASED,
    AVAILABLE,
    MONTH,
    CHANNEL,
    // Aliases.
    /** The name follows. */
    ALIAS,
    /** The name precedes: "genannt". */
    ALIAS_BEFORE
}
