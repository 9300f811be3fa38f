package io.claimstream.ingest;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of two addresses is an article's: the one that it was published under, or the one that its page
 * gives itself. The page's counts where there is no other, or within one site, where the same article
 * often has several; a page cannot say that it is another site's article, nor that it is the home page.
 */
final class Address {
    private Address() {}

    /**
     * The address, in canonical form.
     *
     * @param published in canonical form
     * @param ofPage as the page gives it
     */
    static @Nullable String of(@Nullable String published, Optional<String> ofPage) {
        Optional<String> own = ofPage.flatMap(CanonicalUrl::of).filter(url -> !isHome(url));
        if (published == null) {
            return own.orElse(null);
        }
        return own.filter(url -> site(url).equals(site(published))).orElse(published);
    }

    private static boolean isHome(String canonical) {
        URI url = URI.create(canonical);
        return url.getPath().equals("/") && url.getQuery() == null;
    }

    private static String site(String canonical) {
        String authority = URI.create(canonical).getRawAuthority();
        return authority.startsWith("www.") ? authority.substring("www.".length()) : authority;
    }
}
