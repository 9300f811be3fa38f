package io.claimstream.enrich;

import io.claimstream.enrich.alias.AliasRule;
import io.claimstream.enrich.attribution.Attributor;
import io.claimstream.enrich.attribution.Credits;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.comparison.ComparisonRule;
import io.claimstream.enrich.cue.CueFinder;
import io.claimstream.enrich.explain.Explanation;
import io.claimstream.enrich.mention.MentionFinder;
import io.claimstream.enrich.mention.Mentions;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.mention.Title;
import io.claimstream.enrich.openness.OpennessFinder;
import io.claimstream.enrich.rank.RankRule;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Once;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.reading.Trace;
import io.claimstream.enrich.release.ReleaseRule;
import io.claimstream.enrich.score.ScoreFinder;
import io.claimstream.enrich.spec.SpecRule;
import io.claimstream.enrich.text.Document;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article's claims. The same article gives the same claims; keeps nothing between articles, so threads may share it. */
public final class ClaimExtractor {
    /** Name and version of the rules; users who add to the catalog have a hash of what they add behind it. */
    private static final String RULES = "rules/8";

    private final MentionFinder mentionFinder;
    private final Attributor attributor;
    private final List<ClaimFinder> finders;
    private final String extractor;
    private final Calibration calibration;

    public ClaimExtractor(Catalog catalog) {
        this(catalog, Calibration.standard());
    }

    /** Whose claims are as sure as {@code calibration} says. */
    public ClaimExtractor(Catalog catalog, Calibration calibration) {
        this.mentionFinder = new MentionFinder(catalog);
        this.attributor = new Attributor(catalog);
        this.extractor = catalog.version().isEmpty() ? RULES : RULES + "+" + catalog.version();
        this.calibration = calibration;
        this.finders = List.of(
                new ScoreFinder(catalog),
                new OpennessFinder(),
                new CueFinder(List.of(
                        new ComparisonRule(catalog),
                        new RankRule(),
                        new SpecRule(),
                        new ReleaseRule(),
                        new AliasRule())));
    }

    /** With the bundled catalog. */
    public ClaimExtractor() {
        this(Catalog.standard());
    }

    /** What {@code article} says, in the order of its evidence. A copy says nothing of its own. */
    public List<Claim> extract(Article article) {
        if (article.duplicateOf() != null) {
            return List.of();
        }
        Reading reading = read(article);
        return List.copyOf(found(reading, new Claims(reading, calibration)).values());
    }

    /**
     * The same with what a second extractor finds. What both find, the rules have found, even where the second would have
     * put it a little differently.
     *
     * @param other name of the second extractor
     */
    public List<Claim> extract(Article article, String other, ClaimFinder second) {
        if (article.duplicateOf() != null) {
            return List.of();
        }
        Reading reading = read(article);
        Claims claims = new Claims(reading, calibration);
        Map<String, Claim> once = found(reading, claims);
        Set<Object> gists = new HashSet<>();
        once.values().forEach(claim -> gists.add(Claims.gist(claim)));
        second.find(reading, finding -> {
            Claim claim = claims.of(finding, other);
            if (gists.add(Claims.gist(claim))) {
                once.putIfAbsent(claim.claimId(), claim);
            }
        });
        return once.values().stream()
                .sorted(Comparator.comparingInt(claim -> claim.evidence().start()))
                .toList();
    }

    /** What the rules find, by claim id, in the order of its evidence. */
    private Map<String, Claim> found(Reading reading, Claims claims) {
        Map<String, Claim> once = new LinkedHashMap<>();
        for (Finding finding : findings(reading)) {
            Claim claim = claims.of(finding, extractor);
            once.putIfAbsent(claim.claimId(), claim);
        }
        return once;
    }

    /** How {@code article} is read, in lines for people: of each sentence, what is recognised, considered and claimed. */
    public List<String> explain(Article article) {
        Explanation explanation = new Explanation();
        Reading reading = read(article, explanation);
        return explanation.lines(reading, findings(reading), calibration::confidence);
    }

    private List<Finding> findings(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimFinder finder : reading.mayClaim() ? finders : List.<ClaimFinder>of()) {
            finder.find(reading, findings::add);
        }
        findings.sort(Comparator.comparingInt(finding -> finding.evidence().start()));
        return findings;
    }

    /** What is known of the article before claims are looked for. */
    public Reading read(Article article) {
        return read(article, Trace.NONE);
    }

    private Reading read(Article article, Trace trace) {
        Document document = Document.of(article.text());
        Document headline = Document.of(article.title() == null ? "" : article.title());
        Title title = new Title(headline, mentionFinder.find(headline));
        Mentions mentions = mentionFinder.find(document, title);
        Subjects subjects = Subjects.of(document, mentions, mentionFinder.titled(title, mentions));
        Once<Credits> credits = new Once<>(() -> attributor.credits(article, document, headline, subjects));
        return new Reading(article, document, title, mentions, subjects, credits, trace);
    }
}
