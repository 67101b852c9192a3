/**
 * The API's door for relying systems: who may come in, from where and how often; and how much each asked.
 * <p>Owns: {@code relying_usage}. Uses: relying, regulation, shared. Used by: rest.support (the door) and pages of the register.
 * <p>Invariants: no call waits for the database; calls are added up in memory and written every few seconds, and what was not written is kept.
 * <p>Times: a day is Vietnam's.
 */
package vn.gov.ra.relying.usage;
