package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The one table of what links between numbers and names cost, from {@code costs.yaml}. */
@SuppressWarnings("EnumOrdinal") // asked for every token: rows and columns of an array
final class Costs {

    /** Which way a link goes. */
    enum Link {
        MODEL_BEFORE,
        MODEL_BEHIND,
        BENCHMARK_BEFORE,
        BENCHMARK_BEHIND
    }

    private final double[][] perToken = new double[Link.values().length][Cue.values().length];
    private final double[] start = new double[Link.values().length];
    private final Map<String, Double> other = new HashMap<>();

    Costs() {
        JsonNode root = Words.of("costs.yaml");
        for (Link link : Link.values()) {
            JsonNode row = root.path(link.name().toLowerCase(Locale.ROOT));
            for (Cue cue : Cue.values()) {
                perToken[link.ordinal()][cue.ordinal()] = number(row, cue.name());
            }
            start[link.ordinal()] = number(row, "start");
        }
        root.path("other")
                .properties()
                .forEach(price -> other.put(price.getKey(), price.getValue().asDouble()));
    }

    double start(Link link) {
        return start[link.ordinal()];
    }

    double of(Link link, Cue between) {
        return perToken[link.ordinal()][between.ordinal()];
    }

    /** A price or limit by its name. */
    double other(String name) {
        Double price = other.get(name);
        if (price == null) {
            throw new IllegalStateException("costs.yaml has no " + name);
        }
        return price;
    }

    private static double number(JsonNode row, String name) {
        JsonNode cost = row.get(name);
        if (cost == null) {
            throw new IllegalStateException("costs.yaml has no " + name);
        }
        return cost.asDouble();
    }
}
