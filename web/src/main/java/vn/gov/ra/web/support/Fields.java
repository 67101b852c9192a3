package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.gov.ra.document.StoredFiles;

/** Messages of the page, in the shape the composites show them. */
@Named("fields")
@RequestScoped
public class Fields {

    /**
     * @param id client id of the input, null for the whole form
     * @param text what is wrong and what to do
     * @param code RA-… code, null for messages of Faces itself
     */
    public record Fault(String id, String text, String code) {
    }

    public List<Fault> faults() {
        return messages(true);
    }

    /** What was done, told after a command. */
    public List<Fault> news() {
        return messages(false);
    }

    public boolean faulty() {
        return !faults().isEmpty();
    }

    /** Whether something is wrong with the input of that id; inside tables the client id ends with it. */
    public boolean bad(String id) {
        return faults().stream().anyMatch(fault -> fault.id() != null && (fault.id().equals(id) || fault.id().endsWith(":" + id)));
    }

    public List<Fault> of(String id) {
        return faults().stream().filter(fault -> fault.id() != null && (fault.id().equals(id) || fault.id().endsWith(":" + id))).toList();
    }

    /** Ids of the texts that belong to an input, as far as they are on the page; null when none is. */
    public String describedBy(String id, String hint) {
        String ids = (hint == null ? "" : id + "-hint ") + (bad(id) ? id + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    private static List<Fault> messages(boolean faults) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> found = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                boolean fault = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
                if (fault == faults) {
                    found.add(new Fault(id, message.getSummary(), message.getDetail() != null && message.getDetail().startsWith("RA-") ? message.getDetail() : null));
                }
                message.rendered();
            }
        }
        return found;
    }

    /** The largest file that is taken; a page says so before it is sent, while everything typed is still there. */
    public int mostBytes() {
        return StoredFiles.MAX_SIZE;
    }

    /** Kinds of files in words: {@code PDF, PNG} for {@code .pdf,.png,image/png}. */
    public String types(String accept) {
        return accept == null ? "" : Arrays.stream(accept.split(",")).map(String::strip).filter(one -> one.startsWith("."))
                .map(one -> one.substring(1).toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    public int mostMebibytes() {
        return StoredFiles.MAX_SIZE >> 20;
    }
}
