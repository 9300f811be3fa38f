package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.Position;
import io.claimstream.aggregate.rule.Promises;
import io.claimstream.aggregate.rule.Recency;
import io.claimstream.aggregate.rule.Verdicts;
import io.claimstream.aggregate.rule.Verdicts.Ground;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who takes which position on a model's openness. An origin has one current word on each subject,
 * the first of its {@code STATEMENTS} row; when that changes, its vote moves with it.
 */
final class OpennessFold {
    /** model, dimension, mode, origin, newest day, position, newest, claim: the first one is current. */
    private static final String STATEMENTS = "statements";
    /** model, dimension, position, newest, claim: the current words. */
    private static final String WORDS = "words";
    /** model, dimension, newest month, position: how many current words. */
    private static final String MONTHS = "months";
    /** model, dimension, position: how many current words. */
    private static final String TOTALS = "totals";

    private static final int WINDOW = (int) Recency.HEAVIEST * 3;
    private static final OpennessSummary UNKNOWN = new OpennessSummary(
            Verdicts.of(Map.of(), new Promises(List.of(), List.of())).openness(), List.of());

    private final BiFunction<String, String, Claim> claims;
    private final Rows<String> index;
    private final Counts counts;
    private final Rows<Voices> voices;
    private final Rows<OpennessSummary> summaries;
    private final PromiseFold promises;

    OpennessFold(
            BiFunction<String, String, Claim> claims,
            Rows<String> index,
            Counts counts,
            Rows<Voices> voices,
            Rows<OpennessSummary> summaries) {
        this.claims = claims;
        this.index = index;
        this.counts = counts;
        this.voices = voices;
        this.summaries = summaries;
        this.promises = new PromiseFold(claims, index);
    }

    void add(String model, Claim claim) {
        promises.add(model, claim);
        change(model, claim, key -> index.put(key, claim.claimId()));
    }

    void remove(String model, Claim claim) {
        promises.remove(model, claim);
        change(model, claim, index::remove);
    }

    /**
     * Decides anew, once a claim on openness has changed.
     *
     * @return every conflict that there could be on the model, and the dispute where there is one
     */
    Map<String, Optional<Dispute>> decide(String model) {
        Map<Dimension, Voices> spoken = voices(model);
        Verdicts verdicts = Verdicts.of(spoken, promises.promises(model));
        if (spoken.isEmpty()) {
            summaries.remove(Keys.of(model));
        } else {
            summaries.put(Keys.of(model), new OpennessSummary(verdicts.openness(), evidence(model, verdicts)));
        }
        return disputes(model, verdicts.conflicts());
    }

    private Map<String, Optional<Dispute>> disputes(String model, Map<String, Verdicts.Conflict> conflicts) {
        var disputes = new TreeMap<String, Optional<Dispute>>();
        for (String name : Verdicts.CONFLICTS) {
            disputes.put(
                    Disputes.opennessId(model, name),
                    Optional.ofNullable(conflicts.get(name))
                            .map(conflict -> Disputes.ofOpenness(
                                    name, said(model, conflict.one()), said(model, conflict.other()))));
        }
        return disputes;
    }

    private Disputes.Said said(String model, Ground ground) {
        String first = index.lastBefore(
                Keys.of(
                        model,
                        WORDS,
                        ground.dimension().name(),
                        ground.position().name()),
                Keys.LAST);
        return new Disputes.Said(
                words(model, ground.dimension(), ground.position(), Deciding.MOST),
                first == null ? null : claims.apply(model, first).source().publishedAt());
    }

    OpennessSummary summary(String model) {
        OpennessSummary summary = summaries.get(Keys.of(model));
        return summary == null ? UNKNOWN : summary;
    }

    private Map<Dimension, Voices> voices(String model) {
        var spoken = new EnumMap<Dimension, Voices>(Dimension.class);
        voices.firstRows(Keys.of(model), Dimension.values().length)
                .forEach(row ->
                        spoken.put(Dimension.valueOf(Keys.parts(row.key()).get(1)), row.value()));
        return spoken;
    }

    private void change(String model, Claim claim, java.util.function.Consumer<String> change) {
        Position position = Position.of(claim);
        if (position == null) {
            return;
        }
        Instant at = claim.source().publishedAt();
        String voice = Keys.of(
                model, STATEMENTS, dimension(claim).name(), position.mode().name(), Origins.of(claim));
        String key = voice + Keys.of(Keys.newestDayFirst(at), position.order(), Keys.newestFirst(at), claim.claimId());
        String before = word(voice);
        // The claim that is going is still in its row, so the claim given is the one to count by.
        change.accept(key);
        String after = word(voice);
        if (before == null ? after != null : !before.equals(after)) {
            count(model, before, claim, -1);
            count(model, after, claim, 1);
            keep(model, dimension(claim));
        }
    }

