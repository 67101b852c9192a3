package vn.gov.ra.web.list;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.LocalPath;
import vn.gov.ra.web.support.NonceField;

/**
 * Stands in a form whose rows have buttons: {@code <ra:seenRows rows="#{drafts.rows(ids)}"/>}. Faces knows the row of a button by its place; where
 * a row has come or gone since the page was shown, the same place is another row. Then nothing is done, and the page is shown anew and says so.
 */
public class SeenRows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "vn.gov.ra.list";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", getClientId(faces), null);
        writer.writeAttribute("value", rows(), null);
        writer.endElement("input");
    }

    @Override
    public void processDecodes(FacesContext faces) {
        ExternalContext outside = faces.getExternalContext();
        String seen = outside.getRequestParameterMap().get(getClientId(faces));
        if (seen == null || seen.equals(rows())) {
            return;
        }
        outside.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, CDI.current().select(Labels.class).get().of("web.overtaken"),
                SharedError.STALE_VERSION.code()));
        try {
            outside.redirect(LocalPath.orHome(outside.getRequestParameterMap().get(NonceField.ADDRESS)));
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
    }

    private String rows() {
        return String.valueOf(getAttributes().get("rows"));
    }
}
