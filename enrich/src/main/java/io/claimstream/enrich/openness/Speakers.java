package io.claimstream.enrich.openness;

/** People and companies that a sentence names for what they say, and not for what they may do. */
final class Speakers {
    /** Characters of "announced". */
    private static final int SAID = 12;

    private Speakers() {}

    /** "…, the company said", "the company says that": whether they only tell it. */
    static boolean tells(Sentence sentence, Hit people) {
        Hit said = sentence.first(
                Role.REPORT, people.end(), Math.min(sentence.span().end(), people.end() + SAID));
        return said != null && sentence.gap(people.end(), said.start()) == 0;
    }
}
