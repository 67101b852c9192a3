package vn.gov.ra.status.crl;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Octets of lists that were fetched from us before, as long as there is room: they go on being given while the database is away. */
@ApplicationScoped
public class ServedLists {

    private static final int MOST = 64;

    private final Map<UUID, SoftReference<byte[]>> kept = new ConcurrentHashMap<>();

    /** @param read from storage */
    byte[] octets(UUID listId, Supplier<byte[]> read) {
        SoftReference<byte[]> before = kept.get(listId);
        byte[] known = before == null ? null : before.get();
        if (known != null) {
            return known;
        }
        byte[] octets = read.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(listId, new SoftReference<>(octets));
        return octets;
    }
}
