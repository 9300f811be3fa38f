package io.claimstream.app.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Articles without end, that contradict, correct, copy and withdraw each other, a few broken ones among them. */
final class Newsroom {
    private static final int ARTICLES = 240;
    private static final List<String> MODELS = List.of(
            "GPT-5",
            "Claude Opus 4.5",
            "Gemini 3 Pro",
            "DeepSeek-V3",
            "Llama 4 Maverick",
            "Qwen3-235B",
            "Mistral Large 3");
    private static final List<String> BENCHMARKS =
            List.of("GPQA Diamond", "SWE-bench Verified", "MMLU-Pro", "AIME 2025");
    private static final List<String> WORDS = List.of(
            "%s is an open-weight model under the Apache 2.0 license.",
            "%s is proprietary; its weights are not available.",
            "The weights of %s are available for non-commercial use only.",
            "The company plans to open-source %s next year.",
            "%s can be downloaded from Hugging Face.");
    private static final List<String> OUTLETS = List.of("The Ledger", "Model Weekly", "Bench Watch", "Daily Vector");

    private final String topic;
    private final Random random;

    Newsroom(String topic, long seed) {
        this.topic = topic;
        this.random = new Random(seed);
    }

    /** The next raw record. */
    ProducerRecord<byte[], byte[]> next() {
        int article = random.nextInt(ARTICLES);
        String url = "https://news.example/" + article;
        int kind = random.nextInt(100);
        if (kind < 3) {
            return record(url, null);
        }
        if (kind < 5) {
            return record(url, "{\"url\": \"" + url + "\", \"content\": ");
        }
        ObjectNode json = Json.mapper().createObjectNode();
        // A copy has the words of its original, of which nothing is random but the number.
        Random words = kind < 15 ? new Random(article / 2) : random;
        json.put("url", url);
        json.put("publisher", OUTLETS.get(article % OUTLETS.size()));
        Instant published = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(words.nextInt(200) * 86_400L);
        json.put("published_at", published.toString());
        json.put("updated_at", published.plusSeconds(random.nextInt(1_000)).toString());
        if (kind < 18) {
            json.put("status", "canceled");
        }
        json.put("content", text(words));
        return record(url, json.toString());
    }

    private static String text(Random words) {
        var text = new StringBuilder();
        for (int sentence = 0; sentence < 3; sentence++) {
            String model = MODELS.get(words.nextInt(MODELS.size()));
            if (words.nextBoolean()) {
                text.append(model).append(" scores ").append(30 + words.nextInt(600) / 10.0);
                text.append("% on ")
                        .append(BENCHMARKS.get(words.nextInt(BENCHMARKS.size())))
                        .append(".\n\n");
            } else {
                text.append(WORDS.get(words.nextInt(WORDS.size())).formatted(model))
                        .append("\n\n");
            }
        }
        return text.toString();
    }

    private ProducerRecord<byte[], byte[]> record(String key, @Nullable String value) {
        return new ProducerRecord<>(topic, bytes(key), value == null ? null : bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
