package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and at the identity provider. A POST with the form's token, so that no other site signs anybody out. Without it, as
 * after the session has ended by itself, nothing happens and one stands at home.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormToken token;

    /** What is left of the POST where the container sent somebody to sign in first. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        home(request, response);
    }

    private static void home(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            home(request, response);
            return;
        }
        String idToken = request.getUserPrincipal() instanceof OidcPrincipal<?> principal ? principal.getOidcSecurityContext().getIDTokenString() : null;
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String signedOut = request.getRequestURL().toString().replaceFirst("/sign-out$", "/signed-out");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", idToken == null ? signedOut : IdentityProvider.signOut(idToken, signedOut));
    }
}
