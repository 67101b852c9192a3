/**
 * Accounts and the set-up list over HTTP.
 * <p>Owns: nothing stored. Uses: account, rest.agency, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: nobody touches the own account; roles of weight wait for a second ADMIN, as the account room says.
 * <p>Times: legal dates {@code yyyy-MM-dd} in Vietnam.
 */
package vn.gov.ra.rest.account;
