package io.claimstream.enrich.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Puts a passage as a chat-completions request, with the task from {@code task.md} and the answer's schema. */
final class Prompt {
    private final String task = new String(resource("task.md"), StandardCharsets.UTF_8);
    private final JsonNode schema = tree(resource("answer.schema.json"));
    private final String model;

    Prompt(String model) {
        this.model = model;
    }

    /** The passage goes as a JSON string of its own: whatever is in it, it is data. */
    Question about(@Nullable String title, String passage) {
        ObjectNode request = Json.mapper().createObjectNode();
        request.put("model", model);
        request.put("temperature", 0);
        request.put("seed", 1);
        ObjectNode article = Json.mapper().createObjectNode();
        article.put("title", title);
        article.put("passage", passage);
        request.putArray("messages")
                .add(message("system", task))
                .add(message("user", new String(Json.write(article), StandardCharsets.UTF_8)));
        ObjectNode format = request.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema")
                .put("name", "claims")
                .put("strict", true)
                .set("schema", schema);
        byte[] body = Json.write(request);
        return new Question(hash(body), body);
    }

    private static ObjectNode message(String role, String content) {
        return Json.mapper().createObjectNode().put("role", role).put("content", content);
    }

    /** Of the whole request: another task, schema or model makes another question. */
    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Prompt.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
