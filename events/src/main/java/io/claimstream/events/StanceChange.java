package io.claimstream.events;

import io.claimstream.events.Claim.ModelRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a model that a reader would call a change.
 *
 * @param model of which it is told
 * @param what {@code seen}, {@code verdict}, {@code contested}, {@code promise}, {@code leader}, {@code
 *     dispute} or {@code gone}
 * @param subject the benchmark's id where another leads, the dispute's id where one opens or is settled, what is
 *     promised ({@code weights}, {@code later versions}) where a promise is made or kept
 * @param before absent where there was nothing before
 * @param after absent where there is nothing left
 * @param because the claims that decide it now
 */
public record StanceChange(
        ModelRef model,
        String what,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        List<Stance.Deciding> because) {}
