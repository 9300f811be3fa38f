package io.claimstream.enrich.score;

/**
 * That somebody went from one number of a sentence to another: "from the 31.1 of A to 77.1".
 *
 * @param from the token that it starts at
 * @param first the number that somebody started from
 * @param second the number that was reached
 * @param owner the model that is said to have had the first one; −1 where none is
 */
record Rise(int from, int first, int second, int owner) {}
