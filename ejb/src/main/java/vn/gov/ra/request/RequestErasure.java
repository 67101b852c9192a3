package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/** What is sealed in dossiers and has to go with a person. The caller has checked that the person's data are due. */
@Dependent
public class RequestErasure {

    @Inject
    private ContactRepository contacts;
    @Inject
    private Payloads payloads;

    /** The values of a line without any, sealed. */
    public byte[] emptyLine() {
        return payloads.sealLine(Map.of());
    }

    /** Takes the person block out of ended dossiers that name this person in it, by personal number, address, or, where the block has neither, by name. */
    public void contacts(UUID personId) {
        contacts.known(personId).ifPresent(person -> contacts.ended(personId).stream().filter(one -> names(payloads.openContact(one.sealed()), person)).forEach(one -> contacts.clear(one.dossierId())));
    }

    private boolean names(Map<String, String> contact, ContactRepository.Known person) {
        String number = contact.getOrDefault("nationalId", "");
        String mail = contact.getOrDefault("officialEmail", "");
        if (!number.isBlank() && person.numberHash() != null) {
            return payloads.lookupHash(number).equals(person.numberHash());
        }
        if (!mail.isBlank() && person.email() != null) {
            return mail.equalsIgnoreCase(person.email());
        }
        return VietnameseText.fold(contact.getOrDefault("fullName", "")).equals(VietnameseText.fold(person.fullName()));
    }
}
