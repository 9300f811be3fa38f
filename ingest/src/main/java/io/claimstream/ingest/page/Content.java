package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the runs of a page that are its article: what has the name, the words or the shape of something
 * else is dropped, then the box with most prose is taken, then its edges are trimmed.
 */
final class Content {
    /** Less prose than this, see {@link Prose#weight}, may be what is left of a page that was misread. */
    private static final double LITTLE = 1;

    private static final double MUCH_MORE = 4;

    private Content() {}

    /**
     * The runs that are the article's text, in order; all where none reads like one.
     *
     * @param headline which is not part of it
     * @param authors whose names and portraits are not part of it
     */
    static List<Box> ofPage(List<Box> boxes, Headline headline, List<String> authors) {
        Choice named = choose(boxes, headline, authors, true);
        if (named.prose >= LITTLE) {
            return named.runs;
        }
        Choice nameless = choose(boxes, headline, authors, false);
        List<Box> runs = nameless.prose > MUCH_MORE * named.prose ? nameless.runs : named.runs;
        return runs.isEmpty() ? ofFragment(boxes) : runs;
    }

    /** The runs of a part of a page that is an article's text already, without what is not for readers. */
    static List<Box> ofFragment(List<Box> boxes) {
        var kept = new Kept(boxes);
        NamedBoxes.drop(kept, new Headline(List.of()));
        List<Box> runs = IntStream.range(0, kept.size())
                .filter(i -> kept.has(i) && kept.box(i).isRun() && !Phrases.isLabel(kept.box(i).text))
                .mapToObj(kept::box)
                .toList();
        return runs.isEmpty() ? boxes.stream().filter(Box::isRun).toList() : runs;
    }

    private static Choice choose(List<Box> boxes, Headline headline, List<String> authors, boolean byName) {
        var kept = new Kept(boxes);
        if (byName) {
            NamedBoxes.drop(kept, headline);
        }
        Furniture.drop(kept, authors);
        LinkBoxes.drop(kept);
        int root = ContentRoot.of(kept);
        List<Box> runs = new ArrayList<>();
        double prose = 0;
        for (int i = root; i < kept.box(root).end; i++) {
            Box box = kept.box(i);
            if (!kept.has(i) || !box.isRun()) {
                continue;
            }
            if (headline.is(box.text)) {
                // What is above it belongs to the page, unless it is most of the article.
                if (box.isHeading() && prose < kept.prose(root) / 2) {
                    runs.clear();
                }
            } else {
                runs.add(box);
            }
            prose += Math.max(0, Prose.weight(box));
        }
        return new Choice(Edges.trimmed(runs, kept), kept.prose(root));
    }

    private record Choice(List<Box> runs, double prose) {}
}
