/**
 * The law and the office's choices over HTTP: forms, reasons, editions and their values, settings, calendar, delegation documents.
 * <p>Owns: nothing stored. Uses: regulation, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: everybody who works here reads the law; only ADMIN changes what an edition or the office says.
 * <p>Times: legal dates {@code yyyy-MM-dd} in Vietnam, ends exclusive.
 */
package vn.gov.ra.rest.regulation;
