package io.claimstream.enrich.llm;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.events.Article;
import java.util.Collection;
import java.util.List;

/**
 * A language model that reads articles as well: an article makes questions, each is answered by itself, and the answers
 * make claims. Threads may share it.
 */
public final class LanguageModel {
    /** How often a question is put whose answer cannot be used. */
    private static final int TRIES = 2;

    private final String name;
    private final Prompt prompt;
    private final ChatService service;
    private final AnswerFinder answers;

    /**
     * @param catalog by which models and benchmarks get their ids
     */
    public LanguageModel(LlmSettings settings, Catalog catalog) {
        this(settings, catalog, pause -> Thread.sleep(pause.toMillis()));
    }

    LanguageModel(LlmSettings settings, Catalog catalog, ChatService.Pause pause) {
        this.name = "llm/1 " + settings.model();
        this.prompt = new Prompt(settings.model());
        this.service = new ChatService(settings, pause);
        this.answers = new AnswerFinder(catalog);
    }

    /** What its claims name as their extractor. */
    public String name() {
        return name;
    }

    /** What to ask about an article, passage by passage; of a copy nothing. */
    public List<Question> questions(Article article) {
        return article.duplicateOf() != null
                ? List.of()
                : Passages.of(article.text()).stream()
                        .map(passage -> prompt.about(article.title(), passage))
                        .toList();
    }

    /**
     * Asks the service; takes at most a few times its timeout.
     *
     * @throws UnavailableException if the service does not answer now
     * @throws UnansweredException if it will not answer this
     */
    public Answer ask(Question question) throws UnavailableException, UnansweredException, InterruptedException {
        for (int left = TRIES; ; left--) {
            try {
                return AnswerReader.read(service.complete(question.body()));
            } catch (UnansweredException e) {
                if (left == 1 || !e.again()) {
                    throw e;
                }
            }
        }
    }

    /** Looks for what these answers say, as far as the article bears it out. */
    public ClaimFinder finder(Collection<Answer> given) {
        return (reading, out) -> answers.find(reading, given, out);
    }
}
