/**
 * Grants of authority and delegations over HTTP.
 * <p>Owns: nothing stored. Uses: delegation, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: ADMIN enters grants and never the own; a signer gives and takes back only the own part.
 * <p>Times: legal dates {@code yyyy-MM-dd} in Vietnam, ends exclusive.
 */
package vn.gov.ra.rest.delegation;
