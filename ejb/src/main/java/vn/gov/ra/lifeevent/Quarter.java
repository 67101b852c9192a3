package vn.gov.ra.lifeevent;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;

/** A quarter of a year, written {@code 2027-Q1}. */
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})-Q([1-4])");
    private static final int MONTHS = 3;

    /** @throws DomainException {@link LifeEventError#BAD_QUARTER} */
    public static Quarter parse(String text) {
        Matcher read = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!read.matches()) {
            throw new DomainException(LifeEventError.BAD_QUARTER, List.of(new FieldError("/quarter", LifeEventError.BAD_QUARTER, String.valueOf(text))), String.valueOf(text));
        }
        return new Quarter(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The first day behind it. */
    public LocalDate end() {
        return first().plusMonths(MONTHS);
    }

    /** It and those that follow. */
    public List<Quarter> andNext(int count) {
        return IntStream.rangeClosed(0, count).mapToObj(i -> of(first().plusMonths((long) i * MONTHS))).toList();
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
