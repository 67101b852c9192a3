package vn.gov.ra.document.render.pdf;

import java.util.List;

/** A document that can be printed: one XHTML text per part. A part has its own paper direction and its own page numbers. */
public interface Printable {

    /** Shown as the title of the PDF. */
    String title();

    /** The parts in the order they are bound together; this is the fixed text to keep when a document is issued. */
    List<String> parts();
}
