package vn.gov.ra.certificate;

/** An authority was registered or its particulars changed. */
public record AuthorityChanged(AuthorityView authority) {
}
