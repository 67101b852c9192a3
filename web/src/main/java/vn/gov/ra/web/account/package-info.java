/**
 * Pages of accounts: list, invitation, single account.
 * <p>Owns: nothing stored. Uses: account, subscriber, agency, web.support. Used by: nobody.
 * <p>Invariants: which command is open is said by the account room.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.account;
