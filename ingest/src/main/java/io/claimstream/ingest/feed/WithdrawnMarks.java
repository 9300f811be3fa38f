package io.claimstream.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * How feeds say that an article was taken back: Atom's {@code deleted-entry} (RFC 6721), the {@code status} of Media
 * RSS, and the publishing status of IPTC's formats under any namespace.
 */
final class WithdrawnMarks {
    private static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");
    private static final Set<String> STATES = Set.of("canceled", "cancelled", "withheld", "deleted", "blocked");
    private static final Set<String> ELEMENTS = Set.of("status", "pubstatus");

    private WithdrawnMarks() {}

    static List<FeedItem> deletedEntries(Element root, Links links) {
        return root.getChildren("deleted-entry", TOMBSTONES).stream()
                .filter(element -> element.getAttributeValue("ref") != null)
                .map(element -> FeedItem.withdrawal(
                        element.getAttributeValue("ref"),
                        page(element, links).orElse(null),
                        FeedDates.iso(element.getAttributeValue("when"))))
                .toList();
    }

    private static Optional<String> page(Element deleted, Links links) {
        Optional<String> link = deleted.getChildren().stream()
                .filter(child -> child.getName().equals("link"))
                .filter(child -> child.getAttributeValue("rel", "alternate").equals("alternate"))
                .map(child -> child.getAttributeValue("href", ""))
                .findFirst();
        String ref = deleted.getAttributeValue("ref");
        return link.or(() -> Optional.of(ref).filter(Links::isAddress)).flatMap(links::resolve);
    }

    /** @param markup elements of an item that are not of its feed's own format */
    static boolean isWithdrawn(List<Element> markup) {
        return markup.stream()
                .filter(element -> ELEMENTS.contains(element.getName().toLowerCase(Locale.ROOT)))
                .anyMatch(element -> isWithdrawn(element.getAttributeValue("state"))
                        || isWithdrawn(element.getAttributeValue("qcode"))
                        || isWithdrawn(element.getTextTrim()));
    }

    /** A state as such, or of a vocabulary: {@code stat:canceled}. */
    static boolean isWithdrawn(@Nullable String state) {
        return state != null
                && STATES.contains(
                        state.substring(state.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT));
    }
}
