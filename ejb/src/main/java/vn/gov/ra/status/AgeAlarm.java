package vn.gov.ra.status;

import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.status.crl.RevocationIndex;

/** How much of a list's window, thisUpdate to nextUpdate, is over: each step is told to the operators once. */
public enum AgeAlarm implements Labelled {
    /** A newer list is due; nothing is lost yet. */
    HALF(50),
    /** Somebody has to find out why no newer list came. */
    MOST(80),
    /** Nothing is called good any more. */
    ENDED(100);

    private static final int ALL = 100;

    private final int percent;

    AgeAlarm(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /**
     * The gravest that is reached.
     *
     * @param index null when no list was ever accepted
     * @param terms of the authority
     * @return null before the first, and without a list
     */
    public static AgeAlarm of(RevocationIndex index, ListTerms terms, Instant now) {
        AgeAlarm reached = null;
        for (AgeAlarm each : values()) {
            reached = index != null && !now.isBefore(each.at(index, terms)) ? each : reached;
        }
        return reached;
    }

    /** When it is reached: never before a newer list is due; half the age up to which a list without nextUpdate counts says nothing of when that is. */
    public Instant at(RevocationIndex index, ListTerms terms) {
        Instant share = index.thisUpdate().plus(terms.window(index).multipliedBy(percent).dividedBy(ALL));
        if (terms.expected() == null) {
            return share;
        }
        boolean guessed = this == HALF && index.held().newest().nextUpdate() == null;
        return guessed || terms.due(index).isAfter(share) ? terms.due(index) : share;
    }

    /** Per cent of the window that are over, 0 to 100; null without a list. */
    public static Integer passed(RevocationIndex index, ListTerms terms, Instant now) {
        if (index == null) {
            return null;
        }
        long window = terms.window(index).toMillis();
        long over = Duration.between(index.thisUpdate(), now).toMillis();
        return (int) Math.max(0, Math.min(ALL, window <= 0 ? ALL : over * ALL / window));
    }

    @Override
    public String labelKey() {
        return "status.alarm." + name();
    }
}
