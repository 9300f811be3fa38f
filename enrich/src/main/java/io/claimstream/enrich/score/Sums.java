package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Results that are sums of money: "ended the year with $5,120", on a test of who earns most. */
final class Sums {
    private final Set<String> benchmarks = new HashSet<>();
    private final Set<String> signs = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Dictionary<Boolean> rates = new Dictionary<>();

    Sums() {
        JsonNode root = Words.of("sums.yaml");
        root.path("benchmarks").forEach(benchmark -> benchmarks.add(benchmark.asText()));
        root.path("signs").forEach(sign -> signs.add(sign.asText()));
        root.path("units").forEach(unit -> units.add(unit.asText()));
        root.path("rates").forEach(rate -> rates.add(rate.asText(), true));
    }

    /** The numbers of a sentence; where it is on such a benchmark, its sums of money are points. */
    List<Quantity> in(Reading reading, List<Quantity> quantities, List<Mention> tests) {
        if (!earned(tests)) {
            return quantities;
        }
        List<Quantity> counted = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean money = quantity.kind() == Quantity.Kind.OTHER && money(reading.plain(), quantity);
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

    /** "$5,120", "5,120 dollars", but not "12 dollars per million" */
    private boolean money(Plain plain, Quantity quantity) {
        int behind = plain.at(quantity.end()) == ' ' ? quantity.end() + 1 : quantity.end();
        if (behind < plain.length() && rates.longest(plain, behind, plain.length()) != null) {
            return false;
        }
        boolean plainNumber = quantity.end() == quantity.numberEnd();
        String unit =
                plain.folded().substring(quantity.numberEnd(), quantity.end()).strip();
        return plainNumber ? signs.contains(String.valueOf(plain.at(quantity.start() - 1))) : units.contains(unit);
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
