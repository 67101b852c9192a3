package vn.gov.ra.takeover;

import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.takeover.TakeoverState.ACCEPTED;
import static vn.gov.ra.takeover.TakeoverState.CHECKED;
import static vn.gov.ra.takeover.TakeoverState.CHECKING;
import static vn.gov.ra.takeover.TakeoverState.DISCARDED;
import static vn.gov.ra.takeover.TakeoverState.DRAFT;
import static vn.gov.ra.takeover.TakeoverState.TAKEN;
import static vn.gov.ra.takeover.TakeoverState.TAKING;
import static vn.gov.ra.takeover.TakeoverState.UNDONE;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a take-over can take. What has no row cannot happen. */
public enum TakeoverStep implements Step<TakeoverState> {
    BEGIN(creates(DRAFT, OFFICER, ADMIN)),
    ADD_BOOK(leads(EnumSet.of(DRAFT, CHECKED), DRAFT, OFFICER, ADMIN)),
    /** The dry run: nothing outside of staging is changed. */
    CHECK(leads(EnumSet.of(DRAFT, CHECKED), CHECKING, OFFICER, ADMIN)),
    CHECK_DONE(leads(CHECKING, CHECKED)),
    CHECK_BROKEN_OFF(leads(CHECKING, DRAFT)),
    /** Also a second time, after a run that broke off or once what stood in quarantine can be matched: what is there already is not made again. */
    TAKE_OVER(leads(EnumSet.of(CHECKED, TAKEN), TAKING, OFFICER, ADMIN)),
    /** The run is over, or broke off: what it made stays until it is undone. */
    TAKING_ENDED(leads(TAKING, TAKEN)),
    /** By another person than who began it and who had it taken over. */
    ACCEPT(leads(TAKEN, ACCEPTED, OFFICER, OFFICE_SIGNER)),
    UNDO(leads(TAKEN, UNDONE, OFFICER, OFFICE_SIGNER, ADMIN)),
    DISCARD(leads(EnumSet.of(DRAFT, CHECKED), DISCARDED, OFFICER, ADMIN));

    private final Row<TakeoverState> row;

    TakeoverStep(Row<TakeoverState> row) {
        this.row = row;
    }

    @Override
    public Row<TakeoverState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "takeover";
    }

    @Override
    public String labelKey() {
        return "takeover.step." + name();
    }
}
