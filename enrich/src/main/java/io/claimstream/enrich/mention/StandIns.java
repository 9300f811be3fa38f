package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words that stand for the model spoken of: "it", "the model", "the Chinese model", "der Neuling". */
public final class StandIns {
    private static final Dictionary<Boolean> STAYS = Roles.dictionary("stays");
    private static final Dictionary<Boolean> TURNS_BACK = Roles.dictionary("turns_back");
    private static final Dictionary<Boolean> NEWEST = Roles.dictionary("newest");
    private static final Dictionary<Boolean> DEFINITE = Roles.dictionary("definite");
    private static final Dictionary<Boolean> MODELS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> NEWCOMERS = Roles.dictionary("newcomers");
    private static final Dictionary<Boolean> BOARDS = Roles.dictionary("boards_behind");
    private static final Dictionary<Boolean> OTHERS = Roles.dictionary("other_ones");

    private StandIns() {}

    /** Where such words end that start at {@code start}, or {@code start}. */
    static int end(Plain plain, int start, int limit) {
        var stays = STAYS.longest(plain, start, limit);
        int described = described(plain, start, limit);
        return Math.max(stays == null ? start : stays.end(), described);
    }

    /** "The newcomer", "the Chinese model": those that a stretch holds, by place, whatever stands behind them. */
    public static List<Span> described(Plain plain, Span stretch) {
        List<Span> found = new ArrayList<>();
        var article = DEFINITE.next(plain, stretch.start(), stretch.end());
        while (article != null) {
            int start = article.span().start();
            int end = end(plain, start, stretch.end());
            if (end > start) {
                found.add(new Span(start, end));
            }
            article = DEFINITE.next(plain, Math.max(end, article.end()), stretch.end());
        }
        return found;
    }

    /** Whether a clause that starts there, behind one on a rival, is on who was spoken of before it. */
    static boolean another(Plain plain, int start, int limit) {
        return TURNS_BACK.longest(plain, start, limit) != null
                || NEWEST.longest(plain, start, limit) != null
                || described(plain, start, limit) > start;
    }

    /** "The open model leaderboard": whether the word for a model only tells of what a benchmark is. */
    private static boolean board(Plain plain, int end, int limit) {
        return plain.at(end) == ' ' && end + 1 < limit && BOARDS.longest(plain, end + 1, limit) != null;
    }

    /** Behind "the newcomer", or "the" and one word and a word for a model; else {@code start}. */
    private static int described(Plain plain, int start, int limit) {
        var article = DEFINITE.longest(plain, start, limit);
        if (article == null || plain.at(article.end()) != ' ') {
            return start;
        }
        int from = article.end() + 1;
        var newcomer = NEWCOMERS.longest(plain, from, limit);
        if (newcomer != null) {
            return newcomer.end();
        }
        int word = from;
        while (word < limit && (Character.isLetter(plain.at(word)) || plain.at(word) == '-')) {
            word++;
        }
        boolean other = word == from || plain.at(word) != ' ' || OTHERS.longest(plain, from, limit) != null;
        var model = other ? null : MODELS.longest(plain, word + 1, limit);
        return model == null || board(plain, model.end(), limit) ? start : model.end();
    }
}
