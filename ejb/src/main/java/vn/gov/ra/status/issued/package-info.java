/**
 * Evidence of issue in memory: which serials the register has, so that answering asks no database.
 * <p>Owns: nothing stored. Uses: certificate. Used by: the rest of status.
 * <p>Invariants: nothing leaves the register, so nothing leaves the index; what another server entered is here within a second;
 * the portal is not ready before everything was read once.
 * <p>Times: UTC, whole seconds, as certificates have them.
 */
package vn.gov.ra.status.issued;