    private @Nullable String word(String voice) {
        return index.first(voice, 1).stream().findFirst().orElse(null);
    }

    /** Counts a voice's current word in or out; {@code changing} may not be among the claims. */
    private void count(String model, @Nullable String claimId, Claim changing, long by) {
        if (claimId == null) {
            return;
        }
        Claim claim = claimId.equals(changing.claimId()) ? changing : claims.apply(model, claimId);
        Position position = Position.of(claim);
        if (position == null) {
            throw new IllegalStateException("Claim %s takes no position, but was counted".formatted(claimId));
        }
        Instant at = claim.source().publishedAt();
        String dimension = dimension(claim).name();
        String word = Keys.of(model, WORDS, dimension, position.name(), Keys.newestFirst(at), claimId);
        if (by > 0) {
            index.put(word, claimId);
        } else {
            index.remove(word);
        }
        counts.add(Keys.of(model, TOTALS, dimension, position.name()), by);
        if (position.mode() == Position.Mode.SAID) {
            counts.add(Keys.of(model, MONTHS, dimension, Keys.descending(Recency.month(at)), position.name()), by);
        }
    }

    private void keep(String model, Dimension dimension) {
        Voices spoken = voices(model, dimension);
        String key = Keys.of(model, dimension.name());
        if (spoken.groups().isEmpty()) {
            voices.remove(key);
        } else {
            voices.put(key, spoken);
        }
    }

    private Voices voices(String model, Dimension dimension) {
        Map<Position, Long> extra = extraWeights(model, dimension);
        var groups = new EnumMap<Position, Voices.Group>(Position.class);
        for (var total : counts.rows().firstRows(Keys.of(model, TOTALS, dimension.name()), Position.values().length)) {
            List<String> parts = Keys.parts(total.key());
            Position position = Position.valueOf(parts.get(parts.size() - 1));
            long weight = position.mode() == Position.Mode.SAID ? total.value() + extra.getOrDefault(position, 0L) : 0;
            groups.put(position, new Voices.Group(total.value(), weight));
        }
        return new Voices(groups);
    }

    /** What the newest months weigh above 1; all else weighs 1. */
    private Map<Position, Long> extraWeights(String model, Dimension dimension) {
        var extra = new EnumMap<Position, Long>(Position.class);
        String newest = null;
        for (var month : counts.rows().firstRows(Keys.of(model, MONTHS, dimension.name()), WINDOW)) {
            List<String> parts = Keys.parts(month.key());
            String at = parts.get(3);
            newest = newest == null ? at : newest;
            long weight = Recency.weight(Keys.number(at), Keys.number(newest));
            extra.merge(Position.valueOf(parts.get(4)), (weight - 1) * month.value(), Long::sum);
        }
        return extra;
    }

    private List<Claim> words(String model, Dimension dimension, Position position, int limit) {
        return index.first(Keys.of(model, WORDS, dimension.name(), position.name()), limit).stream()
                .map(id -> claims.apply(model, id))
                .toList();
    }

    /** The newest few of what decided, and the newest promise. */
    private List<Stance.Deciding> evidence(String model, Verdicts verdicts) {
        var deciding = new ArrayList<Claim>();
        for (Ground ground : verdicts.grounds()) {
            deciding.addAll(words(model, ground.dimension(), ground.position(), Deciding.MOST));
        }
        var promises = new ArrayList<Claim>();
        if (verdicts.openness().planned()) {
            for (Dimension dimension : verdicts.openness().dimensions().keySet()) {
                promises.addAll(words(model, dimension, Position.PROMISED, 1));
                promises.addAll(words(model, dimension, Position.PROMISED_LATER, 1));
            }
        }
        var evidence = new ArrayList<Stance.Deciding>();
        deciding.stream()
                .sorted(Keys.NEWEST_FIRST)
                .limit(Deciding.MOST)
                .map(Deciding::of)
                .forEach(evidence::add);
        promises.stream().min(Keys.NEWEST_FIRST).map(Deciding::of).ifPresent(evidence::add);
        return List.copyOf(evidence);
    }

    private static Dimension dimension(Claim claim) {
        Claim.Openness openness = claim.openness();
        if (openness == null) {
            throw new IllegalStateException("Claim %s is not about openness".formatted(claim.claimId()));
        }
        return openness.dimension();
    }
}
