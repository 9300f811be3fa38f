package io.claimstream.ingest;

import io.claimstream.events.Article;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Knows all articles: finds each version's place in the history of its article, applies withdrawals to
 * whatever bears the name, and tells copies from originals. Says which articles changed.
 *
 * <p>Whatever grows with the number of articles is looked up by key or by a short range of keys, so
 * that a record costs the same among ten articles and among a million.
 */
final class Registry {
    private final Tables tables;
    private final Copies copies;
    private final BiConsumer<String, @Nullable Article> changes;

    /**
     * @param histories by article id
     * @param versions {@code article id|content hash} of every text known, and with {@code |digest} of every version
     * @param names {@code name|article id} of the further names that articles have
     * @param withdrawals time of the latest withdrawal by name
     * @param firsts see {@link Bands}
     * @param copies see {@link Bands}
     */
    record Tables(
            Table<History> histories,
            Table<Boolean> versions,
            Table<Boolean> names,
            Table<Instant> withdrawals,
            Table<String> firsts,
            Table<Boolean> copies) {}

    /** @param changes is told the id of each article that changed and what it is now, null if withdrawn */
    Registry(Tables tables, BiConsumer<String, @Nullable Article> changes) {
        this.tables = tables;
        this.copies = new Copies(new Bands(tables.firsts(), tables.copies()), this::history);
        this.changes = changes;
    }

    /** Takes in what a record says, and says what became of the record. */
    Outcome accept(Reading reading) {
        if (reading instanceof Version version) {
            return accept(version);
        }
        return reading instanceof Withdrawal withdrawal ? accept(withdrawal) : Outcome.REJECTED;
    }

    private Outcome accept(Version version) {
        String id = version.article().articleId();
        History before = history(id);
        History after = before.revision() == 0 ? withdrawnAs(id, before) : before;
        for (String name : version.names()) {
            if (add(tables.names(), name + '|' + id)) {
                after = withdrawnAs(name, after);
            }
        }
        String text = id + '|' + version.article().contentHash();
        boolean newText = add(tables.versions(), text);
        boolean newVersion = add(tables.versions(), text + '|' + version.digest());
        after = after.with(version, newText);
        settle(id, before, after);
        if (!newVersion) {
            return Outcome.UNCHANGED;
        }
        boolean copy = version.equals(after.latest()) && history(id).copy() != null;
        return copy ? Outcome.DUPLICATE : Outcome.ACCEPTED;
    }

    private Outcome accept(Withdrawal withdrawal) {
        String name = withdrawal.name();
        Instant known = tables.withdrawals().get(name);
        if (known == null || withdrawal.time().isAfter(known)) {
            tables.withdrawals().put(name, withdrawal.time());
            withdraw(name, withdrawal.time());
            String prefix = name + '|';
            tables.names().keys(prefix).forEach(key -> withdraw(key.substring(prefix.length()), withdrawal.time()));
        }
        return Outcome.WITHDRAWN;
    }

    private void withdraw(String id, Instant time) {
        History before = history(id);
        if (before.revision() > 0) {
            settle(id, before, before.withdrawn(time));
        }
    }

    private History withdrawnAs(String name, History history) {
        Instant time = tables.withdrawals().get(name);
        return time == null ? history : history.withdrawn(time);
    }

    /** Writes an article's history, and whatever it changes about its copies. */
    private void settle(String id, History before, History after) {
        Copies.Move move = copies.move(before, after);
        write(id, before, after.copying(move.copy()));
        for (String other : move.others()) {
            History history = history(other);
            write(other, history, history.copying(copies.of(history)));
        }
    }

    private void write(String id, History before, History after) {
        if (!after.equals(before)) {
            tables.histories().put(id, after);
        }
        Article article = after.article();
        if (!Objects.equals(before.article(), article)) {
            changes.accept(id, article);
        }
    }

    private History history(String id) {
        History history = tables.histories().get(id);
        return history == null ? History.EMPTY : history;
    }

    private static boolean add(Table<Boolean> set, String key) {
        boolean added = set.get(key) == null;
        if (added) {
            set.put(key, true);
        }
        return added;
    }
}
