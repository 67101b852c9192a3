package vn.gov.ra.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.gov.ra.draft.DraftTickets;
import vn.gov.ra.web.support.Rescue;

/**
 * Turns a form that came too late into its draft. After the end of a session the server keeps the sent form over the sign-in and hands it to
 * Faces again, which knows the view no more; so nothing is carried out, and what was typed waits on the same page.
 */
@Named("rescue")
@RequestScoped
public class FormRescue implements Rescue {

    private static final String TOLD = FormRescue.class.getName();

    @Inject
    private DraftForms forms;
    @Inject
    private DraftTickets tickets;
    @Inject
    private HttpServletRequest request;
    private String told;

    @Override
    public boolean afterEnd(FacesContext faces) {
        PostedDraft posted = posted(faces);
        String what = "draft.rescued";
        if (tickets.genuine(posted.ticket())) {
            what = forms.key(posted).isEmpty() ? "draft.rescued.other" : forms.keep(posted).isPresent() ? "draft.rescued.kept" : what;
        }
        request.getSession().setAttribute(TOLD, what);
        return back(faces, posted);
    }

    @Override
    public boolean overtaken(FacesContext faces) {
        PostedDraft posted = posted(faces);
        return posted.version() != null && forms.keep(posted).isPresent() && back(faces, posted);
    }

    /** What to say on the page after it, once; null when there is nothing. */
    public String told() {
        HttpSession session = request.getSession(false);
        if (told == null && session != null && session.getAttribute(TOLD) != null) {
            told = session.getAttribute(TOLD).toString();
            session.removeAttribute(TOLD);
        }
        return told;
    }

    /** Seconds without a request after which the server ends this session. */
    public int sessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    private static boolean back(FacesContext faces, PostedDraft posted) {
        try {
            faces.getExternalContext().redirect(posted.address());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static PostedDraft posted(FacesContext faces) {
        return new PostedDraft(faces.getExternalContext().getRequestParameterValuesMap());
    }
}
