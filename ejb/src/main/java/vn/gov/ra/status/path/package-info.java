/**
 * Validation of a certification path by RFC 5280 §6, written out: building (bounded), §6.1 with policies and name constraints, §6.3 with
 * complete, indirect, partitioned and delta lists, OCSP answers. The platform's validators are not asked, because they take lists that
 * must not be taken.
 * <p>Owns: nothing stored. Uses: shared, certificate. Used by: status (REST) and the command {@code status-check}; the same code.
 * <p>Invariants: pure (no clock, database, network, container); what cannot be read or understood never makes anything valid;
 * every search has a bound.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.status.path;
