package vn.gov.ra.it;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Addresses that people of the same roles have met, and those still to open: so many of each pattern, each once. */
final class CrawlFrontier {

    private final int ofEach;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Deque<CrawlAddress> waiting = new ArrayDeque<>();
    /** Pages that need no object: lists and forms. Another person of the same roles has other rows there. */
    private final Set<String> withoutObject = new TreeSet<>();

    /** @param ofEach how many addresses of one pattern are opened */
    CrawlFrontier(int ofEach) {
        this.ofEach = ofEach;
    }

    void met(String path) {
        CrawlAddress address = new CrawlAddress(path);
        if (address.isPage() && known.add(address.withoutOrder()) && taken.merge(address.pattern(), 1, Integer::sum) <= ofEach) {
            waiting.add(address);
        }
    }

    /** The next one to open; null where nothing is left. */
    CrawlAddress next() {
        CrawlAddress next = waiting.poll();
        if (next != null && !next.hasQuery()) {
            withoutObject.add(next.path());
        }
        return next;
    }

    /** Somebody else of the same roles begins with the pages that need no object and goes on from there to what the first did not meet. */
    void again() {
        withoutObject.forEach(path -> waiting.add(new CrawlAddress(path)));
    }
}
