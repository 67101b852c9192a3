package vn.gov.ra.web.token;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.gov.ra.handover.DeviceLabelService;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** Stickers of one device ({@code ?id=}) or of those the list shows, whose filters stand in the address. */
@WebServlet("/tokens/labels.pdf")
public class TokenLabelsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeviceLabelService labels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = given(request, "id");
        String state = given(request, "state");
        Downloads.answer(response, () -> id != null ? labels.label(Parameters.id(id)) : labels.labels(
                new TokenFilter(state == null ? null : Parameters.word(TokenState.class, request, "state"), given(request, "serial"), id(request, "agency"), id(request, "person"),
                        "MISMATCHED".equals(given(request, "custody")))));
    }

    private static UUID id(HttpServletRequest request, String name) {
        String given = given(request, name);
        return given == null ? null : Parameters.id(given);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
