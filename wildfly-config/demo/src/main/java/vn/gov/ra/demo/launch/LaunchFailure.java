package vn.gov.ra.demo.launch;

/** Something of the demo cannot go on; the message is the whole of what the person at the terminal needs. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
