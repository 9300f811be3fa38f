package io.claimstream.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any page, in either theme, nor at the width of a phone. */
@WithDashboard
class AccessibilityTest {
    private static final String RUN = """
            async () => {
              const {violations} = await axe.run(document, {resultTypes: ['violations']});
              return violations.map(({id, help, nodes}) => `${id}: ${help}\\n` + nodes.slice(0, 3).map(n => `${n.html}\\n${n.failureSummary}`).join('\\n'));
            }""";

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme theme, Visitor visitor, Dashboard dashboard) throws IOException {
        visitor.prefers(theme);
        String axe = axe();
        var found = new ArrayList<String>();
        for (int width : new int[] {1440, 390}) {
            visitor.resize(width, 844);
            Places.all(dashboard).forEach((name, fragment) -> {
                visitor.page.navigate("about:blank");
                visitor.open(fragment);
                visitor.page.evaluate(axe);
                for (Object violation : (List<?>) visitor.page.evaluate(RUN)) {
                    found.add("%s, %d wide: %s".formatted(name, visitor.page.viewportSize().width, violation));
                }
            });
        }
        assertThat(found).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
