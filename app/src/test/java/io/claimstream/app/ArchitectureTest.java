package io.claimstream.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.claimstream.serve.api.Publishing;
import io.claimstream.serve.past.Aggregation;
import io.claimstream.serve.pipeline.StageGroup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions that the modules and their packages keep to. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.claimstream");

    /** Those that wire a decision into Kafka Streams or hold a store; all others decide, and are called without it. */
    private static final String WIRING =
            ".*\\.(Store[A-Za-z]+|[A-Za-z]*(Topology|Processor|Router|Forward|Stores|Suppliers|Counters|Counts))(\\$.*)?";

    @Test
    void eventsKnowNothingElseOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("io.claimstream.events..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.claimstream..")
                        .and(resideInAnyPackage("io.claimstream.events..").negate()))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "aggregate", "serve"})
    void aStageKnowsTheEventsAndNoOtherStage(String stage) {
        String itself = "io.claimstream." + stage + "..";
        noClasses()
                .that()
                .resideInAPackage(itself)
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.claimstream..")
                        .and(resideInAnyPackage(itself, "io.claimstream.events..")
                                .negate()))
                .check(CLASSES);
    }

    @Test
    void whatAStageDecidesIsKnownWithoutKafkaStreams() {
        noClasses()
                .that(resideInAnyPackage(
                                "io.claimstream.ingest..", "io.claimstream.enrich..", "io.claimstream.aggregate..")
                        .and(DescribedPredicate.not(nameMatching(WIRING)).forSubtype()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.streams..")
                .check(CLASSES);
    }

    /** A result is a function of the articles: of what time it is only the program's edges know. */
    @Test
    void eventsAndStagesDoNotAskForTheTime() {
        noClasses()
                .that(resideInAnyPackage("io.claimstream..")
                        .and(resideInAnyPackage("io.claimstream.app..", "io.claimstream.serve..")
                                .negate()))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void oneClassTouchesTheInternalsOfKafka() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.claimstream.app.broker.KafkaNode")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kafka..",
                        "scala..",
                        "org.apache.kafka.controller..",
                        "org.apache.kafka.coordinator..",
                        "org.apache.kafka.image..",
                        "org.apache.kafka.metadata..",
                        "org.apache.kafka.network..",
                        "org.apache.kafka.raft..",
                        "org.apache.kafka.server..",
                        "org.apache.kafka.storage..")
                .check(CLASSES);
    }

    /** Of serve the program knows the server and what it is made with; how it answers is its own. */
    @Test
    void whatIsBehindTheServerIsKnownToServeAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.claimstream.serve..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.claimstream.serve.*..")
                        .and(DescribedPredicate.not(
                                belongToAnyOf(Aggregation.class, Publishing.class, StageGroup.class))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "ingest", "enrich", "aggregate", "serve"})
    void packagesOfAModuleDoNotDependOnEachOtherInCircles(String module) {
        slices().assignedFrom(new Packages("io.claimstream." + module))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Each package is a slice, the module's own one too. */
    private record Packages(String module) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(module) || name.startsWith(module + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + module;
        }
    }
}
