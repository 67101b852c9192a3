package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/**
 * Turns a refusal of a service into a message and keeps the page with all that was typed. A refusal before there is a
 * page to keep (a link followed, a getter while rendering) becomes an error page with the refusal's text.
 * A form whose session ended, or whose object somebody else saved in the meantime, leads back to its page with what was typed.
 * Whatever is unforeseen goes on to the error pages of {@code web.xml}.
 */
public class DomainExceptionHandler extends ExceptionHandlerWrapper {

    /** Request attribute: the refusal for the error page. */
    static final String REFUSAL = "ra.refusal";
    /** Attribute of the Faces context: a service refused and the page says so; the address itself was readable. */
    static final String TOLD = "refusal-told";
    private static final int INVALID = 400;
    private static final String MESSAGES = "messages";

    public DomainExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            ExceptionQueuedEvent event = queue.next();
            Throwable failure = event.getContext().getException();
            if (failure instanceof ViewExpiredException || getRootCause(failure) instanceof ViewExpiredException) {
                if (rescue().afterEnd(FacesContext.getCurrentInstance())) {
                    queue.remove();
                }
                continue;
            }
            Refusal refusal = Refusal.of(failure);
            if (!refusal.unexpected()) {
                queue.remove();
                tell(FacesContext.getCurrentInstance(), refusal, event.getContext().getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, Refusal refusal, PhaseId phase) {
        if (faces.getResponseComplete()) {
            return;
        }
        // A search by address with a value that cannot be read keeps its page too.
        boolean page = faces.isPostback() || refusal.status() == INVALID;
        if (!page || phase == PhaseId.RENDER_RESPONSE || phase == PhaseId.RESTORE_VIEW) {
            showErrorPage(faces, refusal);
            return;
        }
        if (refusal.error() == SharedError.STALE_VERSION && rescue().overtaken(faces)) {
            return;
        }
        Labels labels = CDI.current().select(Labels.class).get();
        String whole = labels.error(refusal.error(), refusal.arguments().toArray());
        for (FieldError field : refusal.fields()) {
            String input = clientId(faces.getViewRoot(), field.pointer());
            String text = labels.error(field.error(), field.arguments());
            // Without an input to lead to, the same sentence once is enough.
            if (input != null || !text.equals(whole)) {
                faces.addMessage(input, message(text, field.error().code()));
            }
        }
        faces.addMessage(null, message(whole, refusal.error().code()));
        faces.validationFailed();
        faces.getAttributes().put(TOLD, true);
        faces.getPartialViewContext().getRenderIds().add(MESSAGES);
        faces.renderResponse();
    }

    /** The error page with the refusal's words, outside any action of a page. */
    static void refuse(FacesContext faces, DomainException why) {
        showErrorPage(faces, Refusal.of(why));
    }

    private static void showErrorPage(FacesContext faces, Refusal refusal) {
        faces.getExternalContext().getRequestMap().put(REFUSAL, refusal);
        // Machines read it where waiting helps (contract §6.7).
        refusal.retryAfter().ifPresent(wait -> faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(wait)));
        try {
            faces.getExternalContext().responseSendError(refusal.status(), null);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static Rescue rescue() {
        return CDI.current().select(Rescue.class).get();
    }

    private static FacesMessage message(String text, String code) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, code);
    }

    /** The input whose id is the last part of the pointer; null where the page has none, then the message stands above the form. */
    private static String clientId(UIViewRoot view, String pointer) {
        String id = pointer.substring(pointer.lastIndexOf('/') + 1);
        UIComponent field = id.isEmpty() || view == null ? null : find(view, id);
        return field == null ? null : field.getClientId();
    }

    private static UIComponent find(UIComponent from, String id) {
        if (id.equals(from.getId())) {
            return from;
        }
        for (Iterator<UIComponent> parts = from.getFacetsAndChildren(); parts.hasNext();) {
            UIComponent found = find(parts.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
