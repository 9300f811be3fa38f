/**
 * Makes the JSON Schemas and the AsyncAPI document that ship with the records, from the records: types and what is
 * required by reflection, descriptions from their Javadoc, so that each thing is said once.
 */
package io.claimstream.events.schema;
