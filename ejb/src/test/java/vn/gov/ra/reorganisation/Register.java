package vn.gov.ra.reorganisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/** A small province in memory, for the rules. */
final class Register {

    private final Map<UUID, Facts.Office> offices = new LinkedHashMap<>();
    private final List<Facts.Holder> holders = new ArrayList<>();
    private final List<Facts.Issued> issued = new ArrayList<>();
    private final List<Facts.Post> posts = new ArrayList<>();
    private final List<Facts.Mailbox> mailboxes = new ArrayList<>();
    private final List<Facts.Account> accounts = new ArrayList<>();
    private final List<Facts.Device> devices = new ArrayList<>();
    private final List<Facts.Request> requests = new ArrayList<>();
    private final List<Facts.Concern> concerns = new ArrayList<>();
    private final UUID plan = UUID.randomUUID();
    private int seq;

    record Someone(UUID person, UUID subscriber, UUID certificate, UUID post) {
    }

    UUID office(String code, String name, UUID parent) {
        UUID id = UUID.randomUUID();
        offices.put(id, new Facts.Office(id, code, name, parent));
        return id;
    }

    /** The organisation's own certificate; names the office and the one at the top of it. */
    UUID organisation(UUID office) {
        UUID subscriber = UUID.randomUUID();
        holders.add(new Facts.Holder(subscriber, SubjectKind.ORGANISATION, offices.get(office).name(), office, null));
        return certificate(subscriber, office, offices.get(office).name(), top(office));
    }

    UUID certificateNaming(UUID office, String name) {
        UUID subscriber = UUID.randomUUID();
        holders.add(new Facts.Holder(subscriber, SubjectKind.DEVICE, "Cổng thông tin điện tử", office, null));
        return certificate(subscriber, office, "Cổng thông tin điện tử", name);
    }

    Someone person(String name, UUID office) {
        UUID person = UUID.randomUUID();
        UUID subscriber = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        holders.add(new Facts.Holder(subscriber, SubjectKind.PERSON, name, office, person));
        posts.add(new Facts.Post(post, person, office, "Chủ tịch UBND"));
        return new Someone(person, subscriber, certificate(subscriber, office, name, "UBND"), post);
    }

    UUID account(Someone one, UUID office, String username) {
        UUID id = UUID.randomUUID();
        accounts.add(new Facts.Account(id, one.person(), office, username));
        return id;
    }

    /** @param subscriber null for a device nobody holds */
    UUID device(UUID subscriber, UUID office, String serial) {
        UUID id = UUID.randomUUID();
        devices.add(new Facts.Device(id, subscriber, office, serial));
        return id;
    }

    UUID request(UUID office, String code, Someone... about) {
        UUID id = UUID.randomUUID();
        requests.add(new Facts.Request(id, office, code));
        Arrays.stream(about).forEach(one -> concerns.add(new Facts.Concern(id, one.subscriber())));
        return id;
    }

    void email(Someone one, String address) {
        mailboxes.add(new Facts.Mailbox(one.person(), "Người có thư", address));
        issued.replaceAll(each -> each.id().equals(one.certificate())
                ? new Facts.Issued(each.id(), each.subscriberId(), each.agencyId(), each.commonName(), each.subjectDn(), address) : each);
    }

    private UUID certificate(UUID subscriber, UUID office, String name, String organisation) {
        UUID id = UUID.randomUUID();
        issued.add(new Facts.Issued(id, subscriber, office, name, "CN=" + name + ",OU=" + offices.get(office).name() + ",O=" + organisation.toUpperCase(), null));
        return id;
    }

    private String top(UUID office) {
        Facts.Office one = offices.get(office);
        return one.parentId() == null ? one.name() : top(one.parentId());
    }

    Change change(NewChange about, UUID opened, UUID... sources) {
        return change(about, opened, null, Arrays.asList(sources));
    }

    Change change(NewChange about, UUID opened, UUID target, List<UUID> sources) {
        return new Change(plan, ++seq, about, sources, null, target, opened);
    }

    List<Planned> planned(Change... changes) {
        return planned(Map.of(), changes);
    }

    /** @param chosen codes of offices, by what is to go there */
    List<Planned> planned(Map<Spot, String> chosen, Change... changes) {
        return Planner.tasks(Arrays.asList(changes), facts(), destinations(chosen, changes));
    }

    Destinations destinations(Map<Spot, String> chosen, Change... changes) {
        return Destinations.of(Arrays.asList(changes), facts(), chosen);
    }

    private Facts facts() {
        return new Facts(offices, holders, issued, posts, accounts, devices, requests, concerns, mailboxes);
    }
}
