package io.claimstream.ingest.copy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a text to tell whether it is a copy: of the same text, or of one that differs by what
 * those who take over an article change. They cut paragraphs, add a line of their own and mend words;
 * they do not change the figures, which tells a copy from another text of the same template.
 *
 * @param hash of the whole text
 * @param shingles its runs of a few words
 * @param figures its words with digits
 * @param anchors the long runs of words with the smallest hashes, which is a choice that copies make alike
 */
public record Sketch(String hash, Signature shingles, Signature figures, List<Long> anchors) {
    /** Words of a run: few enough that a mended word spoils little. */
    private static final int SHORT_RUN = 3;

    /** Words of a run that hardly ever occurs in two articles unless one took it from the other. */
    private static final int LONG_RUN = 8;

    private static final int ANCHORS = 12;

    /** Shorter texts are copies where they are equal. */
    static final int MIN_SHINGLES = 24;

    /** Of all runs of words of both texts. */
    private static final double MIN_RESEMBLANCE = 0.35;

    /** Of the runs of words of the shorter text. */
    private static final double MIN_OVERLAP = 0.6;

    /** Fewer figures tell nothing. */
    private static final int MIN_FIGURES = 4;

    /** Of the figures of the text that has fewer. */
    private static final double MIN_FIGURE_OVERLAP = 0.6;

    private static final BigDecimal NEARLY = new BigDecimal("0.99");

    /**
     * Sketches a text.
     *
     * @param hash of the text, the same for equal ones only
     */
    public static Sketch of(String text, String hash) {
        var tokens = new Tokens(text);
        List<Long> anchors = Arrays.stream(Shingles.of(tokens, LONG_RUN))
                .limit(ANCHORS)
                .boxed()
                .toList();
        return new Sketch(
                hash, Signature.of(Shingles.of(tokens, SHORT_RUN)), Signature.of(Shingles.figures(tokens)), anchors);
    }

    /**
     * Names of {@value #BAND_LENGTH} characters, of which two texts have one in common where they may be
     * copies: always if they are equal, in 49 of 50 cases if they share 28 % of their long runs of words,
     * and hardly ever if they were written apart.
     */
    public List<String> bands() {
        var bands = new ArrayList<String>();
        bands.add("=" + hash.substring(0, BAND_LENGTH - 1));
        if (isLong()) {
            anchors.forEach(anchor -> bands.add("#%016x".formatted(anchor)));
        }
        return bands;
    }

    /** Of each of the {@link #bands()}. */
    public static final int BAND_LENGTH = 17;

    /**
     * How much of the shorter text the other one has, above 0 to 1, in hundredths; 1 for equal texts only.
     * Empty where neither copies the other.
     */
    public Optional<BigDecimal> similarity(Sketch other) {
        if (hash.equals(other.hash)) {
            return Optional.of(BigDecimal.ONE);
        }
        double overlap = shingles.overlap(other.shingles);
        boolean copy = isLong()
                && other.isLong()
                && overlap >= MIN_OVERLAP
                && shingles.resemblance(other.shingles) >= MIN_RESEMBLANCE
                && hasFiguresOf(other);
        return copy
                ? Optional.of(BigDecimal.valueOf(overlap)
                        .setScale(2, RoundingMode.HALF_UP)
                        .min(NEARLY))
                : Optional.empty();
    }

    private boolean hasFiguresOf(Sketch other) {
        return Math.min(figures.size(), other.figures.size()) < MIN_FIGURES
                || figures.overlap(other.figures) >= MIN_FIGURE_OVERLAP;
    }

    private boolean isLong() {
        return shingles.size() >= MIN_SHINGLES;
    }
}
