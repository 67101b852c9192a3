package vn.gov.ra.regulation;

/**
 * One value of a line of a form.
 *
 * @param key key of the value everywhere: payload, import, wire
 * @param heading the column's heading, word for word; fields that stand together in one column have the same one, one after the other
 * @param type {@code TEXT DATE NATIONAL_ID EMAIL PHONE SERIAL SIM CHECK MEDIUM CSR}
 * @param required must be there before the agency signs; a draft may lack it
 * @param maxLength in characters
 * @param group the heading over several neighbouring columns; null where there is none
 */
public record FormField(String key, String heading, String type, boolean required, int maxLength, String group) {

    public FormField(String key, String heading, String type, boolean required, int maxLength) {
        this(key, heading, type, required, maxLength, null);
    }

    /** Key of the field's own name on pages, such as {@code regulation.field.nationalIdIssuedOn}. */
    public String labelKey() {
        return "regulation.field." + key;
    }
}
