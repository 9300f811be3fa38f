package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Results that are sums of money: "ended the year with $5,120", on a test of who earns most. */
final class Sums {
    private static final String CURRENCIES = "$\u20AC\u00A3\u00A5";

    private final Set<String> benchmarks = new HashSet<>();

    Sums() {
        try (InputStream in = Sums.class.getResourceAsStream("sums.yaml")) {
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("benchmarks")
                    .forEach(benchmark -> benchmarks.add(benchmark.asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a sentence; where it is on such a benchmark, its sums of money are points. */
    List<Quantity> in(Reading reading, List<Quantity> quantities, List<Mention> tests) {
        if (!earned(tests)) {
            return quantities;
        }
        List<Quantity> counted = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean money = quantity.kind() == Quantity.Kind.OTHER
                    && CURRENCIES.indexOf(reading.plain().at(quantity.start() - 1)) >= 0
                    && quantity.end() == quantity.numberEnd();
            counted.add(
                    !money
                            ? quantity
                            : new Quantity(
                                    quantity.start(),
                                    quantity.end(),
                                    quantity.numberEnd(),
                                    quantity.value(),
                                    Quantity.Kind.POINTS,
                                    quantity.decimal(),
                                    false,
                                    quantity.range()));
        }
        return counted;
    }

    private boolean earned(List<Mention> tests) {
        for (Mention test : tests) {
            if (benchmarks.contains(test.id())) {
                return true;
            }
        }
        return false;
    }
}
