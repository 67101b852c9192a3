package vn.gov.ra.takeover;

import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/** A decision about a row. @param note needed where it is to be corrected by hand @param seen version of the row that it was made on */
public record Settled(UUID rowId, Decision decision, String note, long seen) {

    public Settled {
        note = VietnameseText.cleanToNull(note);
    }
}
