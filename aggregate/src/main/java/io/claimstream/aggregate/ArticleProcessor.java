package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.ArticleFold;
import io.claimstream.aggregate.fold.ClaimUpdate;
import io.claimstream.events.Dispute;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Holds an article's claims on one subject against each other; tells the disputes that change. */
@SuppressWarnings("NullAway.Init")
final class ArticleProcessor implements Processor<String, ClaimUpdate, String, Dispute> {
    private ProcessorContext<String, Dispute> context;
    private ArticleFold articles;

    @Override
    public void init(ProcessorContext<String, Dispute> context) {
        this.context = context;
        this.articles = new ArticleFold(AggregateStores.ARTICLE_CLAIMS.rows(context));
    }

    @Override
    public void process(Record<String, ClaimUpdate> record) {
        articles.apply(record.key(), record.value().claimId(), record.value().claim())
                .forEach((id, dispute) -> context.forward(new Record<>(id, dispute.orElse(null), record.timestamp())));
    }
}
