package io.claimstream.enrich.score;

import io.claimstream.enrich.reading.Trace;
import io.claimstream.enrich.score.Assignment.Choice;
import io.claimstream.enrich.score.Assignment.Options;
import io.claimstream.enrich.score.SentenceScores.Result;
import io.claimstream.enrich.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells how the numbers of a sentence got their names. */
final class ScoreTrace {
    private static final Set<Cue> UNTOLD =
            EnumSet.of(Cue.LIGHT, Cue.MODEL, Cue.BENCHMARK, Cue.VENDOR, Cue.VALUE, Cue.NUMBER);

    private final Trace trace;
    private final Sentence sentence;

    ScoreTrace(Trace trace, Sentence sentence) {
        this.trace = trace;
        this.sentence = sentence;
    }

    void tell(boolean[] values, List<Options> numbers, List<Choice> choices, List<Result> results) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.cue() == Cue.NUMBER && !values[i]) {
                trace.refused(span(i), "no result, by its unit or the words beside it");
            } else if (!UNTOLD.contains(token.cue()) && token.cue().compareTo(Cue.MODEL) < 0) {
                trace.recognised(span(i), token.cue().name());
            }
        }
        for (int n = 0; n < choices.size(); n++) {
            Choice choice = choices.get(n);
            Span number = span(choice.token());
            numbers.get(n).models().forEach(each -> consider(number, "model", each, each.equals(choice.model())));
            numbers.get(n)
                    .benchmarks()
                    .forEach(each -> consider(number, "benchmark", each, each.equals(choice.benchmark())));
            boolean believed =
                    results.stream().anyMatch(result -> result.value().start() == number.start());
            if (!believed) {
                trace.refused(
                        number,
                        choice.model().mention() == null
                                ? "no model is near enough"
                                : "too little speaks for a result: no close model, unit or benchmark");
            }
        }
    }

    private void consider(Span number, String what, Candidate candidate, boolean won) {
        String name = candidate.mention() == null ? "none" : candidate.mention().id();
        String how = candidate.isNone() ? "" : " (" + candidate.how() + ")";
        trace.considered(number, what + " " + name + how, candidate.cost(), won);
    }

    private Span span(int i) {
        return new Span(sentence.at(i).start(), sentence.at(i).end());
    }
}
