package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Portal;

/** The balance of certificates over random histories: registered, taken over, moved, held, released, revoked, expired; counted a second time here. */
class BalanceIT {

    private static final String BALANCE = "/api/v1/reports/certificate-balance";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int CERTIFICATES = 150;
    private static final int DAYS = 600;
    private static final LocalDate FIRST = LocalDate.now(ZONE).minusDays(DAYS + 30);
    private static final long SEED = System.nanoTime();
    private static final List<UUID> AGENCIES = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final List<History> HISTORIES = new ArrayList<>();

    /** @param at by whom it was answered for since when, the first since ever. @param holds ends of holds by their beginnings */
    private record History(UUID id, boolean takenOver, Instant registered, TreeMap<Instant, UUID> at, TreeMap<Instant, Instant> holds, Instant revoked, Instant notAfter) {

        boolean stoodBefore(Instant moment) {
            return takenOver || registered.isBefore(moment);
        }

        UUID agency(Instant moment) {
            return at.lowerEntry(moment) == null ? at.firstEntry().getValue() : at.lowerEntry(moment).getValue();
        }

        String cls(Instant end) {
            if (revoked != null && revoked.isBefore(end)) {
                return "revoked";
            }
            if (holds.entrySet().stream().anyMatch(hold -> hold.getKey().isBefore(end) && !hold.getValue().isBefore(end))) {
                return "onHold";
            }
            return notAfter.isBefore(end) ? "expired" : "live";
        }
    }

    @BeforeAll
    static void histories() {
        System.out.println("BalanceIT: seed " + SEED);
        for (int i = 0; i < AGENCIES.size(); i++) {
            change("insert into agency (id, code, name, search_key, kind, level, province, valid_from) values ('%s', 'H98.6%d', 'Ban Cân đối %d', 'ban can doi', 'BAN', 'UNIT', 'Đắk Nông', '%s')", AGENCIES.get(i), i, i,
                    FIRST.minusDays(1));
        }
        ForeignCa ca = new ForeignCa("candoi").registered();
        String authority = Portal.get().value("select id from authority where alias = 'candoi'");
        Random random = new Random(SEED);
        for (int i = 0; i < CERTIFICATES; i++) {
            History history = history(random);
            HISTORIES.add(history);
            insert(history, authority, HexFormat.of().formatHex(ca.certificate("Cân đối " + i, 0x77000 + i)), i);
        }
    }

    /** Some moments are the first of a day, where a period begins. */
    private static Instant moment(Random random, Instant after) {
        Instant from = FIRST.atStartOfDay(ZONE).toInstant();
        Instant any = from.plusSeconds(random.nextInt(DAYS * 86_400));
        Instant chosen = random.nextInt(4) == 0 ? any.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant() : any;
        return chosen.isAfter(after) ? chosen : after.plusSeconds(1 + random.nextInt(5 * 86_400));
    }

    private static History history(Random random) {
        Instant registered = moment(random, Instant.EPOCH);
        TreeMap<Instant, UUID> at = new TreeMap<>();
        int agency = random.nextInt(AGENCIES.size());
        at.put(Instant.EPOCH, AGENCIES.get(agency));
        Instant last = registered;
        for (int moves = random.nextInt(4); moves > 0; moves--) {
            last = moment(random, last);
            agency = (agency + 1 + random.nextInt(AGENCIES.size() - 1)) % AGENCIES.size();
            at.put(last, AGENCIES.get(agency));
        }
        TreeMap<Instant, Instant> holds = new TreeMap<>();
        last = registered;
        for (int times = random.nextInt(3); times > 0; times--) {
            Instant begin = moment(random, last);
            last = moment(random, begin);
            holds.put(begin, last);
        }
        return new History(UUID.randomUUID(), random.nextInt(3) == 0, registered, at, holds, random.nextInt(3) == 0 ? moment(random, last) : null, moment(random, Instant.EPOCH).plusSeconds(random.nextInt(DAYS) * 86_400L));
    }

