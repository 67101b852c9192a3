package vn.gov.ra.intake;

/** Fired in the transaction in which the check of a file ended, or a dossier was made of it. */
public record ImportStateChanged(ImportView file) {
}
