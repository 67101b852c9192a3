package vn.gov.ra.web.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;

/**
 * PrimeFaces wants the page's script nonce back with every form and lets its own script put it there; a page without that
 * script, or a browser without any, would be refused. So each form carries it from the start.
 */
public class NonceField extends UIComponentBase {

    private static final String NAME = "primefaces.nonce";

    @Override
    public String getFamily() {
        return "vn.gov.ra.NonceField";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object nonce = faces.getViewRoot().getViewMap().get(NAME);
        if (nonce != null) {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NAME, null);
            writer.writeAttribute("value", nonce, null);
            writer.endElement("input");
        }
    }

    /** Puts the field into every form when the page is built. */
    public static class Adder implements SystemEventListener {

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof HtmlForm;
        }

        @Override
        public void processEvent(SystemEvent event) {
            UIComponent form = (UIComponent) event.getSource();
            if (form.getChildren().stream().noneMatch(NonceField.class::isInstance)) {
                NonceField field = new NonceField();
                // Not part of the view's state; the next building adds it again.
                field.setTransient(true);
                form.getChildren().add(field);
            }
        }
    }
}
