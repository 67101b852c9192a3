/**
 * Pages of the agency: its dossiers, the draft with its lines and papers, the signed whole.
 * <p>Owns: nothing stored; in the session the findings of the last check of a draft, so that each field can show its own.
 * <p>Uses: request, regulation, document, web.support. Used by: nobody.
 * <p>Invariants: every command carries the version that was seen; what was typed survives a refusal; what may be done is said by the services.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.dossier;
