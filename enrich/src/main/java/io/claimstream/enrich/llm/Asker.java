package io.claimstream.enrich.llm;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for an answer, in order, and the one question that is being asked, in the background. While the service fails it
 * is left alone for longer and longer, and whoever it failed goes to the end. For one thread.
 */
public final class Asker implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final LanguageModel model;
    private final Executor background;
    private final Set<String> waiting = new LinkedHashSet<>();
    private @Nullable Asked asked;
    private Duration pause = FIRST_PAUSE;
    private long notBefore = Long.MIN_VALUE;

    /**
     * @param background runs what takes its time; it may be interrupted
     */
    public Asker(LanguageModel model, Executor background) {
        this.model = model;
        this.background = background;
    }

    private record Asked(String who, Question question, FutureTask<Answer> task) {}

    /**
     * How a question ended.
     *
     * @param answer absent where there is none
     * @param unanswered why there will be none; absent where one may come later
     * @param failure what to tell the operator, where there is no answer
     */
    public record Outcome(
            String who,
            Question question,
            @Nullable Answer answer,
            @Nullable UnansweredException unanswered,
            @Nullable String failure) {}

    /** Puts somebody at the end of those who wait, unless they wait already. */
    public void await(String who) {
        waiting.add(who);
    }

    /** How the question ended that was asked last; nothing while it has not. */
    public @Nullable Outcome ended(long now) {
        if (asked == null || !asked.task().isDone()) {
            return null;
        }
        Asked last = asked;
        asked = null;
        try {
            Answer answer = last.task().get();
            pause = FIRST_PAUSE;
            return new Outcome(last.who(), last.question(), answer, null, null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnansweredException unanswered) {
                pause = FIRST_PAUSE;
                return new Outcome(last.who(), last.question(), null, unanswered, unanswered.getMessage());
            }
            String failure = e.getCause() instanceof UnavailableException unavailable
                    ? unavailable.getMessage()
                    : "asking failed: " + e.getCause();
            return unavailable(last, now, failure);
        } catch (InterruptedException | CancellationException e) {
            return unavailable(last, now, "asking was interrupted");
        }
    }

    private Outcome unavailable(Asked last, long now, @Nullable String failure) {
        waiting.add(last.who());
        notBefore = now + pause.toMillis();
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return new Outcome(last.who(), last.question(), null, null, failure);
    }

    /** Who may ask now; waits no longer. Nothing while another question is open or the service is left alone. */
    public @Nullable String next(long now) {
        if (asked != null || now < notBefore || waiting.isEmpty()) {
            return null;
        }
        String who = waiting.iterator().next();
        waiting.remove(who);
        return who;
    }

    /** Asks in the background; see {@link #ended}. */
    public void ask(String who, Question question) {
        FutureTask<Answer> task = new FutureTask<>(() -> model.ask(question));
        asked = new Asked(who, question, task);
        background.execute(task);
    }

    @Override
    public void close() {
        if (asked != null) {
            asked.task().cancel(true);
        }
    }
}
