/**
 * Review and decision (xét duyệt): who looks at a line, what is asked of the agency, what is proposed and decided, and by whom.
 * <p>Owns: {@code decision}, {@code remark}.
 * <p>Uses: security, audit, regulation, agency, request, delegation. Used by: nobody but pages and resources; what it decides shows in
 * the lines' states.
 * <p>Invariants: four eyes by person, everybody acted for included; no decision without authority in force; what is approved is the content
 * that was reviewed; a change of content voids what was decided; ADMIN never decides.
 * <p>Times: UTC instants; terms in working days.
 */
package vn.gov.ra.approval;
