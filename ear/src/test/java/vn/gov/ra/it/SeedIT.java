package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** The demo province is the same every time; only rows that the seeder wrote are counted here. */
class SeedIT {

    /** Fingerprint of agencies, names, positions and states; changes with the seeder and with nothing else. */
    private static final String FINGERPRINT = "d55117a0aaa20cd3ca18bec25555b8f7758618bab1be632b321372987e17f42b";

    @Test
    void names_and_states_are_those_of_every_other_demo() {
        assertEquals(FINGERPRINT, Portal.get().value("select sha256 from seed_marker where size = 'demo'"));
    }

    @Test
    void the_province_has_its_bodies_districts_and_communes() {
        assertEquals("71", Portal.get().value("select count(*) from agency where level = 'COMMUNE'"));
        assertEquals("8", Portal.get().value("select count(*) from agency where level = 'DISTRICT' and kind like '%UBND%'"));
        assertTrue(Integer.parseInt(Portal.get().value("select count(*) from agency where level = 'PROVINCE'")) >= 24);
        for (String name : List.of("UBND xã Đăk R'Moan", "UBND xã Nâm N'Jang")) {
            assertEquals("1", Portal.get().value("select count(*) from agency where name = '" + name.replace("'", "''") + "'"), name);
        }
    }

    @Test
    void about_a_quarter_of_the_certificates_is_revoked_and_every_state_is_there() {
        Map<String, Integer> states = new TreeMap<>();
        Portal.get().rows("select state, count(*) from certificate where origin = 'IMPORTED' or line_id in (select id from request_line where version = 1) group by state")
                .forEach(row -> states.put(row.get(0), Integer.valueOf(row.get(1))));
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all >= 700, states.toString());
        assertTrue(states.get("REVOKED") > all / 5 && states.get("REVOKED") < all / 3, states.toString());
        assertTrue(states.keySet().containsAll(List.of("IN_FORCE", "ON_HOLD", "REVOKE_PENDING", "ENDED", "SUPERSEDED", "VERIFIED", "QUARANTINED")), states.toString());
    }

    @Test
    void about_six_hundred_and_twenty_people_carry_names_with_their_marks() {
        int people = Integer.parseInt(Portal.get().value("select count(*) from person where full_name not in ('', ' ')"));
        assertTrue(people >= 600, "" + people);
        assertEquals("0", Portal.get().value("select count(*) from person where full_name is distinct from normalize(full_name, NFC)"));
        assertEquals("H'Bia Niê", Portal.get().value("select p.full_name from person p join app_user u on u.person_id = p.id where u.username = 'thuebao.xa'"));
    }

    @Test
    void three_lists_and_their_lines_wait_in_the_office() {
        List<String> numbers = new ArrayList<>();
        Portal.get().rows("select number from batch where created_by is not null and number is not null order by number limit 3").forEach(row -> numbers.add(row.get(0).substring(8)));
        assertEquals(List.of("001", "002", "003"), numbers);
        assertTrue(Api.as("chuyenvien").get("/api/v1/lines?state=SUBMITTED&limit=200").expect(200).items().size() >= 5);
    }

    @Test
    void a_seeded_list_opens_as_the_package_that_was_frozen() {
        for (List<String> row : Portal.get().rows("select id, package_sha256, number, content_hash from batch where number ~ '-00[123]$' order by number")) {
            byte[] zip = Api.as("lanhdao").get("/api/v1/batches/" + row.get(0) + "/package.zip").expect(200).bytes();
            assertEquals(row.get(1), Pki.sha256(zip), row.get(2));
            Map<String, byte[]> files = Walk.entries(zip);
            String manifest = new String(files.get("manifest.json"), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(manifest.contains(row.get(3)), manifest);
            byte[] letter = files.get(row.get(2) + "-cong-van.pdf");
            assertTrue(manifest.contains(Pki.sha256(letter)), manifest);
        }
    }

    @Test
    void clerks_and_signers_find_work_at_their_first_sign_in() {
        for (String clerk : List.of("vanthu.xa", "vanthu.so")) {
            assertTrue(!Api.as(clerk).get("/api/v1/lines?state=NEEDS_SUPPLEMENT").expect(200).items().isEmpty(), clerk);
        }
        assertTrue(Api.as("lanhdao").get("/api/v1/lines?state=REVIEWED&limit=200").expect(200).items().size() >= 3);
        String line = Portal.get().value("select line_id from decision where step = 'propose' and line_id in"
                + " (select line_id from line_event where action = 'seeded') order by line_id limit 1");
        String approve = Api.as("lanhdao2").get("/api/v1/lines/" + line + "/actions").expect(200).items().getValuesAs(jakarta.json.JsonObject.class).stream()
                .filter(action -> action.getString("action").equals("approve")).map(Object::toString).findFirst().orElseThrow();
        assertTrue(approve.contains("\"allowed\":true"), approve);
    }

    @Test
    void the_letter_that_waits_for_the_chairman_is_read_and_signed() throws java.io.IOException {
        String id = Portal.get().value("select dossier_id from request_line where state = 'AWAITING_AGENCY_SIGN' and id in (select line_id from line_event where action = 'seeded')");
        Walk walk = Walk.seeded(id);
        try (PDDocument letter = Loader.loadPDF(walk.letter())) {
            assertTrue(new PDFTextStripper().getText(letter).contains("Y Krông Êban"));
        }
        walk.signed();
        assertEquals("SUBMITTED", walk.lineStates());
    }

    @Test
    void openssl_reads_seeded_certificates() throws java.io.IOException {
        List<List<String>> sample = Portal.get().rows("(select encode(c.der, 'base64'), c.common_name from certificate c join authority a on a.id = c.authority_id"
                + " where a.alias = 'g2' order by c.serial limit 8) union all (select encode(c.der, 'base64'), c.common_name from certificate c join authority a"
                + " on a.id = c.authority_id where a.alias = 'g1' order by c.serial limit 8)");
        assertEquals(16, sample.size());
        for (List<String> row : sample) {
            java.nio.file.Path file = java.nio.file.Files.write(java.nio.file.Files.createTempFile(Portal.get().scratch(), "seeded", ".cer"),
                    java.util.Base64.getMimeDecoder().decode(row.get(0)));
            Pki.Said said = Pki.openssl("x509", "-inform", "DER", "-in", file.toString(), "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus");
            assertEquals(0, said.exit(), said.output());
            assertTrue(said.output().contains("CN=" + row.get(1)), said.output() + " is not " + row.get(1));
        }
    }

    @Test
    void seeded_certificates_are_real_and_the_real_list_revokes_some_of_them() {
        List<List<String>> rows = Portal.get().rows("select encode(c.der, 'base64'), c.serial from certificate c join authority a on a.id = c.authority_id"
                + " where a.alias = 'g2' and c.state = 'REVOKED' order by c.serial limit 5");
        String list = Pki.crl();
        for (List<String> row : rows) {
            assertEquals(row.get(1), Pki.serial(java.util.Base64.getMimeDecoder().decode(row.get(0))));
            assertTrue(list.contains(row.get(1).toUpperCase(java.util.Locale.ROOT)), row.get(1));
        }
    }

    @Test
    void personal_numbers_lie_encrypted() {
        List<List<String>> rows = Portal.get().rows("select encode(national_id_cipher, 'escape') from person limit 20");
        rows.forEach(row -> assertTrue(!row.get(0).matches(".*\\d{12}.*"), row.get(0)));
    }

    @Test
    void the_portals_own_account_changes_neither_tables_nor_the_trail() throws java.sql.SQLException {
        try (java.sql.Connection portal = Portal.get().application(); java.sql.Statement statement = portal.createStatement()) {
            for (String forbidden : List.of("create table x (a int)", "drop table audit_event", "update audit_event set actor = 'x'", "delete from audit_event", "truncate audit_event")) {
                java.sql.SQLException refused = org.junit.jupiter.api.Assertions.assertThrows(java.sql.SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertEquals("42501", refused.getSQLState(), forbidden + ": " + refused.getMessage());
            }
        }
    }

    @Test
    void the_chain_of_the_trail_is_whole() {
        assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"));
    }
}
