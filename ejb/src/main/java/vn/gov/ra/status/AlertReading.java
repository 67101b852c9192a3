package vn.gov.ra.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The alerts of one call. While the register cannot be read, answers go out without and say so; it is tried once a call, so that five hundred
 * questions do not wait five hundred times.
 */
final class AlertReading {

    static final String MISSING = "LOCAL_ALERT_UNAVAILABLE";
    private static final Logger LOG = System.getLogger(AlertReading.class.getName());

    private final BiFunction<String, String, Optional<StatusAnswer.Alert>> alerts;
    private boolean gone;

    /** @param alerts by authority and serial; null for a caller who may not see any */
    AlertReading(BiFunction<String, String, Optional<StatusAnswer.Alert>> alerts) {
        this.alerts = alerts;
    }

    StatusAnswer onto(StatusAnswer answer) {
        if (alerts == null) {
            return answer;
        }
        if (!gone) {
            try {
                return answer.with(alerts.apply(answer.issuer(), answer.serial()).orElse(null));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "status.alerts-unavailable: " + e);
                gone = true;
            }
        }
        return answer.warned(MISSING);
    }
}
