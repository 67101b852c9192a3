package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditEventsDocTest {

    @Test
    void the_page_of_audit_events_is_what_the_code_says() throws IOException {
        String now = AuditEventsDoc.text();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(AuditEventsDoc.file(), now);
        }
        assertEquals(now, Files.readString(AuditEventsDoc.file()), "stale: run the tests of ejb with -Dra.docs.update=true");
    }

    @Test
    void every_event_outside_the_machines_says_when_it_happens_and_nothing_else_does() throws IOException {
        Set<String> written = AuditCalls.all().stream().map(AuditCalls.Call::event).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, new TreeSet<>(AuditEventsDoc.when().stringPropertyNames()));
    }

    @Test
    void no_event_has_the_name_of_a_step() {
        Set<String> steps = AuditEventsDoc.machines().stream().flatMap(machine -> machine.steps().stream()).map(step -> step.auditType()).collect(Collectors.toSet());
        AuditCalls.all().forEach(call -> assertTrue(!steps.contains(call.event()), call.event() + " in " + call.writer() + " is a step's name"));
    }
}
