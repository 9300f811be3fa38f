package io.claimstream.ingest.feed;

import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Where the links of a feed lead: seen from its {@code xml:base}, else from its own address. */
record Links(WebAddress base) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*https?://.*", Pattern.DOTALL);

    static Links of(Element root, WebAddress at) {
        Element channel = root.getChild("channel", root.getNamespace());
        String base = base(root);
        String inner = base != null || channel == null ? base : base(channel);
        return new Links(inner == null ? at : resolved(at, inner).orElse(at));
    }

    private static @Nullable String base(Element element) {
        return element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The address as it is published; empty where it is not one of the web. */
    Optional<String> resolve(String link) {
        return link.isBlank() ? Optional.empty() : resolved(base, link).map(WebAddress::toString);
    }

    private static Optional<WebAddress> resolved(WebAddress base, String link) {
        try {
            return Optional.of(base.resolve(link));
        } catch (FetchException e) {
            return Optional.empty();
        }
    }
}
