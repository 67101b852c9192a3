/**
 * The command {@code status-check}: certificate status and path validation from files alone, by the same code as the service.
 * <p>Owns: nothing stored. Uses: status.path. Used by: {@link vn.gov.ra.status.StatusCheckMain}.
 * <p>Invariants: no container, database, network or settings; one result a case whatever the case is; memory does not grow with the number
 * of cases.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.status.check;
