package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.ModelSizes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been named so far in an article, for words that point back to it: "the former", "the smaller model",
 * "OpenAI's". Follows the text from its start to its end.
 */
final class Referents {
    /** As many models back "the larger" may reach. */
    private static final int RECENT = 8;

    private final List<Mention> models = new ArrayList<>();
    private final List<Mention> benchmarks = new ArrayList<>();
    private final Map<String, Mention> byVendor = new HashMap<>();

    private final Lineage lineage;
    private @Nullable Mention spokenOf;

    Referents(Lineage lineage) {
        this.lineage = lineage;
    }

    void seen(Mention mention) {
        if (mention.kind() == Mention.Kind.BENCHMARK) {
            remember(benchmarks, mention);
        } else if (mention.model() && !mention.family()) {
            remember(models, mention);
            if (mention.vendor() != null) {
                byVendor.put(mention.vendor(), mention);
            }
        }
    }

    private static void remember(List<Mention> recent, Mention mention) {
        recent.removeIf(each -> each.id().equals(mention.id()));
        recent.add(mention);
        if (recent.size() > RECENT) {
            recent.remove(0);
        }
    }

    /** The model or benchmark named last but {@code back}. */
    @Nullable
    Mention recent(boolean benchmark, int back) {
        List<Mention> recent = benchmark ? benchmarks : models;
        int index = recent.size() - 1 - back;
        return index < 0 || recent.size() < 2 ? null : recent.get(index);
    }

    /** Of two, the one that {@code other} is not: the model named last but for it. */
    @Nullable
    Mention besides(Mention other) {
        for (int i = models.size() - 1; i >= 0; i--) {
            if (!models.get(i).id().equals(other.id())) {
                return models.get(i);
            }
        }
        return null;
    }

    /** The models named last, in order. */
    List<Mention> models() {
        return List.copyOf(models);
    }

    /** The benchmarks named last, in order, as far as they are named from {@code start} on. */
    List<Mention> benchmarksFrom(int start) {
        List<Mention> from = new ArrayList<>();
        for (Mention benchmark : benchmarks) {
            if (benchmark.start() >= start) {
                from.add(benchmark);
            }
        }
        return from;
    }

    /** The last model of a vendor. */
    @Nullable
    Mention ofVendor(String vendor) {
        return byVendor.get(vendor);
    }

    /** Whom the sentence that is read next is about when it does not say. */
    void about(@Nullable Mention model) {
        spokenOf = model;
    }

    @Nullable
    Mention spokenOf() {
        return spokenOf;
    }

    /** The model before {@code of}, or before the one spoken of. */
    @Nullable
    Mention predecessor(@Nullable Mention of) {
        return lineage.predecessor(of == null ? spokenOf : of);
    }

    /** Remembers that a model is said to be the one before that which is spoken of. */
    void cameBefore(Mention model) {
        if (spokenOf != null && !model.family() && spokenOf.familyId().equals(model.familyId())) {
            lineage.cameBefore(model);
        }
    }

    /** The newest of the family spoken of, of those named before {@code place}. */
    @Nullable
    Mention newest(int place) {
        return lineage.newest(spokenOf, place);
    }

    /** The largest, or smallest, of the family spoken of before {@code place}; null where it has but one size. */
    @Nullable
    Mention siblingBySize(boolean largest, int place) {
        return lineage.bySize(spokenOf, largest, place);
    }

    /**
     * The largest, or smallest, of the last models of known size, else of the family spoken of before {@code place}; null
     * unless two differ.
     */
    @Nullable
    Mention bySize(boolean largest, int place) {
        Mention found = null;
        int sized = 0;
        for (Mention model : models) {
            double size = ModelSizes.billions(model.name());
            sized += size > 0 ? 1 : 0;
            boolean better = found == null
                    || (largest ? size > ModelSizes.billions(found.name()) : size < ModelSizes.billions(found.name()));
            if (size > 0 && better) {
                found = model;
            }
        }
        return sized < 2 ? lineage.bySize(spokenOf, largest, place) : found;
    }
}
