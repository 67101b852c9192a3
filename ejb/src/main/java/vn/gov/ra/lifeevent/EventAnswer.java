package vn.gov.ra.lifeevent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the agency says about an event.
 *
 * @param agencyId null: the actor's own; the office names one
 * @param chosen ids of {@link Choice}s, in the order of the lines
 * @param newValues by id what is new; for events that ask for it
 * @param ground code of the catalogue; null for the first that fits
 */
public record EventAnswer(UUID agencyId, List<UUID> chosen, Map<UUID, String> newValues, String ground, String letterNo, LocalDate letterDate) {

    public EventAnswer {
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
        newValues = newValues == null ? Map.of() : Map.copyOf(newValues);
    }
}
