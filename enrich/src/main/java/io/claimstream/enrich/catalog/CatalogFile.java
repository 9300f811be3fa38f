package io.claimstream.enrich.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.events.Claim.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One YAML file of a catalog; every section may be left out. */
record CatalogFile(
        List<Vendor> vendors,
        List<Family> families,
        List<Benchmark> benchmarks,
        List<String> suffixes,
        List<String> small,
        List<String> compounds,
        BenchmarkWords benchmarkWords) {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /**
     * @throws IllegalArgumentException naming the entry that is not of the format
     */
    static CatalogFile read(String file, InputStream in) throws IOException {
        JsonNode root;
        try {
            root = YAML.readTree(in);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("catalog %s is not YAML: %s".formatted(file, e.getOriginalMessage()), e);
        }
        return new CatalogFile(
                entries(file, root, "vendors", CatalogFile::vendor),
                entries(file, root, "families", CatalogFile::family),
                entries(file, root, "benchmarks", CatalogFile::benchmark),
                strings(root.get("suffixes")),
                strings(root.get("small")),
                strings(root.get("compounds")),
                new BenchmarkWords(
                        strings(root.get("subsets")), strings(root.get("endings")), strings(root.get("ordinary"))));
    }

    private static <T> List<T> entries(String file, JsonNode root, String section, Function<Entry, T> read) {
        List<T> entries = new ArrayList<>();
        for (JsonNode node : root.path(section)) {
            try {
                entries.add(read.apply(new Entry(node)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "catalog %s, %s, %s: %s".formatted(file, section, node, e.getMessage()), e);
            }
        }
        return entries;
    }

    private static Vendor vendor(Entry entry) {
        return new Vendor(entry.id(), entry.name(), entry.list("aliases"));
    }

    private static Family family(Entry entry) {
        return new Family(
                entry.id(),
                entry.name(),
                entry.text("vendor", ""),
                entry.list("aliases"),
                entry.text("join", " "),
                entry.flag("single"),
                entry.flag("versioned"),
                entry.flag("exact"),
                (int) entry.number("since", 0),
                entry.flag("variantFirst"),
                entry.list("variants"));
    }

    private static Benchmark benchmark(Entry entry) {
        Unit unit = Unit.valueOf(entry.text("unit", "percent").toUpperCase(Locale.ROOT));
        Double max = entry.number("max");
        return new Benchmark(
                entry.id(),
                entry.name(),
                entry.list("aliases"),
                unit,
                entry.number("min", 0),
                max == null && unit == Unit.PERCENT ? Double.valueOf(100) : max,
                !entry.flag("lower"),
                entry.flag("exact"));
    }

    private static List<String> strings(@Nullable JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node != null) {
            node.forEach(each -> strings.add(each.asText()));
        }
        return strings;
    }

    /** A short entry is only its name. */
    private record Entry(JsonNode node) {
        String name() {
            String name = node.isObject() ? text("name", "") : node.asText();
            if (name.isBlank()) {
                throw new IllegalArgumentException("it has no name");
            }
            return name;
        }

        String id() {
            return text("id", Slug.of(name()));
        }

        String text(String field, String otherwise) {
            JsonNode value = node.get(field);
            return value == null ? otherwise : value.asText();
        }

        boolean flag(String field) {
            return node.path(field).asBoolean(false);
        }

        List<String> list(String field) {
            return strings(node.get(field));
        }

        double number(String field, double otherwise) {
            Double value = number(field);
            return value == null ? otherwise : value;
        }

        @Nullable
        Double number(String field) {
            JsonNode value = node.get(field);
            return value == null ? null : value.asDouble();
        }
    }
}
