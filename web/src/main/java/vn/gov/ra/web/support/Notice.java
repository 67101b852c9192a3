package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import vn.gov.ra.shared.Messages;

/** Says on the next page what was done, also after a redirect: {@code notice.done("dossier.done.submitted", code)}. */
@RequestScoped
public class Notice {

    /** Attribute of the session: the reader did something since the menu was counted. */
    public static final String ACTED = Notice.class.getName() + ".acted";

    @Inject
    private Language language;

    /** The same on this very answer, for what must not outlive it. */
    public void here(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getSessionMap().put(ACTED, Boolean.TRUE);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Messages.label(key, language.locale(), arguments), null));
    }

    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getSessionMap().put(ACTED, Boolean.TRUE);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Messages.label(key, language.locale(), arguments), null));
    }
}
