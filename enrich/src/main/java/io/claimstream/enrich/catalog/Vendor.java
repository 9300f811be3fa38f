package io.claimstream.enrich.catalog;

import java.util.List;

/** Who makes models. */
public record Vendor(String id, String name, List<String> aliases) {}
