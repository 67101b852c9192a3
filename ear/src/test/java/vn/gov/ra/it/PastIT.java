package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** A device that moved, a certificate held, released and revoked, a person who went to another agency, an agency renamed and merged: as they were at the end of a day. */
class PastIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final UUID SO = UUID.randomUUID();
    private static final UUID BAN = UUID.randomUUID();
    private static final UUID LAN = UUID.randomUUID();
    private static final UUID TUAN = UUID.randomUUID();
    private static final UUID LAN_OF_SO = UUID.randomUUID();
    private static final UUID TOKEN = UUID.randomUUID();
    private static final UUID CERTIFICATE = UUID.randomUUID();
    private static final String OFFICER = "chuyenvien";
    private static final int DAYS = 30;

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private static void change(String sql, Object... values) {
        assertEquals(1, Portal.get().change(String.format(sql, values)), sql);
    }

    /** The newest row that was kept of it becomes one of noon that many days ago: what has just been changed was changed then. */
    private static void then(String table, String key, UUID id, int days) {
        Portal.get().rows(String.format("update %1$s set at = (timestamp '%2$s 12:00' at time zone 'Asia/Ho_Chi_Minh') where %3$s = '%4$s' and seq = (select max(seq) from %1$s where %3$s = '%4$s') returning 1",
                table, ago(days), key, id));
    }

    @BeforeAll
    static void history() {
        agency(SO, "H97.51", "Sở Ngày xưa");
        agency(BAN, "H97.52", "Ban Sau này");
        change("update agency_name set valid_to = '%s' where agency_id = '%s'", ago(15), SO);
        change("insert into agency_name (id, agency_id, name, valid_from, decision_no) values (gen_random_uuid(), '%s', 'Sở Đổi tên', '%s', '12/QĐ-UBND')", SO, ago(15));
        change("update agency set name = 'Sở Đổi tên', address = 'Phường Nghĩa Tân', valid_to = '%s' where id = '%s'", ago(5), SO);
        then("agency_past", "agency_id", SO, 15);
        change("insert into agency_successor (predecessor_id, successor_id, decision_no, effective_on) values ('%s', '%s', '15/NQ-HĐND', '%s')", SO, BAN, ago(5));
        people();
        device();
        certificate();
    }

    /** Nobody else finds an agency, a person or a device here that no service has made. */
    @AfterAll
    static void removed() {
        String agencies = "('" + SO + "', '" + BAN + "')";
        String people = "('" + LAN + "', '" + TUAN + "')";
        String devices = "(select id from token where serial like 'NGAYXUA-%')";
        for (String row : List.of("token_slot where token_id in " + devices, "token where serial like 'NGAYXUA-%'", "certificate_move where certificate_id = '" + CERTIFICATE + "'",
                "revocation_fact where certificate_id = '" + CERTIFICATE + "'", "certificate where id = '" + CERTIFICATE + "'", "appointment where person_id in " + people,
                "subscriber where person_id in " + people, "person where id in " + people, "agency_successor where predecessor_id in " + agencies, "agency_name where agency_id in " + agencies,
                "agency_code where agency_id in " + agencies, "agency where id in " + agencies)) {
            Portal.get().rows("delete from " + row + " returning 1");
        }
        assertEquals("0", Portal.get().value("select (select count(*) from agency where id in " + agencies + ") + (select count(*) from person where id in " + people
                + ") + (select count(*) from token where serial like 'NGAYXUA-%')"));
    }

    private static void agency(UUID id, String code, String name) {
        change("insert into agency (id, code, name, search_key, kind, level, province, address, valid_from) values ('%s', '%s', '%s', 'past', 'SO', 'UNIT', 'Đắk Nông', 'Phường Nghĩa Thành', '%s')", id, code, name, ago(60));
        change("insert into agency_name (id, agency_id, name, valid_from) values (gen_random_uuid(), '%s', '%s', '%s')", id, name, ago(60));
        change("insert into agency_code (id, agency_id, code, valid_from) values (gen_random_uuid(), '%s', '%s', '%s')", id, code, ago(60));
        then("agency_past", "agency_id", id, 40);
    }

    private static void people() {
        for (UUID id : List.of(LAN, TUAN)) {
            change("insert into person (id, full_name, sort_key, search_key, official_email) values ('%s', '%s', 'past', 'past', 'cu@daknong.gov.vn')", id, id == LAN ? "Phạm Thị Lan" : "Vũ Anh Tuấn");
            then("person_past", "person_id", id, 40);
        }
        change("insert into appointment (id, person_id, agency_id, position, valid_from, valid_to) values (gen_random_uuid(), '%s', '%s', 'Chuyên viên', '%s', '%s')", LAN, SO, ago(50), ago(10));
        change("insert into appointment (id, person_id, agency_id, position, valid_from) values (gen_random_uuid(), '%s', '%s', 'Trưởng phòng', '%s')", LAN, BAN, ago(10));
        change("insert into subscriber (id, kind, name, search_key, person_id, agency_id) values ('%s', 'PERSON', 'Phạm Thị Lan', 'past', '%s', '%s')", LAN_OF_SO, LAN, SO);
        change("update person set full_name = 'Phạm Thị Ngọc Lan', official_email = 'moi@daknong.gov.vn', mobile = '0912345678' where id = '%s'", LAN);
        then("person_past", "person_id", LAN, 8);
    }

    /** In the store, with Lan, with Tuấn, lost. */
    private static void device() {
        change("insert into token (id, serial, model, kind, state, holder_type, location, registered_at) values ('%s', 'NGAYXUA-01', 'GCA-01', 'USB_TOKEN', 'IN_STOCK', 'OFFICE', 'Tủ 1', '%s')", TOKEN, ago(30));
        then("token_past", "token_id", TOKEN, 30);
        change("update token set state = 'IN_USE', holder_type = 'SUBSCRIBER', holder_person_id = '%s', subscriber_id = '%s', agency_id = '%s', location = null where id = '%s'", LAN, LAN_OF_SO, SO, TOKEN);
        then("token_past", "token_id", TOKEN, 20);
        change("update token set holder_person_id = '%s', subscriber_id = null, agency_id = '%s' where id = '%s'", TUAN, BAN, TOKEN);
        then("token_past", "token_id", TOKEN, 12);
        change("update token set state = 'LOST', holder_type = 'NOBODY', holder_person_id = null where id = '%s'", TOKEN);
        then("token_past", "token_id", TOKEN, 3);
    }

    /** In force, on hold, in force again, moved, revoked. */
    private static void certificate() {
        ForeignCa ca = new ForeignCa("ngayxua").registered();
        String authority = Portal.get().value("select id from authority where alias = 'ngayxua'");
        change("insert into certificate (id, authority_id, serial, subject_dn, common_name, search_key, not_before, not_after, sha256, spki_sha256, der, subscriber_id, agency_id, state, origin, registered_at)"
                        + " values ('%s', '%s', '5e1f', 'CN=Phạm Thị Lan', 'Phạm Thị Lan', 'past', '%s', '%s', '%s', '%064x', '\\x%s', '%s', '%s', 'IN_FORCE', 'ISSUED', '%s')", CERTIFICATE, authority, ago(200), ago(2),
                (CERTIFICATE.toString() + UUID.randomUUID()).replace("-", ""), 0x5e1f, HexFormat.of().formatHex(ca.certificate("Phạm Thị Lan", 0x5e1f)), LAN_OF_SO, SO, ago(25));
        then("certificate_past", "certificate_id", CERTIFICATE, 24);
        change("insert into token_slot (token_id, slot_no, certificate_id) values ('%s', 0, '%s')", TOKEN, CERTIFICATE);
        then("token_slot_past", "token_id", TOKEN, 20);
        state("ON_HOLD", 18);
        fact("certificateHold", 18, "'" + ago(14) + "'");
        state("IN_FORCE", 14);
        change("insert into certificate_move (id, certificate_id, from_agency_id, to_agency_id, moved_at) values (gen_random_uuid(), '%s', '%s', '%s', '%s')", CERTIFICATE, SO, BAN, ago(5));
        change("update certificate set agency_id = '%s' where id = '%s'", BAN, CERTIFICATE);
        change("update certificate set local_alert = 'TOKEN_LOST', local_alert_since = now() where id = '%s'", CERTIFICATE);
        then("certificate_past", "certificate_id", CERTIFICATE, 6);
        state("REVOKED", 4);
        fact("keyCompromise", 4, "null");
    }

    private static void state(String state, int days) {
        change("update certificate set state = '%s' where id = '%s'", state, CERTIFICATE);
        then("certificate_past", "certificate_id", CERTIFICATE, days);
    }

    private static void fact(String reason, int days, String ended) {
        change("insert into revocation_fact (id, certificate_id, source, reason, revoked_at, seen_at, ended_at) values (gen_random_uuid(), '%s', 'CRL', '%s', '%s', '%s', " + ended + ")", CERTIFICATE, reason, ago(days), ago(days));
    }

    private static Answer past(String path, UUID id, int days) {
        return Api.as(OFFICER).get("/api/v1/" + path + "/" + id + "/past?asOf=" + ago(days)).expect(200);
    }

    /** Value of a fact; {@code ?} where it was not kept, empty for none. */
    private static String fact(Answer past, String name) {
        JsonObject one = past.json().getJsonArray("facts").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("fact").equals(name)).findFirst().orElseThrow();
        return !one.getBoolean("kept") ? "?" : one.isNull("value") ? "" : one.getString("value");
    }

    private static List<String> names(Answer past, String list, String key) {
        JsonValue all = past.json().get(list);
        return ((JsonArray) all).getValuesAs(JsonObject.class).stream().map(one -> one.isNull(key) ? "?" : one.getString(key)).toList();
    }

    private static List<String> facts(Answer past, String... names) {
        return Arrays.stream(names).map(name -> fact(past, name)).toList();
    }

    /** Oldest first, as fact=value. */
    private static List<String> steps(Answer past) {
        List<String> all = new ArrayList<>(past.json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream().map(PastIT::step).toList());
        Collections.reverse(all);
        return all;
    }

    private static String step(JsonObject one) {
        JsonObject fact = one.getJsonObject("fact");
        return fact.getString("fact") + "=" + (fact.isNull("value") ? "" : fact.getString("value"));
    }

    @Test
    void the_timeline_of_a_day_ends_with_that_day() {
        List<String> first = List.of("registered=NGAYXUA-01", "state=IN_STOCK", "holder=OFFICE", "location=Tủ 1");
        assertEquals(first, steps(past("tokens", TOKEN, 21)));
        List<String> given = joined(first, "state=IN_USE", "holder=SUBSCRIBER", "agency=Sở Ngày xưa", "inHand=Phạm Thị Lan", "location=", "certificate=5e1f");
        assertEquals(given, steps(past("tokens", TOKEN, 20)), "what happened at noon counts on its day");
        assertEquals(given, steps(past("tokens", TOKEN, 13)));
        assertEquals(joined(given, "agency=Ban Sau này", "inHand=Vũ Anh Tuấn", "state=LOST", "holder=NOBODY", "inHand="), steps(past("tokens", TOKEN, 0)));

        List<String> held = List.of("registered=5e1f", "state=IN_FORCE", "token=NGAYXUA-01", "validity=ON_HOLD", "state=ON_HOLD");
        assertEquals(sorted(held), sorted(steps(past("certificates", CERTIFICATE, 16))));
        assertEquals(sorted(joined(held, "validity=VALID", "state=IN_FORCE", "localAlert=TOKEN_LOST", "agency=Ban Sau này")), sorted(steps(past("certificates", CERTIFICATE, 5))));

        List<String> lan = List.of("position=Chuyên viên, Sở Ngày xưa", "name=Phạm Thị Lan", "officialEmail=cu@daknong.gov.vn", "certificate=5e1f", "deviceHeld=NGAYXUA-01");
        assertEquals(lan, steps(past("persons", LAN, 15)));
        assertEquals(sorted(joined(lan, "deviceHeldGone=NGAYXUA-01", "position=Trưởng phòng, Ban Sau này", "positionEnded=Chuyên viên, Sở Đổi tên", "name=Phạm Thị Ngọc Lan", "officialEmail=moi@daknong.gov.vn", "mobile=0912345678")),
                sorted(steps(past("persons", LAN, 8))));
        List<String> observed = steps(Api.as("giamsat").get("/api/v1/persons/" + LAN + "/past?asOf=" + ago(8)).expect(200));
        assertFalse(observed.toString().contains("NGAYXUA-01") || observed.toString().contains("5e1f"), "who may not see what a person holds is not told it here either: " + observed);
        assertTrue(observed.stream().anyMatch(one -> one.startsWith("mobile=")) && !observed.contains("mobile=0912345678"), "masked as everywhere: " + observed);

        assertEquals(List.of("name=Sở Ngày xưa", "code=H97.51"), steps(past("agencies", SO, 16)));
        Answer ended = past("agencies", SO, 5);
        assertEquals(List.of("name=Sở Ngày xưa", "code=H97.51", "name=Sở Đổi tên", "address=Phường Nghĩa Tân", "became=Ban Sau này", "exists=false"), steps(ended));
        assertTrue(ended.json().getJsonArray("timeline").toString().contains("12/QĐ-UBND"), "the decision is named");
    }

    /** What has the same day may come in any order. */
    private static List<String> sorted(List<String> steps) {
        return steps.stream().sorted().toList();
    }

    private static List<String> joined(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    @Test
    void a_device_is_where_it_was_with_whoever_had_it() {
        assertEquals(List.of("IN_STOCK", "OFFICE", "", "", "Tủ 1"), facts(past("tokens", TOKEN, 25), "state", "holder", "inHand", "agency", "location"));
        assertEquals(List.of("IN_USE", "SUBSCRIBER", "Phạm Thị Lan", "Sở Ngày xưa", ""), facts(past("tokens", TOKEN, 20), "state", "holder", "inHand", "agency", "location"));
        assertEquals(List.of("IN_USE", "SUBSCRIBER", "Vũ Anh Tuấn", "Ban Sau này"), facts(past("tokens", TOKEN, 12), "state", "holder", "inHand", "agency"));
        assertEquals(List.of("LOST", "NOBODY", ""), facts(past("tokens", TOKEN, 0), "state", "holder", "inHand"));
        assertEquals(List.of(), names(past("tokens", TOKEN, 25), "certificates", "serial"));
        assertEquals(List.of("5e1f"), names(past("tokens", TOKEN, 20), "certificates", "serial"));
        assertEquals(List.of("ON_HOLD"), names(past("tokens", TOKEN, 17), "certificates", "state"));
    }

    @Test
    void whatever_way_a_device_goes_each_day_has_the_holder_of_its_last_move() {
        long seed = System.nanoTime();
        System.out.println("PastIT: seed " + seed);
        Random random = new Random(seed);
        UUID wanderer = UUID.randomUUID();
        change("insert into token (id, serial, model, kind, state, holder_type, registered_at) values ('%s', 'NGAYXUA-%s', 'GCA-01', 'USB_TOKEN', 'IN_STOCK', 'OFFICE', '%s')", wanderer, Long.toString(seed), ago(DAYS));
        then("token_past", "token_id", wanderer, DAYS);
        Map<Integer, String> holders = new HashMap<>();
        String holder = "";
        for (int day = DAYS; day >= 0; day--) {
            for (int moves = random.nextInt(4); moves > 0; moves--) {
                String next = List.of("", "Vũ Anh Tuấn", "Ban Sau này").get(random.nextInt(3));
                if (!next.equals(holder)) {
                    String held = next.isEmpty() ? "'IN_STOCK', 'OFFICE', null, null, null"
                            : next.startsWith("Ban") ? "'AT_AGENCY', 'AGENCY', null, '" + BAN + "', '" + BAN + "'" : "'IN_USE', 'SUBSCRIBER', '" + TUAN + "', null, null";
                    change("update token set (state, holder_type, holder_person_id, holder_agency_id, agency_id) = (" + held + ") where id = '%s'", wanderer);
                    then("token_past", "token_id", wanderer, day);
                    holder = next;
                }
            }
            holders.put(day, holder);
        }
        holders.forEach((day, name) -> {
            Answer seen = past("tokens", wanderer, day);
            assertEquals(List.of(name.startsWith("Vũ") ? name : "", name.startsWith("Ban") ? name : ""), facts(seen, "inHand", "agency"), day + " days ago, seed " + seed);
            assertEquals(name.startsWith("Vũ"), names(past("persons", TUAN, day), "tokens", "serial").contains("NGAYXUA-" + seed), "one holder: " + day + " days ago, seed " + seed);
        });
    }

    @Test
    void what_a_device_carried_at_another_agency_is_not_told_to_the_agency_that_has_it_now() {
        UUID passed = UUID.randomUUID();
        String xa = Portal.get().value("select agency_id::text from app_user where username = 'vanthu.xa'");
        String carried = Portal.get().value("select id::text from certificate where state = 'IN_FORCE' order by serial limit 1");
        List<String> serial = List.of(Portal.get().value("select serial from certificate where id = '" + carried + "'"));
        change("insert into token (id, serial, model, kind, state, holder_type, holder_agency_id, agency_id, registered_at)"
                + " values ('%s', 'NGAYXUA-XA', 'GCA-01', 'USB_TOKEN', 'AT_AGENCY', 'AGENCY', '%s', '%s', '%s')", passed, BAN, BAN, ago(20));
        then("token_past", "token_id", passed, 20);
        change("insert into token_slot_past (token_id, certificate_id, at, gone) values ('%s', '%s', timestamp '%s 12:00', false)", passed, carried, ago(20));
        change("update token set agency_id = '%s', holder_agency_id = '%s' where id = '%s'", xa, xa, passed);
        then("token_past", "token_id", passed, 10);
        assertEquals(serial, names(past("tokens", passed, 15), "certificates", "serial"));
        String asked = "/api/v1/tokens/" + passed + "/past?asOf=";
        Answer before = Api.as("vanthu.xa").get(asked + ago(15)).expect(200);
        assertTrue(before.json().isNull("certificates"), "it names somebody of the agency that had it: " + before);
        assertEquals("OUTSIDE", fact(before, "agency"));
        List<String> steps = steps(Api.as("vanthu.xa").get(asked + TODAY).expect(200));
        assertEquals(List.of("registered=NGAYXUA-XA", "state=AT_AGENCY", "holder=AGENCY", "agency=OUTSIDE"), steps.subList(0, 4));
        assertFalse(steps.toString().contains("Ban Sau này") || steps.toString().contains(serial.get(0)), "neither whose it was nor what it carried there: " + steps);
        assertEquals(serial, names(Api.as("vanthu.xa").get(asked + ago(5)).expect(200), "certificates", "serial"));
    }

    @Test
    void a_certificate_has_the_state_the_validity_and_the_agency_of_that_day() {
        assertEquals(List.of("IN_FORCE", "VALID", "Sở Ngày xưa", "Phạm Thị Lan", "?"), facts(past("certificates", CERTIFICATE, 25), "state", "validity", "agency", "holder", "localAlert"), "registered as it was, and nobody kept its warnings yet");
        assertEquals(List.of("IN_FORCE", "VALID", "Sở Ngày xưa", ""), facts(past("certificates", CERTIFICATE, 20), "state", "validity", "agency", "localAlert"));
        assertEquals(List.of("ON_HOLD", "ON_HOLD", "Sở Ngày xưa"), facts(past("certificates", CERTIFICATE, 16), "state", "validity", "agency"));
        assertEquals(List.of("IN_FORCE", "VALID", "Sở Đổi tên", ""), facts(past("certificates", CERTIFICATE, 13), "state", "validity", "agency", "localAlert"));
        assertEquals(List.of("IN_FORCE", "VALID", "Sở Đổi tên", "Phạm Thị Ngọc Lan", "TOKEN_LOST"), facts(past("certificates", CERTIFICATE, 6), "state", "validity", "agency", "holder", "localAlert"));
        assertEquals(List.of("REVOKED", "REVOKED", "Ban Sau này"), facts(past("certificates", CERTIFICATE, 1), "state", "validity", "agency"), "revoked comes before expired");
        assertEquals(List.of("NGAYXUA-01"), names(past("certificates", CERTIFICATE, 17), "tokens", "serial"));
        assertEquals(List.of(), names(past("certificates", CERTIFICATE, 22), "tokens", "serial"));
    }

    @Test
    void a_person_has_the_name_the_positions_and_the_things_of_that_day() {
        Answer before = past("persons", LAN, 15);
        assertEquals("Phạm Thị Lan", before.text("name"));
        assertEquals(List.of("Chuyên viên"), names(before, "positions", "position"));
        assertEquals(List.of("Sở Đổi tên"), names(before, "positions", "agencyName"));
        assertEquals(List.of("NGAYXUA-01"), names(before, "tokens", "serial"));
        assertEquals(List.of("5e1f"), names(before, "certificates", "serial"));
        assertEquals(List.of("cu@daknong.gov.vn", "?"), facts(before, "officialEmail", "nationalId"));
        Answer after = past("persons", LAN, 8);
        assertEquals(List.of("Phạm Thị Ngọc Lan", "moi@daknong.gov.vn"), List.of(after.text("name"), fact(after, "officialEmail")));
        assertEquals(List.of("Trưởng phòng"), names(after, "positions", "position"));
        assertEquals(List.of(), names(after, "tokens", "serial"), "somebody else has the device by then");
        Answer unknown = past("persons", LAN, 45);
        assertEquals(List.of(false, "?"), List.of(unknown.json().getBoolean("nameKept"), fact(unknown, "officialEmail")), "a position is known for that day, the name is not");
        assertTrue(Api.as("giamsat").get("/api/v1/persons/" + LAN + "/past?asOf=" + ago(8)).expect(200).json().isNull("tokens"), "who may not see what a person holds now may not see what the person held");
    }

    @Test
    void an_agency_has_the_name_the_place_and_the_successors_of_that_day() {
        Answer first = past("agencies", SO, 30);
        assertEquals(List.of("Sở Ngày xưa", "Phường Nghĩa Thành", "H97.51", "true"), List.of(first.text("name"), fact(first, "address"), fact(first, "code"), fact(first, "exists")));
        assertEquals(List.of("Phạm Thị Lan"), names(past("agencies", SO, 12), "positions", "personName"));
        assertEquals(List.of(), names(past("agencies", SO, 10), "positions", "personName"));
        assertEquals(List.of("Sở Đổi tên", "Phường Nghĩa Tân"), List.of(past("agencies", SO, 10).text("name"), fact(past("agencies", SO, 10), "address")));
        assertEquals(List.of("NGAYXUA-01"), names(past("agencies", SO, 18), "tokens", "serial"));
        assertEquals("1", fact(past("agencies", SO, 16), "certificates.onHold"));
        assertEquals(List.of("false", "Ban Sau này"), facts(past("agencies", SO, 5), "exists", "became"));
        assertEquals("Sở Đổi tên", fact(past("agencies", BAN, 5), "cameFrom"));
        assertEquals("?", fact(past("agencies", SO, 50), "address"));
        assertTrue(Api.as("vanthu.xa").get("/api/v1/agencies/" + SO + "/past?asOf=" + ago(18)).expect(200).json().isNull("tokens"), "what another agency has is not its business");
    }

    @Test
    void days_to_come_and_days_before_the_first_record_are_refused_and_scope_is_as_now() {
        String token = "/api/v1/tokens/" + TOKEN + "/past";
        Api.as(OFFICER).get(token + "?asOf=" + TODAY.plusDays(1)).refused(400, "RA-PAS-001");
        Api.as(OFFICER).get(token + "?asOf=" + ago(31)).refused(400, "RA-PAS-002");
        Api.as(OFFICER).get(token).refused(400, "RA-PAS-003");
        assertEquals(400, Api.as(OFFICER).get(token + "?asOf=30-11-2026x").status());
        assertEquals(404, Api.as("vanthu.xa").get(token + "?asOf=" + ago(1)).status());
        assertEquals(403, Api.as("thuebao.xa").get(token + "?asOf=" + ago(1)).status());
        assertEquals(401, Api.anonymous().get(token + "?asOf=" + ago(1)).status());
    }

    @Test
    void the_pages_show_that_day_offer_nothing_and_lead_back() {
        Screens screens = new Screens();
        String typed = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(ago(16));
        Map<String, List<String>> shown = Map.of("/tokens/view?id=" + TOKEN, List.of("Phạm Thị Lan", "Sở Ngày xưa"), "/certificates/view?id=" + CERTIFICATE, List.of("Tạm dừng", "NGAYXUA-01"),
                "/subscribers/person?id=" + LAN, List.of("Chuyên viên", "NGAYXUA-01"), "/agencies/view?id=" + SO, List.of("Phường Nghĩa Thành", "Phạm Thị Lan"));
        Map<String, String> later = Map.of("/tokens/view?id=" + TOKEN, "Vũ Anh Tuấn", "/certificates/view?id=" + CERTIFICATE, "Ban Sau này", "/subscribers/person?id=" + LAN, "Trưởng phòng", "/agencies/view?id=" + SO, "Sở Đổi tên");
        Screen officer = screens.of(OFFICER);
        shown.forEach((page, words) -> {
            officer.open(page).fill("asOf", typed).page.click("form.filters button");
            officer.page.waitForSelector("#pastBanner");
            words.forEach(word -> assertTrue(officer.text().contains(word), word + " is not on " + page + ": " + officer.text()));
            assertFalse(officer.has("main form[method=post]"), "nothing can be done on " + page);
            assertTrue(officer.page.innerText("#pastTimeline").contains("Diễn biến đến hết ngày " + typed));
            assertFalse(officer.page.innerText("#pastTimeline").contains("Vũ Anh Tuấn") || officer.page.innerText("#pastTimeline").contains("Sở Đổi tên"), "what came later is not on " + page);
            officer.page.setViewportSize(390, 800);
            assertTrue((Boolean) officer.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), page + " is wider than a phone");
            officer.accessible("past-390" + page.substring(0, page.indexOf('?')).replace('/', '-'));
            officer.page.setViewportSize(1280, 900);
            officer.accessible("past" + page.substring(0, page.indexOf('?')).replace('/', '-'));
            officer.page.click("#pastNow");
            officer.page.waitForURL(url -> url.endsWith(page));
            assertFalse(officer.has("#pastBanner"));
            assertTrue(officer.page.innerText("#pastTimeline").contains(later.get(page)), "now the page tells what came later: " + officer.page.innerText("#pastTimeline"));
        });
        officer.open("/tokens/view?id=" + TOKEN + "&asOf=01/01/2019").told("RA-PAS-002");
        assertFalse(officer.has("main form[method=post]") || officer.has("#pastBanner"));
        assertEquals(2, officer.page.innerText("#errors").split("RA-PAS-002", -1).length, "told once");
        officer.open("/tokens/view?id=" + TOKEN + "&asOf=hôm%20qua").told("RA-");
        assertEquals(Map.of(), screens.barriers());
        screens.close();
    }
}
