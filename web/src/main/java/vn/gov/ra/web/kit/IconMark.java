package vn.gov.ra.web.kit;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <ra:icon name="inbox"/>} or {@code <ra:icon name="x" small="true"/>}: ornament beside words, never alone. */
public class IconMark extends Mark {

    @Override
    void write(Marks marks, ResponseWriter out) throws IOException {
        marks.icon(out, String.valueOf(attribute("name")), is("small"));
    }
}
