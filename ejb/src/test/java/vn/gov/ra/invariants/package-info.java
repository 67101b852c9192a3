/** What always holds ({@code docs/invariants.md}): said once, tried by random commands, and each tried again on code that is wrong in one place. */
package vn.gov.ra.invariants;
