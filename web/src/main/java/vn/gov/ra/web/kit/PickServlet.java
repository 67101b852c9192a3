package vn.gov.ra.web.kit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.gov.ra.rest.support.Refusal;

/** What a picker finds while one types: {@code /pick/person?q=…}, {@code /pick/agency?q=…}. Machines ask {@code /api/v1/persons} and {@code /api/v1/agencies}. */
@WebServlet("/pick/*")
public class PickServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KINDS = Set.of("person", "agency");

    @Inject
    private transient Picks picks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!KINDS.contains(kind)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonArrayBuilder found = Json.createArrayBuilder();
        try {
            picks.find(kind, request.getParameter("q")).forEach(one -> found.add(Json.createObjectBuilder()
                    .add("id", one.id().toString()).add("name", one.name()).add("note", one.note())));
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter json = Json.createWriter(response.getWriter())) {
            json.write(found.build());
        }
    }
}
