package io.claimstream.enrich.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What annotators take for the same name, from {@code corpus/equivalences.yaml}.
 *
 * @param vendors words of makers, which do not tell models apart
 * @param noise words that tell nothing apart
 * @param tiers word by word, those beside which it can be left out: Claude, with Opus
 * @param qualifiers words of benchmarks that can be left out
 * @param benchmarks groups of names for one benchmark
 * @param reporters groups of names for one publisher of results
 */
record Equivalences(
        Set<String> vendors,
        Set<String> noise,
        Map<String, Set<String>> tiers,
        Set<String> qualifiers,
        List<Set<String>> benchmarks,
        List<Set<String>> reporters) {

    static Equivalences standard() {
        try (InputStream file = Equivalences.class.getResourceAsStream("/corpus/equivalences.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .readValue(file, Equivalences.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
