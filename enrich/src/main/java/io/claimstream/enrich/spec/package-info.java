/** What a model is made of and costs: context window, parameters, prices, training compute, modalities. */
@NullMarked
package io.claimstream.enrich.spec;

import org.jspecify.annotations.NullMarked;
