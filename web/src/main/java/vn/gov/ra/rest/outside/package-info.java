/**
 * Certificates from outside over HTTP.
 * <p>Owns: nothing stored. Uses: outside, rest.support. Used by: nobody.
 */
package vn.gov.ra.rest.outside;
