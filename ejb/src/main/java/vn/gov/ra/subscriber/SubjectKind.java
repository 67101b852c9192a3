package vn.gov.ra.subscriber;

import vn.gov.ra.shared.Labelled;

/** Whom a certificate is for; the words of the wire. */
public enum SubjectKind implements Labelled {
    /** A leader or official (cá nhân). */
    PERSON,
    /** An agency as such (cơ quan, tổ chức); its certificate has a custodian. */
    ORGANISATION,
    /** A device, service or software (thiết bị, dịch vụ, phần mềm). */
    DEVICE;

    @Override
    public String labelKey() {
        return "subscriber.subjectKind." + name();
    }
}
