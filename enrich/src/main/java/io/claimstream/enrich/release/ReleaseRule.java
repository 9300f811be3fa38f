package io.claimstream.enrich.release;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Mood;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.SentenceRule;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "X was released on March 5, 2026", "X is available on Hugging Face": a verb, the model beside it, a date or a channel. */
public final class ReleaseRule implements SentenceRule {
    /** Letters between the verb and the model: "released its long-awaited". */
    private static final int MODEL_REACH = 26;

    /** Letters before the verb of a list item: "Released in May". */
    private static final int LEAD = 3;

    /** Letters between the verb and a noun that is no model: "released the". */
    private static final int OBJECT_REACH = 12;

    private static final Whom NOBODY = new Whom(List.of(), false);

    private static final int DATE_REACH = 45;
    private static final int CHANNEL_REACH = 40;

    /** The same from one channel to the next of a list. */
    private static final int NEXT_CHANNEL = 12;

    @Override
    public Set<Role> announcedBy() {
        return Set.of(Role.RELEASED, Role.AVAILABLE);
    }

    @Override
    public void read(CuedSentence sentence, Consumer<Finding> out) {
        List<Day> days = Day.in(sentence);
        List<Hit> channels = sentence.all(Role.CHANNEL);
        if (days.isEmpty() && channels.isEmpty()) {
            return;
        }
        for (Hit cue : sentence.hits()) {
            if (cue.role() == Role.RELEASED || cue.role() == Role.AVAILABLE) {
                read(sentence, cue, days, channels, out);
            }
        }
    }

    private static void read(
            CuedSentence sentence, Hit cue, List<Day> days, List<Hit> channels, Consumer<Finding> out) {
        Modality modality = Mood.of(sentence, cue.start(), cue.end());
        Whom whom = whom(sentence, cue);
        Span clause = sentence.clause(cue.start());
        Day day = cue.role() == Role.RELEASED || days.size() == 1 ? day(sentence, cue, days, clause) : null;
        List<@Nullable String> on = channels(sentence, cue, channels, clause);
        boolean retired = modality == Modality.DENIED && day != null;
        if (modality == null || retired || whom.models().isEmpty() || (day == null && on.isEmpty())) {
            return;
        }
        if (on.isEmpty()) {
            on.add(null);
        }
        for (Mention model : whom.models()) {
            for (String channel : on) {
                Release release = new Release(day == null ? null : day.iso(), channel);
                String rule =
                        "release-" + (day == null ? "channel" : "date") + (whom.named() ? "-named" : "-carried");
                out.accept(sentence.finding(model, release, modality, whom.named() ? 0.85 : 0.7, rule));
            }
        }
    }

    /** The model that the verb's object is, else its subject; nobody where another noun stands between. */
    private static Whom whom(CuedSentence sentence, Hit cue) {
        List<Mention> behind = sentence.models().stream()
                .filter(model -> model.start() >= cue.end()
                        && sentence.letters(cue.end(), model.start()) <= MODEL_REACH
                        && plain(sentence, cue.end(), model.start()))
                .toList();
        if (!behind.isEmpty() && object(sentence, cue, behind.get(0))) {
            return new Whom(Whom.joinedAfter(sentence, behind), true);
        }
        Whom before = ofOther(sentence, cue) ? NOBODY : Whom.before(sentence, cue.start(), Set.of());
        if (!before.named()) {
            boolean leads = sentence.letters(sentence.span().start(), cue.start()) <= LEAD;
            return leads || pronoun(sentence, cue) ? before : NOBODY;
        }
        int end = before.models().get(before.models().size() - 1).end();
        return sentence.letters(end, cue.start()) <= MODEL_REACH && plain(sentence, end, cue.start()) ? before : NOBODY;
    }

    private static boolean pronoun(CuedSentence sentence, Hit cue) {
        return sentence.any(Role.PRONOUN, sentence.span().start(), cue.start());
    }

    /** "released the results" */
    private static boolean ofOther(CuedSentence sentence, Hit cue) {
        Hit other = sentence.first(Role.OTHER, cue.end(), sentence.span().end());
        return other != null
                && sentence.letters(cue.end(), other.start()) <= OBJECT_REACH
                && !sentence.parted(cue.end(), other.start(), ",;:()");
    }

    /** Whether the verb is the model's; behind a date only where both open the sentence: "Sorti en janvier, X …". */
    private static boolean object(CuedSentence sentence, Hit cue, Mention model) {
        boolean leads = sentence.letters(sentence.span().start(), cue.start()) == 0;
        return leads
                || Day.in(sentence).stream().noneMatch(day -> {
                    int start = day.words().start();
                    return start >= cue.end() && start < model.start();
                });
    }

    private static boolean plain(CuedSentence sentence, int from, int to) {
        return !sentence.parted(from, to, ";:") && !sentence.any(Role.OTHER, from, to);
    }

    private static @Nullable Day day(CuedSentence sentence, Hit cue, List<Day> days, Span clause) {
        Day nearest = null;
        int least = DATE_REACH;
        for (Day day : days) {
            int start = day.words().start();
            int gap = start >= cue.end()
                    ? sentence.letters(cue.end(), start)
                    : sentence.letters(day.words().end(), cue.start());
            if (gap <= least && clause.contains(start)) {
                least = gap;
                nearest = day;
            }
        }
        return nearest;
    }

    private static List<@Nullable String> channels(CuedSentence sentence, Hit cue, List<Hit> channels, Span clause) {
        List<@Nullable String> on = new ArrayList<>();
        int reached = cue.end();
        for (Hit channel : channels) {
            boolean within = clause.contains(channel.start());
            boolean behind = channel.start() >= cue.start()
                    && sentence.letters(Math.min(reached, channel.start()), channel.start())
                            <= (on.isEmpty() ? CHANNEL_REACH : NEXT_CHANNEL);
            boolean before =
                    channel.end() <= cue.start() && sentence.letters(channel.end(), cue.start()) <= NEXT_CHANNEL;
            if (within && (behind || before) && !on.contains(channel.value())) {
                on.add(channel.value());
                reached = channel.end();
            }
        }
        return on;
    }
}
