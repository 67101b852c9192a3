/**
 * Pages of relying systems: the register, one system with its usage and its subscriptions, one subscription with its deliveries.
 * <p>Owns: nothing stored. Uses: relying, web.support, web.kit. Used by: nobody.
 * <p>Invariants: a secret is on the page that answers the command and on no other; which command is open is said by the relying room.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.relying;
