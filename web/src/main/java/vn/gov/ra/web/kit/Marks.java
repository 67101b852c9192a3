package vn.gov.ra.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import vn.gov.ra.web.support.Icons;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Tones;

/** Writes icons and badges of states. As tags of expressions each of them was worked out a dozen times over, in every row of a list (goals.md J1). */
@ApplicationScoped
public class Marks {

    @Inject
    private Icons icons;
    @Inject
    private Tones tones;
    @Inject
    private Labels labels;

    static Marks of(FacesContext faces) {
        return (Marks) faces.getExternalContext().getApplicationMap().computeIfAbsent(Marks.class.getName(), key -> CDI.current().select(Marks.class).get());
    }

    void icon(ResponseWriter out, String name, boolean small) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", small ? "i i-s" : "i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", icons.getAddress() + "#i-" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }

    void badge(ResponseWriter out, Object state, boolean big) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", "badge " + tones.of(state) + (big ? " big" : ""), null);
        icon(out, tones.icon(state), false);
        out.writeText(labels.shown(state), null);
        out.endElement("span");
    }
}
