/**
 * The page of the audit trail, for those who watch over it.
 * <p>Owns: nothing stored. Uses: audit, web.support. Used by: nobody.
 * <p>Invariants: read only; nothing here writes, hides or orders rows anew.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.audit;
