/**
 * Handing over devices (bàn giao): minutes with both signatures, and the register.
 * <p>Owns: {@code minutes}, {@code custody_move}, {@code minutes_signature}, {@code register_entry}.
 * <p>Uses: document, agency, subscriber, certificate, token, signature, training. Used by: nobody.
 * <p>Invariants: what is signed is the fixed text and document of the issued minutes; IN_TRANSIT when the giver signs, AT_AGENCY or
 * IN_USE when the receiver signs; giver and receiver are different persons; a signed PDF is taken when its signature
 * is good, is of the person who signs, and stands on these minutes' document where there was one to sign; the register is append-only and numbered per year.
 * <p>Times: UTC instants; the day of the minutes is Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.handover;
