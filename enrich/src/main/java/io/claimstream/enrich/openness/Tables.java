package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that say it in cells: a model to a row and a column "Licence", a model to a column and a row "Open weights",
 * or the properties of one model that the text around is about.
 */
final class Tables {
    /** What a cell says of a model. */
    record Told(Mention model, Statement statement, Span row) {}

    /** Characters of a cell or label beyond which it is no short answer. */
    private static final int LONGEST = 300;

    /** Characters of a name in a header. */
    private static final int LONGEST_NAME = 40;

    /** Cells in which the row's model is looked for. */
    private static final int LEADING = 3;

    private final Reading reading;
    private final Function<Span, Sentence> sentences;
    private final Table table;
    private final @Nullable Mention about;
    private final Map<Span, Optional<Hit>> labels = new HashMap<>();

    /** @param about the model that the text around is about */
    Tables(Reading reading, Table table, @Nullable Mention about, Function<Span, Sentence> sentences) {
        this.reading = reading;
        this.table = table;
        this.about = about;
        this.sentences = sentences;
    }

    List<Told> read() {
        List<Told> told = new ArrayList<>();
        List<Table.Row> rows = table.rows();
        boolean compared = table.headers() > 0 && named(rows.get(0).cells()) > 0;
        boolean several = compared && columns(rows.get(0).cells()) > 1; // then "405B" in a cell is a size
        boolean sheet = !compared && rows.stream().allMatch(row -> row.cells().size() == 2 && named(row.cells()) < 0);
        for (int r = table.headers(); r < rows.size(); r++) {
            List<Table.Cell> cells = rows.get(r).cells();
            int named = several && named(cells) > 0 ? -1 : named(cells);
            Mention rowModel = named < 0 ? null : model(cells.get(named).span());
            for (int c = Math.max(1, named + 1); c < cells.size(); c++) {
                Table.Cell header = table.headers() > 0 ? rows.get(0).cells().get(c) : null;
                Mention columnModel = header == null || rowModel != null ? null : column(header.span(), compared);
                Mention model = rowModel != null ? rowModel : sheet && answers(cells) ? about : columnModel;
                Span property = rowModel == null ? cells.get(0).span() : header == null ? null : header.span();
                Statement statement =
                        model == null ? null : statement(property, cells.get(c).span());
                if (statement != null && model != null) {
                    told.add(new Told(model, statement, rows.get(r).span()));
                }
            }
        }
        return told;
    }

    /** Whether a row gives a property its value: "License | Apache 2.0"; a glossary tells more of a word, a list of winners names them. */
    private boolean answers(List<Table.Cell> cells) {
        Span label = cells.get(0).span();
        return cells.get(1).span().length() <= LONGEST_NAME
                && label.length() <= LONGEST_NAME
                && model(cells.get(1).span()) == null
                && asked(sentences.apply(label)) != null;
    }

    private int columns(List<Table.Cell> header) {
        return (int) header.stream().filter(cell -> model(cell.span()) != null).count();
    }

    /** Which of a row's first cells names its model; a rank or a mark may stand before it. */
    private int named(List<Table.Cell> cells) {
        for (int c = 0; c < Math.min(LEADING, cells.size() - 1); c++) {
            if (model(cells.get(c).span()) != null) {
                return c;
            }
        }
        return -1;
    }

    /** Beside models a name with a number is one too, although nothing is known of it. */
    private @Nullable Mention column(Span header, boolean compared) {
        Mention model = model(header);
        if (model != null || !compared || header.length() > LONGEST_NAME) {
            return model;
        }
        String label = reading.plain().text().substring(header.start(), header.end());
        return label.chars().anyMatch(Character::isDigit)
                ? Mention.labelled(label, Mention.Kind.MODEL, header.start())
                : null;
    }

    private @Nullable Mention model(Span cell) {
        List<Mention> models = reading.models(cell);
        return models.isEmpty() ? null : models.get(0);
    }

