package io.claimstream.app.stage;

import org.junit.jupiter.api.Tag;

@Tag("docker")
class RunningStageOnContainerTest extends RunningStageContract {}
