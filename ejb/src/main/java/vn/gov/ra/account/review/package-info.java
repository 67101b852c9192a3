/**
 * Quarterly review of accounts (rà soát tài khoản): in each quarter every agency's head says of each account that it is still right, or asks to end it.
 * <p>Owns: {@code access_review}, {@code access_review_sheet}, {@code access_review_line}. Uses: account, agency, regulation. Used by: web and rest only.
 * <p>Invariants: one review a quarter, begun by an ADMIN or by the calendar (settings {@code access-review.quarterly}, {@code access-review.day}); a sheet has the accounts and roles of the moment it began; nothing ends by an answer, an ADMIN ends the account or says why not; an agency sees its own sheet
 * alone; the office's own accounts are attested by its signers.
 * <p>Times: UTC instants; the last day for answers is a legal date.
 */
package vn.gov.ra.account.review;
