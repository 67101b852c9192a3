package vn.gov.ra.it;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** One of each thing the demo has none of, so that the crawl finds a page to open: a result, minutes, a plan, a campaign, a training session, a review of accounts, a file, a change of position, a request for the register,
 * an old book and a count that was given up. */
final class CrawlObjects {

    private static final String V1 = "/api/v1/";
    private static final String LONG_FROM_NOW = "2099-01-01";

    private CrawlObjects() {
    }

    /** @return addresses that no list leads to by its first rows, by the persona who opens them */
    static Map<String, List<String>> make() {
        Walk.ofCommune(Person.woman("Hà Thị Duyệt", "Văn phòng - Thống kê")).throughTheOffice().listed().frozen().listSigned().sent().answered().reconciled().minuted().issued().giverSigned()
                .acceptedByAgency();
        Api officer = Api.as("chuyenvien");
        officer.post(V1 + "reorganisations", Json.createObjectBuilder().add("title", "Đổi tên một sở").add("decisionNo", "12/NQ-HĐND").add("effectiveOn", LONG_FROM_NOW)).expect(201);
        officer.post(V1 + "declaration-campaigns", Json.createObjectBuilder().add("title", "Kê khai để xem trang").add("dueOn", LONG_FROM_NOW)).expect(201);
        Api.as("quantri").post(V1 + "access-reviews", Json.createObjectBuilder().add("quarter", "2019-Q4").add("dueOn", LONG_FROM_NOW)).expect(201);
        officer.post(V1 + "trainings", Json.createObjectBuilder().add("heldOn", "2024-12-31").add("place", "Hội trường Sở").add("topics", Json.createArrayBuilder().add("SIGNING"))
                .add("people", Json.createArrayBuilder().add(Portal.get().value("select person_id::text from app_user where username = 'thuebao.xa'")))).expect(201);
        Api.as("vanthu.xa").post(V1 + "outside-certificates", Json.createObjectBuilder().add("kind", "PUBLIC_CA").add("reason", "Còn hợp đồng với nhà cung cấp")
                .add("certificate", Base64.getEncoder().encodeToString(new ForeignCa("xemtrang").certificate("CA công cộng để xem trang", 0x6001)))).expect(201);
        wipingProposed();
        registerAskedFor();
        countGivenUp();
        fileWithFault();
        personnelChange();
        oldBook();
        return Map.of("vanthu.xa", List.of(override(), "/tokens/custodian?id=" + Portal.get().value("select t.id::text from token t join subscriber s on s.id = t.subscriber_id"
                + " where s.kind = 'ORGANISATION' and t.state = 'IN_USE' and t.agency_id = (select agency_id from app_user where username = 'vanthu.xa') order by t.id limit 1")));
    }

    private static void registerAskedFor() {
        Api.as("chuyenvien").post(V1 + "register-releases", Json.createObjectBuilder().add("recipient", "Sở Khoa học và Công nghệ tỉnh láng giềng").add("letterNo", "31/SKHCN-CĐS")
                .add("letterDate", "2024-12-31").add("reason", "Hợp nhất sổ theo nghị quyết sắp xếp")).expect(201);
    }

    private static void personnelChange() {
        Api clerk = Api.as("vanthu.xa");
        String person = clerk.get(V1 + "persons?q=" + URLEncoder.encode("Hà Thị Duyệt", StandardCharsets.UTF_8)).expect(200).items().getJsonObject(0).getString("id");
        clerk.post(V1 + "personnel-events", Json.createObjectBuilder().add("kind", "TITLE_CHANGE").add("personId", person).add("decisionNo", "15/QĐ-UBND").add("decisionDate", "2024-12-31")
                .add("effectiveOn", LONG_FROM_NOW).add("newPosition", "Công chức Tư pháp - Hộ tịch")).expect(201);
    }

