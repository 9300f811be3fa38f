package io.claimstream.app.command;

import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.TopicName;
import io.claimstream.app.terminal.Columns;
import io.claimstream.app.terminal.Screen;
import io.claimstream.app.terminal.Terminal;
import io.claimstream.app.watch.Follower;
import io.claimstream.app.watch.JsonView;
import io.claimstream.app.watch.LiveView;
import io.claimstream.app.watch.TextView;
import io.claimstream.app.watch.View;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.WakeupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a topic. */
@Command(
        name = "watch",
        description =
                "Shows what is on a topic, then what is added, until it is stopped: on a terminal, stances, changes and"
                        + " leaderboards as a table in place, else a line a record.")
public final class WatchCommand implements Runnable {
    private static final Duration POLL = Duration.ofMillis(250);

    @Parameters(paramLabel = "TOPIC", description = "model.stances, say, without --topic-prefix.")
    private String topic = "";

    @Option(
            names = "--json",
            fallbackValue = "true",
            description = "One line of JSON a record, with its key and value.")
    private boolean json;

    @Option(
            names = "--until-current",
            fallbackValue = "true",
            description = "Ends when all that was there in the beginning is shown.")
    private boolean untilCurrent;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Topic<?, ?> named = TopicName.among(Topics.ALL, topic, command.commandLine());
        PrintWriter out = command.commandLine().getOut();
        View view = view(named, out);
        var ended = new CountDownLatch(1);
        try (var follower = new Follower(kafka.cluster(), named)) {
            ShutdownHook.closing(() -> stop(follower, ended), () -> {
                try {
                    follow(follower, view, out);
                } catch (WakeupException e) {
                    // Asked to end.
                } finally {
                    view.close();
                    out.flush();
                    ended.countDown();
                }
            });
        }
    }

    private View view(Topic<?, ?> named, PrintWriter out) {
        if (json) {
            return new JsonView(out);
        }
        int width = Columns.available(System.getenv("COLUMNS"), Integer.MAX_VALUE);
        return live(named, out).orElseGet(() -> new TextView(named, width, out));
    }

    /** A table that stays on the terminal is nothing to end at once. */
    private Optional<View> live(Topic<?, ?> named, PrintWriter out) {
        return untilCurrent
                ? Optional.empty()
                : LiveView.of(named, new Screen(out), () -> Terminal.size(System.getenv("TERM")), System::nanoTime);
    }

    private void follow(Follower follower, View view, PrintWriter out) {
        var ends = follower.ends();
        boolean current = false;
        // A reader that went away, head for instance, is no failure.
        while (!out.checkError()) {
            if (!current && follower.reached(ends)) {
                current = true;
                view.current();
                if (untilCurrent) {
                    return;
                }
                out.flush();
            }
            follower.poll(POLL).forEach(view::show);
            view.refresh();
        }
    }

    /** The last line is to be whole. */
    private static void stop(Follower follower, CountDownLatch ended) {
        follower.wakeup();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
