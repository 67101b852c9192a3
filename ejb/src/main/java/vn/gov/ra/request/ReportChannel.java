package vn.gov.ra.request;

import vn.gov.ra.shared.Labelled;

/** How a loss or disclosure was told. */
public enum ReportChannel implements Labelled {
    /** Signed in to the portal, which says who it is. */
    PORTAL, PHONE, EMAIL, IN_PERSON;

    @Override
    public String labelKey() {
        return "request.reportChannel." + name();
    }
}
