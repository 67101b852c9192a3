package vn.gov.ra.web.delegation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.delegation.DelegationService;
import vn.gov.ra.delegation.GrantService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The document behind a delegation ({@code ?delegation=}) or a grant of authority ({@code ?grant=}). */
@WebServlet("/delegations/file")
public class DecisionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DelegationService delegations;
    @Inject
    private transient GrantService grants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String grant = request.getParameter("grant");
        String delegation = request.getParameter("delegation");
        Downloads.answer(response, () -> grant == null ? delegations.document(Parameters.id(delegation)) : grants.document(Parameters.id(grant)));
    }
}
