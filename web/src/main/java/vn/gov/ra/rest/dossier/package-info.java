/**
 * Dossiers over REST (contract §3 "Bodies of the walk", §6.20 to §6.23): drafts, papers, the agency's signature.
 * <p>Owns: nothing stored. Uses: request, agency. Used by: clients.
 * <p>Invariants: the services decide; here bodies are read and answers written.
 */
package vn.gov.ra.rest.dossier;
