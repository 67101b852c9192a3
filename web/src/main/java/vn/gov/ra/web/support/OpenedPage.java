package vn.gov.ra.web.support;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One object opened by its id: read once a request, and commands name the version that was seen when the page was opened.
 *
 * @param <V> what is shown
 * @param <A> what is offered for it
 */
public abstract class OpenedPage<V, A> implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private transient V object;
    private transient List<A> actions;

    /** From the service, which decides whether the reader may see it. */
    protected abstract V read(UUID id);

    protected abstract List<A> offered(UUID id);

    protected abstract long versionOf(V object);

    /** The page's view action. */
    public void load() {
        version = versionOf(opened());
    }

    protected V opened() {
        if (object == null) {
            object = read(id);
        }
        return object;
    }

    /** A command that answers on this very page has made this of it. */
    protected void show(V made) {
        object = made;
        version = versionOf(made);
    }

    protected boolean offers(Predicate<A> which) {
        return getActions().stream().anyMatch(which);
    }

    public List<A> getActions() {
        if (actions == null) {
            actions = offered(id);
        }
        return actions;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
