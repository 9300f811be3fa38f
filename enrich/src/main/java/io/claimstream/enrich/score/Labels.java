package io.claimstream.enrich.score;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the labels of a table's rows and columns. */
final class Labels {
    /** Longer words behind a name are a description. */
    private static final int LONGEST_REST = 30;

    private final Reading reading;
    private final TableWords words;

    Labels(Reading reading, TableWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** What a cell names. */
    Label of(Span span) {
        String text = withoutMarks(reading.plain().of(span).strip());
        int note = Label.bracket(text);
        Mention named = first(span, Kind.MODEL);
        boolean noted = named != null && note > 1 && named.start() >= span.start() + note;
        Mention model = noted ? null : named;
        Mention benchmark = first(span, Kind.BENCHMARK);
        return new Label(
                model == null ? null : whole(model, span, text),
                benchmark == null ? null : whole(benchmark, span, text),
                words.of(text),
                text,
                null,
                false);
    }

    /** The name that a label starts with, with the words behind it that make it another one: "LibriSpeech test-other". */
    private Mention whole(Mention mention, Span span, String text) {
        String printed = reading.plain().of(mention.span());
        int bracket = Label.bracket(text);
        String name = (bracket > 0 ? text.substring(0, bracket) : text).strip();
        int at = name.indexOf(printed);
        String rest = at >= 0 ? name.substring(at + printed.length()) : "";
        boolean first =
                mention.start() <= span.start() + 2 || reading.mentions().at(span.start(), Kind.VENDOR) != null;
        boolean more = first && rest.length() > 1 && rest.length() <= LONGEST_REST && words.names(rest);
        return more ? named(mention, rest) : mention;
    }

    private static Mention named(Mention mention, String rest) {
        String whole = mention.name() + rest;
        return new Mention(
                mention.start(),
                mention.end(),
                mention.kind(),
                Slug.of(whole),
                whole,
                mention.vendor(),
                false,
                false,
                mention.familyId());
    }

    /** "72.1*", "GPT-5 †" */
    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && "*†‡§¹²³★☆".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end).strip();
    }

    /** Where columns are on one benchmark, what else they say is part of its name: "MMMLU en" beside "MMMLU zh". */
    void tellApart(List<Label> columns) {
        List<Label> before = List.copyOf(columns);
        for (int c = 0; c < before.size(); c++) {
            Label label = before.get(c);
            Mention benchmark = label.benchmark();
            if (benchmark != null
                    && before.stream().filter(other -> alike(label, other)).count() > 1) {
                String rest = rest(benchmark, label.text());
                if (rest.length() > 1
                        && !benchmark.name().endsWith(rest)
                        && rest.length() <= LONGEST_REST
                        && words.tellApart(rest)) {
                    columns.set(c, label.on(named(benchmark, rest)));
                }
            }
        }
    }

    /** Whether two columns, which may be one, are on one benchmark. */
    private static boolean alike(Label one, Label other) {
        return one.benchmark() != null
                && other.benchmark() != null
                && one.benchmark().familyId().equals(other.benchmark().familyId())
                && Objects.equals(one.model(), other.model());
    }

    /** What a label says behind a name that it starts with, up to a bracket; "" where it does not. */
    private String rest(Mention mention, String text) {
        int bracket = Label.bracket(text);
        String name = (bracket > 0 ? text.substring(0, bracket) : text).strip();
        String printed = reading.plain().of(mention.span());
        return name.startsWith(printed) ? name.substring(printed.length()) : "";
    }

    @Nullable
    Mention first(Span span, Kind kind) {
        List<Mention> within = reading.mentions().within(span, kind);
        for (Mention mention : within) {
            if (kind != Kind.BENCHMARK || !words.metric(mention.name())) {
                return mention;
            }
        }
        return within.isEmpty() ? null : within.get(0); // "WER"
    }
}
