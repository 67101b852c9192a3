/**
 * Who may decide and who may act for whom: grants of authority (giao thẩm quyền) and delegations (ủy quyền), both bound to a numbered document.
 * <p>Owns: {@code authority_grant}, {@code delegation}.
 * <p>Uses: security, audit, regulation, agency, document. Used by: request, approval, batch, handover, notification.
 * <p>Invariants: periods are half-open; nobody delegates to him- or herself; no cycle; a chain has at most two links;
 * a delegate may do no more than the delegator; four eyes look at the actor and at everybody he or she acts for.
 * <p>Times: legal dates.
 */
package vn.gov.ra.delegation;
