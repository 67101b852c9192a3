/**
 * The province at a glance (Tổng quan) for those who lead: what needs somebody now, where requests stand, how long they take, what ends soon, who still
 * has no certificate.
 * <p>Owns: {@code coverage_target}; everything else is counted from the registers when asked.
 * <p>Uses: agency, subscriber, certificate, request, batch, declaration, regulation. Used by: nobody.
 * <p>Invariants: a number on the page is the length of the list behind it; every open state of a line stands in exactly one {@link vn.gov.ra.overview.Stage}.
 * <p>Times: legal dates of Vietnam; terms in working days.
 */
package vn.gov.ra.overview;
