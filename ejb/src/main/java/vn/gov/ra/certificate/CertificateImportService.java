package vn.gov.ra.certificate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.job.JobError;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Brings certificates of an old register or of an authority in, as a job; sent again, nothing changes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateImportService {

    private static final Logger LOG = System.getLogger(CertificateImportService.class.getName());
    private static final int AT_ONCE = 100;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Jobs jobs;
    @Inject
    private CertificateImporter importer;
    @Inject
    private CurrentActor actor;

    /**
     * Accepts the work; the content decides what it is.
     *
     * @return id of the job
     * @throws DomainException nothing to import, or too much
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public UUID start(byte[] content) {
        List<CertificateBundle.Item> items = CertificateBundle.read(content);
        Actor caller = actor.get();
        UUID job = jobs.start("certificate.import", null, items.size());
        executor.execute(() -> ActingAs.as(caller, () -> run(job, items)));
        return job;
    }

    private Void run(UUID job, List<CertificateBundle.Item> items) {
        try {
            List<ImportedItem> done = new ArrayList<>(items.size());
            for (int from = 0; from < items.size(); from += AT_ONCE) {
                done.addAll(some(items.subList(from, Math.min(items.size(), from + AT_ONCE))));
                if (!jobs.progress(job, done.size())) {
                    return null;   // cancelled; what is registered stays registered
                }
            }
            jobs.succeed(job, json(done));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "certificate.import job=" + job, e);
            jobs.fail(job, JobError.BROKE_OFF);
        }
        return null;
    }

    /** Where somebody else registers one of them at the same moment, the rest must not suffer for it. */
    private List<ImportedItem> some(List<CertificateBundle.Item> items) {
        try {
            return importer.importAll(items);
        } catch (RuntimeException together) {
            return items.stream().map(this::alone).toList();
        }
    }

    private ImportedItem alone(CertificateBundle.Item item) {
        try {
            return importer.importAll(List.of(item)).get(0);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "certificate.import item=" + item.name(), e);
            return CertificateImporter.refused(item, new DomainException(CertificateError.UNREADABLE));
        }
    }

    private static String json(List<ImportedItem> done) {
        List<Map<String, Object>> items = done.stream().map(ImportedItem::json).toList();
        long accepted = done.stream().filter(ImportedItem::accepted).count();
        long warnings = done.stream().filter(item -> !item.warnings().isEmpty()).count();
        return Json.createObjectBuilder(Map.of("accepted", accepted, "refused", done.size() - accepted, "warnings", warnings)).add("items", array(items))
                .build().toString();
    }

    private static jakarta.json.JsonArrayBuilder array(List<Map<String, Object>> items) {
        jakarta.json.JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, Object> item : items) {
            jakarta.json.JsonObjectBuilder object = Json.createObjectBuilder();
            item.forEach((key, value) -> {
                if (value == null) {
                    object.addNull(key);
                } else if (value instanceof List<?> list) {
                    object.add(key, Json.createArrayBuilder(list));
                } else {
                    object.add(key, value.toString());
                }
            });
            array.add(object);
        }
        return array;
    }
}
