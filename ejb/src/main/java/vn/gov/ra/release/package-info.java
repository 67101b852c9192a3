/**
 * Giving our whole register to another office (giao sổ đăng ký): personal numbers stand in it in the clear, so one officer asks, with the other office's letter,
 * the head of the office releases, and whoever asked takes the package within the days that the setting says.
 * <p>Owns: {@code register_release}, the counter {@code GS}.
 * <p>Uses: takeover (which writes the package). Used by: notification (tells whoever asked).
 * <p>Invariants: whoever asked never releases, not with another account either; no package leaves without a release in force; every taking is one row of the trail with its hash.
 * <p>Times: UTC instants; the day of the letter is a legal date.
 */
package vn.gov.ra.release;
