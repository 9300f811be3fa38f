package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The benchmark that an article is about: its numbers are on it where nothing else is said.
 *
 * @param benchmark null where it is about none, or nobody can tell
 * @param how the text says so, as {@code costs.yaml} has it
 */
record MainBenchmark(@Nullable Mention benchmark, String how) {
    /** As often an article names the one that it keeps speaking of. */
    private static final int OFTEN = 3;

    static MainBenchmark of(Reading reading) {
        List<Mention> named = reading.mentions().all().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BENCHMARK)
                .toList();
        Mention introduced = introduced(named);
        if (introduced != null) {
            return new MainBenchmark(introduced, "benchmark_far");
        }
        Mention titled = titled(reading, named);
        if (titled != null) {
            boolean alone = reading.title().mentions().all().stream().noneMatch(Mention::model);
            return new MainBenchmark(titled, alone ? "benchmark_topic" : "benchmark_titled");
        }
        return named.isEmpty()
                ? new MainBenchmark(own(reading), "benchmark_far")
                : new MainBenchmark(often(named), "benchmark_often");
    }

    boolean titled() {
        return how.equals("benchmark_titled") || topic();
    }

    /** Whether the title names it and no model. */
    private boolean topic() {
        return how.equals("benchmark_topic");
    }

    /** The tests that a sentence tells of; what it only describes by its size is what the title, or the block, has named. */
    List<Mention> meant(Reading reading, Block block, List<Mention> tests) {
        boolean sized = benchmark != null
                && tests.size() == 1
                && tests.get(0).kind() == Mention.Kind.TEST
                && tests.get(0).id().isEmpty()
                && !reading.numbers().within(tests.get(0).span()).isEmpty();
        return sized && (topic() || introduced(reading, block)) ? listed() : tests;
    }

    /** Whether it is one that the text introduces, and that this block, or the title, speaks of. */
    private boolean introduced(Reading reading, Block block) {
        return benchmark != null
                && !benchmark.known()
                && how.equals("benchmark_far")
                && (names(reading.mentions().within(block.span(), Mention.Kind.BENCHMARK))
                        || names(reading.title().mentions().all()));
    }

    private boolean names(List<Mention> named) {
        return benchmark != null
                && named.stream().anyMatch(mention -> mention.id().equals(benchmark.id()));
    }

    List<Mention> listed() {
        return benchmark == null ? List.of() : List.of(benchmark);
    }

    /** One that the article introduces, when it names no other. */
    private static @Nullable Mention introduced(List<Mention> named) {
        for (Mention mention : named) {
            if (mention.known() || !mention.id().equals(named.get(0).id())) {
                return null;
            }
        }
        return named.isEmpty() ? null : named.get(0);
    }

    /** The test without a name that an article tells of, which names no other. */
    private static @Nullable Mention own(Reading reading) {
        for (Mention mention : reading.mentions().all()) {
            if (mention.kind() == Mention.Kind.TEST && mention.id().isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    /** The only one that its title names. */
    private static @Nullable Mention titled(Reading reading, List<Mention> named) {
        Mention titled = null;
        for (Mention mention : reading.title().mentions().all()) {
            if (mention.kind() == Mention.Kind.BENCHMARK) {
                if (titled != null && !titled.id().equals(mention.id())) {
                    return null;
                }
                titled = mention;
            }
        }
        for (Mention mention : named) {
            if (titled != null && mention.familyId().equals(titled.familyId())) {
                return mention.id().equals(titled.id()) || !onlyOfFamily(named, mention) ? titled : mention;
            }
        }
        return titled;
    }

    /** Whether the text names one version or subset throughout: "SWE-bench" of a title means "SWE-bench Pro", then. */
    private static boolean onlyOfFamily(List<Mention> named, Mention mention) {
        return named.stream()
                .noneMatch(other -> other.familyId().equals(mention.familyId())
                        && !other.id().equals(mention.id()));
    }

    /** The one that makes up most of those that it names. */
    private static @Nullable Mention often(List<Mention> named) {
        Map<String, Integer> counts = new HashMap<>();
        Mention often = null;
        int most = 0;
        for (Mention mention : named) {
            int count = counts.merge(mention.id(), 1, Integer::sum);
            often = count > most ? mention : often;
            most = Math.max(most, count);
        }
        return most >= OFTEN && most * 3 >= named.size() * 2 ? often : null;
    }
}
