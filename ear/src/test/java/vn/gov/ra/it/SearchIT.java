package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.shared.VietnameseText;

/** Everything is found by the names and numbers it has, by those who may open it (issue 3, ux.md §3.4). */
class SearchIT {

    private static final String COMMUNE = "H16.107";
    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.get();
    }

    @Test
    void all_71_communes_are_among_the_first_three_by_their_unaccented_name() {
        List<List<String>> communes = portal.rows("select name, short_name from agency where kind = 'UBND_XA' and level = 'COMMUNE' order by code");
        assertEquals(71, communes.size());
        Api officer = Api.as("chuyenvien");
        List<String> missed = new ArrayList<>();
        for (List<String> commune : communes) {
            String bare = bare(commune.get(1));
            for (String typed : new TreeSet<>(List.of(bare, bare.replace('\'', ' '), bare.replace("'", ""), bare(commune.get(0)).toLowerCase(Locale.ROOT)))) {
                if (titles(officer, typed, "&limit=3").stream().noneMatch(commune.get(0)::equals)) {
                    missed.add(typed + " for " + commune.get(0));
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    /** Each side finds what has the other spelling. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"dak r lap|UBND huyện Đắk R'Lấp", "Đăk Rlấp|UBND huyện Đắk R'Lấp", "Đắk R’Lấp|UBND huyện Đắk R'Lấp",
        "DAK RLAP|UBND huyện Đắk R'Lấp", "krong no|UBND huyện Krông Nô", "ea tling|UBND thị trấn Ea T'Ling", "Quảng Hòa|UBND xã Quảng Hoà", "quang hoa|UBND xã Quảng Hoà",
        "Đắk Hoà|UBND xã Đắk Hòa", "dak n drot|UBND xã Đắk N'Drót", "cu  jut|UBND huyện Cư Jút", "ÐỨC AN|UBND thị trấn Đức An",
        "uy ban nhan dan xa dak nia|UBND xã Đắk Nia", "tp gia nghia|UBND thành phố Gia Nghĩa", "so tttt|Sở Thông tin và Truyền thông", "snv|Sở Nội vụ",
        "H16.107|UBND xã Đăk R'Moan", "h16107|UBND xã Đăk R'Moan", "sttvtt|Sở Thông tin và Truyền thông"})
    void one_spelling_finds_the_other(String typed, String agency) {
        assertTrue(titles(Api.as("vanthu.xa"), typed, "&limit=3").contains(agency), () -> typed + ": " + titles(Api.as("vanthu.xa"), typed, "&limit=3"));
    }

    @Test
    void an_agency_is_found_by_the_name_it_once_had_and_by_those_it_took_over() {
        String office = portal.value("select id from agency where code = 'H16.07'");
        portal.value("insert into agency_name (id, agency_id, name, valid_from, valid_to) values (gen_random_uuid(), '" + office
                + "', 'Ban Tổ chức chính quyền tỉnh', '1992-01-01', '2004-01-01') on conflict do nothing returning 'done'");
        assertEquals("Sở Nội vụ", titles(Api.as("chuyenvien"), "ban to chuc chinh quyen", "").get(0));

        String taken = portal.value("select id from agency where code = 'H16.15'");
        portal.value("insert into agency_successor (predecessor_id, successor_id, effective_on) values ('" + taken + "', '" + office + "', '2025-03-01') on conflict do nothing returning 'done'");
        assertEquals(Set.of("Ban Dân tộc", "Sở Nội vụ"), new HashSet<>(titles(Api.as("chuyenvien"), "ban dan toc", "&kind=AGENCY&limit=2")));
        portal.value("delete from agency_successor where predecessor_id = '" + taken + "' returning 'gone'");
        assertEquals(List.of("Ban Dân tộc"), titles(Api.as("chuyenvien"), "ban dan toc", "&kind=AGENCY"), "the index follows");
    }

    @Test
    void people_are_found_by_name_initials_and_part_of_the_name_in_any_order() {
        List<String> person = portal.rows("select e.object_id, e.title from search_entry e join agency a on e.agency_ids = array[a.id] where a.code = '" + COMMUNE
                + "' and e.kind = 'PERSON' and e.title like '% % %' order by e.object_id limit 1").get(0);
        String[] words = bare(person.get(1)).toLowerCase(Locale.ROOT).split(" ");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        Api clerk = Api.as("vanthu.xa");
        for (String typed : List.of(person.get(1), String.join(" ", words), String.join("", words), initials.toString(), initials.toString().toUpperCase(Locale.ROOT),
                words[words.length - 1] + " " + words[0], words[0] + " " + words[words.length - 1])) {
            assertTrue(ids(clerk, typed, "&kind=PERSON").contains(person.get(0)), typed + " for " + person.get(1));
        }
        assertEquals("EXACT", clerk.get("/api/v1/search?kind=PERSON&q=" + encoded(person.get(1))).expect(200).items().getJsonObject(0).getString("matched"));
    }

    @Test
    void a_certificate_is_found_by_its_serial_in_hex_in_decimal_and_by_its_last_four() {
        List<String> certificate = portal.rows("select id, serial from certificate where length(serial) > 12 order by id limit 1").get(0);
        String serial = certificate.get(1);
        Api officer = Api.as("chuyenvien");
        String pairs = (serial.length() % 2 == 0 ? serial : "0" + serial).replaceAll("..(?=.)", "$0:");
        for (String typed : List.of(serial, serial.toUpperCase(Locale.ROOT), new BigInteger(serial, 16).toString(), "dec:" + new BigInteger(serial, 16))) {
            assertEquals(List.of(certificate.get(0)), ids(officer, typed, ""), typed);
        }
        assertTrue(serial.length() % 2 != 0 || ids(officer, pairs.toUpperCase(Locale.ROOT), "").contains(certificate.get(0)), pairs);
        assertTrue(ids(officer, serial.substring(serial.length() - 4), "&kind=CERTIFICATE").contains(certificate.get(0)));
        assertTrue(ids(officer, serial.substring(3, 11), "&kind=CERTIFICATE").contains(certificate.get(0)), "a part of it");
        JsonObject hit = officer.get("/api/v1/search?q=" + serial).expect(200).items().getJsonObject(0);
        assertEquals("CERTIFICATE", hit.getString("kind"));
        assertEquals("/certificates/view?id=" + certificate.get(0), hit.getString("path"));
        assertTrue(hit.getString("subtitle").contains(serial), hit::toString);
    }

    @Test
    void devices_dossiers_lines_and_letters_are_found_by_their_numbers_however_written() {
        Api officer = Api.as("chuyenvien");
        List<String> token = portal.rows("select id, serial from token order by id limit 1").get(0);
        assertTrue(ids(officer, token.get(1).toLowerCase(Locale.ROOT), "&kind=TOKEN").contains(token.get(0)));
        assertTrue(ids(officer, token.get(1).replace("-", ""), "&kind=TOKEN").contains(token.get(0)));
        String code = token.get(1).replace("-", "");
        assertTrue(ids(officer, code.substring(code.length() - 4), "&kind=TOKEN").contains(token.get(0)));

        List<String> dossier = portal.rows("select id, code, letter_no from dossier where code is not null and letter_no is not null order by id limit 1").get(0);
        assertEquals(dossier.get(0), ids(officer, dossier.get(1), "").get(0));
        assertEquals(dossier.get(0), ids(officer, dossier.get(1).replace("-", " ").toLowerCase(Locale.ROOT), "").get(0));
        JsonObject letter = officer.get("/api/v1/search?kind=LETTER&q=" + encoded(bare(dossier.get(2)).toLowerCase(Locale.ROOT))).expect(200).items().getJsonObject(0);
        assertEquals(bare(dossier.get(2)).toLowerCase(Locale.ROOT), bare(letter.getString("title")).toLowerCase(Locale.ROOT));
        assertTrue(letter.getString("path").startsWith("/dossiers/view?id="), letter::toString);

        List<String> line = portal.rows("select id, code from request_line where code is not null order by id limit 1").get(0);
        assertEquals(line.get(0), ids(officer, line.get(1), "").get(0));
    }

    @Test
    void a_list_and_its_letter_are_found_by_the_office_alone() {
        String list = portal.value("insert into batch (id, number, form, edition, action, subject_kind, note, out_doc_no, created_at) select gen_random_uuid(), 'DS-1999-'"
                + " || lpad((select count(*) + 1 from batch)::text, 3, '0'), '01', (select key from edition limit 1), 'ISSUE', 'PERSON', 'Đợt thử tìm kiếm', '77/ĐN-TÌM', now() returning id");
        String number = portal.value("select number from batch where id = '" + list + "'");
        try {
            assertEquals(List.of(list), ids(Api.as("chuyenvien"), number.toLowerCase(Locale.ROOT), "&kind=LIST"));
            assertEquals(List.of(list), ids(Api.as("thukho"), "dot thu tim kiem", ""));
            JsonObject letter = Api.as("lanhdao").get("/api/v1/search?q=" + encoded("77/dn-tim")).expect(200).items().getJsonObject(0);
            assertEquals("/batches/view?id=" + list, letter.getString("path"));
            assertEquals(List.of(), ids(Api.as("vanthu.xa"), number, ""));
            assertEquals(List.of(), ids(Api.as("thutruong.xa"), "77/dn-tim", ""));
            assertTrue(Api.as("chuyenvien").get("/api/v1/batches?q=" + encoded("dot THU tim")).expect(200).text().contains(list), "the list of lists knows no accents either");
        } finally {
            portal.value("delete from batch where id = '" + list + "' returning 'gone'");
        }
        assertEquals(List.of(), ids(Api.as("chuyenvien"), number, ""), "what is gone is not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "CERTIFICATE", "TOKEN", "DOSSIER", "LINE", "LETTER"})
    void an_agency_finds_its_own_and_not_those_of_others(String kind) {
        List<List<String>> own = portal.rows("select e.object_id, e.title from search_entry e join agency a on e.agency_ids = array[a.id] where a.code = '" + COMMUNE
                + "' and e.kind = '" + kind + "' order by e.object_id limit 3");
        assertFalse(own.isEmpty(), "the seed has some");
        for (List<String> each : own) {
            assertTrue(ids(Api.as("vanthu.xa"), each.get(1), "&kind=" + kind).contains(each.get(0)), each.get(1));
            assertTrue(ids(Api.as("chuyenvien"), each.get(1), "&limit=200&kind=" + kind).contains(each.get(0)), each.get(1));
            assertFalse(ids(Api.as("vanthu.so"), each.get(1), "&limit=200&kind=" + kind).contains(each.get(0)), each.get(1));
        }
    }

    @Test
    void whoever_opens_nothing_finds_nothing() {
        Api.as("thuebao.xa").get("/api/v1/search?q=nguyen").expect(403);
        Api.asSystem().get("/api/v1/search?q=nguyen").expect(403);
        Api.anonymous().get("/api/v1/search?q=nguyen").expect(401);
    }

    @Test
    void a_personal_number_finds_its_person_whole_for_those_who_may_see_it_and_leaves_a_trace() {
        Person her = Person.woman("Nguyễn Thị Tìm Kiếm", "Chuyên viên");
        String id = Api.as("chuyenvien").post("/api/v1/persons", Json.createObjectBuilder().add("fullName", her.fullName()).add("dateOfBirth", her.dateOfBirth())
                .add("nationalId", her.nationalId()).add("officialEmail", "nguoi.can.tim@daknong.gov.vn")).expect(201).text("id");
        String number = her.nationalId();

        var found = Api.as("chuyenvien").get("/api/v1/search?q=" + number).expect(200);
        JsonObject hit = found.items().getJsonObject(0);
        assertEquals(id, hit.getString("id"));
        assertEquals("NATIONAL_ID", hit.getString("matched"));
        assertFalse(found.text().contains(number), found.text());
        Audit.has("person", id, "person.find", "chuyenvien");
        assertFalse(portal.rows("select details from audit_event where object_id = '" + id + "'").toString().contains(number));
        for (String typed : List.of(number.substring(0, 11), number.substring(8), number.substring(2, 9))) {
            assertFalse(ids(Api.as("chuyenvien"), typed, "").contains(id), typed);
        }
        assertFalse(ids(Api.as("giamsat"), number, "").contains(id), "an observer is shown numbers masked");
        assertFalse(ids(Api.as("vanthu.so"), number, "").contains(id), "a person of no agency is not hers");
        assertFalse(Api.as("giamsat").get("/api/v1/persons?q=" + number).expect(200).text().contains(id));
        assertEquals("0", portal.value("select count(*) from search_entry where keys like '%" + number + "%' or title like '%" + number + "%'"));
    }

    @Test
    void pages_follow_one_another_without_gaps_or_repeats() {
        Api officer = Api.as("chuyenvien");
        List<String> one = ids(officer, "nguyen", "&limit=200");
        List<String> pages = new ArrayList<>();
        String cursor = null;
        do {
            JsonObject page = officer.get("/api/v1/search?limit=7&q=nguyen" + (cursor == null ? "" : "&cursor=" + cursor)).expect(200).json();
            page.getJsonArray("items").forEach(item -> pages.add(item.asJsonObject().getString("id")));
            cursor = page.isNull("nextCursor") ? null : page.getString("nextCursor");
        } while (cursor != null && pages.size() < 200);
        assertTrue(one.size() > 20, "enough for several pages: " + one.size());
        assertEquals(one, pages.subList(0, Math.min(pages.size(), one.size())));
        assertEquals(new HashSet<>(pages).size(), pages.size());
        assertEquals(400, officer.get("/api/v1/search?q=nguyen&cursor=nonsense").status());
        assertEquals(400, officer.get("/api/v1/search?q=nguyen&kind=EVERYTHING").status());
    }

    @Test
    void counts_are_those_of_what_is_found() {
        Api officer = Api.as("chuyenvien");
        for (String typed : List.of("dak nia", "nguyen thi", "vp", "ng")) {
            JsonObject found = officer.get("/api/v1/search?limit=200&kind=PERSON,AGENCY&q=" + encoded(typed)).expect(200).json();
            int counted = found.getJsonArray("counts").stream().mapToInt(count -> count.asJsonObject().getInt("count")).sum();
            if (found.isNull("nextCursor")) {
                assertEquals(found.getJsonArray("items").size(), counted, typed);
            } else {
                assertTrue(counted > 200, typed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "'", "'; drop table person; --", "\\", "|", "a|b", "((((", ":words", "?", "\u0000", "🙂", "a%_b\\", "dec:"})
    void anything_may_be_typed(String typed) {
        assertEquals(200, Api.as("chuyenvien").get("/api/v1/search?q=" + encoded(typed)).status());
    }

    @Test
    void the_database_folds_as_the_portal_does() {
        List<List<String>> names = portal.rows("select n, search_fold(n) from (select name n from agency union select full_name from person union select letter_no from dossier"
                + " union select common_name from certificate union select unnest(array['  Đắk  R’Lấp ', 'Ð ð Đ đ', 'H''Bia Êban', 'TP. Gia Nghĩa', 'Sở TT-TT', E'a\\u200Bb\\u00A0c',"
                + " 'Nguyễn', 'ƯỜNG ươ', '', ' ', 'a‐b–c'])) x where n is not null");
        assertTrue(names.size() > 600);
        for (List<String> name : names) {
            assertEquals(VietnameseText.fold(name.get(0)), name.get(1), name.get(0));
        }
    }

    @Test
    void the_index_is_what_would_be_made_anew_and_the_portal_itself_cannot_write_it() throws SQLException {
        String content = "select count(*) || ' ' || md5(string_agg(e::text, '|' order by e.kind, e.object_id)) from search_entry e";
        String kept = portal.value(content);
        assertNotEquals("0", portal.value("select search_rebuild()"));
        assertEquals(portal.value(content), kept, "triggers missed a change");
        try (Connection application = portal.application(); Statement statement = application.createStatement()) {
            for (String sql : List.of("delete from search_entry", "update search_entry set open = true", "truncate search_entry")) {
                assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute(sql)).getSQLState(), sql);
            }
        }
    }

    @Test
    void lists_know_no_accents_either() {
        Api officer = Api.as("chuyenvien");
        List<String> certificate = portal.rows("select id, common_name from certificate where common_name like '% % %' and sha256 = encode(sha256(der), 'hex') order by id desc limit 1").get(0);
        String[] words = bare(certificate.get(1)).toLowerCase(Locale.ROOT).split(" ");
        assertTrue(officer.get("/api/v1/certificates?limit=200&q=" + encoded(words[words.length - 1] + " " + words[0])).expect(200).text().contains(certificate.get(0)),
                "words in any order");
        assertTrue(officer.get("/api/v1/certificates?limit=200&q=" + encoded("dak r moan")).expect(200).text().contains("R'Moan"));
        List<String> token = portal.rows("select id, serial from token where serial like '%-%' order by serial limit 1").get(0);
        assertTrue(Api.as("thukho").get("/api/v1/tokens?q=" + token.get(1).replace("-", "").toLowerCase(Locale.ROOT)).expect(200).text().contains(token.get(0)));
        assertTrue(Api.as("quantri").get("/api/v1/users?q=" + encoded(bare(portal.value("select display_name from app_user where username = 'chuyenvien'")))).expect(200).text()
                .contains("\"chuyenvien\""));
    }

    private static List<String> ids(Api who, String typed, String more) {
        return values(who, typed, more, "id");
    }

    private static List<String> titles(Api who, String typed, String more) {
        return values(who, typed, more, "title");
    }

    private static List<String> values(Api who, String typed, String more, String field) {
        return who.get("/api/v1/search?q=" + encoded(typed) + more).expect(200).items().stream().map(item -> item.asJsonObject().getString(field)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As somebody types it without a Vietnamese keyboard. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D');
    }
}
