package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.ModelRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article's notes say of figures that bear a mark: "88.4*", and below "* as reported by the vendor". */
final class Footnotes {
    private static final String MARKS = "*\u2020\u2217";

    /** Characters between a figure and its mark. */
    private static final int REACH = 3;

    private final Plain plain;
    private final String source;
    private boolean vendors;

    /** @param source the text as it came, with the marks that plain text has not */
    Footnotes(Plain plain, String source) {
        this.plain = plain;
        this.source = source;
    }

    /** Takes note of a sentence that explains a mark, by its sign or by its name; whether it does. */
    boolean read(Span sentence, List<Hit> hits) {
        boolean noted = any(hits, Role.MARK) || signed(plain.from(sentence.start()));
        vendors |= noted && any(hits, Role.REPORTED);
        return noted;
    }

    private static boolean any(List<Hit> hits, Role role) {
        for (Hit hit : hits) {
            if (hit.is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark opens what starts there, or stands right before. */
    private boolean signed(int start) {
        for (int i = Math.max(0, start - REACH); i <= start; i++) {
            if (sign(i)) {
                return true;
            }
        }
        return false;
    }

    /** The maker of the model of a figure that bears a mark, when the notes say that such are the makers' own. */
    @Nullable
    Creditor of(Span figure, ModelRef model) {
        if (!vendors || model.vendor() == null) {
            return null;
        }
        int end = plain.to(figure.end());
        boolean slanted = sign(plain.from(figure.start()) - 1);
        for (int i = end; !slanted && i < end + REACH; i++) {
            if (sign(i)) {
                return sign(i + 1) ? null : new Creditor(model.vendor(), AttributionType.VENDOR);
            }
            if (i >= source.length() || " %\\".indexOf(source.charAt(i)) < 0) {
                break;
            }
        }
        return null;
    }

    private boolean sign(int position) {
        return position >= 0 && position < source.length() && MARKS.indexOf(source.charAt(position)) >= 0;
    }
}
