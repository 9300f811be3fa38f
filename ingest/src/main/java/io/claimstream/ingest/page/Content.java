package io.claimstream.ingest.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Chooses the boxes of a page that are its article. */
final class Content {
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.85;

    private final List<Box> boxes;
    private final BitSet dropped = new BitSet();
    private final double[] weights;

    private Content(List<Box> boxes) {
        this.boxes = boxes;
        weights = new double[boxes.size()];
    }

    /** The runs that are the article's text, in order. */
    static List<Box> of(List<Box> boxes) {
        var content = new Content(boxes);
        content.dropNamed(Role.COMMENTS, 2);
        content.dropNamed(Role.APART, MOST);
        int root = content.root();
        return content.runs(root);
    }

    private void weigh() {
        Arrays.fill(weights, 0);
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (!dropped.get(i)) {
                weights[i] += box.isRun() ? Prose.weight(box) : 0;
                if (box.parent >= 0) {
                    weights[box.parent] += weights[i];
                }
            }
        }
    }

    private double[] prose() {
        double[] prose = new double[boxes.size()];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (!dropped.get(i)) {
                prose[i] += box.isRun() ? Math.max(0, Prose.weight(box)) : 0;
                if (box.parent >= 0) {
                    prose[box.parent] += prose[i];
                }
            }
        }
        return prose;
    }

    private void dropNamed(Role role, double most) {
        double[] prose = prose();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (dropped.get(i)) {
                i = box.end - 1;
            } else if (box.role == role && prose[i] <= most * prose[0]) {
                dropped.set(i, box.end);
                i = box.end - 1;
            }
        }
    }

    private int root() {
        weigh();
        int best = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double bonus = boxes.get(i).role == Role.CONTENT ? 1.2 : 1;
            if (!dropped.get(i) && weights[i] * bonus > weights[best]) {
                best = i;
            }
        }
        return best;
    }

    private List<Box> runs(int root) {
        return boxes.subList(root, boxes.get(root).end).stream()
                .filter(box -> box.isRun() && !dropped.get(boxes.indexOf(box)))
                .toList();
    }
}
