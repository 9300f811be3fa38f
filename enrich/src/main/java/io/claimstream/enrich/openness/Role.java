package io.claimstream.enrich.openness;

/** What a cue does in a statement. */
enum Role {
    /** Says it of the noun behind it, or of its subject: "open-source". */
    ADJECTIVE,
    /** Says all by itself: "available for download", "open-sourced". */
    PREDICATE,
    /** What may be open or closed: "weights", "architecture". */
    OBJECT,
    /** Whether the object is: "publicly accessible", "undisclosed". */
    STATE,
    /** Opens a clause that is set against the one before: "while". */
    CONTRAST,
    /** Brings an object along: "together with". */
    WITH,
    /** Opens a clause whose object is named only behind it: "what they have not published is". */
    CLEFT,
    /** What a question of that kind says was done: "trained on", "went into". */
    LEARNED,
    /** Asks for what went into a model, or how it was made: "what", "how". */
    QUESTION,
    /** Takes up a list, or announces one: "all of it", "everything". */
    EVERYTHING,
    /** Tells what data is for: "used to train". */
    TRAINED,
    /** Leaves an object out: "lacks". */
    WITHOUT,
    /** A licence by name. */
    LICENCE,
    /** A licence that is called by another's name and is not quite it: "one added condition". */
    AMENDED,
    /** What a licence is about: "commercial use". */
    USE,
    /** What somebody may be allowed to use it for, and nothing else: "research". */
    PURPOSE,
    /** Whether a use is allowed: "permitted", "requires a separate agreement". */
    PERMIT,
    /** Where weights are kept for anyone: a hub. */
    HOST,
    /** Whoever likes: "anyone". */
    ANYONE,
    /** Stands for no reader at all, where something could be done: "nobody can". */
    NOBODY,
    /** What is done with weights that are there to be had: "download", "self-host". */
    TAKE,
    /** What is done with a model that one has: "run", "install". */
    RUN,
    /** Where one has it: "on your own server". */
    HOME,
    /** What a maker may write for its own model: "terms". */
    TERMS,
    /** Asks for what is not given to just anybody: "apply for". */
    REQUEST,
    /** Of the maker's own making: "homegrown". */
    OWN,
    /** Before the name of a hub: "on", "via". */
    PLACE,
    /** Something is there to be had: "available", "released". */
    OFFER,
    /** Costs nothing: "free". */
    FREE,
    /** Costs something: "must pay". */
    PAY,
    /** Up to where: "less than". */
    LIMIT,
    /** What somebody earns: "revenue", "dollars". */
    TURNOVER,
    /** Only some get it: "by invitation only". */
    ACCESS,
    /** Leaves out all others: "only". */
    ONLY,
    /** Says that somebody was let in: "were given access". */
    ADMIT,
    /** A small number: "a dozen". */
    FEW,
    /** Lets in: "available to", "access". */
    GRANT,
    /** Before the name of an API: "through". */
    VIA,
    /** Where a model can be used but not had: "cloud", "app". */
    PLATFORM,
    /** Says the same of the name that follows: "as is". */
    SAME,
    /** Stands for what was denied of something else, and is true of its own subject: "the weights, yes". */
    AFFIRMED,
    /** Stands for what was said of something else, and is true of its own subject as well: "the code too". */
    LIKEWISE,
    /** The same is to be done with its own subject later: "will follow". */
    SEQUEL,
    /** Carries a "not" on: "or", "nor". */
    OR,
    /** A word that no noun is: what may follow "open source" without being what is open. */
    PARTICLE,
    /** Turns what follows it round. */
    NOT,
    /** Turns what precedes it round. */
    NOT_AFTER,
    PLAN,
    PLAN_AFTER,
    RUMOUR,
    /** Tells what somebody said, in the past: "announced". */
    REPORT,
    /** Neither said nor denied: "if", "whether". */
    MAYBE,
    /** What is given up, or was once: "abandons". */
    REVERSAL,
    /** Other versions than the one there is. */
    FUTURE,
    /** One model. */
    MODEL_NOUN,
    /** Models as a class. */
    MODEL_NOUNS,
    /** Anything that is not a model: "community", "software". */
    OTHER_NOUN,
    /** Opens a list of examples: "such as". */
    LIKE,
    /** Sets the following name against the subject, or makes it a source: "than", "based on". */
    AGAINST,
    /** All of a class but the subject, which so belongs to it: "every other". */
    OTHERS,
    /** Ranks within a class: "among", "best". */
    AMONG,
    /** Joins a subject to what is said of it. */
    COPULA,
    /** Takes one out of a class: "of the". */
    OUT_OF,
    /** Says that a thing is as it was, with no verb: "still Apache". */
    STILL,

    /** "remains": what does so open is a question, unless it is a model. */
    STAY,
    /** Begins a clause. */
    BREAK,
    /** Begins a clause that hangs on the name before it: "which". */
    RELATIVE,
    /** Stands for a model that was named before. */
    PRONOUN,
    /** The writers speak of themselves, and so of their own model: "we". */
    OURS,
    /** All of a family: "all models", "their models". */
    FAMILY,
    /** Stands for all the models named just before; its detail says how many. */
    BOTH,
    /** Stands for those of the models named before that the sentence does not name; its detail says how many. */
    REST,
    /** Stands for models that the sentence before names together: "they". */
    THEY,
    /** The first of the two models named just before. */
    FORMER,
    /** The second of them. */
    LATTER,
    /** The last of those named just before. */
    LAST_OF,
    /** The smaller of the two models named just before. */
    SMALLER,
    /** The larger of them. */
    LARGER,
    /** Another model than the one spoken of: "its successor". */
    KIN,
    /** Goes with a noun: "an". */
    DETERMINER,
    /** Only looks like a cue: "closed the gap". */
    NOISE,
    /** Who may be let in: "companies". */
    PEOPLE,
    YES,
    NO
}
