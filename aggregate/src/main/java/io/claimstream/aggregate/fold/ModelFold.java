package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.Position;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a model's claims add up to, kept in rows so that one claim costs the logarithm of how
 * many there are: a claim is put into every order in which something is asked of it, and taken out
 * of them all when it changes.
 */
public final class ModelFold {
    private static final String NAMES = "names";
    private static final String TIMES = "times";
    private static final String CLAIMS = "claims";
    private static final String ORIGINS = "origins";
    private static final String ORIGIN = "origin";

    private final Rows<Claim> claims;
    private final Rows<String> index;
    private final Counts counts;
    private final OpennessFold openness;
    private final ScoreFold scores;
    private final CellFold cells;
    private final Rows<Dispute> disputes;

    /**
     * @param claims by model and claim id
     * @param index the orders; a row's value is the id of its claim
     * @param counts how many
     * @param voices by model and dimension
     * @param summaries by model
     * @param disputes by model and id
     */
    public ModelFold(
            Rows<Claim> claims,
            Rows<String> index,
            Rows<Long> counts,
            Rows<Voices> voices,
            Rows<OpennessSummary> summaries,
            Rows<Dispute> disputes) {
        this.claims = claims;
        this.index = index;
        this.counts = new Counts(counts);
        this.openness = new OpennessFold(this::claim, index, this.counts, voices, summaries);
        this.scores = new ScoreFold(this::claim, index);
        this.cells = new CellFold(this::claim, index);
        this.disputes = disputes;
    }

    /**
     * Makes a claim what it is now.
     *
     * @return what that changed; nothing where all was so already
     */
    public @Nullable Change apply(String model, String claimId, @Nullable Claim now) {
        String key = Keys.of(model, claimId);
        Claim before = claims.get(key);
        if (Objects.equals(before, now)) {
            return null;
        }
        ModelRef named = ref(model);
        if (before != null) {
            remove(model, before);
            claims.remove(key);
        }
        if (now != null) {
            claims.put(key, now);
            add(model, now);
        }
        Set<String> benchmarks = Objects.equals(named, ref(model)) ? benchmarks(before, now) : all(model, before);
        return new Change(benchmarks, disputes(model, before, now));
    }

    /**
     * What one claim changed.
     *
     * @param benchmarks those whose cells it touched
     * @param disputes those that it opened, changed or settled
     */
    public record Change(Set<String> benchmarks, List<DisputeChange> disputes) {}

    private List<DisputeChange> disputes(String model, @Nullable Claim before, @Nullable Claim now) {
        var open = new TreeMap<String, Optional<Dispute>>();
        boolean decides = false;
        for (Claim claim : new @Nullable Claim[] {before, now}) {
            if (claim != null && Figures.benchmark(claim) != null) {
                open.put(Disputes.figuresId(claim), scores.dispute(model, claim));
            }
            decides |= claim != null && Position.of(claim) != null;
        }
        if (decides) {
            open.putAll(openness.decide(model));
        }
        var changes = new ArrayList<DisputeChange>();
        open.forEach((id, dispute) -> {
            String key = Keys.of(model, id);
            Dispute was = disputes.get(key);
            if (!Optional.ofNullable(was).equals(dispute)) {
                dispute.ifPresentOrElse(is -> disputes.put(key, is), () -> disputes.remove(key));
                changes.add(new DisputeChange(id, was, dispute.orElse(null)));
            }
        });
        return changes;
    }

    /** Every cell names its model, so that another name touches them all. */
    private Set<String> all(String model, @Nullable Claim before) {
        Set<String> touched = benchmarks(before, null);
        touched.addAll(scores.benchmarks(model));
        return touched;
    }

    private static Set<String> benchmarks(@Nullable Claim before, @Nullable Claim now) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(now))
                .flatMap(Optional::stream)
                .map(Figures::benchmark)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stance without its benchmarks; none where no claim is left. */
    public @Nullable Stance stance(String model) {
        ModelRef ref = ref(model);
        if (ref == null) {
            return null;
        }
        OpennessSummary summary = openness.summary(model);
        return new Stance(
                ref,
                summary.openness(),
                List.of(),
                summary.evidence(),
                counts.get(Keys.of(model, ORIGINS)),
                counts.get(Keys.of(model, CLAIMS)),
                time(model, index.lastBefore(Keys.of(model, TIMES), Keys.LAST)),
                time(
                        model,
                        index.first(Keys.of(model, TIMES), 1).stream()
                                .findFirst()
                                .orElse(null)));
    }

    /** The model's cell on a benchmark; none where no figure is left. */
    public @Nullable Cell cell(String model, String benchmark) {
        ModelRef ref = ref(model);
        return ref == null ? null : cells.cell(ref, benchmark);
    }

    /** The model as its newest claim names it, one with a known name before others. */
    private @Nullable ModelRef ref(String model) {
        return index.first(Keys.of(model, NAMES), 1).stream()
                .map(id -> claim(model, id).model())
                .findFirst()
                .orElse(null);
    }

    private void add(String model, Claim claim) {
        index.put(nameKey(model, claim), claim.claimId());
        if (claim.source().publishedAt() != null) {
            index.put(timeKey(model, claim), claim.claimId());
        }
        counts.add(Keys.of(model, CLAIMS), 1);
        if (counts.add(originKey(model, claim), 1) == 1) {
            counts.add(Keys.of(model, ORIGINS), 1);
        }
        openness.add(model, claim);
        scores.add(model, claim);
    }

    private void remove(String model, Claim claim) {
        index.remove(nameKey(model, claim));
        index.remove(timeKey(model, claim));
        counts.add(Keys.of(model, CLAIMS), -1);
        if (counts.add(originKey(model, claim), -1) == 0) {
            counts.add(Keys.of(model, ORIGINS), -1);
        }
        openness.remove(model, claim);
        scores.remove(model, claim);
    }

    private static String nameKey(String model, Claim claim) {
        String known = claim.model().known() ? "0" : "1";
        return Keys.of(model, NAMES, known, Keys.newestFirst(claim.source().publishedAt()), claim.claimId());
    }

    private static String timeKey(String model, Claim claim) {
        return Keys.of(model, TIMES, Keys.newestFirst(claim.source().publishedAt()), claim.claimId());
    }

    private static String originKey(String model, Claim claim) {
        return Keys.of(model, ORIGIN, Origins.of(claim));
    }

    private @Nullable Instant time(String model, @Nullable String claimId) {
        return claimId == null ? null : claim(model, claimId).source().publishedAt();
    }

    private Claim claim(String model, String claimId) {
        Claim claim = claims.get(Keys.of(model, claimId));
        if (claim == null) {
            throw new IllegalStateException(
                    "The index names claim %s of model %s, which is not there".formatted(claimId, model));
        }
        return claim;
    }
}
