package io.claimstream.enrich.quality;

import io.claimstream.enrich.quality.Corpus.Annotated;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Holds an article's claims of scores and openness against its gold. */
final class Judge {
    private static final BigDecimal EXACT = new BigDecimal("0.05");

    private final Names names = new Names(Equivalences.standard());

    Verdict judge(Annotated annotated, List<Claim> claims) {
        Gold gold = annotated.gold();
        List<Claim> scores = ofKind(claims, Kind.SCORE);
        List<Claim> labelled = scores.stream().filter(Judge::labelled).toList();
        List<Claim> unlabelled =
                scores.stream().filter(claim -> !labelled(claim)).toList();
        List<Claim> openness = ofKind(claims, Kind.OPENNESS);
        var scoreMatching = Matching.of(
                requiredFirst(
                        gold.scores().stream()
                                .filter(each -> !each.unlabelled())
                                .toList(),
                        each -> List.of(names.words(each.model()), "" + each.benchmark(), each.value())),
                labelled,
                this::sameScore,
                claim -> onPartialTable(gold, claim));
        var unlabelledMatching = Matching.of(
                gold.scores().stream().filter(Gold.Score::unlabelled).toList(),
                unlabelled,
                this::sameValue,
                claim -> onPartialTable(gold, claim));
        var opennessMatching = Matching.of(
                requiredFirst(gold.openness(), each -> List.of(names.words(each.model()), each.status())),
                first(openness, claim -> List.of(names.words(claim.model().name()), status(claim))),
                this::sameStatus,
                claim -> false);
        var dimensionMatching = Matching.of(
                requiredFirst(
                        gold.openness(), each -> List.of(names.words(each.model()), each.dimension(), each.status())),
                first(openness, claim -> List.of(names.words(claim.model().name()), dimension(claim), status(claim))),
                this::sameDimension,
                claim -> false);
        return new Verdict(
                annotated,
                Map.of(
                        Measure.SCORES, scoreMatching.tally(),
                        Measure.UNLABELLED, unlabelledMatching.tally(),
                        Measure.OPENNESS, opennessMatching.tally(),
                        Measure.DIMENSIONS, dimensionMatching.tally(),
                        Measure.ATTRIBUTION, attribution(gold, labelled)),
                Mistakes.of(scoreMatching, unlabelledMatching, opennessMatching),
                Verdict.Judged.of(List.of(scoreMatching, unlabelledMatching, dimensionMatching)),
                claims.stream().filter(claim -> !quoted(annotated, claim)).toList());
    }

    private Tally attribution(Gold gold, List<Claim> labelled) {
        Tally tally = Tally.NONE;
        for (Gold.Score each : gold.scores()) {
            if (each.reporter() != null && !each.unlabelled()) {
                tally = labelled.stream()
                        .filter(claim -> sameScore(each, claim))
                        .findFirst()
                        .map(claim -> names.sameReporter(
                                        each.reporter(), claim.attribution().name())
                                ? new Tally(1, 0, 0)
                                : new Tally(0, 0, 1))
                        .orElse(Tally.NONE)
                        .plus(tally);
            }
        }
        return tally;
    }

    private boolean sameScore(Gold.Score gold, Claim claim) {
        return sameValue(gold, claim)
                && names.sameBenchmark(
                        gold.benchmark(), claim.score().benchmark().name());
    }

    private boolean sameValue(Gold.Score gold, Claim claim) {
        BigDecimal tolerance = gold.approximate() ? BigDecimal.ONE : EXACT;
        return gold.value().subtract(claim.score().value()).abs().compareTo(tolerance) <= 0
                && names.sameModel(gold, claim.model().name());
    }

    private boolean sameStatus(Gold.Openness gold, Claim claim) {
        return gold.status().equals(status(claim))
                && names.sameModel(gold, claim.model().name());
    }

    private boolean sameDimension(Gold.Openness gold, Claim claim) {
        return gold.dimension().equals(dimension(claim)) && sameStatus(gold, claim);
    }

    static String dimension(Claim claim) {
        return claim.openness().dimension().name().toLowerCase(Locale.ROOT);
    }

    static String status(Claim claim) {
        String status = claim.openness().status().name().toLowerCase(Locale.ROOT);
        if (claim.modality() == Modality.PLANNED) {
            return "planned_" + status;
        }
        return claim.modality() == Modality.RUMOURED ? "rumoured" : status;
    }

    private static boolean labelled(Claim claim) {
        return claim.score().benchmark() != null;
    }

    private static boolean onPartialTable(Gold gold, Claim claim) {
        return gold.partialTables() && claim.evidence().table();
    }

    private static List<Claim> ofKind(List<Claim> claims, Kind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    /** One of those that say the same, a required one where there is one. */
    private static <G extends Gold.Entry> List<G> requiredFirst(List<G> golds, Function<G, Object> said) {
        Map<Object, G> kept = new LinkedHashMap<>();
        golds.forEach(each -> kept.merge(said.apply(each), each, (a, b) -> a.optional() ? b : a));
        return List.copyOf(kept.values());
    }

    private static List<Claim> first(List<Claim> claims, Function<Claim, Object> said) {
        Map<Object, Claim> kept = new LinkedHashMap<>();
        claims.forEach(each -> kept.putIfAbsent(said.apply(each), each));
        return new ArrayList<>(kept.values());
    }

    /** The words stand where the evidence says. */
    private static boolean quoted(Annotated annotated, Claim claim) {
        var evidence = claim.evidence();
        return !evidence.quote().isBlank()
                && annotated.article().text().startsWith(evidence.quote(), evidence.start())
                && evidence.end() == evidence.start() + evidence.quote().length();
    }
}
