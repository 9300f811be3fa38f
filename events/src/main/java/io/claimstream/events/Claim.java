package io.claimstream.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says of one model, with the words that say it.
 *
 * @param claimId the same for the same statement in every revision of its article; it begins with the article's id
 * @param articleId of the article that says it
 * @param kind which of the payloads is present
 * @param model of which it is said
 * @param score where the kind is score
 * @param openness where the kind is openness
 * @param comparison where the kind is comparison
 * @param rank where the kind is rank
 * @param spec where the kind is spec
 * @param release where the kind is release
 * @param alias where the kind is alias
 * @param modality how it is said
 * @param attribution who measured or said it, as the article has it
 * @param evidence the words that say it
 * @param source the article that says it
 * @param confidence 0 to 1: how often a claim found this way is right
 * @param extractor name and version of what read it
 * @param rule which of the extractor's rules found it
 */
public record Claim(
        String claimId,
        String articleId,
        Kind kind,
        ModelRef model,
        @Nullable Score score,
        @Nullable Openness openness,
        @Nullable Comparison comparison,
        @Nullable Rank rank,
        @Nullable Spec spec,
        @Nullable Release release,
        @Nullable Alias alias,
        Modality modality,
        Attribution attribution,
        Evidence evidence,
        BigDecimal confidence,
        Source source,
        String extractor,
        @Nullable String rule) {

    /** What a claim is about; each has its payload. */
    public enum Kind {
        SCORE,
        OPENNESS,
        COMPARISON,
        RANK,
        SPEC,
        RELEASE,
        ALIAS
    }

    /** How it is said. */
    public enum Modality {
        ASSERTED,
        PLANNED,
        DENIED,
        RUMOURED
    }

    /**
     * A model as the catalog names it, or as the text does.
     *
     * @param id stable, for machines
     * @param name for people
     * @param vendor who makes it
     * @param known whether the catalog has it; else the text introduced it
     */
    public record ModelRef(String id, String name, @Nullable String vendor, boolean known) {}

    /**
     * A benchmark as the catalog names it, or as the text does.
     *
     * @param id stable, for machines
     * @param name for people
     * @param lowerIsBetter true for error rates and the like; absent otherwise
     */
    public record BenchmarkRef(
            String id, String name, @Nullable Boolean lowerIsBetter) {
        public BenchmarkRef {
            lowerIsBetter = Boolean.TRUE.equals(lowerIsBetter) ? lowerIsBetter : null;
        }

        /** One where more is better, as nearly all are. */
        public BenchmarkRef(String id, String name) {
            this(id, name, null);
        }
    }

    /**
     * A result.
     *
     * @param benchmark absent when the text does not name it; then {@code category} and {@code row}
     *     say where the number stood
     * @param category what the number stood under, a heading for instance
     * @param row what the number stood beside
     * @param value as printed, in {@code unit}
     * @param unit of the value
     * @param approximate whether the text says about, more than and the like
     * @param setting no tools, pass@1, a mode, an effort …
     */
    public record Score(
            @Nullable BenchmarkRef benchmark,
            @Nullable String category,
            @Nullable String row,
            BigDecimal value,
            Unit unit,
            boolean approximate,
            @Nullable String setting) {
        public Score {
            value = Decimals.canonical(value);
        }
    }

    /** What a score counts; {@code elo} is for arena ratings. */
    public enum Unit {
        PERCENT,
        POINTS,
        ELO,
        RATIO
    }

    /**
     * What is said of how open a model is.
     *
     * @param dimension of what it is said
     * @param status what is said of it
     * @param detail SPDX id, "invitation only" …
     * @param about set when it speaks of other versions than this one, future ones for instance
     */
    public record Openness(
            Dimension dimension,
            Status status,
            @Nullable String detail,
            @Nullable String about) {}

    /** What is open or closed; {@code model} when it is said of the model as such. */
    public enum Dimension {
        MODEL,
        WEIGHTS,
        LICENCE,
        DATA,
        CODE,
        API
    }

    /** Restricted: available under conditions that an open licence would not have. */
    public enum Status {
        OPEN,
        RESTRICTED,
        CLOSED
    }

    /**
     * One model against another, on a benchmark or in a field.
     *
     * @param rival the other one
     * @param benchmark where it is on one
     * @param field coding, reasoning …, where it is on no benchmark
     * @param direction where the claim's model stands to the rival
     * @param delta by how much, where that is said
     * @param unit of the delta
     */
    public record Comparison(
            ModelRef rival,
            @Nullable BenchmarkRef benchmark,
            @Nullable String field,
            Direction direction,
            @Nullable BigDecimal delta,
            @Nullable Unit unit) {
        public Comparison {
            delta = delta == null ? null : Decimals.canonical(delta);
        }
    }

    /** Where the claim's model stands to its rival. */
    public enum Direction {
        AHEAD,
        BEHIND,
        LEVEL
    }

    /**
     * A place in a list.
     *
     * @param benchmark where the list is one's
     * @param list its name otherwise
     * @param rank from 1
     * @param of how many there are
     */
    public record Rank(
            @Nullable BenchmarkRef benchmark,
            @Nullable String list,
            int rank,
            @Nullable Integer of) {}

    /**
     * A property with its value.
     *
     * @param property context_window, parameters, active_parameters, price_input, price_output, training_compute …
     * @param value as a number without grouping, or as a word
     * @param unit tokens, parameters, a currency …
     */
    public record Spec(
            String property, String value, @Nullable String unit) {}

    /**
     * When and where it came out.
     *
     * @param date ISO 8601, as exact as the text is: a day, a month or a year
     * @param channel through what it is to be had
     */
    public record Release(@Nullable String date, @Nullable String channel) {}

    /**
     * Another name, a codename for instance.
     *
     * @param name the other one
     */
    public record Alias(String name) {}

    /**
     * Who measured or said it.
     *
     * @param name absent where nobody is named
     * @param type who that is to the model
     */
    public record Attribution(@Nullable String name, AttributionType type) {}

    /** Who reports it, seen from the model: its vendor, a rival of that, an independent tester, the press. */
    public enum AttributionType {
        VENDOR,
        RIVAL,
        INDEPENDENT,
        PRESS,
        UNKNOWN
    }

    /**
     * The exact words.
     *
     * @param quote as the article's text has them
     * @param start offset of the quote in the article's text, in UTF-16 units
     * @param end offset behind its last unit
     * @param table whether the words are a table row
     */
    public record Evidence(String quote, int start, int end, boolean table) {}

    /**
     * Where and when it was said.
     *
     * @param url the article's canonical address
     * @param publisher the article's
     * @param publishedAt the article's time
     */
    public record Source(@Nullable String url, @Nullable String publisher, java.time.@Nullable Instant publishedAt) {}
}