    /** One row of it cannot be read. */
    private static void oldBook() {
        Api officer = Api.as("chuyenvien");
        String takeover = V1 + "takeovers/" + officer.post(V1 + "takeovers", Json.createObjectBuilder().add("sourceSystem", "Sổ Excel của Sở").add("asOf", "2024-12-31")).expect(201).text("id");
        String book = "Mã định danh;Tên cơ quan;Loại cơ quan;Cấp;Tỉnh;Mã cơ quan cấp trên;Mã trong sổ cũ\nH97.88;Ban Xem trang;BAN;Cấp tỉnh;Đắk Nông;;CQ-1\n;Không có mã;BAN;Cấp tỉnh;Đắk Nông;;CQ-2\n";
        officer.upload(takeover + "/books", Map.of("kind", "AGENCIES"), "cơ quan cũ.csv", "application/octet-stream", book.getBytes(StandardCharsets.UTF_8)).expect(201);
    }

    /** The page on which an agency says why a rule does not count for its line. */
    private static String override() {
        Api clerk = Api.as("vanthu.xa");
        String dossier = V1 + "dossiers/" + clerk.post(V1 + "dossiers", Json.createObjectBuilder().add("kind", "ISSUE").add("subjectKind", "ORGANISATION").add("form", "02")
                .add("letterNo", "78/CV-UBND").add("letterDate", "2026-11-03")).expect(201).text("id");
        String agency = clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name");
        return "/dossiers/override?rule=RA-REQ-215&line=" + clerk.post(dossier + "/lines", Json.createObjectBuilder().add("organisationName", agency).add("address", "Thôn 2").add("taxCode", "6400012346")
                .add("budgetCode", "1087655").add("province", "Đắk Nông").add("officialEmail", "vanthu.xa@daknong.gov.vn")).expect(201).text("id");
    }

    private static void wipingProposed() {
        String person = Portal.get().rows("insert into person (id, full_name, sort_key, search_key) values (gen_random_uuid(), 'Lò Văn Xưa', 'Xưa Lò Văn', 'lo van xua') returning id::text").get(0).get(0);
        Portal.get().rows("insert into appointment (id, person_id, agency_id, position, valid_from, valid_to) select gen_random_uuid(), '" + person
                + "', agency_id, 'Văn thư', date '1990-01-01', date '1999-01-01' from app_user where username = 'vanthu.xa' returning 1");
        Api.as("quantri").post(V1 + "retentions", Json.createObjectBuilder().add("people", Json.createArrayBuilder().add(person)).add("all", false)).expect(201);
        Api.as("chuyenvien").post(V1 + "person-holds", Json.createObjectBuilder().add("person", person).add("ground", "COMPLAINT").add("reason", "Đang giải quyết khiếu nại").add("documentNo", "7/TB-TTr")
                .add("documentDate", "2026-10-01")).expect(201);
    }

    private static void countGivenUp() {
        Api store = Api.as("thukho");
        JsonObjectBuilder count = Json.createObjectBuilder().add("kind", "STOCKTAKE").add("location", "Tủ " + UUID.randomUUID()).add("packingList", Json.createArrayBuilder());
        store.act(V1 + "stock-counts/" + store.post(V1 + "stock-counts", count).expect(201).text("id"), "cancel").expect(200);
    }

    private static void fileWithFault() {
        String csv = "Họ và tên;Ngày sinh;Số định danh cá nhân/Ngày cấp, nơi cấp;Địa chỉ thư điện tử công vụ;Tên cơ quan, tổ chức công tác;Tỉnh/Thành phố;Chức vụ;Số điện thoại di động;"
                + "Số hiệu chứng thư chữ ký số cũ (nếu có);SIM PKI\nHà Văn Sai;31/02/1980;067080000001/10/08/2021, Cục Cảnh sát QLHC về TTXH;sai@daknong.gov.vn;UBND xã;Đắk Nông;Văn thư;0912000001;;\n";
        Api clerk = Api.as("vanthu.xa");
        Answer begun = clerk.upload(V1 + "imports?form=01", Map.of(), "có lỗi.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).expect(202);
        Jobs.looked(clerk, clerk.get(V1 + "imports/" + begun.text("id")));
    }
}
