package vn.gov.ra.web.certificate;

import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.web.support.Labels;

/**
 * How far a certificate's time has gone, for a bar and for those who do not see it.
 *
 * @param passed percent of its time, 0 to 100
 * @param inside today is far enough from both ends to be written beneath the bar
 * @param css of the part that has passed
 * @param left how long it lasts, or that it has not begun or is over
 */
public record ValidityBar(int passed, boolean inside, String css, String from, String today, String to, String left, String words) {

    private static final int ALL = 100;
    /** Percent of the bar that a date beneath it needs. */
    private static final int DATE = 18;

    static ValidityBar of(Instant begins, Instant ends, boolean inForce, Instant now, Labels labels) {
        int passed = passed(begins, ends, now);
        String left = now.isBefore(begins) ? labels.of("certificates.validity.notYet") : now.isAfter(ends) ? labels.of("certificates.validity.over")
                : labels.of("certificates.validity.left", Duration.between(now, ends).toDays());
        String from = day(labels, begins);
        String to = day(labels, ends);
        return new ValidityBar(passed, passed >= DATE && passed <= ALL - DATE, inForce && !now.isAfter(ends) ? "ok" : "off", from, day(labels, now), to, left,
                labels.of("certificates.validity.words", from, to, passed));
    }

    static int passed(Instant begins, Instant ends, Instant now) {
        long whole = Math.max(1, Duration.between(begins, ends).toSeconds());
        return (int) Math.max(0, Math.min(ALL, Duration.between(begins, now).toSeconds() * ALL / whole));
    }

    private static String day(Labels labels, Instant instant) {
        return labels.shown(instant.atZone(LegalCalendar.ZONE).toLocalDate());
    }
}
