/**
 * Declarations over HTTP: campaigns, each agency's answer, the synthesis.
 * <p>Owns: nothing stored. Uses: declaration, rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.declaration;
