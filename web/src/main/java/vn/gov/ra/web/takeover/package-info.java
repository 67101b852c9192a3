/**
 * Pages of take-overs of old registers: the list, its beginning, the books with the reconciliation, the rows.
 * <p>Owns: nothing stored. Uses: takeover, web.support, web.list, web.job, web.intake (findings in words). Used by: nobody.
 * <p>Invariants: which steps are open is the service's word, never worked out here.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.takeover;
