package io.claimstream.app.broker;

class EmbeddedBrokerContractTest extends BrokerContract {}
