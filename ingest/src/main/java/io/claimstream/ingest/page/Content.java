package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses the runs of a page that are its article. */
final class Content {
    private static final double MOST = 0.5;
    private static final double LINKS = 0.6;
    private static final double SOME_LINKS = 0.3;
    private static final double CONTENT_BONUS = 1.2;
    private static final int POINTER = 200;

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "tr", "tbody", "thead", "center");

    private final Kept kept;
    private final Headline headline;

    private Content(List<Box> boxes, Headline headline) {
        this.kept = new Kept(boxes);
        this.headline = headline;
    }

    /** The runs that are the article's text, in order. */
    static List<Box> of(List<Box> boxes, List<String> titles) {
        var content = new Content(boxes, Headline.of(titles));
        content.dropNamed(Role.COMMENTS, 2);
        content.kept.add();
        content.dropNamed(Role.APART, MOST);
        content.dropPhrases();
        content.kept.add();
        content.dropLinks();
        content.kept.add();
        int root = content.root();
        return content.runs(root);
    }

    private void dropNamed(Role role, double most) {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.has(i)) {
                continue;
            }
            if (kept.box(i).role == role && kept.prose(i) <= most * kept.prose(0)) {
                kept.drop(i);
            }
        }
    }

    private void dropPhrases() {
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (!kept.has(i) || !box.isRun()) {
                continue;
            }
            boolean heading = isHeading(box) || !Prose.is(box);
            if (heading && Phrases.opensSection(box.text)) {
                dropSection(i);
            } else if (Phrases.isLabel(box.text)
                    || box.length <= POINTER && (box.linkLength > 0 || !Prose.is(box)) && Phrases.isPointer(box.text)) {
                kept.drop(i);
            }
        }
    }

    /** Drops a heading and what follows it in its box, unless that is much. */
    private void dropSection(int heading) {
        kept.drop(heading);
    }

    private void dropLinks() {
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (!kept.has(i) || kept.length(i) == 0) {
                continue;
            }
            boolean paragraph = box.isRun() || box.is("p") || box.is("li");
            if (!paragraph && kept.linkDensity(i) > LINKS
                    || box.role == Role.DOUBTFUL && (kept.prose(i) <= 0 || kept.linkDensity(i) > SOME_LINKS) && !box.is("td")) {
                kept.drop(i);
            }
        }
    }

    private int root() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (box.isRun() || !kept.has(i) || PARAGRAPHS.contains(box.element.normalName())) {
                continue;
            }
            double weight = kept.weight(i) * (box.role == Role.CONTENT ? CONTENT_BONUS : 1);
            if (best < 0 || weight > most) {
                best = i;
                most = weight;
            }
        }
        return Math.max(best, 0);
    }

    private List<Box> runs(int root) {
        List<Box> runs = new ArrayList<>();
        for (int i = root; i < kept.box(root).end; i++) {
            if (kept.has(i) && kept.box(i).isRun() && !headline.is(kept.box(i).text)) {
                runs.add(kept.box(i));
            }
        }
        while (!runs.isEmpty() && isHeading(runs.get(runs.size() - 1))) {
            runs.remove(runs.size() - 1);
        }
        return runs;
    }

    private static boolean isHeading(Box run) {
        String tag = run.element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
