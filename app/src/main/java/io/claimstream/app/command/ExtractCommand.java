package io.claimstream.app.command;

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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Claims of articles, without Kafka. */
@Command(name = "extract", description = "Prints the claims of these articles as NDJSON, without Kafka.")
public final class ExtractCommand extends ReadingCommand {
    @Mixin
    private final LlmOptions llm = new LlmOptions();

    private @Nullable Extractors extractors;

    /** Made for the first article, since other commands do without the catalog. */
    private record Extractors(
            ClaimExtractor rules, @Nullable LanguageModel model) {
        static Extractors of(LlmOptions llm) {
            Catalog catalog = Catalog.standard();
            return new Extractors(
                    new ClaimExtractor(catalog),
                    llm.settings()
                            .map(settings -> new LanguageModel(settings, catalog))
                            .orElse(null));
        }
    }

    @Override
    void read(String origin, RawRecord record) {
        Reading reading = Intake.read(record);
        if (reading instanceof Version version) {
            for (Claim claim : claims(origin, version.alone())) {
                print(Json.write(claim));
            }
        } else if (reading instanceof Rejection rejection) {
            reject(origin, rejection.reason() + ": " + rejection.message());
        }
    }

    private List<Claim> claims(String origin, Article article) {
        Extractors by = extractors == null ? Extractors.of(llm) : extractors;
        extractors = by;
        LanguageModel model = by.model();
        return model == null
                ? by.rules().extract(article)
                : by.rules().extract(article, model.name(), model.finder(answers(origin, model, article)));
    }

    /** What is not answered is told, and the rules' claims are printed all the same. */
    private List<Answer> answers(String origin, LanguageModel model, Article article) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : model.questions(article)) {
            try {
                answers.add(model.ask(question));
            } catch (UnavailableException | UnansweredException e) {
                reject(origin, String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                reject(origin, "interrupted");
            }
        }
        return answers;
    }
}
