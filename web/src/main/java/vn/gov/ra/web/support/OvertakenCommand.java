package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import vn.gov.ra.shared.SharedError;

/**
 * Says so when somebody pressed a button that is gone: the object moved on since the page was shown, Faces then ignores the button
 * and would show the new state without a word. Every command ends in a redirect or in a message; a form sent back with neither was ignored.
 */
public class OvertakenCommand implements PhaseListener {

    private static final long serialVersionUID = 1L;
    /** Buttons of {@code ra:action}. */
    private static final String COMMAND = "do-";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && faces.getMessageList().isEmpty() && !faces.getPartialViewContext().isAjaxRequest() && pressed(faces)) {
            String text = CDI.current().select(Labels.class).get().of("web.overtaken");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, SharedError.STALE_VERSION.code()));
        }
    }

    private static boolean pressed(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().keySet().stream().anyMatch(name -> name.startsWith(COMMAND));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
