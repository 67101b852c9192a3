package vn.gov.ra.certificate;

/** The two ways out of quarantine; each needs one person who proposes and another who does it. */
enum QuarantineEnd {
    RELEASE, REFUSE
}
