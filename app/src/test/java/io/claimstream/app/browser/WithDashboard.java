package io.claimstream.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test the {@link Dashboard}, one for all tests of a run, and a {@link Visitor} to it of its own, of whom
 * nothing may be heard but what the test expects.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(DashboardExtension.class)
@interface WithDashboard {}
