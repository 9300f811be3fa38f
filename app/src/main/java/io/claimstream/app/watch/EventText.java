package io.claimstream.app.watch;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topic;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** What a record says, in a line for people. */
final class EventText {
    private EventText() {}

    static String of(Topic<?, ?> topic, ConsumerRecord<byte[], byte[]> record) {
        String said = record.value() == null
                ? "gone"
                : Records.header(record, DeadLetter.REASON)
                        .map(reason -> rejection(reason, record))
                        .orElseGet(() -> value(topic, record.value()));
        return Records.key(record) + "  " + said;
    }

    private static String rejection(String reason, ConsumerRecord<byte[], byte[]> record) {
        return "%s: %s  %s"
                .formatted(
                        reason,
                        Records.header(record, DeadLetter.MESSAGE).orElse(""),
                        new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String value(Topic<?, ?> topic, byte[] bytes) {
        try {
            Object event = topic.values().deserializer().deserialize(topic.name(), bytes);
            return event instanceof byte[] raw ? new String(raw, StandardCharsets.UTF_8) : of(event);
        } catch (SerializationException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static String of(Object event) {
        if (event instanceof Stance stance) {
            return stance(stance);
        } else if (event instanceof Leaderboard board) {
            return leaderboard(board);
        } else if (event instanceof Delta delta) {
            return delta(delta);
        } else if (event instanceof Claim claim) {
            return claim(claim);
        } else if (event instanceof Article article) {
            return article(article);
        } else if (event instanceof StanceChange change) {
            return ChangeText.of(change);
        } else if (event instanceof Dispute dispute) {
            return "%s: %s / %s"
                    .formatted(
                            dispute.subject(),
                            dispute.one().says(),
                            dispute.other().says());
        }
        return event.toString();
    }

    private static String stance(Stance stance) {
        String standings = stance.benchmarks().stream()
                .map(standing -> "%s %s%s"
                        .formatted(
                                standing.benchmark().name(),
                                plain(standing.value()),
                                standing.rank() == null ? "" : " #" + standing.rank()))
                .collect(Collectors.joining(", "));
        return "%s  %d claims of %d origins  %s"
                .formatted(OpennessText.of(stance.openness()), stance.claims(), stance.origins(), standings);
    }

    private static String leaderboard(Leaderboard board) {
        return board.benchmark().name() + ": "
                + board.cells().stream()
                        .map(cell ->
                                "%d %s %s".formatted(cell.rank(), cell.model().name(), plain(cell.value())))
                        .collect(Collectors.joining(", "));
    }

    private static String delta(Delta delta) {
        return "%s %s, %s %s: %s%s"
                .formatted(
                        delta.model().name(),
                        plain(delta.value()),
                        delta.rival().name(),
                        plain(delta.rivalValue()),
                        delta.leads().name().toLowerCase(Locale.ROOT),
                        delta.comparable() ? "" : " (not comparable: " + or(delta.reason()) + ")");
    }

    private static String claim(Claim claim) {
        return "%s %s %s  “%s”  %s"
                .formatted(
                        claim.model().name(),
                        claim.kind().name().toLowerCase(Locale.ROOT),
                        claim.modality().name().toLowerCase(Locale.ROOT),
                        claim.evidence().quote(),
                        or(claim.source().publisher()));
    }

    private static String article(Article article) {
        String copy = article.duplicateOf() == null ? "" : "  copy of " + article.duplicateOf();
        return "revision %d  %s  %s  %s%s"
                .formatted(article.revision(), or(article.title()), or(article.publisher()), or(article.url()), copy);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
