package io.claimstream.enrich.quality;

/** What is counted. */
enum Measure {
    /** Model, benchmark and value, where the text names the benchmark. */
    SCORES,
    /** Model and value, where it does not. */
    UNLABELLED,
    /** Model and status. */
    OPENNESS,
    /** Model, dimension and status. */
    DIMENSIONS,
    /** Who measured it, for the scores that were found and whose reporter the text names. */
    ATTRIBUTION
}
