package vn.gov.ra.shared;

/** A state of one of the machines; implemented by enums only. Whoever holds work finds it by {@link #attention()}. */
public interface State extends Labelled {

    /** Who acts next and until when, or why nobody has to. */
    Attention attention();

    /** No step leads out of it any more. */
    boolean isFinal();
}
