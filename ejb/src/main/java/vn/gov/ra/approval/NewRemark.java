package vn.gov.ra.approval;

import vn.gov.ra.shared.VietnameseText;

/**
 * A remark as the reviewer writes it.
 *
 * @param field key of the form's field; null for the line as a whole
 * @param blocking must be answered before the line comes back
 * @param officeOnly a note the agency does not see
 */
public record NewRemark(String field, String text, boolean blocking, boolean officeOnly) {

    private static final int LONGEST = 2000;

    public NewRemark {
        field = VietnameseText.cleanToNull(field);
        text = VietnameseText.cleanToNull(text);
        text = text != null && text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public static NewRemark about(String field, String text) {
        return new NewRemark(field, text, true, false);
    }
}
