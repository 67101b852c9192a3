package vn.gov.ra.regulation;

import java.util.List;

/** A room that counts terms in working days. It moves what it stores when it hears of the change, in the same transaction. */
public interface RunningTerms {

    /** Those that the change would move, in a fixed order; nothing is kept. */
    List<MovedTerm> movedBy(CalendarChanged change);
}
