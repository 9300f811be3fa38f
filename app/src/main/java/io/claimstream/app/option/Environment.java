package io.claimstream.app.option;

import io.claimstream.app.failure.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Defaults of options from the environment: {@code --topic-prefix} is {@code CLAIMSTREAM_TOPIC_PREFIX}.
 * A flag wins over its variable; an empty variable counts as absent, as compose files leave them.
 */
public final class Environment implements IDefaultValueProvider {
    private static final String PREFIX = "CLAIMSTREAM_";

    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = variables.get(variable(option));
        return value == null || value.isEmpty() ? null : value;
    }

    /**
     * Every command knows the variables of all of them, since one environment serves many.
     *
     * @throws ParameterException if one of ours is unknown
     */
    public void rejectUnknown(CommandLine root) {
        var known = new TreeSet<String>();
        collect(root.getCommandSpec(), known);
        for (String name : new TreeSet<>(variables.keySet())) {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                throw new ParameterException(
                        root, "Unknown environment variable '" + name + "'" + Nearest.hint(name, known));
            }
        }
    }

    private static void collect(CommandSpec command, Set<String> names) {
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                names.add(variable(option));
            }
        }
        command.subcommands().values().forEach(each -> collect(each.getCommandSpec(), names));
    }

    private static String variable(OptionSpec option) {
        String name = option.longestName().replaceFirst("^-+", "");
        return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
