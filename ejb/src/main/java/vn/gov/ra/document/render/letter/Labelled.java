package vn.gov.ra.document.render.letter;

/** One line "label: value" of a document; both are data of the form. */
public record Labelled(String label, String value) {
}
