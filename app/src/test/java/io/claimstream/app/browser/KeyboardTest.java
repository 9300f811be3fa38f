package io.claimstream.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dashboard without a mouse. */
@WithDashboard
class KeyboardTest {

    @Test
    void jAndKAndArrowsWalkTheItemsAndEnterOpensOne(Visitor visitor) {
        Locator names = visitor.open("#/models").locator("tbody .model-name");
        visitor.page.keyboard().press("j");
        assertThat(names.nth(0)).isFocused();
        visitor.page.keyboard().press("j");
        visitor.page.keyboard().press("ArrowDown");
        assertThat(names.nth(2)).isFocused();
        visitor.page.keyboard().press("k");
        assertThat(names.nth(1)).isFocused();
        String name = names.nth(1).textContent();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("main h1")).hasText(name);
    }

    @Test
    void slashGoesToTheSearchAndEscapeLeavesIt(Visitor visitor) {
        visitor.open("#/models");
        visitor.page.keyboard().press("/");
        assertThat(visitor.page.locator("#search")).isFocused();
        visitor.page.keyboard().type("muse");
        assertThat(visitor.page.locator(".hit").first()).isVisible();
        visitor.page.keyboard().press("Escape");
        assertThat(visitor.page.locator(".hit")).hasCount(0);
        assertThat(visitor.page.locator("#search")).not().isFocused();
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent(Visitor visitor) {
        visitor.open("#/disputes");
        visitor.page.keyboard().press("Tab");
        assertThat(visitor.page.locator(".skip")).isFocused();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("#main")).isFocused();
        assertThat(visitor.page).hasURL(Pattern.compile("#/disputes$"));
    }

    @Test
    void theHelpOpensAndSingleKeysCanBeTurnedOff(Visitor visitor) {
        visitor.open("#/models");
        visitor.page.keyboard().press("?");
        assertThat(visitor.page.locator("#help")).isVisible();
        visitor.page.locator("#help input").uncheck();
        visitor.page.keyboard().press("Escape");
        visitor.page.locator("main").click();
        visitor.page.keyboard().press("/");
        assertThat(visitor.page.locator("#search")).not().isFocused();
    }

    @Test
    void theSwitchChangesTheThemeAndItStays(Visitor visitor) {
        visitor.prefers(ColorScheme.LIGHT);
        visitor.open("#/disputes");
        String light = background(visitor);
        Locator button = visitor.page.locator("button[aria-label^=Theme]");
        button.press("Enter");
        button.press("Enter");
        assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(background(visitor)).isNotEqualTo(light);
        visitor.page.reload();
        assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private static String background(Visitor visitor) {
        return (String) visitor.page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
