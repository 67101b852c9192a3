package vn.gov.ra.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A form whose command went through leads to another page: its draft has done its service. */
public class DraftSent implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() || !faces.getResponseComplete() || faces.isValidationFailed()) {
            return;
        }
        PostedDraft posted = new PostedDraft(faces.getExternalContext().getRequestParameterValuesMap());
        if (posted.ticket() == null) {
            return;
        }
        DraftForms forms = CDI.current().select(DraftForms.class).get();
        if (posted.goesOn()) {
            forms.keep(posted);
        } else {
            forms.done(posted);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
