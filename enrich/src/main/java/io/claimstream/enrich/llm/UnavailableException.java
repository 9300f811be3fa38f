package io.claimstream.enrich.llm;

/** The service cannot be asked now: it fails, is busy, or refuses whoever asks. The same question may be answered later. */
public final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
        super(message);
    }
}
