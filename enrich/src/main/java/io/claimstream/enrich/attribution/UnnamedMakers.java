package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a text credits without a name: "the company", "its model card", "官方". */
final class UnnamedMakers {
    /** With these a word for what a maker publishes is of whom the sentence goes on to name. */
    private static final List<String> ITS = List.of("its", "\u5176", "propre", "propi", "eigenen");

    private final Plain plain;
    private final Subjects subjects;
    private final @Nullable Creditor maker;

    /** @param maker of the article's main model, where no catalog knows it */
    UnnamedMakers(Plain plain, Subjects subjects, @Nullable Creditor maker) {
        this.plain = plain;
        this.subjects = subjects;
        this.maker = maker;
    }

    /** The maker of the model spoken of: of those that the sentence names, where it names any. */
    @Nullable
    Creditor of(Hit hit, Span sentence) {
        Mention main = subjects.foremost();
        Mention subject = spokenOf(hit, sentence);
        boolean other = subject != null && main != null && !subject.id().equals(main.id()) && subject.vendor() != null;
        if (!other && (maker != null || (main != null && main.vendor() == null))) {
            return maker;
        }
        subject = subject == null || subject.vendor() == null ? main : subject;
        return subject == null || subject.vendor() == null
                ? null
                : new Creditor(subject.vendor(), AttributionType.VENDOR);
    }

    /** Whom the word is about: "by its technical blog, A gets", else who is spoken of so far. */
    private @Nullable Mention spokenOf(Hit hit, Span sentence) {
        Mention named = subjects.named(sentence);
        boolean led = hit.is(Role.MAKER)
                && named != null
                && hit.span().start() < named.start()
                && ITS.stream().anyMatch(plain.of(hit.span())::contains);
        int start = hit.span().start();
        return led ? named : hit.is(Role.MAKER) ? subjects.at(sentence, start) : subjects.at(start);
    }
}
