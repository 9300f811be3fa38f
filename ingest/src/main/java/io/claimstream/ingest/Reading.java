package io.claimstream.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one raw record says, by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reading")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Version.class, name = "version"),
    @JsonSubTypes.Type(value = Withdrawal.class, name = "withdrawal"),
    @JsonSubTypes.Type(value = Rejection.class, name = "rejection")
})
public sealed interface Reading permits Version, Withdrawal, Rejection {}