    /** What the cell says by itself; else what yes or no in it says of the property. */
    private @Nullable Statement statement(@Nullable Span property, Span cell) {
        if (cell.length() == 0 || cell.length() > LONGEST || (property != null && property.length() > LONGEST)) {
            return null;
        }
        Sentence value = sentences.apply(cell);
        Hit asked = property == null
                ? null
                : labels.computeIfAbsent(property, label -> Optional.ofNullable(asked(sentences.apply(label))))
                        .orElse(null);
        for (Hit hit : value.hits()) {
            boolean licence = hit.is(Role.LICENCE) && (!hit.cue().weak() || (asked != null && licence(asked)));
            boolean kind =
                    hit.is(Role.ADJECTIVE) && alone(value, hit) && !value.any(Role.OBJECT, cell.start(), cell.end());
            boolean term = kind || hit.is(Role.PREDICATE);
            Status status = hit.cue().status();
            if ((licence || term)
                    && status != null
                    && !hit.cue().denied()
                    && !value.any(Role.NOT, cell.start(), hit.start())) {
                Dimension of = hit.cue().dimension();
                Dimension part = asked != null && asked.is(Role.OBJECT) && of == Dimension.MODEL
                        ? asked.cue().dimension()
                        : of;
                return say(part, status, hit.cue().detail(), cell);
            }
        }
        if (asked == null) {
            return Statements.of(value).stream()
                    .filter(said -> said.form() == Form.PREDICATE && said.modality() == Modality.ASSERTED)
                    .findFirst()
                    .map(said -> say(said.dimension(), said.status(), said.detail(), cell))
                    .orElse(null);
        }
        if (licence(asked)) {
            boolean own = !value.models().isEmpty() || value.any(Role.OWN, cell.start(), cell.end());
            return own ? say(Dimension.LICENCE, Status.RESTRICTED, null, cell) : null;
        }
        boolean no = value.any(Role.NO, cell.start(), cell.end()) || value.any(Role.NOT, cell.start(), cell.end());
        boolean yes = value.any(Role.YES, cell.start(), cell.end());
        Status status = asked.cue().status() == null ? Status.OPEN : asked.cue().status();
        if ((no == yes && !no) || status == Status.RESTRICTED) {
            return null;
        }
        Status told = no ? status == Status.OPEN ? Status.CLOSED : Status.OPEN : status;
        return say(asked.cue().dimension(), told, null, cell);
    }

    /** The property that a label asks for: "Licence", "Open weights?". */
    private static @Nullable Hit asked(Sentence label) {
        Set<Role> roles = Set.of(Role.ADJECTIVE, Role.PREDICATE, Role.OBJECT);
        return label.gap(label.span().start(), label.span().end()) > 30
                ? null
                : label.hits().stream()
                        .filter(hit -> roles.contains(hit.cue().role())
                                && (!hit.is(Role.OBJECT)
                                        || licence(hit)
                                        || (hit.cue().dimension() == Dimension.WEIGHTS && !parameters(label))))
                        .findFirst()
                        .orElse(null);
    }

    /** "Parameters" counts them. */
    private static boolean parameters(Sentence label) {
        return label.plain().folded().startsWith("param", label.span().start());
    }

    private static boolean licence(Hit asked) {
        return asked.cue().dimension() == Dimension.LICENCE;
    }

    /** Whether the cell is little more than the word. */
    private static boolean alone(Sentence value, Hit hit) {
        return value.gap(value.span().start(), value.span().end()) - value.gap(hit.start(), hit.end()) <= 20
                && !value.any(Role.OTHER_NOUN, hit.end(), value.span().end());
    }

    private static @Nullable Statement say(@Nullable Dimension of, Status status, @Nullable String detail, Span cell) {
        return of == null ? null : new Statement(of, status, detail, Modality.ASSERTED, null, cell, Form.CELL);
    }
}
