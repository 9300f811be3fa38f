package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Board;
import io.claimstream.aggregate.fold.BoardChange;
import io.claimstream.aggregate.fold.Cell;
import io.claimstream.aggregate.fold.CellUpdate;
import io.claimstream.aggregate.fold.Keys;
import io.claimstream.aggregate.fold.Rows;
import io.claimstream.aggregate.fold.StandingUpdate;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Puts a model's cell on its benchmark's board; tells what that changes. */
@SuppressWarnings("NullAway.Init")
final class BenchmarkProcessor implements Processor<String, CellUpdate, String, Object> {
    static final String LEADERBOARDS = "leaderboards";
    static final String DELTAS = "deltas";
    static final String STANDINGS = "standings";

    private ProcessorContext<String, Object> context;
    private Rows<Cell> cells;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        this.cells = AggregateStores.BENCHMARK_CELLS.rows(context);
    }

    @Override
    public void process(Record<String, CellUpdate> record) {
        String benchmark = record.key();
        String model = record.value().modelId();
        Cell cell = record.value().cell();
        var board = new TreeMap<String, Cell>();
        cells.first(Keys.of(benchmark), Integer.MAX_VALUE)
                .forEach(one -> board.put(one.model().id(), one));
        Board before = Board.of(board.values());
        if (cell == null) {
            board.remove(model);
            cells.remove(Keys.of(benchmark, model));
        } else {
            board.put(model, cell);
            cells.put(Keys.of(benchmark, model), cell);
        }
        forward(benchmark, BoardChange.between(before, Board.of(board.values()), model), record.timestamp());
    }

    private void forward(String benchmark, BoardChange change, long timestamp) {
        change.leaderboards()
                .forEach((key, board) ->
                        context.forward(new Record<>(key, board.orElse(null), timestamp), LEADERBOARDS));
        change.deltas()
                .forEach((key, delta) -> context.forward(new Record<>(key, delta.orElse(null), timestamp), DELTAS));
        change.standings().forEach((model, standing) -> {
            var update = new StandingUpdate(benchmark, standing.orElse(null), change.leaderBefore());
            context.forward(new Record<>(model, update, timestamp), STANDINGS);
        });
    }
}
