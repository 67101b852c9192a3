package vn.gov.ra.web.kit;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A part of a page that is only looked at: no fields, no state, no children. */
abstract class Mark extends UIComponentBase {

    /** Made again from the page every time, so that the session keeps nothing of it. */
    Mark() {
        setTransient(true);
    }

    abstract void write(Marks marks, ResponseWriter out) throws IOException;

    @Override
    public final void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered()) {
            write(Marks.of(faces), faces.getResponseWriter());
        }
    }

    @Override
    public final String getFamily() {
        return "vn.gov.ra.kit";
    }

    final Object attribute(String name) {
        return getAttributes().get(name);
    }

    final boolean is(String name) {
        return Boolean.parseBoolean(String.valueOf(attribute(name)));
    }
}
