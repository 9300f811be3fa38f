package io.claimstream.app.option;

import io.claimstream.enrich.llm.LlmSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language model that reads articles as well, if there is one. */
public final class LlmOptions {
    private static final String KEY = "--llm-key";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            description = "Base address of an OpenAI-compatible API, http://localhost:11434/v1 say: its model reads the"
                    + " articles as well. They are sent there (default: none).")
    private @Nullable URI url;

    @Option(names = "--llm-model", paramLabel = "NAME", description = "The model's name at that service.")
    private @Nullable String model;

    @Option(
            names = "--llm-key-file",
            paramLabel = "FILE",
            description = "A file with the service's key; or the variable CLAIMSTREAM_LLM_KEY is the key.")
    private @Nullable Path keyFile;

    /** Only as a variable: whoever lists processes sees the options of others. */
    @Option(names = KEY, hidden = true)
    private @Nullable String key;

    @Option(
            names = "--llm-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one request may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    /**
     * As the options say; empty where no address is given.
     *
     * @throws ParameterException if one is missing or cannot be; no message holds the key
     */
    public Optional<LlmSettings> settings() {
        if (command.commandLine().getParseResult().hasMatchedOption(KEY)) {
            throw wrong("A key does not belong on the command line: set CLAIMSTREAM_LLM_KEY, or give --llm-key-file.");
        }
        if (url == null) {
            if (model != null) {
                throw wrong("--llm-model needs --llm-url.");
            }
            return Optional.empty();
        }
        if (model == null) {
            throw wrong("--llm-url needs --llm-model.");
        }
        try {
            return Optional.of(
                    new LlmSettings(url, model, keyFile == null ? key : read(keyFile), Duration.ofSeconds(timeout)));
        } catch (IllegalArgumentException e) {
            throw wrong("Cannot use --llm-…: " + e.getMessage() + ".");
        }
    }

    private String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw wrong(
                    "Cannot read --llm-key-file " + file + ": " + e.getClass().getSimpleName());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
