package io.claimstream.ingest.page;

import java.util.BitSet;
import java.util.List;

/** The boxes of a page that are not dropped so far, with what each holds. */
final class Kept {
    final List<Box> boxes;
    private final BitSet dropped = new BitSet();
    private int[] holders = {};
    private final double[] weights;
    private final double[] prose;
    private final int[] lengths;
    private final int[] linkLengths;

    Kept(List<Box> boxes) {
        this.boxes = boxes;
        weights = new double[boxes.size()];
        prose = new double[boxes.size()];
        lengths = new int[boxes.size()];
        linkLengths = new int[boxes.size()];
        add();
    }

    /** Number of the box that holds the paragraph which this box is part of; its own where it is none. */
    int holder(int i) {
        if (holders.length == 0) {
            holders = new int[size()];
            for (int box = 1; box < size(); box++) {
                holders[box] = boxes.get(box).isParagraph() ? holders[boxes.get(box).parent] : box;
            }
        }
        return holders[i];
    }

    int size() {
        return boxes.size();
    }

    Box box(int i) {
        return boxes.get(i);
    }

    boolean has(int i) {
        return !dropped.get(i);
    }

    /** Drops a box with all that is in it; {@link #add} then brings what the others hold up to date. */
    void drop(int i) {
        dropped.set(i, boxes.get(i).end);
    }

    /** The weights of the runs in a box, see {@link Prose#weight}. */
    double weight(int i) {
        return weights[i];
    }

    /** Those above 0. */
    double prose(int i) {
        return prose[i];
    }

    int length(int i) {
        return lengths[i];
    }

    double linkDensity(int i) {
        return lengths[i] == 0 ? 0 : (double) linkLengths[i] / lengths[i];
    }

    /** Adds up what each box holds. */
    void add() {
        for (int i = 0; i < size(); i++) {
            Box box = boxes.get(i);
            boolean counts = box.isRun() && has(i);
            weights[i] = counts ? Prose.weight(box) : 0;
            prose[i] = Math.max(0, weights[i]);
            lengths[i] = counts ? box.length : 0;
            linkLengths[i] = counts ? box.linkLength : 0;
        }
        for (int i = size() - 1; i > 0; i--) {
            int parent = boxes.get(i).parent;
            weights[parent] += weights[i];
            prose[parent] += prose[i];
            lengths[parent] += lengths[i];
            linkLengths[parent] += linkLengths[i];
        }
    }
}
