/**
 * The balance of certificates, agency by agency.
 * <p>Owns: nothing stored. Uses: certificate, web.list. Used by: nobody.
 * <p>Invariants: what is shown adds up, because one question to the register gives both sides.
 * <p>Times: days of a period are legal dates, both included.
 */
package vn.gov.ra.web.balance;
