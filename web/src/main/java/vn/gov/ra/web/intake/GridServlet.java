package vn.gov.ra.web.intake;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.job.JobService;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.Language;

/**
 * The rows of an import for its grid, by the session: {@code GET /imports/cells?id=…} reads the next rows, {@code POST} writes cells of some
 * rows, each row by itself. Systems use {@code /api/v1/imports/{id}/rows}, which asks the same service.
 */
@WebServlet("/imports/cells")
public class GridServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 200;
    /** Rows that are written at once: as many as are pasted at once. */
    private static final int MOST_CHANGES = 500;

    @Inject
    private transient IntakeService imports;
    @Inject
    private transient JobService jobs;
    @Inject
    private transient Language language;
    @Inject
    private FormToken token;

    /** @param progress per cent of the check while it runs; null afterwards · @param next where the next rows begin; null at the end */
    public record Block(ImportState state, Integer progress, GridCells.Counts counts, List<GridCells.Row> rows, String next) {
    }

    /** Values of one row to be written anew. */
    public static class Change {
        public int row;
        public Map<String, String> values = new LinkedHashMap<>();
    }

    /** What is to be written. */
    public static class Changes {
        public List<Change> changes = new ArrayList<>();
    }

    /** @param rows all rows that are judged differently now */
    public record Written(List<GridCells.Row> rows, List<Refused> refused, GridCells.Counts counts) {
    }

    /** A row that stays what it was. */
    public record Refused(int row, String text) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language.locale();
        answer(response, () -> {
            UUID id = UUID.fromString(request.getParameter("id"));
            ImportView file = imports.get(id);
            if (file.state() == ImportState.CHECKING || file.state() == ImportState.READING) {
                int done = file.jobId() == null ? 0 : jobs.get(file.jobId()).done();
                return new Block(file.state(), file.rows() == 0 ? 0 : Math.min(100, done * 100 / file.rows()), GridCells.counts(file, locale), List.of(), null);
            }
            Slice<RowView> rows = imports.rows(id, "true".equals(request.getParameter("onlyErrors")), request.getParameter("cursor"), ROWS);
            return new Block(file.state(), null, GridCells.counts(file, locale), rows.items().stream().map(row -> GridCells.row(row, locale)).toList(), rows.nextCursor());
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Locale locale = language.locale();
        answer(response, () -> {
            UUID id = UUID.fromString(request.getParameter("id"));
            Changes asked = Json.read(request.getParameter("changes"), Changes.class);
            if (asked.changes.size() > MOST_CHANGES) {
                throw new IllegalArgumentException("too many");
            }
            Map<Integer, GridCells.Row> rows = new LinkedHashMap<>();
            List<Refused> refused = new ArrayList<>();
            for (Change change : asked.changes) {
                write(id, change, locale, rows, refused);
            }
            return new Written(List.copyOf(rows.values()), refused, GridCells.counts(imports.get(id), locale));
        });
    }

    private void write(UUID id, Change change, Locale locale, Map<Integer, GridCells.Row> rows, List<Refused> refused) {
        try {
            imports.fixAndTwins(id, change.row, change.values).forEach(row -> rows.put(row.row(), GridCells.row(row, locale)));
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            String text = refusal.fields().isEmpty() ? Messages.error(refusal.error(), locale, refusal.arguments().toArray())
                    : Messages.error(refusal.fields().get(0).error(), locale, refusal.fields().get(0).arguments());
            refused.add(new Refused(change.row, text));
        }
    }

    private static void answer(HttpServletResponse response, Supplier<Object> what) throws IOException {
        try {
            byte[] json = Json.write(what.get()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(json);
        } catch (IllegalArgumentException | NullPointerException | JsonbException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
        }
    }
}
