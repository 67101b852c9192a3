/**
 * Answers of the CA operator: read, matched line by line, and brought into register and stock.
 * <p>Owns: {@link vn.gov.ra.batch.result.ResultPackage} and its matches. Uses: batch, certificate, token, request, document, job.
 * Used by: pages, REST.
 * <p>Invariants: every row is a transaction of its own and one bad row stops nothing; the same package again changes nothing; what does not
 * fit is quarantined and never fulfils a line; a match by name alone waits for a second person; a revocation is fulfilled by a list of the
 * authority, never by the operator's word.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.batch.result;
