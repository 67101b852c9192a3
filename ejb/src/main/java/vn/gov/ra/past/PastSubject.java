package vn.gov.ra.past;

/** What can be looked at as it was. */
public enum PastSubject {
    CERTIFICATE, TOKEN, PERSON, AGENCY
}
