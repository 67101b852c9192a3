package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/**
 * A paper with a mark of secrecy at every door by which files come in, of the API and of pages: it is refused with the legal reason and nothing is stored.
 * That there are no other doors is the rule of the architecture's DoorsTest.
 */
class DoorsIT {

    private static final String V1 = "/api/v1/";
    private static final String PDF = "application/pdf";
    private static final String LONG_FROM_NOW = "2099-01-01";
    private static final Map<String, String> SEEN = Map.of("If-Match", "\"1\"");
    private static final byte[] SECRET = secret();

    private final Api clerk = Api.as("vanthu.xa");
    private final Api officer = Api.as("chuyenvien");
    private final Api storekeeper = Api.as("thukho");
    private final Api admin = Api.as("quantri");

    private Answer form(Api who, String path, Map<String, String> fields) {
        return who.upload(path, fields, "công văn.pdf", PDF, SECRET, SEEN);
    }

    private static JsonObjectBuilder body(JsonObjectBuilder fields) {
        return fields.add("fileName", "biên bản.pdf").add("file", Base64.getEncoder().encodeToString(SECRET));
    }

    private static String communes(String table) {
        return Portal.get().value("select t.id::text from " + table + " t join app_user u on u.agency_id = t.agency_id where u.username = 'vanthu.xa' order by t.id limit 1");
    }

    private Map<String, Answer> doors(Walk walk) {
        Map<String, Answer> doors = new LinkedHashMap<>();
        doors.put("papers of a dossier", form(walk.clerk, walk.dossier() + "/attachments", Map.of("kind", "OTHER")));
        doors.put("papers of a list", form(officer, walk.batch() + "/attachments", Map.of("kind", "EVIDENCE")));
        doors.put("signed letter of a list", form(officer, walk.batch() + "/attachments", Map.of("kind", "SIGNED_LETTER")));
        doors.put("answer of the operator", form(officer, walk.batch() + "/results", Map.of()));
        doors.put("answer of the operator, packed", officer.upload(walk.batch() + "/results", Map.of(), "kết quả.zip", "application/zip", Walk.zip(Map.of("cong-van-tra-loi.pdf", SECRET))));
        doors.put("list of people", form(clerk, V1 + "imports?form=01", Map.of()));
        doors.put("signature to be checked", form(officer, V1 + "signatures/validate", Map.of()));
        doors.put("minutes, signed", form(storekeeper, walk.minutes() + "/signatures", Map.of("party", "GIVER", "method", "SCAN")));
        doors.put("packing list, in JSON", storekeeper.post(V1 + "stock-counts", body(Json.createObjectBuilder().add("kind", "RECEIPT").add("location", "Tủ có tệp mật"))));
        doors.put("minutes, in JSON", storekeeper.post(walk.minutes() + "/actions/giver-sign", body(Json.createObjectBuilder()), SEEN));
        String device = V1 + "tokens/" + communes("token");
        doors.put("acceptance of a device", form(clerk, device + "/acceptance", Map.of("method", "SCAN")));
        doors.put("move of a device", storekeeper.post(device + "/actions/return", body(Json.createObjectBuilder()), SEEN));
        String person = Portal.get().value("select person_id::text from app_user where username = 'thuebao.xa'");
        doors.put("commitment after training", form(clerk, V1 + "persons/" + person + "/commitments", Map.of("signedOn", "2026-11-02")));
        String change = V1 + "personnel-events/" + clerk.post(V1 + "personnel-events", Json.createObjectBuilder().add("kind", "TITLE_CHANGE").add("personId", person).add("decisionNo", "15/QĐ-UBND")
                .add("decisionDate", "2024-12-31").add("effectiveOn", LONG_FROM_NOW).add("newPosition", "Công chức Tư pháp - Hộ tịch")).expect(201).text("id");
        doors.put("decision on a person", form(clerk, change + "/decision", Map.of()));
        doors.put("letter on a person, in JSON", Api.as("thutruong.xa").post(change + "/actions/confirm", body(Json.createObjectBuilder()), SEEN));
        officer.post(V1 + "declaration-campaigns", Json.createObjectBuilder().add("title", "Kê khai có tệp mật").add("dueOn", LONG_FROM_NOW)).expect(201);
        doors.put("declaration's own list", clerk.post(V1 + "declarations/" + communes("declaration") + "/actions/compare",
                Json.createObjectBuilder().add("file", Base64.getEncoder().encodeToString(SECRET)), SEEN));
        String plan = V1 + "reorganisations/" + officer.post(V1 + "reorganisations", Json.createObjectBuilder().add("title", "Đổi tên một sở").add("decisionNo", "12/NQ-HĐND")
                .add("effectiveOn", LONG_FROM_NOW)).expect(201).text("id");
        doors.put("changes of a reorganisation", form(officer, plan + "/changes/file", Map.of()));
        String takeover = V1 + "takeovers/" + officer.post(V1 + "takeovers", Json.createObjectBuilder().add("sourceSystem", "Sổ Excel có tệp mật").add("asOf", "2024-12-31")).expect(201).text("id");
        doors.put("book of a take-over", form(officer, takeover + "/books", Map.of("kind", "PEOPLE")));
        doors.put("register of a take-over", form(officer, takeover + "/register", Map.of()));
        String grant = V1 + "grants/" + Portal.get().value("select id::text from authority_grant limit 1");
        doors.put("decision of a grant", admin.send("PUT", grant + "/document", PDF, SECRET, SEEN));
        String delegation = V1 + "delegations/" + Api.as("thutruong.xa").post(V1 + "delegations", Json.createObjectBuilder().add("role", "AGENCY_SIGNER").add("documentNo", "45/UQ-UBND")
                .add("delegateId", Portal.get().value("select person_id::text from app_user where username = 'vanthu.xa'")).add("validFrom", "2098-01-01").add("validTo", "2098-01-09"))
                .expect(201).text("id");
        doors.put("decision of a delegation", Api.as("thutruong.xa").send("PUT", delegation + "/document", PDF, SECRET, SEEN));
        doors.put("list of agencies", form(admin, V1 + "agencies/import?dryRun=true", Map.of()));
        doors.put("list of agencies, bare", admin.post(V1 + "agencies/import?dryRun=true", "application/octet-stream", SECRET, Map.of()));
        return doors;
    }

