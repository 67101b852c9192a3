package vn.gov.ra.regulation;

import java.time.LocalDate;

/**
 * One value of a line of a form.
 *
 * @param key key of the value everywhere: payload, import, wire
 * @param heading the column's heading, word for word; fields that stand together in one column have the same one, one after the other
 * @param type {@code TEXT DATE NATIONAL_ID EMAIL PHONE SERIAL SIM CHECK MEDIUM CSR}
 * @param required must be there before the agency signs; a draft may lack it
 * @param maxLength in characters
 * @param group the heading over several neighbouring columns; null where there is none
 * @param validFrom first day of the letters whose list has it; null: from the edition's first day on
 * @param validTo first day of the letters whose list has it no more; null: to the edition's end
 */
public record FormField(String key, String heading, String type, boolean required, int maxLength, String group, LocalDate validFrom, LocalDate validTo) {

    public FormField(String key, String heading, String type, boolean required, int maxLength, String group) {
        this(key, heading, type, required, maxLength, group, null, null);
    }

    public FormField(String key, String heading, String type, boolean required, int maxLength) {
        this(key, heading, type, required, maxLength, null);
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** There is a day on which both hold. */
    boolean meets(FormField other) {
        return (validTo == null || other.validFrom == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom == null || validFrom.isBefore(other.validTo));
    }

    /** As a list has it that was made on a day on which it holds: two lists with the same columns are then the same. */
    FormField timeless() {
        return new FormField(key, heading, type, required, maxLength, group);
    }

    /** Key of the field's own name on pages, such as {@code regulation.field.nationalIdIssuedOn}. */
    public String labelKey() {
        return "regulation.field." + key;
    }
}
