package io.claimstream.bench;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** A part of the program whose cost is measured. */
@FunctionalInterface
public interface Area {
    /**
     * Measures, and prints the figures to standard output.
     *
     * @param arguments of the command line, behind the area's name
     */
    void run(List<String> arguments) throws RunnerException;
}
