package vn.gov.ra.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.gov.ra.shared.Labelled;

/**
 * One reminder before the end of a certificate, and why it was or was not given.
 *
 * @param days before the last day
 * @param on the day on which it is due
 * @param told to whom; empty unless {@link Outcome#TOLD}
 */
public record Reminder(int days, LocalDate on, Outcome outcome, List<Told> told) {

    public Reminder {
        told = List.copyOf(told);
    }

    /** What became of it. */
    public enum Outcome implements Labelled {
        TOLD,
        /** Its day has not come. */
        NOT_YET,
        /** Another certificate replaces this one. */
        REPLACED,
        /** Revoked, ended, or not in force yet. */
        NOT_IN_FORCE,
        /** No agency answers for it. */
        NO_AGENCY,
        /** A later one was due before anybody looked: the portal was off, or the certificate came later. */
        OVERTAKEN,
        /** Due, and no account with the role wants to hear of it: there is none, or it has switched both bell and mail off; or it is told within the hour. */
        NOBODY;

        @Override
        public String labelKey() {
            return "notification.outcome." + name();
        }
    }

    /**
     * Whom it was told.
     *
     * @param mailReason why no mail was sent; null otherwise
     */
    public record Told(String recipient, NoticeKind kind, Instant at, boolean inBell, Instant readAt, MailState mailState, NotSent mailReason, Instant mailAt) {
    }

    /** @param stopped why nothing is told any more; null while it is */
    static List<Reminder> all(Thresholds thresholds, LocalDate today, LocalDate lastDay, Outcome stopped, Map<Integer, List<Told>> told) {
        List<Reminder> reminders = new ArrayList<>();
        OptionalInt reached = thresholds.reached(today, lastDay);
        for (int days : thresholds.days().descendingSet()) {
            LocalDate on = lastDay.minusDays(days);
            List<Told> heard = told.getOrDefault(days, List.of());
            Outcome outcome;
            if (!heard.isEmpty()) {
                outcome = Outcome.TOLD;
            } else if (stopped != null) {
                outcome = stopped;
            } else if (today.isBefore(on)) {
                outcome = Outcome.NOT_YET;
            } else {
                outcome = reached.isPresent() && reached.getAsInt() == days ? Outcome.NOBODY : Outcome.OVERTAKEN;
            }
            reminders.add(new Reminder(days, on, outcome, heard));
        }
        return reminders;
    }
}
