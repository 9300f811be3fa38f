package io.claimstream.enrich;

import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an article's current version says.
 *
 * @param claims by claim id, a hash of the whole claim
 */
record Said(SortedMap<String, String> claims) {
    static final Said NOTHING = new Said(new TreeMap<>());

    static Said of(List<Claim> claims) {
        SortedMap<String, String> said = new TreeMap<>();
        claims.forEach(claim -> said.put(claim.claimId(), hash(claim)));
        return new Said(said);
    }

    private static String hash(Claim claim) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(Json.write(claim));
            return HexFormat.of().formatHex(sha, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
