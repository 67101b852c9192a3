package vn.gov.ra.intake;

import vn.gov.ra.shared.Labelled;

/** Where an import stands; the last three are final. */
public enum ImportState implements Labelled {
    /** The file is being read. */
    READING,
    /** The rows are being judged, one part after the other. */
    CHECKING,
    /** The clerk mends, accepts or discards. */
    READY,
    /** The check broke off; the file may be sent again. */
    REFUSED,
    /** A draft dossier was made of it. */
    ACCEPTED,
    CANCELLED;

    public boolean over() {
        return this == REFUSED || this == ACCEPTED || this == CANCELLED;
    }

    @Override
    public String labelKey() {
        return "intake.state." + name();
    }
}
