package io.claimstream.app.command;

import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.option.LlmOptions;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.Answer;
import io.claimstream.enrich.llm.LanguageModel;
import io.claimstream.enrich.llm.Question;
import io.claimstream.enrich.llm.UnansweredException;
import io.claimstream.enrich.llm.UnavailableException;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Claims of articles, without Kafka. */
@Command(name = "extract", description = "Prints the claims of these articles as NDJSON, without Kafka.")
public final class ExtractCommand extends ReadingCommand {
    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Option(
            names = "--explain",
            fallbackValue = "true",
            description =
                    "Prints, instead of claims, how each sentence was read: the names, numbers and cues in it, which"
                            + " readings were considered at which cost, and what was claimed or refused.")
    private boolean explain;

    private @Nullable ClaimExtractor extractor;

    @Mixin
    private final LlmOptions llm = new LlmOptions();

    private @Nullable LanguageModel model;

    @Override
    void start() {
        Catalog known = catalog.catalog();
        extractor = new ClaimExtractor(known);
        model = llm.settings()
                .map(settings -> new LanguageModel(settings, known))
                .orElse(null);
    }

    @Override
    void read(String origin, RawRecord record) {
        Reading reading = Intake.read(record);
        if (reading instanceof Version version) {
            if (explain) {
                Objects.requireNonNull(extractor).explain(version.alone()).forEach(this::print);
                return;
            }
            for (Claim claim : claims(origin, version.alone())) {
                print(Json.write(claim));
            }
        } else if (reading instanceof Rejection rejection) {
            reject(origin, rejection.reason() + ": " + rejection.message());
        }
    }

    private List<Claim> claims(String origin, Article article) {
        ClaimExtractor rules = Objects.requireNonNull(extractor);
        return model == null
                ? rules.extract(article)
                : rules.extract(article, model.name(), model.finder(answers(origin, model, article)));
    }

    /** What is not answered is told, and the rules' claims are printed all the same. */
    private List<Answer> answers(String origin, LanguageModel asked, Article article) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : asked.questions(article)) {
            try {
                answers.add(asked.ask(question));
            } catch (UnavailableException | UnansweredException e) {
                fail(origin, String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(origin, "interrupted");
            }
        }
        return answers;
    }
}
