package io.claimstream.aggregate.fold;

/** Whole numbers by key; a zero leaves no row. */
final class Counts {
    private final Rows<Long> rows;

    Counts(Rows<Long> rows) {
        this.rows = rows;
    }

    long get(String key) {
        Long count = rows.get(key);
        return count == null ? 0 : count;
    }

    /** Adds and tells the new count. */
    long add(String key, long by) {
        long count = get(key) + by;
        if (count < 0) {
            throw new IllegalStateException("More was taken back than there was: " + key.replace('\0', ' '));
        }
        if (count == 0) {
            rows.remove(key);
        } else {
            rows.put(key, count);
        }
        return count;
    }

    Rows<Long> rows() {
        return rows;
    }
}
