package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Who wrote a page: what it states, in the order in which such statements are to be believed, its text last. */
final class Authors {
    private Authors() {}

    /**
     * The names, none where nothing says.
     *
     * @param nearHeadline texts around the headline, of which one may be a byline
     * @param house the publisher, who is the author only where nobody else is
     */
    static List<String> of(Statements statements, LinkedData data, List<String> nearHeadline, String house) {
        List<List<String>> found = new ArrayList<>();
        for (List<String> source : List.of(
                data.names("author"),
                statements.metas(
                        "author",
                        "article:author",
                        "byl",
                        "dc.creator",
                        "dcterms.creator",
                        "parsely-author",
                        "sailthru.author",
                        "article_author",
                        "author.name",
                        "dcsext.author",
                        "citation_author"),
                data.names("creator"),
                statements.named("author"),
                firstByline(statements.bylines()))) {
            found.add(Byline.names(source, house));
        }
        found.add(Byline.stated(nearHeadline, house));
        List<String> organisation = List.of();
        for (List<String> names : found) {
            if (!names.isEmpty() && !Byline.isOf(house, String.join(", ", names))) {
                return names;
            }
            organisation = organisation.isEmpty() ? names : organisation;
        }
        return organisation;
    }

    /** Bylines of other articles follow on many pages. */
    private static List<String> firstByline(List<String> bylines) {
        return bylines.stream()
                .filter(text -> !Byline.names(List.of(text), "").isEmpty())
                .limit(1)
                .toList();
    }
}
