package io.claimstream.enrich;

import io.claimstream.enrich.alias.AliasRule;
import io.claimstream.enrich.attribution.Attributor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.comparison.ComparisonRule;
import io.claimstream.enrich.cue.CueFinder;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.MentionFinder;
import io.claimstream.enrich.mention.Mentions;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.openness.OpennessFinder;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.rank.RankRule;
import io.claimstream.enrich.release.ReleaseRule;
import io.claimstream.enrich.score.ScoreFinder;
import io.claimstream.enrich.spec.SpecRule;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article's claims. The same article gives the same claims; keeps nothing between articles, so threads may share it. */
public final class ClaimExtractor {
    private final MentionFinder mentionFinder;
    private final Attributor attributor;
    private final List<ClaimFinder> finders;

    public ClaimExtractor(Catalog catalog) {
        this.mentionFinder = new MentionFinder(catalog);
        this.attributor = new Attributor(catalog);
        this.finders = List.of(
                new ScoreFinder(catalog),
                new OpennessFinder(),
                new CueFinder(List.of(
                        new ComparisonRule(catalog), new RankRule(), new SpecRule(), new ReleaseRule(), new AliasRule())));
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
        List<Finding> findings = new ArrayList<>();
        for (ClaimFinder finder : finders) {
            finder.find(reading, findings::add);
        }
        findings.sort(
                java.util.Comparator.comparingInt(finding -> finding.evidence().start()));
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Claim claim = Claims.of(reading, finding);
            claims.putIfAbsent(claim.claimId(), claim);
        }
        return List.copyOf(claims.values());
    }

    /** What is known of the article before claims are looked for. */
    public Reading read(Article article) {
        Document document = Document.of(article.text());
        Mentions mentions = mentionFinder.find(document);
        Subjects subjects = Subjects.of(document, mentions, titled(article));
        return new Reading(article, document, mentions, subjects, attributor.credits(article, document, subjects));
    }

    private List<Mention> titled(Article article) {
        if (article.title() == null) {
            return List.of();
        }
        Document title = Document.of(article.title());
        return mentionFinder.find(title).within(new Span(0, title.plain().length()), Mention.Kind.MODEL);
    }
}
