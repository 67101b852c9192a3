/**
 * Evidence over HTTP.
 * <p>Owns: nothing stored. Uses: evidence, rest.batch (downloads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages offer is had here by the same service.
 * <p>Times: none of its own.
 */
package vn.gov.ra.rest.evidence;
