package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.shared.VietnameseText;

/**
 * Personal numbers (số định danh cá nhân): 12 digits, kept as text: 3 province of birth (001 to 096), 1 century and sex
 * (0, 1: 19xx; 2, 3: 20xx), 2 year of birth, 6 running. The structure is not verified law, so what does not fit it only warns.
 */
public final class NationalId {

    private static final int DIGITS = 12;
    private static final int OLD_DIGITS = 9;
    private static final int LAST_PROVINCE = 96;

    private NationalId() {
    }

    /** Without blanks and dots; blank is null. */
    public static String clean(String typed) {
        String clean = VietnameseText.cleanToNull(typed);
        return clean == null ? null : clean.replaceAll("[\\s.\\-']", "");
    }

    public static boolean wellFormed(String number) {
        return number != null && number.matches("\\d{" + DIGITS + "}");
    }

    /**
     * What is odd about a number; none of it blocks.
     *
     * @param born null where the date of birth is not known
     */
    public static List<SubscriberError> warnings(String number, LocalDate born) {
        if (number == null) {
            return List.of();
        }
        if (number.matches("\\d{" + OLD_DIGITS + "}")) {
            return List.of(SubscriberError.OLD_NATIONAL_ID);
        }
        if (repaired(number, born).isPresent()) {
            return List.of(SubscriberError.NATIONAL_ID_LOST_ZERO);
        }
        if (!wellFormed(number)) {
            return List.of(SubscriberError.BAD_NATIONAL_ID);
        }
        List<SubscriberError> odd = new ArrayList<>();
        int province = Integer.parseInt(number.substring(0, 3));
        if (province < 1 || province > LAST_PROVINCE) {
            odd.add(SubscriberError.NATIONAL_ID_PROVINCE);
        }
        if (born != null && born.getYear() != yearOfBirth(number)) {
            odd.add(SubscriberError.NATIONAL_ID_YEAR);
        }
        return odd;
    }

    /** A spreadsheet ate the leading zero: 11 digits that fit the year of birth once it is put back. To be confirmed by a human being. */
    public static Optional<String> repaired(String number, LocalDate born) {
        if (number == null || born == null || !number.matches("\\d{" + (DIGITS - 1) + "}")) {
            return Optional.empty();
        }
        String whole = "0" + number;
        return yearOfBirth(whole) == born.getYear() ? Optional.of(whole) : Optional.empty();
    }

    private static int yearOfBirth(String number) {
        int century = 1900 + (number.charAt(3) - '0') / 2 * 100;
        return century + Integer.parseInt(number.substring(4, 6));
    }
}
