/**
 * Reviews of accounts over HTTP: reviews, sheets, what is said of each account, what became of those to be ended.
 * <p>Owns: nothing stored. Uses: account.review, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.account.review;