    @Test
    void no_door_of_the_api_lets_it_in() {
        Walk walk = Walk.ofCommune(Person.woman("Thị Xuân Niê", "Kế toán")).throughTheOffice().listed().frozen().listSigned().sent().answered().reconciled().minuted().issued();
        String before = files();
        Map<String, Answer> doors = doors(walk);
        Map<String, String> let = new LinkedHashMap<>();
        doors.forEach((door, answer) -> {
            boolean packed = door.endsWith("packed");
            if (answer.status() != 422 || !answer.text("code").equals(packed ? "RA-DOC-016" : "RA-DOC-013")) {
                let.put(door, answer.status() + " " + answer.text());
            }
        });
        assertEquals(Map.of(), let);
        assertEquals(before, files(), "nothing was stored");
        String words = doors.get("papers of a list").text("detail");
        assertTrue(words.contains("“TỐI MẬT”") && words.contains("Luật Bảo vệ bí mật nhà nước (số 117/2025/QH15"), words);
    }

    @Test
    void its_name_is_enough() {
        officer.upload(V1 + "signatures/validate", Map.of(), "QĐ 12 (mật).pdf", PDF, new byte[] {'%', 'P', 'D', 'F', '-'}).refused(422, "RA-DOC-014");
    }

    @Test
    void no_door_of_the_pages_lets_it_in() {
        Walk walk = Walk.ofCommune(Person.man("Y Wăn Kbuôr", "Văn thư"));
        String before = files();
        Function<String, Screen> of = persona -> Screens.shared().of(persona);
        of.apply("vanthu.xa").open("/dossiers/edit?id=" + walk.id(walk.dossier())).file("file", "phụ lục.pdf", PDF, SECRET).press("attach").told("RA-DOC-013");
        of.apply("vanthu.xa").open("/imports/new").file("file", "danh sách.csv", "text/csv", SECRET).press("send").told("RA-DOC-013");
        of.apply("vanthu.xa").open("/outside/new").fill("reason", "Dùng cho bảo hiểm xã hội").file("file", "chứng thư.cer", "application/pkix-cert", SECRET).press("record").told("RA-DOC-013");
        of.apply("quantri").open("/agencies/import").file("file", "cơ quan.csv", "text/csv", SECRET).press("check").told("RA-DOC-013");
        assertEquals(before, files(), "nothing was stored");
    }

    private static String files() {
        return Portal.get().value("select count(*) from stored_file where file_name like 'công văn%' or file_name like 'biên bản.pdf' or file_name like 'kết quả%' or file_name like 'phụ lục%' or file_name = 'danh sách.csv'");
    }

    /** A letter as an office writes one, with the mark below its number. */
    private static byte[] secret() {
        try (PDDocument letter = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream();
                InputStream face = DoorsIT.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(letter, face);
            PDPage page = new PDPage(PDRectangle.A4);
            letter.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(letter, page)) {
                float y = 780;
                for (String line : List.of("ỦY BAN NHÂN DÂN XÃ", "Số: 12/CV-UBND", "TỐI MẬT")) {
                    pen.beginText();
                    pen.setFont(font, 13);
                    pen.newLineAtOffset(60, y);
                    pen.showText(line);
                    pen.endText();
                    y -= 24;
                }
            }
            letter.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
