package vn.gov.ra.document.render.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The text of a document on its way into the file, in UTF-8: that of ten thousand lines is a hundred megabytes and more. */
final class DocxText {

    private final Writer out;

    DocxText(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    DocxText append(Object text) {
        try {
            out.write(text.toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream below stays open. */
    void flush() throws IOException {
        out.flush();
    }
}
