package vn.gov.ra.demo.ca;

import java.time.Duration;

/** How the next submissions are answered when they do not say themselves; back to the ordinary at every start. */
final class Switches {

    private Answer answer = Answer.NONE;
    private Duration delay = Duration.ZERO;

    synchronized void set(Answer answer, Duration delay) {
        this.answer = answer;
        this.delay = delay;
    }

    synchronized Answer answer() {
        return answer;
    }

    synchronized Duration delay() {
        return delay;
    }
}
