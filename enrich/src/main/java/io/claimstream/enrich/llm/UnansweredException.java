package io.claimstream.enrich.llm;

/** The service works, but will not answer this question, or not so that the answer can be used. Asking again is no use. */
public final class UnansweredException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a word for machines
     */
    UnansweredException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A word for machines: {@code llm_refused} or {@code llm_unusable}. */
    public String reason() {
        return reason;
    }

    /** Whether another try may do better: a model does not always say the same. */
    boolean again() {
        return reason.equals("llm_unusable");
    }
}
