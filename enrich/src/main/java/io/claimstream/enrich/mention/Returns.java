package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sentences that come back to a model by saying what it is, after a rival was spoken of: "the new model", "das chinesische Modell". */
final class Returns {
    private static final Dictionary<Boolean> NEWEST = Roles.dictionary("newest");
    private static final Dictionary<Boolean> OF = Roles.dictionary("version_of_what");
    private static final Dictionary<Boolean> MODELS = Roles.dictionary("model_words");
    private static final Dictionary<String> NATIONS = nations();
    private static final Map<String, String> HOMES = Roles.map("homes");

    /** Characters of a sentence in which it says so. */
    private static final int OPENING = 120;

    /** Characters between a nation and the word for a model, on either side. */
    private static final int BESIDE = 12;

    private final Plain plain;
    private final Mentions mentions;

    Returns(Plain plain, Mentions mentions) {
        this.plain = plain;
        this.mentions = mentions;
    }

    private static Dictionary<String> nations() {
        Dictionary<String> nations = new Dictionary<>();
        Roles.map("nations").forEach(nations::add);
        return nations;
    }

    /** Whether a sentence, before it names any model, is on {@code theme} and not on {@code rival}, who was spoken of last. */
    boolean to(Mention theme, Mention rival, Span sentence) {
        int stop = Math.min(sentence.end(), sentence.start() + OPENING);
        Mention named = mentions.firstModel(new Span(sentence.start(), stop));
        stop = named == null ? stop : named.start();
        String home = home(theme);
        boolean foreign = home != null && !home.equals(home(rival));
        for (int i = plain.nextStart(sentence.start(), stop); i < stop; i = plain.nextStart(i + 1, stop)) {
            var newest = NEWEST.longest(plain, i, stop);
            if (newest != null && !tests(newest.end(), sentence.end())) {
                return true;
            }
            var nation = foreign ? NATIONS.longest(plain, i, stop) : null;
            if (nation != null
                    && nation.values().contains(home)
                    && model(Math.max(sentence.start(), i - BESIDE), Math.min(stop, nation.end() + BESIDE))) {
                return true;
            }
        }
        return false;
    }

    /** "The new version of MMLU": whether it is a benchmark that is new. */
    private boolean tests(int end, int limit) {
        int next = plain.at(end) == ' ' ? end + 1 : end;
        var of = next < limit ? OF.longest(plain, next, limit) : null;
        int what = of == null ? next : of.end();
        what += of != null && plain.at(what) == ' ' ? 1 : 0;
        return mentions.at(what, Kind.BENCHMARK) != null || mentions.at(what, Kind.TEST) != null;
    }

    private static @Nullable String home(Mention model) {
        return model.vendor() == null ? null : HOMES.get(model.vendor());
    }

    private boolean model(int from, int to) {
        return MODELS.next(plain, from, to) != null;
    }
}
