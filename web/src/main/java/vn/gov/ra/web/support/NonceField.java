package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
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
 * It also carries the address of its page: a form whose session has ended leads back there.
 */
public class NonceField extends UIComponentBase {

    /** Parameter: path and query of the page the form stands on. */
    public static final String ADDRESS = "pageAddress";
    private static final String NAME = "primefaces.nonce";

    @Override
    public String getFamily() {
        return "vn.gov.ra.NonceField";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object nonce = faces.getViewRoot().getViewMap().get(NAME);
        if (nonce != null) {
            hidden(faces, NAME, nonce);
        }
        // Sent back with the form: the address of its answer may lack the parameters of the page.
        String sent = faces.isPostback() ? faces.getExternalContext().getRequestParameterMap().get(ADDRESS) : null;
        hidden(faces, ADDRESS, sent == null ? CDI.current().select(Language.class).get().here() : LocalPath.orHome(sent));
    }

    private void hidden(FacesContext faces, String name, Object value) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
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
