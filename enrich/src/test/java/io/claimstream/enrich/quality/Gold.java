package io.claimstream.enrich.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in one article.
 *
 * @param tables {@code partial} where the annotators left out rows of large tables
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Gold(
        List<Score> scores,
        List<Openness> openness,
        @Nullable String tables) {

    /** Some of its table cells are not annotated: claims on table rows that match nothing are not counted. */
    boolean partialTables() {
        return "partial".equals(tables);
    }

    /** The article claims nothing. */
    boolean isEmpty() {
        return scores.isEmpty() && openness.isEmpty();
    }

    /** One entry, of either kind. */
    interface Entry {
        String model();

        /** Other names that the text supports. */
        List<String> accept();

        /** A fair reader could leave it out: right when found, free when missed. */
        boolean optional();
    }

    /**
     * A result.
     *
     * @param benchmark null where the text does not name it
     * @param reporter who measured or published it, when the text says so
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Score(
            String model,
            @Nullable String benchmark,
            BigDecimal value,
            @Nullable String reporter,
            boolean approximate,
            boolean unlabelled,
            List<String> accept,
            boolean optional)
            implements Entry {
        Score {
            accept = accept == null ? List.of() : List.copyOf(accept);
        }
    }

    /**
     * How open a model is said to be.
     *
     * @param status open, restricted, closed, planned_open or rumoured
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Openness(String model, String dimension, String status, List<String> accept, boolean optional)
            implements Entry {
        Openness {
            accept = accept == null ? List.of() : List.copyOf(accept);
        }
    }
}
