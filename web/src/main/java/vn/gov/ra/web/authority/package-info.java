/**
 * Pages of authorities and their revocation lists.
 * <p>Owns: nothing stored. Uses: certificate, status, web.support. Used by: nobody.
 * <p>Invariants: a list comes into force only through the gate of the status room, from the net or by hand.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.authority;
