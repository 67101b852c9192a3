/**
 * Plans for offices over HTTP (contract §3): written, counted out, approved, carried out, undone or frozen.
 * <p>Owns: nothing stored. Uses: reorganisation, rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.reorganisation;
