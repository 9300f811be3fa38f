package io.claimstream.app.fault;

import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.Stages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that breaks or changes while articles come in.
 *
 * @param name as it is printed
 * @param strike does it; what it returns is done when the load has ended
 */
record Fault(String name, Strike strike) {
    /** Does something to the processes. */
    interface Strike {
        Runnable on(Fleet fleet);
    }

    private static final Path CATALOG =
            Path.of("src/test/resources/faults/catalog.yaml").toAbsolutePath();
    private static final Runnable NOTHING = () -> {};

    static List<Fault> all() {
        var faults = new ArrayList<Fault>();
        for (Stage stage : Stages.ALL) {
            faults.add(new Fault(stage.name() + " killed", fleet -> {
                fleet.stage(stage.name()).kill();
                fleet.revive();
                return NOTHING;
            }));
        }
        faults.add(new Fault("broker killed", fleet -> {
            fleet.broker().kill();
            fleet.revive();
            return NOTHING;
        }));
        for (Stage stage : Stages.ALL) {
            faults.add(new Fault(stage.name() + " joined and left", fleet -> {
                Child second = fleet.instance(stage.name(), "second");
                return second::stop;
            }));
        }
        faults.add(new Fault("another extractor", fleet -> {
            fleet.replaceExtractor(CATALOG);
            return NOTHING;
        }));
        return faults;
    }

    @Override
    public String toString() {
        return name;
    }
}
