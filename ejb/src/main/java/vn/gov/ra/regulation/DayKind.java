package vn.gov.ra.regulation;

import vn.gov.ra.shared.Labelled;

/** Why a day is not what its weekday says. */
public enum DayKind implements Labelled {
    /** Nghỉ lễ, Tết. */
    HOLIDAY,
    /** Nghỉ bù or nghỉ hoán đổi: off in place of another day. */
    SUBSTITUTE,
    /** Làm bù: a Saturday or Sunday on which offices work. */
    WORKING;

    @Override
    public String labelKey() {
        return "regulation.dayKind." + name();
    }
}
