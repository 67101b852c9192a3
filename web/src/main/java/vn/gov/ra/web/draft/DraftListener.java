package vn.gov.ra.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Before a page is shown its forms get back what was typed into them; a form that was just sent and comes back is kept first. */
public class DraftListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<UIComponent> places = new ArrayList<>();
        find(faces.getViewRoot(), places);
        if (places.isEmpty() || faces.getResponseComplete()) {
            return;
        }
        DraftForms forms = CDI.current().select(DraftForms.class).get();
        for (UIComponent part : places) {
            DraftPlace place = DraftPlace.of(part);
            UIForm form = above(part);
            if (place != null && form != null && shown(part)) {
                if (faces.isPostback() && form.isSubmitted()) {
                    forms.sentBack(faces, form, place, done(faces));
                } else {
                    forms.open(faces, form, place);
                }
            }
        }
    }

    /** A command that stays on its page tells what it did; one that was refused tells why. */
    static boolean done(FacesContext faces) {
        List<FacesMessage> told = faces.getMessageList();
        return !faces.isValidationFailed() && !told.isEmpty() && told.stream().allMatch(one -> FacesMessage.SEVERITY_INFO.equals(one.getSeverity()));
    }

    private static void find(UIComponent from, List<UIComponent> places) {
        if (from.getAttributes().containsKey(DraftPlace.KEY) || from.getValueExpression(DraftPlace.KEY) != null) {
            places.add(from);
        }
        for (Iterator<UIComponent> parts = from.getFacetsAndChildren(); parts.hasNext();) {
            find(parts.next(), places);
        }
    }

    private static UIForm above(UIComponent part) {
        UIComponent at = part;
        while (at != null && !(at instanceof UIForm)) {
            at = at.getParent();
        }
        return (UIForm) at;
    }

    private static boolean shown(UIComponent part) {
        for (UIComponent at = part; at != null; at = at.getParent()) {
            if (!at.isRendered()) {
                return false;
            }
        }
        return true;
    }
}
