package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.ArticleFold;
import io.claimstream.aggregate.fold.ClaimUpdate;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Holds an article's claims on one subject against each other; tells the disputes that change. */
@SuppressWarnings("NullAway.Init")
final class ArticleProcessor implements Processor<String, ClaimUpdate, String, Object> {
    static final String DISPUTES = "article-disputes";
    static final String PENDING = "pending-article-disputes";

    private ProcessorContext<String, Object> context;
    private ArticleFold articles;

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        this.articles = new ArticleFold(AggregateStores.ARTICLE_CLAIMS.rows(context));
    }

    @Override
    public void process(Record<String, ClaimUpdate> record) {
        var changes = articles.apply(
                record.key(), record.value().claimId(), record.value().claim());
        DisputeForward.forward(context, changes, record.timestamp(), DISPUTES, PENDING);
    }
}
