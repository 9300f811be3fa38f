package io.claimstream.app.watch;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How the events of a topic are shown in a table.
 *
 * @param cells of an event and its record's timestamp, one below each heading
 * @param order of the rows; where it says nothing, by their keys
 * @param log whether each record is a row, instead of each key
 */
record TableFormat<E>(
        List<String> headings,
        BiFunction<E, Long, List<String>> cells,
        Comparator<LiveTable.Row<E>> order,
        boolean log) {
    TableFormat {
        headings = List.copyOf(headings);
    }
}
