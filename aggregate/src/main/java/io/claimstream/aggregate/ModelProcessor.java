package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.CellUpdate;
import io.claimstream.aggregate.fold.ClaimUpdate;
import io.claimstream.aggregate.fold.ModelFold;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Folds a claim into its model; tells the model's profile, and the cells and disputes that it touched. */
@SuppressWarnings("NullAway.Init")
final class ModelProcessor implements Processor<String, ClaimUpdate, String, Object> {
    static final String PROFILES = "profiles";
    static final String CELLS = "cells";
    static final String DISPUTES = "model-disputes";
    static final String PENDING = "pending-model-disputes";

    private ProcessorContext<String, Object> context;
    private ModelFold models;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        this.models = new ModelFold(
                AggregateStores.MODEL_CLAIMS.rows(context),
                AggregateStores.MODEL_INDEX.rows(context),
                AggregateStores.MODEL_COUNTS.rows(context),
                AggregateStores.MODEL_VOICES.rows(context),
                AggregateStores.MODEL_OPENNESS.rows(context),
                AggregateStores.MODEL_DISPUTES.rows(context));
    }

    @Override
    public void process(Record<String, ClaimUpdate> record) {
        String model = record.key();
        ModelFold.Change change =
                models.apply(model, record.value().claimId(), record.value().claim());
        if (change == null) {
            return;
        }
        context.forward(new Record<>(model, models.stance(model), record.timestamp()), PROFILES);
        for (String benchmark : change.benchmarks()) {
            var cell = new CellUpdate(model, models.cell(model, benchmark));
            context.forward(new Record<>(benchmark, cell, record.timestamp()), CELLS);
        }
        DisputeForward.forward(context, change.disputes(), record.timestamp(), DISPUTES, PENDING);
    }
}
