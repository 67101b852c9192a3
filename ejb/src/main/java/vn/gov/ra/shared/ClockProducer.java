package vn.gov.ra.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** The only reader of the machine's clock. It ticks in milliseconds so that a value read back from the database equals the value written. */
@ApplicationScoped
class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
    }
}
