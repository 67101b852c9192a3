package vn.gov.ra.document.render.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The head of an official document.
 *
 * @param number number and symbol such as {@code 551/UBND-TTĐT}; one that starts with a stroke leaves room for the number to be written in
 * @param date the legal date in Viet Nam; null leaves room for it
 * @param subject what it is about, printed under the number of a letter
 */
public record LetterHead(Issuer issuer, String number, LocalDate date, String subject) {

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("parentAgency", issuer.parentInCapitals());
        model.put("agency", issuer.inCapitals());
        model.put("agencyName", issuer.agency());
        model.put("place", issuer.place());
        model.put("number", number.startsWith("/") ? "\u00a0".repeat(8) + number : number);
        model.put("date", VietnameseDates.longForm(date));
        model.put("subject", subject);
        return model;
    }
}
