package vn.gov.ra.rest.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.gov.ra.notification.Reminder;
import vn.gov.ra.notification.ReminderService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Why a reminder before the end of a certificate was or was not given. */
@Path("v1/certificates/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {

    @Inject
    private ReminderService reminders;

    @GET
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<Reminder> list(@PathParam("id") String id) {
        return new Slice<>(reminders.ofCertificate(Words.id(id)), null);
    }
}
