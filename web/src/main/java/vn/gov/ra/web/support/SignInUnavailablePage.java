package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page instead of the sign-in while the identity provider does not answer. Opened again after that it leads to the sign-in. */
@Named("signInUnavailable")
@RequestScoped
public class SignInUnavailablePage {

    private static final String AGAIN_AFTER_SECONDS = "30";

    public void answer() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        if (SignInProbe.HERE.answers()) {
            outside.redirect("/");
            return;
        }
        outside.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        outside.setResponseHeader("Retry-After", AGAIN_AFTER_SECONDS);
    }
}
