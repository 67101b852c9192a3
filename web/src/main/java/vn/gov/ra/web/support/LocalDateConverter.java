package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;

/**
 * Dates as people type them, day first always: 1/2/2026, 01.02.2026, 1-2-26, 01022026, 010226, with spaces too; ISO as browsers send it.
 * Two digits of a year are of this century: nobody here writes of 1926 without its century.
 */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})\\s*[/. -]\\s*(\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate date = parse(text.strip());
        if (date == null) {
            String message = CDI.current().select(Labels.class).get().error(SharedError.BAD_DATE, text.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, SharedError.BAD_DATE.code()));
        }
        return date;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return date == null ? "" : Messages.shown(date, Messages.VI);
    }

    /** Null when it is no date. */
    public static LocalDate parse(String text) {
        Matcher vietnamese = DAY_FIRST.matcher(text);
        if (vietnamese.matches()) {
            return date(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits.group(3), digits.group(2), digits.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
