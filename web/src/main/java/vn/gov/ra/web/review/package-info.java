/**
 * Pages of review and decision: the queues of lines, one line with all that is needed to judge it.
 * <p>Owns: nothing stored. Uses: approval, request, subscriber, certificate, regulation, web.support. Used by: nobody.
 * <p>Invariants: what may be done and why not is said by the services; every command carries the version that was seen.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy; terms in working days.
 */
package vn.gov.ra.web.review;