    private static void insert(History one, String authority, String der, int number) {
        change("insert into certificate (id, authority_id, serial, subject_dn, common_name, search_key, not_before, not_after, sha256, spki_sha256, der, agency_id, state, origin, registered_at)"
                        + " values ('%s', '%s', '%x', 'CN=Cân đối', 'Cân đối', 'can doi', '%s', '%s', '%064x', '%064x', '\\x%s', '%s', 'IN_FORCE', '%s', '%s')",
                one.id(), authority, 0x77000 + number, FIRST.minusYears(2), one.notAfter(), 0x77000 + number, 0x77000 + number, der, one.at().lastEntry().getValue(), one.takenOver() ? "TAKEN_OVER" : "ISSUED",
                one.registered());
        UUID from = one.at().firstEntry().getValue();
        for (Instant moved : one.at().tailMap(Instant.EPOCH, false).keySet()) {
            change("insert into certificate_move (id, certificate_id, from_agency_id, to_agency_id, moved_at) values (gen_random_uuid(), '%s', '%s', '%s', '%s')", one.id(), from, one.at().get(moved), moved);
            from = one.at().get(moved);
        }
        one.holds().forEach((begin, end) -> change("insert into revocation_fact (id, certificate_id, source, reason, revoked_at, seen_at, ended_at) values (gen_random_uuid(), '%s', 'CRL', 'certificateHold', '%s', '%s', '%s')",
                one.id(), begin, begin, end));
        if (one.revoked() != null) {
            change("insert into revocation_fact (id, certificate_id, source, reason, revoked_at, seen_at) values (gen_random_uuid(), '%s', 'CRL', 'superseded', '%s', '%s')", one.id(), one.revoked(), one.revoked());
        }
    }

    private static void change(String sql, Object... values) {
        Portal.get().change(String.format(sql, values));
    }

    @AfterAll
    static void removed() {
        String agencies = "('" + String.join("', '", AGENCIES.stream().map(UUID::toString).toList()) + "')";
        String ours = "(select id from certificate where agency_id in " + agencies + ")";
        for (String table : List.of("certificate_move where certificate_id in " + ours, "revocation_fact where certificate_id in " + ours, "certificate where agency_id in " + agencies, "agency where id in " + agencies)) {
            Portal.get().rows("delete from " + table + " returning 1");
        }
        assertEquals("0", Portal.get().value("select (select count(*) from agency where id in " + agencies + ") + (select count(*) from certificate where common_name like 'Cân đối%')"));
    }

    @Test
    void every_balance_adds_up_period_after_period_and_what_was_taken_over_is_never_received() {
        Random random = new Random(SEED);
        List<LocalDate> begins = new ArrayList<>(List.of(FIRST.minusDays(100), FIRST));
        while (begins.get(begins.size() - 1).isBefore(FIRST.plusDays(DAYS))) {
            begins.add(begins.get(begins.size() - 1).plusDays(1 + random.nextInt(120)));
        }
        for (UUID agency : AGENCIES) {
            int before = -1;
            for (int i = 0; i + 1 < begins.size(); i++) {
                LocalDate to = begins.get(i + 1).minusDays(1);
                String of = agency + " from " + begins.get(i) + " to " + to;
                JsonObject row = row(agency, begins.get(i), to);
                counted(row, agency, begins.get(i).atStartOfDay(ZONE).toInstant(), begins.get(i + 1).atStartOfDay(ZONE).toInstant(), of);
                assertEquals(row.getInt("closing"), row.getInt("opening") + row.getInt("received") + row.getInt("transferredIn") - row.getInt("transferredOut"), of);
                assertEquals(row.getInt("closing"), row.getInt("live") + row.getInt("onHold") + row.getInt("expired") + row.getInt("revoked"), of);
                assertEquals(before < 0 ? row.getInt("opening") : before, row.getInt("opening"), "the closing of one period is the opening of the next: " + of);
                before = row.getInt("closing");
            }
        }
        assertEquals(HISTORIES.stream().filter(one -> !one.takenOver()).count(), AGENCIES.stream().mapToLong(agency -> row(agency, FIRST, FIRST.plusDays(DAYS + 25)).getInt("received")).sum());
        assertEquals(HISTORIES.stream().filter(History::takenOver).count(), AGENCIES.stream().mapToLong(agency -> row(agency, FIRST.minusDays(100), FIRST.minusDays(99)).getInt("opening")).sum());
    }

    private static void counted(JsonObject row, UUID agency, Instant begin, Instant end, String of) {
        assertEquals(HISTORIES.stream().filter(one -> one.stoodBefore(begin) && one.agency(begin).equals(agency)).count(), row.getInt("opening"), "opening of " + of);
        assertEquals(HISTORIES.stream().filter(one -> !one.stoodBefore(begin) && one.stoodBefore(end) && one.at().firstEntry().getValue().equals(agency)).count(), row.getInt("received"), "received by " + of);
        for (String cls : List.of("live", "onHold", "expired", "revoked")) {
            assertEquals(HISTORIES.stream().filter(one -> one.stoodBefore(end) && one.agency(end).equals(agency) && one.cls(end).equals(cls)).count(), row.getInt(cls), cls + " of " + of);
        }
    }

    private static JsonObject row(UUID agency, LocalDate from, LocalDate to) {
        JsonArray rows = Api.as("giamsat").get(BALANCE + "?agency=" + agency + "&from=" + from + "&to=" + to).expect(200).items();
        assertEquals(1, rows.size(), agency + " from " + from + " to " + to);
        return rows.getJsonObject(0);
    }
}
