package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;

/** "Barcelona Supercomputing Center (BSC)", "国立情報学研究所（NII）": a name in brackets that is short for who is named before. */
final class Abbreviations {
    private static final Dictionary<Boolean> ORGANISATIONS = Roles.dictionary("organisations");

    /** Of the longest name in front of its abbreviation. */
    private static final int REACH = 70;

    /** Letters of the longest word that a name has in small letters: "of", "für". */
    private static final int SMALL = 3;

    private Abbreviations() {}

    /** Whether the name from {@code start} to {@code end} stands in brackets behind an organisation's name. */
    static boolean ofOrganisation(Plain plain, int start, int end) {
        if (plain.at(start - 1) != '(' || plain.at(end) != ')') {
            return false;
        }
        int close = plain.at(start - 2) == ' ' ? start - 2 : start - 1;
        for (int word = close - 1; word >= 0 && close - word < REACH; word--) {
            if (plain.at(word) == '\n' || ".,;:()".indexOf(plain.at(word)) >= 0) {
                return false;
            }
            if (plain.wordStart(word)) {
                var match = ORGANISATIONS.longest(plain, word, close);
                boolean uncased = Folding.uncased(plain.at(word));
                if (match != null && (!uncased || match.end() == close)) {
                    return true;
                }
                if (!uncased && !plain.capital(word) && length(plain, word) > SMALL) {
                    return false;
                }
            }
        }
        return false;
    }

    private static int length(Plain plain, int word) {
        int end = word;
        while (Folding.wordly(plain.at(end))) {
            end++;
        }
        return end - word;
    }
}
