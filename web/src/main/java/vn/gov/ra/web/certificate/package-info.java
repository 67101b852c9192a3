/**
 * Pages of the register of certificates: the list, and one certificate with its status now and where the status comes from.
 * <p>Owns: nothing stored. Uses: certificate, status, token, subscriber, audit names of steps, web.support. Used by: nobody.
 * <p>Invariants: the status shown is the answer other systems get, never the register's own opinion; our alert stands beside it.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.certificate;
