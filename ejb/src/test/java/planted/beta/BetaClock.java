package planted.beta;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;

/** Planted: four ways to read the machine's clock, and the allowed one. */
class BetaClock {
    LocalDate call() {
        return LocalDate.now();
    }

    Supplier<Instant> methodReference() {
        return Instant::now;
    }

    Date newDate() {
        return new Date();
    }

    Supplier<Date> dateReference() {
        return Date::new;
    }

    LocalDate withAClock(Clock clock) {
        return LocalDate.now(clock);
    }
}
