/**
 * Lines over REST (contract §6.22 to §6.24): what each says, where it stands, and the steps of review and decision, one by one or many at once.
 * <p>Owns: nothing stored. Uses: request, approval, batch. Used by: clients.
 * <p>Invariants: the services decide; in a command on many lines each has its own transaction and its own result.
 */
package vn.gov.ra.rest.line;
