package vn.gov.ra.outbox;

import java.util.Set;

/** Sends rows of some types. Called outside any transaction, possibly more than once for one row. Implementations are application scoped. */
public interface OutboxHandler {

    /** Types of rows it sends. */
    Set<String> types();

    /** @throws Exception whatever goes wrong; the row is tried again later and keeps the message */
    void send(OutboxMessage message) throws Exception;
}
