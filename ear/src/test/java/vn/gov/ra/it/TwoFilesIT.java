package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;

/** Two lists of one agency that are checked at the same time. */
class TwoFilesIT {

    private static final String IMPORTS = "/api/v1/imports";
    private static final String TWIN = "RA-IMP-205";

    private final Api clerk = Api.as("vanthu.xa");

    @Test
    void whoever_stands_in_both_files_is_told_in_the_one_that_is_ready_last() {
        Person both = Person.woman("Hồ Thị Trúc", "Văn thư");
        String first = file("danh-sach-a.csv", rows(both, 300));
        String second = file("danh-sach-b.csv", rows(both, 300));
        List<String> told = Stream.of(first, second).flatMap(id -> told(id).stream()).toList();
        assertTrue(!told.isEmpty() && told.size() <= 2, () -> "told: " + told);
        assertTrue(told.stream().allMatch(name -> name.equals(both.fullName())), () -> "nobody else: " + told);

        clerk.act(IMPORTS + "/" + first, "discard").expect(200);
        String row = IMPORTS + "/" + second + "/rows/2";
        JsonObject mended = clerk.patch(row, Json.createObjectBuilder().add("position", "Chủ tịch")).expect(200).json();
        assertEquals(List.of(), codes(mended), "the other file was given up");
    }

    private List<String> told(String id) {
        Answer over = Jobs.looked(clerk, clerk.get(IMPORTS + "/" + id));
        assertEquals("READY", over.text("state"));
        return clerk.get(IMPORTS + "/" + id + "/rows?limit=200").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(row -> codes(row).contains(TWIN)).map(row -> row.getJsonObject("values").getString("fullName")).toList();
    }

    private static List<String> codes(JsonObject row) {
        return row.getJsonArray("findings").getValuesAs(JsonObject.class).stream().map(found -> found.getString("code")).filter(TWIN::equals).toList();
    }

    private String file(String name, String csv) {
        return clerk.upload(IMPORTS + "?form=01", Map.of(), name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)).expect(202).text("id");
    }

    /** The person in the first row, and others nobody has heard of. */
    private static String rows(Person first, int count) {
        StringBuilder csv = new StringBuilder("Họ và tên;Ngày sinh;Số định danh cá nhân/Ngày cấp, nơi cấp;Địa chỉ thư điện tử công vụ;Tên cơ quan, tổ chức công tác;"
                + "Tỉnh/Thành phố;Chức vụ;Số điện thoại di động;Số hiệu chứng thư chữ ký số cũ (nếu có);SIM PKI\n");
        IntStream.range(0, count).mapToObj(i -> i == 0 ? first : Person.man("Nông Văn Dền", "Văn thư")).forEach(person -> csv.append(person.fullName()).append(';')
                .append(person.dateOfBirth().replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1")).append(';').append(person.nationalId())
                .append("/10/08/2021, Cục Cảnh sát QLHC về TTXH;").append(person.officialEmail()).append(";UBND xã;Đắk Nông;").append(person.position()).append(';')
                .append(person.mobile()).append(";;\n"));
        return csv.toString();
    }
}
