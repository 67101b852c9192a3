/**
 * Pages about how long data are kept, for administrators and the observer.
 * <p>Owns: nothing. Uses: the room retention. Used by: the pages under /retentions.
 * <p>Invariants: what is shown and done is asked of the service alone.
 * <p>Times: as the pages show them, Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.retention;
