package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The one table of what links between numbers and names cost, from {@code costs.yaml}. */
final class Costs {

    /** Which way a link goes. */
    enum Link {
        MODEL_BEFORE,
        MODEL_BEHIND,
        BENCHMARK_BEFORE,
        BENCHMARK_BEHIND
    }

    private final Map<Link, double[]> perToken = new EnumMap<>(Link.class);
    private final Map<Link, Double> start = new EnumMap<>(Link.class);
    private final JsonNode other;

    Costs() {
        try (InputStream in = Costs.class.getResourceAsStream("costs.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (Link link : Link.values()) {
                JsonNode row = root.path(link.name().toLowerCase(Locale.ROOT));
                double[] costs = new double[Cue.values().length];
                for (Cue cue : Cue.values()) {
                    costs[cue.ordinal()] = number(row, cue.name());
                }
                perToken.put(link, costs);
                start.put(link, number(row, "start"));
            }
            other = root.path("other");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double start(Link link) {
        return start.get(link);
    }

    double of(Link link, Cue between) {
        return perToken.get(link)[between.ordinal()];
    }

    /** A price or limit by its name. */
    double other(String name) {
        return number(other, name);
    }

    private static double number(JsonNode row, String name) {
        JsonNode cost = row.get(name);
        if (cost == null) {
            throw new IllegalStateException("costs.yaml has no " + name);
        }
        return cost.asDouble();
    }
}
