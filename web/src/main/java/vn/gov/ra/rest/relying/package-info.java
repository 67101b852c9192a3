/**
 * Relying systems over HTTP: the register for the administrator, and each system's own row for itself.
 * <p>Owns: nothing stored. Uses: relying, rest.agency, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: a secret stands in the answer of the command that made it and nowhere else.
 * <p>Times: RFC 3339; legal dates {@code yyyy-MM-dd} in Vietnam.
 */
package vn.gov.ra.rest.relying;
