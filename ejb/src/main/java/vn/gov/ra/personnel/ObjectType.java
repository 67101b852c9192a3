package vn.gov.ra.personnel;

import vn.gov.ra.shared.Labelled;

/** What a part is about. */
public enum ObjectType implements Labelled {
    PERSON, CERTIFICATE, TOKEN, SUBSCRIBER, ACCOUNT, DELEGATION, LINE, POSITION;

    @Override
    public String labelKey() {
        return "personnel.object." + name();
    }
}
