/**
 * Pages on which the whole register is asked for, released and taken.
 * <p>Owns: nothing. Uses: the room release. Used by: the pages under /releases.
 * <p>Invariants: what is shown and done is asked of the service alone.
 * <p>Times: as the pages show them, Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.release;
