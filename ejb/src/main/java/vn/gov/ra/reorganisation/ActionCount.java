package vn.gov.ra.reorganisation;

/** How many things of one kind a plan has, and how many of them stand where. */
public record ActionCount(TaskAction action, long all, long done, long skipped, long failed, long undone) {

    public int wave() {
        return action.wave();
    }

    /** Not begun yet. */
    public long open() {
        return all - done - skipped - failed - undone;
    }
}
