/**
 * Bulk intake over HTTP (contract §3 Imports, §6.17–19).
 * <p>Owns: nothing stored. Uses: intake, rest.support, rest.dossier (words), rest.batch (uploads). Used by: nobody.
 * <p>Invariants: the same service and rules as the pages; values are unmasked only for those who may see them.
 * <p>Times: RFC 3339 in UTC; dates in values are {@code yyyy-MM-dd}.
 */
package vn.gov.ra.rest.intake;
