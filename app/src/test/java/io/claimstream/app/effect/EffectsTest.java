package io.claimstream.app.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.effect.Effects.ClaimChange;
import io.claimstream.app.effect.Turn.State;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import io.claimstream.ingest.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private final Became first = became("first.json", 1);
    private final Became second = became("second.json", 2);

    @Test
    void aChangeIsToldAtTheFirstClaimThatDecidesItAndAClaimAtTheRecordOfItsTime() {
        var turn = new Turn(
                State.NOTHING,
                new State(Map.of("m", stance("open", "c2"), "n", stance("closed", "elsewhere")), Map.of(), Map.of()));

        Effects effects = Effects.of(
                List.of(first, second),
                List.of(
                        new ClaimChange(claim("c2", 5, "B."), false, 2),
                        new ClaimChange(claim("c1", 0, "A."), false, 2),
                        new ClaimChange(claim("c0", 0, "Old."), true, 1)),
                turn);

        assertThat(new EffectText(40).lines(effects))
                .containsExactly(
                        "first.json: accepted (revision 1), 1 ta…",
                        "  taken back: “Old.”",
                        "    M: weights open",
                        "second.json: accepted (revision 1), 2 c…",
                        "  “A.”",
                        "    M: weights open",
                        "  “B.”",
                        "    M: weights open",
                        "      → M: new, verdict open",
                        "changed as well:",
                        "  M: new, verdict closed");
    }

    @Test
    void claimsOfOneSentenceStandBelowIt() {
        Effects effects = Effects.of(
                List.of(first),
                List.of(
                        new ClaimChange(claim("c1", 0, "A."), false, 1),
                        new ClaimChange(claim("c2", 0, "A."), false, 1)),
                new Turn(State.NOTHING, State.NOTHING));

        assertThat(new EffectText(80).lines(effects))
                .containsExactly(
                        "first.json: accepted (revision 1), 2 claims",
                        "  “A.”",
                        "    M: weights open",
                        "    M: weights open");
    }

    private static Became became(String origin, long timestamp) {
        var published = new Published(origin, Published.Kind.VERSION, "a", 0, timestamp, timestamp);
        return new Became(published, Outcome.ACCEPTED, "revision 1", Set.of("a"));
    }

    private static Claim claim(String id, int start, String quote) {
        return read(Claim.class, """
            {"claim_id": "%s", "article_id": "a", "kind": "openness", "model": {"id": "m", "name": "M", "known": true},
             "openness": {"dimension": "weights", "status": "open"}, "modality": "asserted",
             "attribution": {"type": "press"}, "confidence": 1, "source": {}, "extractor": "rules/1",
             "evidence": {"quote": "%s", "start": %d, "end": %3$d, "table": false}}""".formatted(id, quote, start));
    }

    private static Stance stance(String verdict, String decidedBy) {
        return read(Stance.class, """
            {"model": {"id": "m", "name": "M", "known": true}, "benchmarks": [], "origins": 1, "claims": 2,
             "openness": {"verdict": "%s", "score": 1, "contested": false, "planned": false, "dimensions": {}},
             "evidence": [{"claim_id": "%s", "kind": "openness", "modality": "asserted",
                           "attribution": {"type": "press"}, "quote": "B."}]}""".formatted(verdict, decidedBy));
    }

    private static <T> T read(Class<T> type, String json) {
        try {
            return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
