package io.claimstream.app.broker;

import org.junit.jupiter.api.Tag;

@Tag("docker")
class ContainerBrokerContractTest extends BrokerContract {}
