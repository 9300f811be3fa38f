package io.claimstream.enrich.llm;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service says of one passage: nothing of it is believed yet, see {@link AnswerFinder}. */
public record Answer(List<ScoreSaid> scores, List<OpennessSaid> openness) {
    /** That of a service that will not answer. */
    public static final Answer NONE = new Answer(List.of(), List.of());

    public Answer {
        scores = List.copyOf(scores);
        openness = List.copyOf(openness);
    }

    /**
     * A result.
     *
     * @param quote the words that say it
     * @param value as a number, without its unit
     */
    record ScoreSaid(
            String quote,
            String model,
            String benchmark,
            BigDecimal value,
            boolean approximate,
            @Nullable String setting) {}

    /** How open a model is. */
    record OpennessSaid(String quote, String model, Dimension dimension, Status status, Modality modality) {}
}
