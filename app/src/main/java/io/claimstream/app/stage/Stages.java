package io.claimstream.app.stage;

import java.util.List;

/** The stages, in the order of the flow. */
public final class Stages {
    public static final List<Stage> ALL = List.of();

    private Stages() {}

    /** @throws IllegalArgumentException if there is none of that name */
    public static Stage named(String name) {
        return ALL.stream()
                .filter(stage -> stage.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + name));
    }
}
