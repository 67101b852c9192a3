package vn.gov.ra.retention;

import vn.gov.ra.shared.Labelled;

/** What a rule of keeping is about. A kind stands here only if something is wiped by it. */
public enum RetentionKind implements Labelled {
    /** Name, personal number, birthday and addresses of a person. */
    PERSON;

    @Override
    public String labelKey() {
        return "retention.kind." + name();
    }
}
