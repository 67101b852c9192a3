package vn.gov.ra.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.subscriber.SubscriberView;

/**
 * What the registers know about the subjects of some lines; asked once for all of these lines.
 *
 * @param certificates those the lines are about and those before them
 * @param renewed lines that asked to renew one of them
 * @param members persons in every agency, by person
 * @param organisation the agency itself; null where it is no subscriber yet
 * @param held by subscriber
 * @param dead subscribers of whom a revocation says that they have died
 * @param drafts other drafts, by subject
 * @param open lines of other dossiers, by {@link #matter}
 */
record KnownFacts(Map<UUID, CertificateView> certificates, Set<UUID> renewed, Map<UUID, List<SubscriberView>> members, SubscriberView organisation,
        Map<UUID, List<CertificateView>> held, Set<UUID> dead, Map<String, Dossier> drafts, Map<String, RequestLine> open) {

    static String matter(String subject, RequestLine line) {
        return subject + " " + line.purpose() + " " + line.action().family();
    }
}
