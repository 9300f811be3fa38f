package io.claimstream.enrich.llm;

/**
 * One passage of an article, as it is asked about.
 *
 * @param id the same for the same words put to the same model in the same way, whichever article holds them
 * @param body the request
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Question(String id, byte[] body) {}
