package io.claimstream.enrich.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One YAML file of a catalog, as it is written; every section may be left out. */
final class CatalogFile {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /** Sections of entries, with the fields that an entry may have. */
    private static final Map<String, Set<String>> ENTRIES = Map.of(
            "vendors", fields("id", "name", "aliases"),
            "families",
                    fields(
                            "id",
                            "name",
                            "vendor",
                            "aliases",
                            "join",
                            "single",
                            "versioned",
                            "exact",
                            "since",
                            "variantFirst",
                            "variants"),
            "benchmarks", fields("id", "name", "aliases", "unit", "min", "max", "lower", "exact"));

    /** Sections of words. */
    private static final Set<String> WORDS =
            fields("suffixes", "small", "typed", "compounds", "subsets", "endings", "ordinary");

    private final String file;
    /** By section and id. */
    private final Map<String, Map<String, CatalogEntry>> entries = new LinkedHashMap<>();

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private CatalogFile(String file) {
        this.file = file;
    }

    private static Set<String> fields(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /**
     * @param content YAML
     * @throws IllegalArgumentException naming the file, the line and what to do
     */
    static CatalogFile read(String file, byte[] content) throws IOException {
        CatalogFile catalog = new CatalogFile(file);
        try (JsonParser parser = YAML.createParser(content)) {
            catalog.sections(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "%s: not YAML: %s"
                            .formatted(
                                    catalog.at(line),
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        }
        return catalog;
    }

    Collection<CatalogEntry> entries(String section) {
        return entries.getOrDefault(section, Map.of()).values();
    }

    List<String> words(String section) {
        return words.getOrDefault(section, List.of());
    }

    private void sections(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw wrong(parser, "it starts with no section; write vendors:, families: or benchmarks:");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String section = parser.currentName();
            Set<String> fields = ENTRIES.get(section);
            if (fields == null && !WORDS.contains(section)) {
                throw wrong(
                        parser,
                        "there is no section '%s', only vendors, families, benchmarks, %s"
                                .formatted(section, String.join(", ", WORDS)));
            }
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw wrong(parser, "'%s' is a list of entries, each with a dash before it".formatted(section));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                String where = at(parser.currentTokenLocation().getLineNr());
                JsonNode node = YAML.readTree(parser);
                if (fields == null) {
                    words.computeIfAbsent(section, key -> new ArrayList<>()).add(node.asText());
                } else {
                    add(
                            entries.computeIfAbsent(section, key -> new LinkedHashMap<>()),
                            CatalogEntry.of(where, node, fields));
                }
            }
        }
    }

    /** A file adds to another, but what it says twice itself is a slip. */
    private static void add(Map<String, CatalogEntry> entries, CatalogEntry entry) {
        CatalogEntry before = entries.putIfAbsent(entry.id(), entry);
        if (before != null) {
            throw entry.wrong("'%s' is listed already as '%s' (%s); make one entry of the two"
                    .formatted(entry.name(), before.name(), before.where()));
        }
    }

    private IllegalArgumentException wrong(JsonParser parser, String problem) {
        return new IllegalArgumentException(
                "%s: %s".formatted(at(parser.currentTokenLocation().getLineNr()), problem));
    }

    private String at(int line) {
        return "catalog %s, line %d".formatted(file, line);
    }
}
