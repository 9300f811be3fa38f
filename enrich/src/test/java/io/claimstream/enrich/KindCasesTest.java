package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of a kind's folder: a text and what it says of that kind. */
class KindCasesTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<Kind, String> FOLDERS = Map.of(
            Kind.COMPARISON, "comparisons",
            Kind.RANK, "ranks",
            Kind.SPEC, "specs",
            Kind.RELEASE, "releases",
            Kind.ALIAS, "aliases");

    private final ClaimExtractor extractor = new ClaimExtractor();

    @TestFactory
    Stream<DynamicContainer> aTextGivesItsClaimsOfAKindAndNoOthers() {
        return FOLDERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(folder -> DynamicContainer.dynamicContainer(
                        folder.getValue(),
                        cases(folder.getKey(), Path.of("src/test/resources/cases", folder.getValue()))));
    }

    private Stream<DynamicTest> cases(Kind kind, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().flatMap(file -> cases(kind, read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<DynamicTest> cases(Kind kind, JsonNode file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(node -> DynamicTest.dynamicTest(node.path("text").asText(), () -> check(kind, node)));
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Kind kind, JsonNode node) {
        Article article = new Article(
                "a",
                null,
                null,
                null,
                null,
                Instant.parse("2026-04-10T08:00:00Z"),
                node.path("lang").asText("en"),
                1,
                "h",
                null,
                null,
                node.path("text").asText());
        TreeSet<String> expected = new TreeSet<>();
        node.path("says").forEach(each -> expected.add(each.asText()));
        TreeSet<String> found = new TreeSet<>();
        for (Claim claim : extractor.extract(article)) {
            assertThat(article.text()
                            .substring(
                                    claim.evidence().start(), claim.evidence().end()))
                    .isEqualTo(claim.evidence().quote());
            if (claim.kind() == kind) {
                found.add(said(claim));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String said(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.model().id());
        if (claim.comparison() != null) {
            Claim.Comparison comparison = claim.comparison();
            parts.set(
                    0,
                    parts.get(0) + " " + small(comparison.direction()) + " "
                            + comparison.rival().id());
            parts.add(first(id(comparison.benchmark()), comparison.field()));
            parts.add(
                    comparison.delta() == null
                            ? "-"
                            : comparison.delta().toPlainString() + " " + small(comparison.unit()));
        } else if (claim.rank() != null) {
            Claim.Rank rank = claim.rank();
            parts.add(first(id(rank.benchmark()), rank.list()));
            parts.add(rank.rank() + (rank.of() == null ? "" : "/" + rank.of()));
        } else if (claim.spec() != null) {
            parts.add(claim.spec().property());
            parts.add(claim.spec().value()
                    + (claim.spec().unit() == null ? "" : " " + claim.spec().unit()));
        } else if (claim.release() != null) {
            parts.add(first(claim.release().date(), null));
            parts.add(first(claim.release().channel(), null));
        } else if (claim.alias() != null) {
            parts.add(claim.alias().name());
        }
        if (claim.modality() != Modality.ASSERTED) {
            parts.add(small(claim.modality()));
        }
        return String.join(" | ", parts);
    }

    private static @Nullable String id(@Nullable BenchmarkRef benchmark) {
        return benchmark == null ? null : benchmark.id();
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "-";
    }

    private static String small(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
