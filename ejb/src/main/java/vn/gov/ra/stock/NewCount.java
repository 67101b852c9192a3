package vn.gov.ra.stock;

import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.token.TokenKind;

/**
 * A count to begin.
 *
 * @param location where the devices are, or will be
 * @param model of the devices of a delivery
 * @param packingList serials that a delivery should have, one an entry; of a line with several cells the first is taken; empty for a stock-take
 */
public record NewCount(CountKind kind, String location, String model, TokenKind tokenKind, List<String> packingList, String note) {

    private static final String USUAL_MODEL = "GCA-01";
    private static final int LONGEST_LOCATION = 120;
    private static final int LONGEST_MODEL = 60;
    private static final int LONGEST_NOTE = 500;
    private static final int SHOWN = 40;

    public NewCount {
        location = within("location", location, LONGEST_LOCATION);
        model = VietnameseText.cleanToNull(model) == null ? USUAL_MODEL : within("model", model, LONGEST_MODEL);
        tokenKind = tokenKind == null ? TokenKind.USB_TOKEN : tokenKind;
        packingList = packingList == null ? List.of() : packingList;
        note = within("note", note, LONGEST_NOTE);
    }

    private static String within(String field, String text, int most) {
        String clean = VietnameseText.cleanToNull(text);
        if (clean != null && clean.length() > most) {
            String shown = clean.substring(0, SHOWN) + "…";
            throw new DomainException(SharedError.TOO_LONG, List.of(new FieldError("/" + field, SharedError.TOO_LONG, shown)), shown);
        }
        return clean;
    }
}
