/**
 * The global search as a resource: {@code GET /api/v1/search}.
 * <p>Owns: the wire form of what was found, and which page shows it. Uses: {@code vn.gov.ra.search}. Used by: {@code web.search} for the addresses.
 */
package vn.gov.ra.rest.search;
