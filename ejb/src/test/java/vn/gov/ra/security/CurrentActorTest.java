package vn.gov.ra.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class CurrentActorTest {

    private final AppUser account = new AppUser(UUID.fromString("00000000-0000-7000-8000-000000000001"), "vanthu.xa", "Nguyễn Thị Hường", null, null, null);
    private String subject = "hường";
    private Set<String> roles = Set.of(Role.CLERK);
    private int looked;
    private final CurrentActor current = new CurrentActor(new CallerIdentity() {
        @Override
        public String name() {
            return subject;
        }

        @Override
        public Set<String> roles() {
            return roles;
        }

        @Override
        public boolean has(String role) {
            return roles.contains(role);
        }
    }, new AppUserQuery() {
        @Override
        Optional<AppUser> bySubject(String asked) {
            looked++;
            return "hường".equals(asked) ? Optional.of(account) : Optional.empty();
        }
    }, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC));

    CurrentActorTest() {
        account.activate("hường");
    }

    @AfterEach
    void requestEnds() {
        CallerMemory.end();
    }

    @Test
    void a_request_that_only_reads_looks_its_caller_up_once() {
        CallerMemory.begin();
        current.refuseEnded();

        assertEquals(Set.of(Role.CLERK), current.get().roles());
        assertEquals("Nguyễn Thị Hường", current.get().displayName());
        assertEquals(1, looked);
    }

    @Test
    void a_command_judges_the_account_as_it_is_then() {
        assertEquals("vanthu.xa", current.get().username());
        account.endOn(LocalDate.of(2026, 11, 22));

        assertEquals(SecurityError.ACCOUNT_ENDED, assertThrows(DomainException.class, current::get).error());
        assertEquals(2, looked);
    }

    @Test
    void somebody_else_is_not_taken_for_who_asked_before() {
        CallerMemory.begin();
        current.get();
        subject = "người khác";

        assertEquals(SecurityError.ACCOUNT_UNKNOWN, assertThrows(DomainException.class, current::get).error());
    }

    @Test
    void the_next_request_knows_nothing_of_the_one_before() {
        CallerMemory.begin();
        current.get();
        CallerMemory.end();
        account.endOn(LocalDate.of(2026, 11, 22));
        CallerMemory.begin();

        assertThrows(DomainException.class, current::refuseEnded);
    }

    @Test
    void a_relying_system_needs_no_account() {
        subject = "ioffice";
        roles = Set.of(Role.RELYING_SYSTEM);

        assertEquals("ioffice", current.get().username());
    }
}
