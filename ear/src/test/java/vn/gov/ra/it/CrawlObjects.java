package vn.gov.ra.it;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Walk;

/** One of each thing the demo has none of, so that the crawl finds a page to open: a result, minutes, a plan, a campaign, a file and a count that was given up. */
final class CrawlObjects {

    private static final String V1 = "/api/v1/";
    private static final String LONG_FROM_NOW = "2099-01-01";

    private CrawlObjects() {
    }

    static void make() {
        Walk.ofCommune(Person.woman("Hà Thị Duyệt", "Văn phòng - Thống kê")).throughTheOffice().listed().frozen().listSigned().sent().answered().reconciled().minuted().issued().giverSigned()
                .acceptedByAgency();
        Api officer = Api.as("chuyenvien");
        officer.post(V1 + "reorganisations", Json.createObjectBuilder().add("title", "Đổi tên một sở").add("decisionNo", "12/NQ-HĐND").add("effectiveOn", LONG_FROM_NOW)).expect(201);
        officer.post(V1 + "declaration-campaigns", Json.createObjectBuilder().add("title", "Kê khai để xem trang").add("dueOn", LONG_FROM_NOW)).expect(201);
        countGivenUp();
        fileWithFault();
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
