package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.AttributionType;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose word a claim is: however many outlets repeat it, the origin is one. */
public final class Origins {
    private static final int LONGEST = 120;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cs}]+");

    private Origins() {}

    /**
     * The vendor for what a vendor says of its own model, else who is credited, else who published,
     * else the host, else the article.
     */
    public static String of(Claim claim) {
        String vendor = claim.attribution().type() == AttributionType.VENDOR
                ? claim.model().vendor()
                : null;
        return Stream.of(
                        vendor,
                        claim.attribution().name(),
                        claim.source().publisher(),
                        host(claim.source().url()))
                .filter(Objects::nonNull)
                .map(Origins::normalised)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> "article:" + claim.articleId());
    }

    /** One form for the spellings of a name: compatibility forms, case and spaces do not count. */
    public static String normalised(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
        return spaced.substring(
                0, spaced.offsetByCodePoints(0, Math.min(LONGEST, spaced.codePointCount(0, spaced.length()))));
    }

    private static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
