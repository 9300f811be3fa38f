package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.Dimension;
import java.util.List;

/**
 * Licences that bear a proper name: "the Open Aleph License", "Gemma-Lizenz", "PLaMoライセンス". One that no list has is of
 * its giver's own making, and a model's name in it need not be the model that is under it.
 */
final class LicenceNames {
    /** Letters of the shortest name before a word for licence that has no capitals: "OSSライセンス" has none. */
    private static final int SHORTEST = 4;

    /** Letters of other alphabets come behind this one. */
    private static final char LATIN = 0x250;

    /** Characters of the words with capitals between a giver's name and the licence's last word. */
    private static final int LONGEST = 24;

    /** "License" and "Licence" end alike, "Lizenz" is a noun like any other. */
    private static final String ENGLISH = "license";

    /** Marks and words of case by which a licence is the subject, and so its model's own: "GLM-5许可证为", "License:". */
    private static final String SUBJECT = "は은는为是:：";

    /** Characters that words for a licence end with: "许可", "协议", "ライセンス". */
    private static final String NOUNS = "可证證议議权權款约約ス스";

    private LicenceNames() {}

    /** Whether a model's name goes on to be a licence's: "the Llama 3.2 Community License", "腾讯混元社区许可". */
    static boolean contains(Plain plain, List<Hit> hits, Mention model) {
        for (Hit hit : hits) {
            if (hit.cue().dimension() == Dimension.LICENCE && hit.start() >= model.end()) {
                return !hit.is(Role.LICENCE)
                        && !hit.is(Role.PERMIT)
                        && next(plain, model.end(), hit.start())
                        && goesOn(plain, model, hit);
            }
        }
        return false;
    }

    private static boolean goesOn(Plain plain, Mention model, Hit licence) {
        if (capital(plain, licence.start()) || plain.at(model.end()) == '-') {
            return true;
        }
        boolean latin = plain.at(licence.start()) < LATIN;
        return !latin
                && (model.family() || named(plain, licence) || plain.at(model.end()) == ' ')
                && SUBJECT.indexOf(plain.at(licence.end())) < 0;
    }

    /** Whether it is a noun: "社区许可", not "不得商用". */
    private static boolean named(Plain plain, Hit licence) {
        return licence.is(Role.PREDICATE) && NOUNS.indexOf(plain.at(licence.end() - 1)) >= 0;
    }

    /** Whether only a space or words with capitals stand between: "Sarashina Model". */
    private static boolean next(Plain plain, int end, int start) {
        if (start == end) {
            return plain.at(start) >= LATIN;
        }
        if (start - end > LONGEST || " -".indexOf(plain.at(end)) < 0) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char c = plain.at(i);
            boolean opens = Character.isLetter(c) && !Character.isLetter(plain.at(i - 1));
            if ((opens && !capital(plain, i)) || (!Character.isLetter(c) && " -".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a licence is called by a name: a capital stands right before, as in no other phrase for a licence. */
    static boolean proper(Sentence sentence, Hit licence) {
        Plain plain = sentence.plain();
        int from = sentence.span().start();
        int end = licence.start() - (" -".indexOf(plain.at(licence.start() - 1)) >= 0 ? 1 : 0);
        int start = word(plain, from, end);
        while (start > from && start < end && Character.isDigit(plain.at(start)) && plain.at(start - 1) == ' ') {
            start = word(plain, from, start - 1); // "Llama 3.3"
        }
        if (start >= end || !capital(plain, start) || covered(sentence, start)) {
            return false;
        }
        if (plain.at(licence.start()) >= LATIN) {
            return end - start >= SHORTEST;
        }
        boolean english = capital(plain, licence.start()) && plain.at(licence.start() + ENGLISH.length() - 1) == 'e';
        return start > from && end < licence.start() && (english || plain.at(end) == '-');
    }

    private static int word(Plain plain, int from, int end) {
        int start = end;
        while (start > from && named(plain.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean named(char c) {
        return c < LATIN && (Character.isLetterOrDigit(c) || c == '.');
    }

    /** Whether a word is a cue of its own, and so no name: "The License", "MIT License". */
    private static boolean covered(Sentence sentence, int word) {
        return sentence.hits().stream()
                .anyMatch(hit -> hit.start() <= word && word < hit.end() && !hit.is(Role.MODEL_NOUN));
    }

    private static boolean capital(Plain plain, int position) {
        return Character.isUpperCase(plain.text().charAt(position));
    }
}
