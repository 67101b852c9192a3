package vn.gov.ra.web.stock;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.stock.CountView;
import vn.gov.ra.stock.ScanView;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.Labels;

/** Scans by the session, as they come: {@code POST /stock/scan?id=…} with {@code serials}, one a line. Systems use {@code /api/v1/stock-counts/{id}/scans}. */
@WebServlet("/stock/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StockCountService counts;
    @Inject
    private transient Labels labels;
    @Inject
    private FormToken token;

    /** One scan as the page shows it. */
    public record Told(int seq, String serial, String outcome, String tone) {
    }

    /** @param found devices that are here · @param missing those that are not, so far · @param counts scans by outcome */
    public record Answer(List<Told> scans, int found, int missing, Map<String, Integer> counts, long version) {
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String serials = request.getParameter("serials");
        try {
            UUID id = UUID.fromString(request.getParameter("id"));
            List<ScanView> made = counts.scan(id, serials == null ? List.of() : serials.lines().toList());
            CountView now = counts.get(id);
            Map<String, Integer> byOutcome = new TreeMap<>();
            now.counts().forEach((outcome, number) -> byOutcome.put(outcome.name(), number));
            write(response, new Answer(made.stream().map(this::told).toList(), now.found(), now.missing().size(), byOutcome, now.version()));
        } catch (IllegalArgumentException | NullPointerException noId) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
        }
    }

    private Told told(ScanView scan) {
        return new Told(scan.seq(), scan.serial() == null ? scan.typed() : scan.serial(), labels.shown(scan.outcome()), StockViewPage.toneOf(scan.outcome()));
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }
}
