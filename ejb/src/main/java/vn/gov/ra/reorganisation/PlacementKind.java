package vn.gov.ra.reorganisation;

import vn.gov.ra.shared.Labelled;

/** What of a divided office goes to one of its successors. */
public enum PlacementKind implements Labelled {
    /** With positions, certificates and the devices that hold them. */
    PERSON,
    /** A device, service or software that has a certificate. */
    SYSTEM, ACCOUNT, DEVICE,
    /** A dossier that has not ended. */
    REQUEST;

    @Override
    public String labelKey() {
        return "reorganisation.placement.kind." + name();
    }
}
