package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.ArticleFold;
import io.claimstream.aggregate.rule.ArticleDisputes;
import io.claimstream.events.Claim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim counts.
 *
 * @param model the model that it is about
 * @param subject the key of what its article may contradict it on
 */
record ClaimHome(@Nullable String model, @Nullable String subject) {
    static final ClaimHome NONE = new ClaimHome(null, null);

    static ClaimHome of(Claim claim) {
        return new ClaimHome(
                claim.model().id(),
                Optional.ofNullable(ArticleDisputes.subject(claim))
                        .map(ArticleFold::key)
                        .orElse(null));
    }
}
