package vn.gov.ra.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.security.SecretKeys;

class DraftTicketsTest {

    private static final UUID HANH = UUID.fromString("0190c2f4-0000-7000-8000-000000000001");
    private static final UUID LAN = UUID.fromString("0190c2f4-0000-7000-8000-000000000002");

    private final DraftTickets tickets = new DraftTickets(new SecretBox(new SecretKeys(key(1), key(2), key(3))));

    @Test
    void a_ticket_tells_its_key_to_the_account_it_was_made_for() {
        assertEquals(Optional.of("person.new"), tickets.key(HANH, tickets.of(HANH, "person.new")));
    }

    @Test
    void who_signs_in_next_at_the_same_pc_gets_nothing_by_it() {
        String ticket = tickets.of(HANH, "person.new");

        assertEquals(Optional.empty(), tickets.key(LAN, ticket));
        assertTrue(tickets.genuine(ticket));
    }

    @Test
    void a_forged_ticket_opens_nothing() {
        String ticket = tickets.of(HANH, "person.new");

        for (String forged : new String[] {null, "", "x", "!!!", ticket.substring(1), "A" + ticket.substring(1) + "A", "A".repeat(700)}) {
            assertFalse(tickets.genuine(forged), forged);
            assertEquals(Optional.empty(), tickets.key(HANH, forged));
        }
    }

    private static byte[] key(int octet) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) octet);
        return key;
    }
}
