package vn.gov.ra.shared;

/** Something with a name for people; the text stands in {@code messages/labels/*_{vi,en}.properties}. */
public interface Labelled {

    /** Key of the label, such as {@code request.lineState.APPROVED}. */
    String labelKey();
}
