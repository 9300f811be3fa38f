package io.claimstream.enrich.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.llm.Answer.OpennessSaid;
import io.claimstream.enrich.llm.Answer.ScoreSaid;
import io.claimstream.events.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a chat completion. What is not of the schema as a whole is unusable; a single item that is not, is left out. */
final class AnswerReader {
    /** More than any passage says. */
    private static final int MOST_ITEMS = 500;

    private AnswerReader() {}

    /**
     * @param completion UTF-8 JSON of the service
     * @throws UnansweredException if it is a refusal, or cannot be used
     */
    static Answer read(byte[] completion) throws UnansweredException {
        JsonNode choice = tree(() -> Json.mapper().readTree(completion), "the completion")
                .path("choices")
                .path(0);
        JsonNode message = choice.path("message");
        String finish = choice.path("finish_reason").asText();
        if (message.path("refusal").isTextual() || finish.equals("content_filter")) {
            throw new UnansweredException("llm_refused", "the language model refuses to read it");
        }
        if (!message.path("content").isTextual()) {
            throw unusable("the completion has no content");
        }
        if (finish.equals("length")) {
            throw unusable("the answer is cut off");
        }
        String content = message.path("content").textValue();
        JsonNode answer = tree(() -> Json.mapper().readTree(content), "the answer");
        if (!answer.path("scores").isArray() || !answer.path("openness").isArray()) {
            throw unusable("the answer is not of the schema");
        }
        return new Answer(
                items(answer.path("scores"), ScoreSaid.class, AnswerReader::whole),
                items(answer.path("openness"), OpennessSaid.class, AnswerReader::whole));
    }

    /** What the parser says of bad JSON quotes it, and is not passed on. */
    private static JsonNode tree(Callable<JsonNode> parse, String what) throws UnansweredException {
        try {
            JsonNode tree = parse.call();
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (Exception e) {
            // Said below.
        }
        throw unusable(what + " is no JSON object");
    }

    private static UnansweredException unusable(String message) {
        return new UnansweredException("llm_unusable", message);
    }

    private static boolean whole(@Nullable ScoreSaid said) {
        return said != null
                && said.quote() != null
                && said.model() != null
                && said.benchmark() != null
                && said.value() != null;
    }

    private static boolean whole(@Nullable OpennessSaid said) {
        return said != null
                && said.quote() != null
                && said.model() != null
                && said.dimension() != null
                && said.status() != null
                && said.modality() != null;
    }

    private static <T> List<T> items(JsonNode array, Class<T> type, Predicate<T> whole) {
        List<T> items = new ArrayList<>();
        for (JsonNode node : array) {
            try {
                T item = Json.mapper().treeToValue(node, type);
                if (whole.test(item) && items.size() < MOST_ITEMS) {
                    items.add(item);
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                // Not of the schema: it claims nothing that could be checked.
            }
        }
        return items;
    }
}
