/**
 * Subscribers (thuê bao) and the people behind them: persons with their sealed personal number, appointments to agencies, and whom a certificate is for.
 * <p>Owns: {@code person}, {@code appointment}, {@code subscriber}.
 * <p>Uses: security, audit, regulation, agency. Used by: certificate, token, request, batch, handover, account.
 * <p>Invariants: a human being is one {@code person} whatever agency he or she works for (found by the keyed hash of the personal
 * number); the number is stored sealed, shown masked, and reading it in full is an act of its own in the audit trail.
 * <p>Times: appointments are half-open periods of legal dates.
 */
package vn.gov.ra.subscriber;
