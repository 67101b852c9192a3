/**
 * Pages of certificates from outside.
 * <p>Owns: nothing stored. Uses: outside, web.list, web.support. Used by: nobody.
 */
package vn.gov.ra.web.outside;
