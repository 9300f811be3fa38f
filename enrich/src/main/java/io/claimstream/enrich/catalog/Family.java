package io.claimstream.enrich.catalog;

import java.util.List;

/**
 * Models that share a name and differ by version, size and variant.
 *
 * @param vendor name of the vendor
 * @param aliases other spellings and codenames
 * @param join what stands between name and version: "-" in GPT-5, nothing in Qwen3
 * @param single whether the bare name is a model, not a family
 * @param versioned whether the bare name means something else, so that only a version, size or variant makes it a model
 * @param exact whether only the printed capitals are the name ("Opus", not "opus")
 * @param since the version from which on the whole name leads: Claude Opus 4, but Claude 3 Opus; else 0
 * @param variantFirst whether the variant stands before the version: Mistral Small 3
 * @param variants members named by a word of their own: "Maverick", "Codex"
 */
public record Family(
        String id,
        String name,
        String vendor,
        List<String> aliases,
        String join,
        boolean single,
        boolean versioned,
        boolean exact,
        int since,
        boolean variantFirst,
        List<String> variants) {}
