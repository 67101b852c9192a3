package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Answers 403 in words for a page of {@link PageRoles} to whom it is not open, before anything of it is read. A form sent back is judged by its service. */
public class PageRolesListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        if (!CDI.current().select(PageRoles.class).get().open(faces.getViewRoot().getViewId())) {
            DomainExceptionHandler.refuse(faces, new DomainException(SharedError.FORBIDDEN));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
