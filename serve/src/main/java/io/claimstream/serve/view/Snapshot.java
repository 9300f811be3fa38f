package io.claimstream.serve.view;

import io.claimstream.serve.view.FacetIndex.Entry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events of one moment, held packed and unpacked a few at a time. */
public final class Snapshot {
    private static final int BATCH = 256;

    private final List<Entry> entries;
    private final Packer packer;

    Snapshot(List<Entry> entries, Packer packer) {
        this.entries = entries;
        this.packer = packer;
    }

    public int size() {
        return entries.size();
    }

    /** In their order. */
    public Stream<byte[]> events() {
        return IntStream.iterate(0, from -> from < entries.size(), from -> from + BATCH)
                .mapToObj(from -> entries.subList(from, Math.min(entries.size(), from + BATCH)))
                .flatMap(batch ->
                        packer.unpack(batch.stream().map(entry -> entry.packed).toList()).stream());
    }
}
