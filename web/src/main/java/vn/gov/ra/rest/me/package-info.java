/**
 * Who the caller is.
 * <p>Owns: nothing. Uses: security, agency. Used by: nobody.
 */
package vn.gov.ra.rest.me;
