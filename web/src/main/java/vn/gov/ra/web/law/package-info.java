/**
 * Pages of the law as data: editions, rules of requests, forms, terms and reasons. Everybody who works here reads them, ADMIN changes them.
 * <p>Owns: nothing stored. Uses: regulation. Used by: nobody.
 * <p>Invariants: what is only remembered warns; a changed form waits to be compared again.
 * <p>Times: dates are days in Viet Nam.
 */
package vn.gov.ra.web.law;
