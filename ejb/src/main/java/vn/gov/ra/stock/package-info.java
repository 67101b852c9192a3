/**
 * Counting devices (kiểm đếm, kiểm kê): a delivery against its packing list, and the stock of one place against the register, by scanner.
 * <p>Owns: {@code stock_count}, {@code stock_expected}, {@code stock_scan}, the counter {@code KK}.
 * <p>Uses: token, handover. Used by: nobody.
 * <p>Invariants: each scan is kept with what it meant when it was made; one serial counts once; undoing keeps the row; nothing moves before the
 * count is closed; what is missing is told and never written off by the count itself.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.stock;
