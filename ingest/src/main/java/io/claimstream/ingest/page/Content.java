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
    private static final int CARDS = 3;
    private static final int LONGEST_CARD = 400;
    private static final double CARD_LINKS = 0.1;
    private static final double BODY_BONUS = 2;
    private static final int POINTER = 200;
    private static final double RUN_LINKS = 0.7;
    private static final int LONG_LINK = 40;
    private static final int SHORT = 80;
    private static final int FAR = 4;

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
        content.dropNamed();
        content.dropPhrases();
        content.kept.add();
        content.dropCards();
        content.kept.add();
        content.dropLinks();
        content.kept.add();
        int root = content.root();
        return content.runs(root);
    }

    private void dropNamed() {
        boolean[] titled = titled();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.has(i) && kept.box(i).role == Role.ALIEN && !titled[i]) {
                kept.drop(i);
            }
        }
        kept.add();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.has(i) && kept.box(i).role == Role.APART && kept.prose(i) <= MOST * kept.prose(0)) {
                kept.drop(i);
            }
        }
    }

    /** The boxes around what reads as the headline and is a heading. */
    private boolean[] titled() {
        boolean[] titled = new boolean[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (box.isRun() && box.is("h1") && headline.is(box.text)) {
                for (int around = i; around >= 0 && !titled[around]; around = kept.box(around).parent) {
                    titled[around] = true;
                }
            }
        }
        return titled;
    }

    private void dropPhrases() {
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (!kept.has(i) || !box.isRun()) {
                continue;
            }
            boolean heading = box.isHeading() || !Prose.is(box);
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

    /** Drops boxes of one kind in a row that each have a title that is a link, and some words: they lead to other pages. */
    private void dropCards() {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.has(i) || kept.box(i).isRun()) {
                continue;
            }
            int cards = 0;
            for (int child = i + 1; child < kept.box(i).end; child = kept.box(child).end) {
                cards += kept.has(child) && isCard(child) ? 1 : 0;
            }
            if (cards >= CARDS) {
                for (int child = i + 1; child < kept.box(i).end; child = kept.box(child).end) {
                    if (kept.has(child) && isCard(child)) {
                        kept.drop(child);
                    }
                }
            }
        }
    }

    private boolean isCard(int i) {
        Box box = kept.box(i);
        if (box.isRun() || PARAGRAPHS.contains(box.element.normalName()) && !box.is("li") || kept.length(i) > LONGEST_CARD || kept.linkDensity(i) < CARD_LINKS) {
            return false;
        }
        int runs = 0;
        for (int within = i + 1; within < box.end; within++) {
            if (kept.has(within) && kept.box(within).isRun()) {
                if (runs == 0 && kept.box(within).linkDensity() < 1) {
                    return false;
                }
                runs++;
            }
        }
        return runs > 1;
    }

    private void dropLinks() {
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (kept.has(i) && kept.length(i) > 0 && isFurniture(i, box)) {
                kept.drop(i);
            }
        }
    }

    private boolean isFurniture(int i, Box box) {
        double links = kept.linkDensity(i);
        if (box.isRun()) {
            return links > RUN_LINKS && box.length > LONG_LINK && !within(box, "blockquote") && !box.text.startsWith("http");
        }
        if (box.is("p") || box.is("li")) {
            return false;
        }
        return links > LINKS && !within(box, "blockquote")
                || box.role == Role.DOUBTFUL && (links > SOME_LINKS || kept.prose(i) <= 0 && kept.length(i) < SHORT);
    }

    private boolean within(Box box, String tag) {
        for (int i = box.parent, steps = 0; i >= 0 && steps < FAR; i = kept.box(i).parent, steps++) {
            if (kept.box(i).is(tag)) {
                return true;
            }
        }
        return false;
    }

    private int root() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (box.isRun() || !kept.has(i) || PARAGRAPHS.contains(box.element.normalName())) {
                continue;
            }
            double weight = kept.weight(i) * bonus(box.role);
            if (best < 0 || weight > most) {
                best = i;
                most = weight;
            }
        }
        return Math.max(best, 0);
    }

    private static double bonus(Role role) {
        return switch (role) {
            case BODY -> BODY_BONUS;
            case CONTENT -> CONTENT_BONUS;
            default -> 1;
        };
    }

    private List<Box> runs(int root) {
        List<Box> runs = new ArrayList<>();
        for (int i = root; i < kept.box(root).end; i++) {
            if (kept.has(i) && kept.box(i).isRun() && !headline.is(kept.box(i).text)) {
                runs.add(kept.box(i));
            }
        }
        return withoutEdges(runs);
    }

    /** Without what stands before the first sentences and behind the last ones, in boxes of its own. */
    private List<Box> withoutEdges(List<Box> runs) {
        int first = 0;
        int last = runs.size() - 1;
        while (first <= last && !Prose.is(runs.get(first))) {
            first++;
        }
        while (last > first && !Prose.is(runs.get(last))) {
            last--;
        }
        if (first > last) {
            return runs;
        }
        int head = holder(runs.get(first));
        int foot = holder(runs.get(last));
        List<Box> kept = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Box run = runs.get(i);
            boolean before = i < first && (holder(run) != head || run.is("h1"));
            boolean behind = i > last && holder(run) != foot;
            if (!before && !behind) {
                kept.add(run);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Number of the box that holds the paragraph which the run is in. */
    private int holder(Box run) {
        int i = run.parent;
        while (i > 0 && PARAGRAPHS.contains(kept.box(i).element.normalName())) {
            i = kept.box(i).parent;
        }
        return i;
    }
}
