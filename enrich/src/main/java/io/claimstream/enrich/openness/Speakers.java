package io.claimstream.enrich.openness;

/** People and companies that a sentence names for what they say, and not for what they may do. */
final class Speakers {
    /** Characters of "announced". */
    private static final int SAID = 12;

    /** Characters of who spoke, between a quote and "said". */
    private static final int SPEAKER = 48;

    private Speakers() {}

    /** "…, the company said", "the company says that": whether they only tell it. */
    static boolean tells(Sentence sentence, Hit people) {
        Hit said = sentence.first(
                Role.REPORT, people.end(), Math.min(sentence.span().end(), people.end() + SAID));
        return said != null && sentence.gap(people.end(), said.start()) == 0;
    }

    /** '…," said Lee', '…", one of its authors said': what tells who spoke says nothing of what was spoken of. */
    static boolean quoted(Sentence sentence, Hit said) {
        if (!sentence.also(said, Role.REPORT)) {
            return false;
        }
        int from = Math.max(sentence.span().start() + 1, said.start() - SPEAKER);
        for (int i = said.start() - 1; i >= from; i--) {
            boolean near = i == said.start() - 2;
            boolean parted =
                    sentence.plain().at(i - 1) == ',' || sentence.plain().at(i + 1) == ',';
            if ("\"\u201d\u00bb".indexOf(sentence.plain().at(i)) >= 0 && (near || parted)) {
                return true;
            }
        }
        return false;
    }
}
