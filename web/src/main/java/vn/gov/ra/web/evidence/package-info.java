/**
 * The way from a page to the evidence of what it shows.
 * <p>Owns: nothing stored. Uses: evidence, web.support. Used by: nobody.
 * <p>Invariants: the service decides who may have it.
 * <p>Times: none of its own.
 */
package vn.gov.ra.web.evidence;
