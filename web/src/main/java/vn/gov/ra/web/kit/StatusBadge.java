package vn.gov.ra.web.kit;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <ra:statusBadge value="#{line.state()}"/>}: an enum constant with a label; nothing for null; {@code big="true"} in heads. */
public class StatusBadge extends Mark {

    @Override
    void write(Marks marks, ResponseWriter out) throws IOException {
        Object state = attribute("value");
        if (state != null) {
            marks.badge(out, state, is("big"));
        }
    }
}
