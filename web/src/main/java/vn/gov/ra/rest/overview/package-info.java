/**
 * The province at a glance over HTTP (contract §3).
 * <p>Owns: nothing stored. Uses: overview, lifeevent (quarters), rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: the numbers are those of the page. Times: legal dates.
 */
package vn.gov.ra.rest.overview;
