package vn.gov.ra.web.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * The rows of a list that is only read: {@code <ra:rows value="#{list.rows}" var="one">…</ra:rows>} writes its children once a row.
 *
 * <p>{@code ui:repeat} keeps and brings back the state of every component at every row, for fields that stand in them; the rows of a list hold
 * links and boxes of plain HTML only, and that work was most of what such a page cost (goals.md J1). Whatever has a state of its own
 * (fields, buttons of Faces) must not stand in it: it is never decoded.
 */
public class Rows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "vn.gov.ra.list";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String name = (String) getAttributes().get("var");
        Object outer = request.get(name);
        try {
            for (Object row : (Iterable<?>) getAttributes().get("value")) {
                request.put(name, row);
                for (UIComponent child : getChildren()) {
                    child.encodeAll(context);
                }
            }
        } finally {
            if (outer == null) {
                request.remove(name);
            } else {
                request.put(name, outer);
            }
        }
    }

    /** Outside of a row its children have no value to ask. */
    @Override
    public void processDecodes(FacesContext context) {
    }

    @Override
    public void processValidators(FacesContext context) {
    }

    @Override
    public void processUpdates(FacesContext context) {
    }

    @Override
    public boolean visitTree(VisitContext visit, VisitCallback callback) {
        return visit.getHints().contains(VisitHint.SKIP_ITERATION) && super.visitTree(visit, callback);
    }
}
