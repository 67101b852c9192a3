/**
 * Signed documents of any make (PAdES, XAdES, CAdES) checked whole and reported on, for systems and people who were sent one.
 * <p>Owns: nothing stored; a {@link vn.gov.ra.signature.document.DocumentReport} lives as long as the answer, or with whoever keeps the paper.
 * <p>Uses: certificate (authorities), status (the mirrored lists), document (printing the report). Used by: REST, request.
 * <p>Invariants: nothing is fetched, neither lists nor what a document points to; EU DSS judges, and what our own lists say of a certificate
 * of the chain can only make its judgement worse; a file that cannot be read is refused, whatever is in it; size, time and the number of
 * checks at once are bounded.
 * <p>Times: UTC instants; the moment of the check counts, unless a time-stamp proves an earlier one.
 */
package vn.gov.ra.signature.document;
