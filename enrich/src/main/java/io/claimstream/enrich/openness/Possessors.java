package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.Dimension;
import java.util.List;
import java.util.Set;

/** Code and data that a noun right behind makes something else's than a model's: "the code of the test bench". */
final class Possessors {
    /** Characters behind "of" in which whose it is must stand. */
    private static final int REACH = 36;

    /** Words behind which stands whose something is. */
    private static final Set<String> OF = Set.of("of", "des", "der", "du", "del");

    private static final Set<String> OF_MODEL = Set.of("of", "for", "von", "de", "d'", "des", "der", "du", "del", "di");

    /** What stands between whose something is and the thing, where it stands behind. */
    private static final String CASES = "'’의の的";

    /** Characters of "'s ". */
    private static final int GENITIVE = 3;

    /** Letters of the longest of them. */
    private static final int LONGEST = 3;

    /** One of these stands for a model. */
    static final List<Role> MODELS = List.of(
            Role.MODEL_NOUN,
            Role.MODEL_NOUNS,
            Role.PRONOUN,
            Role.BOTH,
            Role.FAMILY,
            Role.SMALLER,
            Role.LARGER,
            Role.REST,
            Role.FORMER,
            Role.LATTER,
            Role.OURS,
            Role.THEY,
            Role.LAST_OF);

    private Possessors() {}

    /** Whether {@code part} is a model's for sure: "the data of OLMo 2", "OLMo 2's data", "OLMo 2의 데이터". */
    static boolean model(Sentence sentence, Hit part) {
        for (Mention model : sentence.models()) {
            boolean behind = !sentence.unspaced()
                    && model.start() > part.end()
                    && model.start() - part.end() <= LONGEST + 2
                    && OF_MODEL.contains(sentence.plain()
                            .folded()
                            .substring(part.end(), model.start())
                            .strip())
                    && !sentence.parted(part.end(), model.start())
                    && !sentence.joined(part.end(), model.start());
            int to = part.start() - model.end();
            int mark = model.end() + (sentence.plain().at(model.end()) == ' ' ? 1 : 0);
            boolean before =
                    to >= 0 && to <= LONGEST && CASES.indexOf(sentence.plain().at(mark)) >= 0;
            if (behind || before) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word right before says that it is something else's: "the game's licence", not "the model's". */
    static boolean thing(Sentence sentence, int start) {
        Plain plain = sentence.plain();
        int end = start - GENITIVE;
        if (plain.at(start - 1) != ' ' || plain.at(start - 2) != 's' || "'’".indexOf(plain.at(end)) < 0) {
            return false;
        }
        int from = end;
        while (from > sentence.span().start() && Character.isLetter(plain.at(from - 1))) {
            from--;
        }
        if (from == end || !Character.isLowerCase(plain.text().charAt(from))) {
            return false;
        }
        for (Hit hit : sentence.hits()) {
            boolean covers = hit.start() <= from && hit.end() >= end;
            if (covers && (hit.is(Role.PEOPLE) || MODELS.contains(hit.cue().role()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code part} belongs to something that neither is a model nor stands for one. */
    static boolean other(Sentence sentence, Hit part) {
        Dimension of = part.cue().dimension();
        if ((of != Dimension.CODE && of != Dimension.DATA) || sentence.unspaced()) {
            return false;
        }
        Plain plain = sentence.plain();
        int word = part.end() + 1;
        int end = word;
        while (end < sentence.span().end() && end - word <= LONGEST && Character.isLetter(plain.at(end))) {
            end++;
        }
        if (plain.at(part.end()) != ' ' || !OF.contains(plain.folded().substring(word, end))) {
            return false;
        }
        int to = Math.min(sentence.clauseEnd(end), end + REACH);
        int from = end;
        for (Mention model : sentence.models()) {
            if (model.start() >= from && model.start() <= to) {
                return false;
            }
        }
        return MODELS.stream().allMatch(role -> {
            Hit stands = sentence.first(role, from, Math.min(sentence.span().end(), to + LONGEST));
            return stands == null;
        });
    }
}
