/**
 * Brings up what a production installation has beside the portal (database, Keycloak, the CA operator) and the portal itself,
 * on loopback, for the demo and for tests. Production needs nothing of this package ({@code docs/operations.md}).
 * <p>Owns: the state directory ({@code .portal} or {@code RA_HOME}): clusters, keys, pid files, logs.
 * <p>Uses: {@code vn.gov.ra.migrations}; the seeder and the CA operator only as programs of their own. Used by: the script
 * {@code portal} ({@link vn.gov.ra.demo.launch.PortalMain}) and the container and browser tests ({@link vn.gov.ra.demo.launch.DemoEnvironment}).
 * <p>Invariants: everything listens on loopback; every part is a process of its own session, known by pid and start time, so
 * that a killed launcher leaves nothing a later one cannot find; a part that runs is left alone; secrets are made at first start
 * and readable by their owner only.
 * <p>Times: durations of the system clock; the demo has no clock of its own.
 */
package vn.gov.ra.demo.launch;
