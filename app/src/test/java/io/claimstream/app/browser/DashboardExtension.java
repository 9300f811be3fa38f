package io.claimstream.app.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link WithDashboard} promises. */
final class DashboardExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(DashboardExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        System.err.println("SKIPPED: " + context.getDisplayName() + ": " + Chromium.MISSING);
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Dashboard.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Dashboard dashboard = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent("dashboard", key -> Dashboard.start(), Dashboard.class);
        return parameter.getParameter().getType() == Dashboard.class
                ? dashboard
                : context.getStore(NAMESPACE).computeIfAbsent("visitor", key -> dashboard.visitor(), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitor = context.getStore(NAMESPACE).get("visitor", Visitor.class);
        if (visitor != null && context.getExecutionException().isEmpty()) {
            visitor.expectNoComplaint();
        }
    }
}
