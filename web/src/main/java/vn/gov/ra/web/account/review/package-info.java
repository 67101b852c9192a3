/**
 * Pages of the review of accounts: the list, its beginning, the sheets with the chase list, one sheet.
 * <p>Owns: nothing stored. Uses: account.review, web.support, web.list. Used by: nobody.
 * <p>Invariants: which steps are open is the service's word, never worked out here.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.account.review;
