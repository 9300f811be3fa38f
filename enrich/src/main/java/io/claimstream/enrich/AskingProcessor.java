package io.claimstream.enrich;

import io.claimstream.enrich.llm.Answer;
import io.claimstream.enrich.llm.Asker;
import io.claimstream.enrich.llm.LanguageModel;
import io.claimstream.enrich.llm.Question;
import io.claimstream.enrich.llm.UnansweredException;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@link ExtractProcessor} does, with a language model as well. What the rules find goes out at once. The article waits
 * meanwhile until each of its passages is answered, is asked about in the background, and then says what both find. Answers
 * are kept: the same words are never asked about twice. Why so, RATIONALE.md says.
 */
final class AskingProcessor extends ContextualProcessor<String, @Nullable Article, Object, @Nullable Object> {
    static final String CLAIMS = "claims";
    static final String REJECTED = "rejected";

    private static final Logger LOG = LoggerFactory.getLogger(AskingProcessor.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final ClaimExtractor extractor;
    private final LanguageModel model;
    private final Asker asker;
    private final String topic;

    @SuppressWarnings("NullAway.Init") // init comes before process
    private SaidForward said;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Awaiting> awaiting;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, Answer> answers;

    private AskingProcessor(ClaimExtractor extractor, LanguageModel model, Executor background, String topic) {
        this.extractor = extractor;
        this.model = model;
        this.asker = new Asker(model, background);
        this.topic = topic;
    }

    @Override
    public void init(ProcessorContext<Object, @Nullable Object> context) {
        super.init(context);
        said = new SaidForward(
                context.getStateStore(EnrichTopology.SAID_STORE), claim -> context.forward(claim, CLAIMS));
        awaiting = context.getStateStore(EnrichTopology.AWAITING_STORE);
        answers = context.getStateStore(EnrichTopology.ANSWERS_STORE);
        try (var all = awaiting.all()) {
            all.forEachRemaining(entry -> asker.await(entry.key));
        }
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::look);
    }

    @Override
    public void process(Record<String, @Nullable Article> record) {
        awaiting.delete(record.key());
        Article article = record.value();
        List<Claim> claims;
        try {
            claims = article == null ? List.of() : claims(article);
        } catch (RuntimeException e) {
            // Such an article says nothing. The stage puts it aside, once what it said before is taken back.
            said.say(record, List.of());
            throw e;
        }
        said.say(record, claims);
        if (article != null && unanswered(article) != null) {
            var origin = context().recordMetadata();
            awaiting.put(
                    record.key(),
                    new Awaiting(
                            article,
                            record.timestamp(),
                            origin.map(each -> each.partition()).orElse(-1),
                            origin.map(each -> each.offset()).orElse(-1L)));
            asker.await(record.key());
        }
    }

    /** Takes what was answered since the last look, and asks the next question. */
    private void look(long now) {
        Asker.Outcome ended = asker.ended(now);
        if (ended != null) {
            settle(ended);
        }
        for (String id = asker.next(now); id != null; id = asker.next(now)) {
            Awaiting waiting = awaiting.get(id);
            Question question = waiting == null ? null : unanswered(waiting.article());
            if (question != null) {
                asker.ask(id, question);
            }
        }
    }

    private void settle(Asker.Outcome ended) {
        Awaiting waiting = awaiting.get(ended.who());
        if (ended.answer() == null && ended.unanswered() == null) {
            LOG.warn("enrich: {}; article {} waits for it", ended.failure(), ended.who());
            return;
        }
        answers.put(ended.question().id(), ended.answer() == null ? Answer.NONE : ended.answer());
        if (waiting == null) {
            return;
        }
        if (ended.unanswered() != null) {
            reject(ended.who(), waiting, ended.unanswered());
        }
        if (unanswered(waiting.article()) != null) {
            asker.await(ended.who());
            return;
        }
        said.say(new Record<>(ended.who(), waiting, waiting.timestamp()), claims(waiting.article()));
        awaiting.delete(ended.who());
    }

    /** The rules have said what they found; what the language model would have added goes to the dead letters. */
    private void reject(String id, Awaiting waiting, UnansweredException unanswered) {
        var letter = new DeadLetter(
                "enrich",
                unanswered.reason(),
                String.valueOf(unanswered.getMessage()),
                unanswered.getClass().getName(),
                topic,
                waiting.partition(),
                waiting.offset());
        var headers = new RecordHeaders();
        letter.addTo(headers);
        LOG.warn("enrich: article {} goes to the dead letters: {}", id, letter.message());
        context()
                .forward(
                        new Record<>(
                                id.getBytes(StandardCharsets.UTF_8),
                                Json.write(waiting.article()),
                                waiting.timestamp(),
                                headers),
                        REJECTED);
    }

    private @Nullable Question unanswered(Article article) {
        for (Question question : model.questions(article)) {
            if (answers.get(question.id()) == null) {
                return question;
            }
        }
        return null;
    }

    private List<Claim> claims(Article article) {
        List<Answer> given = model.questions(article).stream()
                .map(question -> answers.get(question.id()))
                .filter(Objects::nonNull)
                .toList();
        return extractor.extract(article, model.name(), model.finder(given));
    }

    @Override
    public void close() {
        asker.close();
    }

    /**
     * Makes one for each task, with its stores.
     *
     * @param topic where the articles come from
     */
    record Maker(ClaimExtractor extractor, LanguageModel model, Executor background, String topic)
            implements ProcessorSupplier<String, @Nullable Article, Object, @Nullable Object> {
        @Override
        public Processor<String, @Nullable Article, Object, @Nullable Object> get() {
            return new AskingProcessor(extractor, model, background, topic);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            // In one order in every process.
            Set<StoreBuilder<?>> stores = new LinkedHashSet<>();
            stores.add(SaidForward.store());
            stores.add(store(EnrichTopology.AWAITING_STORE, Awaiting.class));
            stores.add(store(EnrichTopology.ANSWERS_STORE, Answer.class));
            return stores;
        }

        private static <T> StoreBuilder<?> store(String name, Class<T> type) {
            return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Json.serde(type));
        }
    }
}
