package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a list page is measured against, with rows in memory: {@code /floor} writes 50 rows of 8 columns by hand, {@code /table.xhtml} is the
 * least {@code p:dataTable} of the same rows, with the portal's own PrimeFaces and everything left as it comes.
 */
final class TableArchive {

    static final String FLOOR = "/bench-table/floor";
    static final String TABLE = "/bench-table/table.xhtml";

    private static final String ROWS = """
            package bench;

            import jakarta.annotation.PostConstruct;
            import jakarta.faces.view.ViewScoped;
            import jakarta.inject.Named;
            import java.io.Serializable;
            import java.util.*;
            import org.primefaces.model.*;

            @Named @ViewScoped
            public class Rows implements Serializable {
                public static final class Row implements Serializable {
                    private final String[] of;
                    Row(String... of) { this.of = of; }
                    public String getCode() { return of[0]; }
                    public String getName() { return of[1]; }
                    public String getEmail() { return of[2]; }
                    public String getUnit() { return of[3]; }
                    public String getTitle() { return of[4]; }
                    public String getKind() { return of[5]; }
                    public String getSerial() { return of[6]; }
                    public String getEnds() { return of[7]; }
                }
                static final List<Row> ALL = new ArrayList<>();
                static {
                    String[] families = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng"};
                    String[] given = {"Văn An", "Thị Bình", "Hữu Cường", "Đức Dũng", "Ngọc Hạnh", "Quốc Hùng", "Thu Hương", "Kim Khánh", "Minh Quân", "Xuân Yến"};
                    String[] units = {"Sở Tài chính", "Sở Y tế", "Văn phòng UBND tỉnh", "UBND xã \\"mẫu\\"", "Ban Quản lý dự án, tỉnh", "Kho bạc Nhà nước"};
                    String[] titles = {"Chủ tịch", "Phó Giám đốc", "Chánh Văn phòng", "Trưởng phòng", "Văn thư", "Chuyên viên"};
                    Random random = new Random(7);
                    for (int i = 0; i < 5000; i++) {
                        ALL.add(new Row(String.format("0%011d", i + 10_000_000_000L), families[random.nextInt(10)] + " " + given[random.nextInt(10)], "nv" + i + "@tinh.example.vn",
                            units[random.nextInt(6)] + " " + random.nextInt(200), titles[random.nextInt(6)], random.nextBoolean() ? "CA_NHAN" : "TO_CHUC",
                            Long.toHexString(random.nextLong() | 1L << 62) + Long.toHexString(random.nextLong() | 1L << 62), "2030-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9)));
                    }
                }
                public static final class Lazy extends LazyDataModel<Row> {
                    @Override public int count(Map<String, FilterMeta> filters) { return ALL.size(); }
                    @Override public List<Row> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
                        return ALL.subList(first, Math.min(ALL.size(), first + size));
                    }
                    @Override public String getRowKey(Row row) { return row.getCode(); }
                    @Override public Row getRowData(String key) { return ALL.get((int) (Long.parseLong(key) - 10_000_000_000L)); }
                }
                private Lazy model;
                @PostConstruct void made() { model = new Lazy(); }
                public Lazy getModel() { return model; }
            }
            """;

    private static final String HAND = """
            package bench;

            import jakarta.servlet.http.*;
            import java.io.IOException;

            @jakarta.servlet.annotation.WebServlet("/floor")
            public class Floor extends HttpServlet {
                private static void escaped(StringBuilder page, String text) {
                    for (int i = 0; i < text.length(); i++) {
                        char c = text.charAt(i);
                        switch (c) {
                            case '<': page.append("&lt;"); break;
                            case '&': page.append("&amp;"); break;
                            case '"': page.append("&quot;"); break;
                            default: page.append(c);
                        }
                    }
                }
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    request.getSession(true);
                    response.setContentType("text/html;charset=UTF-8");
                    StringBuilder page = new StringBuilder(20000);
                    page.append("<!DOCTYPE html><html lang=\\"vi\\"><head><title>Danh sách</title></head><body><table><tbody>");
                    for (Rows.Row row : Rows.ALL.subList(0, 50)) {
                        page.append("<tr>");
                        for (String cell : new String[] {row.getCode(), row.getName(), row.getEmail(), row.getUnit(), row.getTitle(), row.getKind(), row.getSerial(), row.getEnds()}) {
                            page.append("<td>");
                            escaped(page, cell);
                            page.append("</td>");
                        }
                        page.append("</tr>");
                    }
                    response.getWriter().write(page.append("</tbody></table></body></html>").toString());
                }
            }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces" lang="vi">
            <h:head><title>Danh sách</title></h:head>
            <h:body><h:form id="f">
            <p:dataTable id="t" var="r" value="#{rows.model}" lazy="true" paginator="true" rows="50" rowsPerPageTemplate="20,50,100">
              <p:column headerText="Mã định danh" sortBy="#{r.code}" filterBy="#{r.code}"><h:outputText value="#{r.code}"/></p:column>
              <p:column headerText="Họ tên" sortBy="#{r.name}" filterBy="#{r.name}"><h:outputText value="#{r.name}"/></p:column>
              <p:column headerText="Thư điện tử"><h:outputText value="#{r.email}"/></p:column>
              <p:column headerText="Đơn vị" sortBy="#{r.unit}" filterBy="#{r.unit}"><h:outputText value="#{r.unit}"/></p:column>
              <p:column headerText="Chức vụ"><h:outputText value="#{r.title}"/></p:column>
              <p:column headerText="Loại"><h:outputText value="#{r.kind}"/></p:column>
              <p:column headerText="Số hiệu"><h:outputText value="#{r.serial}"/></p:column>
              <p:column headerText="Hết hạn" sortBy="#{r.ends}"><h:outputText value="#{r.ends}"/></p:column>
            </p:dataTable>
            </h:form></h:body></html>
            """;

    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <context-param><param-name>jakarta.faces.STATE_SAVING_METHOD</param-name><param-value>server</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>";

    private TableArchive() {
    }

    /** @param home the portal's state directory */
    static BenchArchive deploy(Path home) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("table.xhtml", PAGE.getBytes(StandardCharsets.UTF_8));
        files.put("WEB-INF/web.xml", WEB.getBytes(StandardCharsets.UTF_8));
        files.put("WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
        files.put("WEB-INF/lib/primefaces.jar", primefaces(home.resolve("wildfly/deployments/ra.ear")));
        return BenchArchive.deploy(home, "bench-table", Map.of("Rows", ROWS, "Floor", HAND), files);
    }

    /** From the web archive within the portal's own. */
    private static byte[] primefaces(Path ear) throws IOException {
        try (InputStream in = Files.newInputStream(ear); ZipInputStream outer = new ZipInputStream(in)) {
            to(outer, "ra-web.war");
            ZipInputStream inner = new ZipInputStream(outer);
            to(inner, "WEB-INF/lib/primefaces");
            return inner.readAllBytes();
        }
    }

    private static void to(ZipInputStream archive, String beginning) throws IOException {
        ZipEntry entry;
        do {
            entry = archive.getNextEntry();
            if (entry == null) {
                throw new IOException("nothing begins with " + beginning + " in the portal's archive");
            }
        } while (!entry.getName().startsWith(beginning));
    }
}
