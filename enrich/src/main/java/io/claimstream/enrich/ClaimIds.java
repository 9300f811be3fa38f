package io.claimstream.enrich;

import io.claimstream.enrich.reading.Finding;
import io.claimstream.events.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids of one article's claims: hashes of what they say and of which model, not of where they say it, so that a later
 * revision gives them again. What many claims of an article share is written once. For one thread.
 */
final class ClaimIds {
    private static final int BYTES = 6;

    /** Copied rather than asked for again, which takes long. */
    private static final MessageDigest SHA = sha();

    private final String article;
    private final MessageDigest sha = copy();
    private final Map<Object, byte[]> shared = new HashMap<>();

    /**
     * @param article its id
     */
    ClaimIds(String article) {
        this.article = article;
    }

    String of(Finding finding) {
        add(shared(finding.kind()));
        add(shared(finding.model().id()));
        add(Json.write(finding.payload()));
        add(shared(finding.modality()));
        add(shared(finding.attribution()));
        return article + "-" + HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private byte[] shared(Object part) {
        return shared.computeIfAbsent(part, Json::write);
    }

    private void add(byte[] part) {
        sha.update(part);
        sha.update((byte) '\n');
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) SHA.clone();
        } catch (CloneNotSupportedException e) {
            return sha();
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
