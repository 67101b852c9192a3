package vn.gov.ra.lifeevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.Messages;

class LifeEventTest {

    @ParameterizedTest
    @EnumSource(LifeEvent.class)
    void event_has_its_words_and_grounds_exactly_where_something_is_revoked(LifeEvent event) throws IOException {
        for (var language : Set.of(Messages.VI, Messages.EN)) {
            Set<String> labels = Messages.texts("labels", language).keySet();
            assertTrue(labels.contains(event.labelKey()) && labels.contains(event.labelKey() + ".text"), event.name());
            assertTrue(!event.asksNewValue() || labels.contains(event.changedLabelKey()), event.name());
        }
        assertEquals(event.action() == RequestAction.REVOKE, !event.grounds().isEmpty(), event.name());
        String catalogue = Files.readString(Path.of("../db-migrations/sql/V101__regulation_data.sql"));
        event.grounds().forEach(ground -> assertTrue(catalogue.contains("('" + ground + "',"), ground));
    }

    @Test
    void every_action_is_reached_from_some_event() {
        assertEquals(EnumSet.allOf(RequestAction.class), Stream.of(LifeEvent.values()).map(LifeEvent::action).collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestAction.class))));
    }
}
