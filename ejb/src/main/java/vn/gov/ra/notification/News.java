package vn.gov.ra.notification;

import java.util.List;
import java.util.UUID;

/**
 * Something to tell.
 *
 * @param subjectId what it is about
 * @param threshold what of it: told once, however often it is noticed
 * @param arguments of the title after its count; codes and label keys, never a personal number
 * @param href page of this portal
 * @param exceptUserId who did it and needs not be told; null for nobody
 */
record News(NoticeKind kind, UUID subjectId, String threshold, Audience audience, List<String> arguments, String href, UUID exceptUserId, int count)
        implements Comparable<News> {

    News {
        arguments = List.copyOf(arguments);
    }

    News(NoticeKind kind, UUID subjectId, String threshold, Audience audience, List<String> arguments, String href) {
        this(kind, subjectId, threshold, audience, arguments, href, null, 1);
    }

    /** The same told to others. */
    News as(NoticeKind other) {
        return new News(other, subjectId, threshold, audience, arguments, href, exceptUserId, count);
    }

    News except(UUID userId) {
        return new News(kind, subjectId, threshold, audience, arguments, href, userId, count);
    }

    News more() {
        return kind.counted() ? new News(kind, subjectId, threshold, audience, arguments, href, exceptUserId, count + 1) : this;
    }

    String key() {
        return kind.name() + ' ' + subjectId + ' ' + threshold + ' ' + audience;
    }

    /** One order for all transactions, so that two that tell the same wait for each other and never both. */
    @Override
    public int compareTo(News other) {
        return key().compareTo(other.key());
    }
}
