/**
 * Devices over HTTP: stock, custody, and the subscriber's acceptance.
 * <p>Owns: nothing stored. Uses: token, handover, rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what changes hands goes by minutes; the agency's people see their agency's devices.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.token;
