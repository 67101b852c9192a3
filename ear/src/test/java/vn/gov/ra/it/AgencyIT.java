package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;

/** A province's list of agencies as a file, by API. */
class AgencyIT {

    private static final String IMPORT = "/api/v1/agencies/import";

    @Test
    void a_dry_run_tells_what_would_be_done_and_stores_nothing() {
        String before = count();
        JsonObject told = upload("quantri", IMPORT + "?dryRun=true").json();
        assertEquals(1, told.getInt("created"));
        assertEquals(1, told.getJsonArray("findings").size());
        assertEquals(3, told.getJsonArray("findings").getJsonObject(0).getInt("row"));
        assertEquals(before, count());
    }

    @Test
    void the_list_is_the_administrators() {
        for (String persona : new String[] {"vanthu.xa", "chuyenvien", "lanhdao", "giamsat"}) {
            assertEquals(403, upload(persona, IMPORT + "?dryRun=true").status(), persona);
        }
    }

    @Test
    void what_is_no_list_is_refused_whole() {
        String told = Api.as("quantri").upload(IMPORT + "?dryRun=true", Map.of(), "cơ quan.csv", "text/csv", "không;phải;danh sách".getBytes(StandardCharsets.UTF_8)).text("code");
        assertEquals("RA-AGE-007", told);
    }

    private static Answer upload(String persona, String path) {
        String list = """
                code,name,kind,level,parentCode,province
                H16.998,Trung tâm Thử nghiệm,Đơn vị,UNIT,H16.07,Đắk Nông
                H16.997,Cấp không có,Đơn vị,KHÔNG_CÓ,H16.07,Đắk Nông
                """;
        return Api.as(persona).upload(path, Map.of(), "cơ quan.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private static String count() {
        return Portal.get().value("select count(*) from agency");
    }
}
