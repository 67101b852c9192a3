/**
 * What happened in an agency (sự việc), and the request that follows from it: the right form, filled from the registers.
 * <p>Owns: nothing stored. Uses: request, agency, subscriber, certificate, token, regulation. Used by: nobody in this archive; pages and REST begin a dossier here.
 * <p>Invariants: only what the agency itself has can be chosen; what comes out is a draft like any other, judged by the same rules.
 * <p>Times: days in Viet Nam.
 */
package vn.gov.ra.lifeevent;
