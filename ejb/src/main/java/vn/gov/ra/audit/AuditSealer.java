package vn.gov.ra.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import vn.gov.ra.security.SecretKeys;

/** Chains committed rows within five seconds, so that writers never wait for each other. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class AuditSealer {

    @Resource(lookup = "java:jboss/datasources/ra")
    private DataSource database;
    @Inject
    private Clock clock;

    /** Lodges the head once a day, after a look for rows left behind; operations hand it to the auditor (docs/operations.md). */
    @Schedule(hour = "0", minute = "5", second = "0", timezone = "Asia/Ho_Chi_Minh", persistent = false, info = "audit head")
    @PermitAll
    public void lodgeHead() throws SQLException {
        try (Connection connection = database.getConnection()) {
            AuditChain chain = new AuditChain(connection, new AuditMac(SecretKeys.auditFromEnvironment()));
            chain.sealOverlooked(clock.instant());
            chain.lodgeHead(clock.instant());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "audit sealer")
    @PermitAll
    public void seal() throws SQLException {
        try (Connection connection = database.getConnection()) {
            new AuditChain(connection, new AuditMac(SecretKeys.auditFromEnvironment())).seal(clock.instant());
        }
    }
}
