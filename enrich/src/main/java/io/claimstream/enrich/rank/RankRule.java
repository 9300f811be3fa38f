package io.claimstream.enrich.rank;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Mood;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.SentenceRule;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Rank;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "X ranks 4th on Z": a place, the list that it is one of, and the model before it. */
public final class RankRule implements SentenceRule {
    /** Letters between "tops" and the list. */
    private static final int NEXT_REACH = 30;

    private static final int AMONG_REACH = 8;

    /** Words of a list's own name. */
    private static final int LONGEST_NAME = 40;

    @Override
    public Set<Role> announcedBy() {
        return Set.of(Role.RANKED, Role.PLACE, Role.PLACE_BEFORE, Role.TOP, Role.ORDINAL, Role.WORLD);
    }

    @Override
    public void read(CuedSentence sentence, Consumer<Finding> out) {
        for (Place place : Place.in(sentence)) {
            Span words = place.words();
            Span clause = sentence.clause(words.start());
            if (within(sentence, words)) {
                continue;
            }
            Modality modality = Mood.of(sentence, words.start(), words.end());
            Rank rank = rank(sentence, place, clause);
            if (modality == null || rank == null) {
                continue;
            }
            Whom whom = Whom.of(sentence, words.start(), Set.of());
            for (Mention model : whom.models()) {
                String rule = whom.named() ? "rank-named" : "rank-carried";
                out.accept(sentence.finding(model, rank, modality, whom.named() ? 0.88 : 0.75, rule));
            }
        }
    }

    /** Whether it is a place among some only: "#1 among open models", "在开源模型中排名第一". */
    private static boolean within(CuedSentence sentence, Span words) {
        Hit behind = sentence.first(Role.AMONG, words.end(), sentence.span().end());
        Hit before = sentence.last(Role.AMONG, sentence.span().start(), words.start());
        return (behind != null && sentence.letters(words.end(), behind.start()) < AMONG_REACH)
                || (before != null && sentence.letters(before.end(), words.start()) < AMONG_REACH);
    }

    private static @Nullable Rank rank(CuedSentence sentence, Place place, Span clause) {
        Mention benchmark = benchmark(sentence, place, clause);
        String list = benchmark == null ? list(sentence, place, clause) : null;
        return benchmark == null && list == null
                ? null
                : new Rank(
                        benchmark == null ? null : new BenchmarkRef(benchmark.id(), benchmark.name()),
                        list,
                        place.number(),
                        of(sentence, place.words().end()));
    }

    private static @Nullable Mention benchmark(CuedSentence sentence, Place place, Span clause) {
        Mention before = null;
        for (Mention benchmark : sentence.benchmarks()) {
            boolean behind = benchmark.start() >= place.words().end();
            if (behind && place.ofNext()) {
                return sentence.letters(place.words().end(), benchmark.start()) <= NEXT_REACH
                                && !sentence.parted(place.words().end(), benchmark.start(), ",;:()")
                        ? benchmark
                        : null;
            }
            if (behind && benchmark.end() <= clause.end()) {
                return benchmark;
            }
            before = behind ? before : benchmark;
        }
        if (before != null) {
            return place.ofNext() ? null : before;
        }
        boolean theList = sentence.any(Role.LIST, clause.start(), clause.end());
        List<Mention> carried = sentence.benchmarksBefore();
        return theList && carried.size() == 1 ? carried.get(0) : null;
    }

    /** A list by a name of its own ("the Vals Index leaderboard"), or the world. */
    private static @Nullable String list(CuedSentence sentence, Place place, Span clause) {
        Hit list = sentence.first(Role.LIST, clause.start(), clause.end());
        if (list != null) {
            int start = list.start();
            for (int i = list.start() - 1; i >= clause.start() && list.start() - i < LONGEST_NAME; i--) {
                char before = i == 0 ? ' ' : sentence.plain().at(i - 1);
                if (sentence.plain().at(i) == ',' || sentence.plain().at(i) == '\'') {
                    break;
                }
                if (before == ' ' && Character.isLetterOrDigit(sentence.plain().at(i))) {
                    if (!Character.isUpperCase(sentence.plain().text().charAt(i))) {
                        break;
                    }
                    start = i;
                }
            }
            Span name = new Span(start, list.start());
            boolean model = sentence.models().stream().anyMatch(each -> each.end() > name.start() && each.start() < name.end());
            if (name.length() > 2 && start > clause.start() && !model) {
                return sentence.plain().of(name).strip();
            }
        }
        Hit world = sentence.first(Role.WORLD, clause.start(), clause.end());
        boolean beside = world != null
                && ((world.end() <= place.words().start() && worldly(sentence, world.end(), place.words().start()))
                        || (world.start() >= place.words().end()
                                && sentence.letters(place.words().end(), world.start()) <= 4));
        return beside && !place.ofNext() ? "world" : null;
    }

    /** Whether nothing but "ranked" lies between: "全球排名第三", but not "세계 7위·국내 1위". */
    private static boolean worldly(CuedSentence sentence, int from, int to) {
        return sentence.letters(from, to) == 0 || (sentence.any(Role.RANKED, from, to) && sentence.letters(from, to) <= 4);
    }

    private static @Nullable Integer of(CuedSentence sentence, int from) {
        Hit outOf = sentence.first(Role.OUT_OF, from, sentence.span().end());
        if (outOf == null || sentence.letters(from, outOf.start()) > 8) {
            return null;
        }
        for (Quantity quantity : sentence.quantities()) {
            if (quantity.start() > outOf.end() && sentence.letters(outOf.end(), quantity.start()) == 0) {
                return quantity.decimal() ? null : quantity.value().intValue();
            }
        }
        return null;
    }
}
