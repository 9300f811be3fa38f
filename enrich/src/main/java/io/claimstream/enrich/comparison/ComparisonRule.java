package io.claimstream.enrich.comparison;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Mood;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.SentenceRule;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "X beats Y on Z by 3 points": a word of comparison, the rival beside it, the subject before it. */
public final class ComparisonRule implements SentenceRule {
    /** More claims of one word are a listing gone wrong. */
    private static final int MOST = 12;

    private final Catalog catalog;

    public ComparisonRule(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Set<Role> announcedBy() {
        return Set.of(Role.RIVAL_AFTER, Role.RIVAL_BEFORE);
    }

    @Override
    public void read(CuedSentence sentence, Consumer<Finding> out) {
        if (sentence.models().isEmpty()) {
            return;
        }
        List<Hit> cues = sentence.hits().stream()
                .filter(hit -> hit.role() == Role.RIVAL_AFTER || hit.role() == Role.RIVAL_BEFORE)
                .toList();
        Set<Integer> rivals = new HashSet<>();
        for (int i = 0; i < cues.size(); i++) {
            Hit cue = cues.get(i);
            int previous = i == 0 ? sentence.span().start() : cues.get(i - 1).end();
            int clauseEnd =
                    bracketEnd(sentence, cue.end(), sentence.clause(cue.start()).end());
            int next = i + 1 < cues.size() ? Math.min(clauseEnd, cues.get(i + 1).start()) : clauseEnd;
            Rivals beside = Rivals.of(sentence, cue, next, rivals);
            if (beside == null) {
                sentence.refuse(cue.span(), "no comparison, no rival stands beside it");
            } else {
                beside.models().forEach(rival -> rivals.add(rival.start()));
                compare(sentence, cue, beside, rivals, previous, next, out);
            }
        }
    }

    private void compare(
            CuedSentence sentence,
            Hit cue,
            Rivals beside,
            Set<Integer> rivals,
            int previous,
            int next,
            Consumer<Finding> out) {
        Whom whom = Whom.before(sentence, Math.min(cue.start(), beside.start()), rivals);
        Modality modality = modality(sentence, cue, beside);
        if (whom.models().isEmpty() || modality == null) {
            sentence.refuse(cue.span(), modality == null ? "only supposed" : "no comparison, of nobody");
            return;
        }
        Stated stated = beside.turned() ? Stated.by(cue).turned() : Stated.by(cue);
        int subjectEnd =
                whom.named() ? whom.models().get(whom.models().size() - 1).end() : previous;
        int subjectStart = whom.named() ? whom.models().get(0).start() : previous;
        Delta delta = Delta.of(sentence, cue, Math.min(subjectEnd, cue.start()), beside.end(), next);
        Scope scope = Scope.of(sentence, cue, subjectStart, beside.end(), previous, next);
        boolean met = switch (stated.needs()) {
            case NOTHING -> true;
            case VERB ->
                delta != null
                        || sentence.any(Role.LIES, sentence.clause(cue.start()).start(), cue.start());
            case MEASURE -> !scope.benchmarks().isEmpty() || (delta != null && delta.unit() != Unit.PERCENT);
        };
        if (!met) {
            sentence.refuse(cue.span(), "no comparison without a " + stated.needs());
            return;
        }
        List<Mention> benchmarks = stated.field() == null ? scope.benchmarks() : List.of();
        String field = stated.field() == null ? scope.field() : stated.field();
        boolean single = beside.models().size() == 1 && benchmarks.size() < 2;
        List<@Nullable Mention> on = new ArrayList<>(benchmarks);
        if (on.isEmpty()) {
            on.add(null);
        }
        int said = 0;
        for (Mention model : whom.models()) {
            for (Mention rival : beside.models()) {
                for (Mention benchmark : on) {
                    if (!same(sentence, model, rival) && said++ < MOST) {
                        Comparison comparison = new Comparison(
                                sentence.reading().subjects().member(rival).ref(),
                                benchmark == null ? null : ref(benchmark),
                                benchmark == null ? field : null,
                                stated.direction(),
                                delta == null || !single ? null : delta.value(),
                                delta == null || !single ? null : delta.unit());
                        out.accept(sentence.finding(
                                model,
                                comparison,
                                modality,
                                whom.named() ? 0.85 : 0.7,
                                whom.named() ? "comparison-named" : "comparison-carried"));
                    }
                }
            }
        }
    }

    /** A model is not compared with itself, nor a family with its member. */
    private static boolean same(CuedSentence sentence, Mention model, Mention rival) {
        Mention member = sentence.reading().subjects().member(model);
        return member.id().equals(rival.id())
                || (member.family() && member.familyId().equals(rival.familyId()));
    }

    /** What is said in brackets ends with them. */
    private static int bracketEnd(CuedSentence sentence, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = sentence.plain().at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return to;
    }

    /** "wird von X übertroffen" is no future: a passive's "wird" only looks like one. */
    private static @Nullable Modality modality(CuedSentence sentence, Hit cue, Rivals beside) {
        Modality modality = Mood.of(sentence, cue.start(), cue.end());
        return beside.turned() && modality == Modality.PLANNED ? Modality.ASSERTED : modality;
    }

    private BenchmarkRef ref(Mention mention) {
        Benchmark benchmark = catalog.benchmark(mention.id());
        return new BenchmarkRef(
                mention.id(), mention.name(), (benchmark == null || benchmark.higherIsBetter()) ? null : true);
    }
}
