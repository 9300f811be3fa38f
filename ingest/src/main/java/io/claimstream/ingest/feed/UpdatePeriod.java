package io.claimstream.ingest.feed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Element;

/** How often a feed says it changes: RSS's {@code ttl} in minutes, or the syndication module's period and frequency. */
final class UpdatePeriod {
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private UpdatePeriod() {}

    static Optional<Duration> of(Element root) {
        Element channel = root.getChild("channel", root.getNamespace());
        Element about = channel == null ? root : channel;
        Optional<Duration> ttl =
                text(about, "ttl").flatMap(UpdatePeriod::number).map(Duration::ofMinutes);
        return ttl.or(() -> text(about, "updatePeriod")
                .map(PERIODS::get)
                .map(period -> period.dividedBy(text(about, "updateFrequency")
                        .flatMap(UpdatePeriod::number)
                        .orElse(1L))));
    }

    private static Optional<String> text(Element about, String name) {
        return about.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .map(Element::getTextTrim)
                .findFirst();
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
