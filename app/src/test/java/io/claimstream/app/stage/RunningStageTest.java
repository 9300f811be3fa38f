package io.claimstream.app.stage;

class RunningStageTest extends RunningStageContract {}
