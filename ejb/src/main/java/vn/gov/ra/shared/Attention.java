package vn.gov.ra.shared;

/** Every state is either work in exactly one queue or at rest for a stated reason, so that nothing is forgotten and nothing is in two inboxes. */
public sealed interface Attention {

    /**
     * Somebody has to act.
     *
     * @param role who works the queue, a constant of the realm's roles
     * @param queue its name, such as {@code request.to-decide}; the label key is {@link #labelKey()}
     * @param clock which term runs, a key of the rule parameters such as {@code review.term}; its length is data
     */
    record Work(String role, String queue, String clock) implements Attention, Labelled {

        @Override
        public String labelKey() {
            return "queue." + queue;
        }
    }

    /**
     * Nobody has to act.
     *
     * @param reason one sentence for the documentation, in English
     */
    record Rest(String reason) implements Attention {
    }

    static Attention work(String role, String queue, String clock) {
        return new Work(role, queue, clock);
    }

    static Attention rest(String reason) {
        return new Rest(reason);
    }

    default boolean isWork() {
        return this instanceof Work;
    }
}
