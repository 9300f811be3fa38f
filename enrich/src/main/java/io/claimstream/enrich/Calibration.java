package io.claimstream.enrich;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.reading.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * From how strong a rule holds its finding to be, to how often such findings are right. Measured on annotated articles,
 * by family of rules: the part of a rule's name before its first hyphen.
 */
public final class Calibration {
    private static final TypeReference<Map<String, TreeMap<Double, Double>>> STEPS = new TypeReference<>() {};

    /** Strengths are told apart by two decimals. */
    private static final double HUNDRED = 100;

    private final Map<String, NavigableMap<Double, Double>> families;

    private Calibration(Map<String, NavigableMap<Double, Double>> families) {
        this.families = families;
    }

    /**
     * Of these steps.
     *
     * @param families by family, the confidence from each strength on; rising
     */
    public static Calibration of(Map<String, ? extends NavigableMap<Double, Double>> families) {
        return new Calibration(Map.copyOf(families));
    }

    /** That of {@code calibration.yaml}. */
    public static Calibration standard() {
        try (InputStream file =
                Objects.requireNonNull(Calibration.class.getResourceAsStream("calibration.yaml"), "calibration.yaml")) {
            return of(new ObjectMapper(new YAMLFactory()).readValue(file, STEPS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A strength taken for a confidence, as it is in families that nothing was measured of. */
    public static Calibration none() {
        return of(Map.of());
    }

    /** The family of a rule with this name. */
    public static String family(String rule) {
        int hyphen = rule.indexOf('-');
        return hyphen < 0 ? rule : rule.substring(0, hyphen);
    }

    /** How often such findings are right, to two decimals. */
    BigDecimal confidence(Finding finding) {
        return BigDecimal.valueOf(confidence(finding.rule(), finding.strength()))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** How often what {@code rule} finds with this strength is right, from 0 to 1. */
    public double confidence(String rule, double strength) {
        NavigableMap<Double, Double> steps = families.get(family(rule));
        if (steps == null) {
            return strength;
        }
        var step = steps.floorEntry(Math.round(strength * HUNDRED) / HUNDRED);
        return (step == null ? steps.firstEntry() : step).getValue();
    }
}
