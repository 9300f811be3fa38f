/**
 * What the field calls things: vendors, model families with the grammar of their names, benchmarks. Data, in YAML;
 * {@link io.claimstream.enrich.catalog.Catalog} is the way in.
 */
@NullMarked
package io.claimstream.enrich.catalog;

import org.jspecify.annotations.NullMarked;
