package vn.gov.ra.stock;

import java.util.List;
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

    public NewCount {
        location = VietnameseText.cleanToNull(location);
        model = VietnameseText.cleanToNull(model) == null ? USUAL_MODEL : VietnameseText.cleanToNull(model);
        tokenKind = tokenKind == null ? TokenKind.USB_TOKEN : tokenKind;
        packingList = packingList == null ? List.of() : packingList;
        note = VietnameseText.cleanToNull(note);
    }
}
