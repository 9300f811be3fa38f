package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.ArticleDisputes;
import io.claimstream.aggregate.rule.ArticleDisputes.Subject;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Dispute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an article says on one subject, in which it may contradict itself. */
public final class ArticleFold {
    private final Rows<Claim> claims;

    /**
     * @param claims by subject, kind and claim id
     */
    public ArticleFold(Rows<Claim> claims) {
        this.claims = claims;
    }

    /** The key under which the claims on a subject meet. */
    public static String key(Subject subject) {
        return Keys.of(subject.article(), subject.topic().name(), subject.id());
    }

    /** Makes a claim what it is now; the disputes that this changes. */
    public List<DisputeChange> apply(String subject, String claimId, @Nullable Claim now) {
        boolean quiet = isQuiet(subject);
        Map<String, Dispute> before = quiet ? Map.of() : disputes(subject);
        for (Kind kind : Kind.values()) {
            claims.remove(row(subject, kind, claimId));
        }
        if (now != null) {
            claims.put(row(subject, now.kind(), claimId), now);
        }
        return DisputeChange.between(before, quiet && isQuiet(subject) ? Map.of() : disputes(subject));
    }

    /** Numbers alone contradict nothing, and a table has many: they need not be read. */
    private boolean isQuiet(String subject) {
        return claims.first(subject + Keys.of(Kind.COMPARISON.name()), 1).isEmpty()
                && claims.first(subject + Keys.of(Kind.OPENNESS.name()), 1).isEmpty();
    }

    private Map<String, Dispute> disputes(String subject) {
        return ArticleDisputes.of(claims.first(subject, Integer.MAX_VALUE));
    }

    private static String row(String subject, Kind kind, String claimId) {
        return subject + Keys.of(kind.name(), claimId);
    }
}
